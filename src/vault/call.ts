import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { VaultAddress } from '../platform/database/connect.ts'
import { eachFrame, frameOf, largest } from './frames.ts'
import { Refused, VaultDown, type Question } from './model.ts'

/** Milliseconds. A page waits no longer than this; turning keys may take its time. */
const patience = 5_000

const answer = z.object({ status: z.number(), body: z.unknown() })
type Answer = z.infer<typeof answer>
type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }
type Line = { readonly socket: Socket; readonly waiting: Map<number, Waiting>; next: number }

class Broken extends Error {}

/** One connection for each address; questions go out as they come, and answers find theirs by number. */
const lines = new Map<string, Line>()

const lineTo = ({ port, secret }: VaultAddress): Line => {
  const known = lines.get(secret)
  if (known !== undefined && !known.socket.destroyed) return known
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  const line: Line = { socket, waiting: new Map(), next: 1 }
  lines.set(secret, line)
  eachFrame(
    socket,
    () => largest,
    (number, body) => {
      const asked = line.waiting.get(number)
      line.waiting.delete(number)
      // Nobody who has finished is kept from ending by a line that is open.
      if (line.waiting.size === 0) socket.unref()
      asked?.resolve(answer.parse(JSON.parse(body)))
    },
  )
  socket.on('error', () => socket.destroy())
  socket.on('close', () => {
    if (lines.get(secret) === line) lines.delete(secret)
    for (const { reject } of line.waiting.values()) reject(new Broken('the line broke'))
    line.waiting.clear()
  })
  socket.write(frameOf(0, secret))
  return line
}

const post = (vault: VaultAddress, body: string, wait: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const line = lineTo(vault)
    const number = line.next
    // Numbers have four bytes; after so many questions the first are long answered.
    line.next = (number % 0xff_ff_ff_ff) + 1
    const late = setTimeout(() => {
      line.waiting.delete(number)
      reject(new Error('timeout'))
    }, wait)
    line.waiting.set(number, {
      resolve: (said) => {
        clearTimeout(late)
        resolve(said)
      },
      reject: (error) => {
        clearTimeout(late)
        reject(error)
      },
    })
    line.socket.ref()
    line.socket.write(frameOf(number, body))
  })

/** Asks the vault and reads its answer. Throws Refused for its no, VaultDown when it does not answer, also a second time. */
export const ask = async <T>(
  vault: VaultAddress | undefined,
  asked: Question,
  shape: z.ZodType<T>,
  wait = patience,
): Promise<T> => {
  if (vault === undefined) throw new VaultDown('there is no vault here')
  const body = JSON.stringify(asked)
  if (Buffer.byteLength(body) > largest) throw new Refused('too much')
  const said = await post(vault, body, wait)
    .catch(async (error: unknown) => {
      if (!(error instanceof Broken)) throw error
      await pause(300)
      return post(vault, body, wait)
    })
    .catch(() => {
      throw new VaultDown('the vault does not answer')
    })
  if (said.status === 403) throw new Refused('the vault says no')
  if (said.status !== 200) throw new VaultDown(`the vault answers ${said.status}`)
  return shape.parse(said.body)
}
