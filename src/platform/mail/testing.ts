import { once } from 'node:events'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Received = Awaited<ReturnType<typeof PostalMime.parse>> & {
  readonly rcpt: readonly string[]
  /** Whom the server would tell what it could not deliver. */
  readonly envelopeFrom: string
  readonly raw: Buffer
}

/** A real mail server on this machine, without TLS: `busy…` is told to come later, `gone…` is refused, `nobody…` has no box (5.1.1). */
export const mailbox = async () => {
  const raw: { bytes: Buffer; rcpt: string[]; from: string }[] = []
  const held: (() => void)[] = []
  let [most, full] = [Infinity, () => {}]
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => {
      if (address.startsWith('busy')) return done(Object.assign(new Error('later'), { responseCode: 451 }))
      if (address.startsWith('nobody'))
        return done(Object.assign(new Error('5.1.1 no such person'), { responseCode: 550 }))
      if (address.startsWith('gone')) return done(Object.assign(new Error('no box'), { responseCode: 550 }))
      return done()
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        raw.push({
          bytes: Buffer.concat(parts),
          rcpt: session.envelope.rcptTo.map(({ address }) => address),
          from: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
        })
        if (raw.length < most) return done()
        held.push(done)
        return full()
      })
    },
  })
  // A client that is killed breaks the line.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    /** How many came since the last look. */
    waiting: (): number => raw.length,
    /** Resolves when so many came: whoever sent the last of them, or one more, hears nothing until `answers`. */
    holds: (count: number): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>()
      ;[most, full] = [count, resolve]
      return promise
    },
    answers: (): void => {
      ;[most, full] = [Infinity, () => {}]
      for (const done of held.splice(0)) done()
    },
    /** What came since the last look. */
    taken: (): Promise<Received[]> =>
      Promise.all(
        raw.splice(0).map(async ({ bytes, rcpt, from }) => ({
          ...(await PostalMime.parse(bytes)),
          rcpt,
          envelopeFrom: from,
          raw: bytes,
        })),
      ),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
