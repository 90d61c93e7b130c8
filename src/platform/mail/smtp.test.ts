import { once } from 'node:events'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotSent } from './message.ts'
import { smtp } from './smtp.ts'

const received: { raw: string; to: string[] }[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _, done) => {
    if (address.startsWith('busy')) return done(Object.assign(new Error('later'), { responseCode: 451 }))
    if (address.startsWith('gone'))
      return done(Object.assign(new Error('no such box'), { responseCode: 550 }))
    return done()
  },
  onData: (stream, session, done) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      received.push({ raw: Buffer.concat(parts).toString('utf8'), to })
      done()
    })
  },
})
let port = 0
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  port = typeof address === 'object' ? (address?.port ?? 0) : 0
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

const message = {
  id: '0a1b2c3d-0000-7000-8000-000000000001',
  way: 'email',
  to: 'leanne@example.org',
  sender: 'Cerdded gyda’n gilydd ŵŷ',
  subject: 'Neges i chi',
  text: 'Mae rhywbeth i chi edrych arno:\nhttps://example.org/c/abc\n',
} as const
const post = () => smtp({ url: `smtp://127.0.0.1:${port}`, from: 'post@example.org' })
const faultOf = (work: Promise<void>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof NotSent ? { code: error.code, again: error.again } : error),
  )

test('a mail arrives as plain text, from the neutral sender, with the same mark at every try', async () => {
  await post().send(message)
  await post().send(message)
  const [first, second] = await Promise.all(received.splice(0).map(({ raw }) => PostalMime.parse(raw)))
  expect(first).toMatchObject({
    from: { name: message.sender, address: 'post@example.org' },
    to: [{ address: 'leanne@example.org' }],
    subject: 'Neges i chi',
    text: message.text,
    messageId: `<${message.id}@example.org>`,
  })
  expect(second?.messageId).toBe(first?.messageId)
  expect(first?.html).toBeUndefined()
  const headers = first?.headers.map(({ key }) => key) ?? []
  expect(headers).toContain('auto-submitted')
  expect(headers).not.toContain('x-mailer')
})

test('a comma in an address does not make two of it', async () => {
  await faultOf(post().send({ ...message, to: 'a@example.org,b@example.org' }))
  for (const { to } of received.splice(0)) expect(to).not.toContain('b@example.org')
})

test('a full box is tried again, a box that is gone is not, a server that is down is', async () => {
  expect(await faultOf(post().send({ ...message, to: 'busy@example.org' }))).toEqual({
    code: 'smtp-451',
    again: true,
  })
  expect(await faultOf(post().send({ ...message, to: 'gone@example.org' }))).toEqual({
    code: 'smtp-550',
    again: false,
  })
  const nowhere = smtp({ url: 'smtp://127.0.0.1:1', from: 'post@example.org' })
  expect(await faultOf(nowhere.send(message))).toMatchObject({ again: true })
})

test('off this machine nothing is said on an open line', async () => {
  // Leads here under a name that is not taken for this machine's, so STARTTLS is demanded, and this server has none.
  const open = smtp({ url: `smtp://0.0.0.0:${port}`, from: 'post@example.org' })
  expect(await faultOf(open.send(message))).toEqual({ code: 'smtp-500', again: true })
  expect(received).toEqual([])
})
