import { connect, createServer, type Socket } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eachFrame, frameOf } from './frames.ts'
import { serveVault, type VaultServer } from './server.ts'
import type { Vault } from './vault.ts'

const secrets = { web: 'w'.repeat(43), worker: 'k'.repeat(43), keeper: 'h'.repeat(43) }
const echo: Vault = {
  answer: (caller, asked) => Promise.resolve({ caller, do: asked.do }),
  fold: () => Promise.resolve(0),
  close: () => Promise.resolve(),
}
let server: VaultServer
beforeAll(async () => {
  server = await serveVault(echo, secrets)
})
afterAll(() => server.close())

/** What comes back until `count` answers are there or the line is closed. */
const answers = (socket: Socket, count: number): Promise<unknown[]> =>
  new Promise((resolve) => {
    const said: unknown[] = []
    eachFrame(
      socket,
      () => 1_000_000,
      (number, body) => {
        said.push([number, JSON.parse(body)])
        if (said.length === count) resolve(said)
      },
    )
    socket.on('close', () => resolve(said))
    socket.on('error', () => socket.destroy())
  })
const line = async (): Promise<Socket> => {
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}
const look = JSON.stringify({ do: 'look' })

test('questions that come in one piece, and one that comes byte by byte, each find their answer', async () => {
  const socket = await line()
  const coming = answers(socket, 3)
  socket.write(Buffer.concat([frameOf(0, secrets.keeper), frameOf(7, look), frameOf(8, look)]))
  for (const byte of frameOf(9, look)) {
    socket.write(Buffer.of(byte))
    await new Promise(setImmediate)
  }
  const right = { status: 200, body: { caller: 'keeper', do: 'look' } }
  expect(await coming).toEqual([
    [7, right],
    [8, right],
    [9, right],
  ])
  socket.destroy()
})

test('whoever does not know a secret hears no, and nothing else', async () => {
  const socket = await line()
  const coming = answers(socket, 1)
  socket.write(Buffer.concat([frameOf(0, 'x'.repeat(43)), frameOf(1, look)]))
  expect(await coming).toEqual([[1, { status: 403, body: {} }]])
  socket.destroy()
})

test('a first word that is too long, or a question beyond all size, ends the line unread', async () => {
  const announced = Buffer.alloc(8)
  for (const [before, length] of [
    [Buffer.alloc(0), 2_000],
    [frameOf(0, secrets.web), 0xff_ff_ff_ff],
  ] as const) {
    const socket = await line()
    const coming = answers(socket, 1)
    announced.writeUInt32BE(length)
    socket.write(Buffer.concat([before, announced]))
    expect(await coming).toEqual([])
  }
})

test('what is no question at all is answered so, and the line stays', async () => {
  const socket = await line()
  const coming = answers(socket, 3)
  socket.write(
    Buffer.concat([
      frameOf(0, secrets.web),
      frameOf(1, '{"do":"sing"}'),
      frameOf(2, 'nonsense'),
      frameOf(3, look),
    ]),
  )
  const said = await coming
  expect(said).toHaveLength(3)
  expect(said).toEqual(
    expect.arrayContaining([
      [1, { status: 400, body: {} }],
      [2, { status: 500, body: {} }],
      [3, { status: 200, body: { caller: 'web', do: 'look' } }],
    ]),
  )
  socket.destroy()
})

test('a letter of several bytes that is cut between two pieces arrives whole', async () => {
  const words: string[] = []
  const receiver = createServer((socket) =>
    eachFrame(
      socket,
      () => 1_000,
      (_, body) => words.push(body),
    ),
  )
  receiver.listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const at = receiver.address()
  const socket = connect(at === null || typeof at === 'string' ? 0 : at.port, '127.0.0.1')
  await once(socket, 'connect')
  const frame = frameOf(1, 'tŷ, cŵn')
  socket.write(frame.subarray(0, 10))
  await new Promise((resolve) => setTimeout(resolve, 20))
  socket.end(frame.subarray(10))
  await once(socket, 'close')
  expect(words).toEqual(['tŷ, cŵn'])
  receiver.close()
})
