import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { mailPrints } from '../outbox/address.ts'
import { checkout } from '../platform/config/folders.ts'
import { dice } from '../solver/trial.ts'
import type { Bare, Ground } from './house.ts'
import { lay, layId } from './laying.ts'

export type Arrived = { readonly id: string; readonly to: string; readonly at: number }

/** A mail server that is busy for one in fifty: what it takes over, it notes by mark and reader. */
export const busyServer = async (seed: number) => {
  const arrived: Arrived[] = []
  const roll = dice(seed)
  let refused = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => {
      if (roll(50) > 0) return done()
      refused += 1
      return done(Object.assign(new Error('busy'), { responseCode: 451 }))
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const id = /^Message-ID: <([0-9a-f-]{36})@/im.exec(Buffer.concat(parts).toString('latin1'))?.[1] ?? ''
        arrived.push({ id, to: session.envelope.rcptTo[0]?.address ?? '', at: Date.now() })
        done()
      })
    },
  })
  // Whoever is killed breaks the line.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    refused: () => refused,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** The house's own worker in a process of its own, as npm start runs it; `kill` is what a power cut does. */
export const realWorker = async (
  { engine, vault }: Bare,
  url: string,
): Promise<{ kill: () => Promise<unknown> }> => {
  const { host, port, database, ssl, worker } = engine
  const reach = { host, port, database, ...(ssl === undefined ? {} : { ssl }) }
  const child: ChildProcess = spawn(process.execPath, [join(checkout, 'dist/worker.js')], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { TZ: 'UTC', LOG: 'none' },
  })
  const post = { smtp: { url, from: 'post@example.org', returns: 'returns@example.org' } }
  child.send({
    engine: { ...reach, worker },
    vault: vault.vaults.worker,
    origin: 'https://example.org',
    post,
  })
  await once(child, 'message')
  return {
    kill: async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

/** People with accounts, each with an address of their own. Answers their ids. */
export const layPeople = async (
  ground: Ground,
  programme: string,
  count: number,
  tag: string,
): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`insert into persons (programme_id, name, email)
    select ${programme}, 'Invented ' || n, ${tag} || n || '@example.org' from generate_series(1, ${count}) n returning id`.execute(
    ground,
  )
  return rows.map(({ id }) => id)
}

/** An issue that was sent to so many readers of a newsletter of its own. */
export const layIssue = async ({ ground, db }: Bare, programme: string, readers: number): Promise<string> => {
  const p = { programme_id: programme }
  const list = await layId(ground, 'newsletters', {
    ...p,
    name_en: 'Monthly news',
    inner_name: 'x',
    made_on: '2026-11-02',
  })
  const addresses = Array.from({ length: readers }, (_, n) => `${list.slice(-6)}${n}@example.org`)
  const prints = await db.asWorker((tx) => mailPrints(tx, programme, addresses))
  const n = { ...p, newsletter_id: list }
  const issue = await layId(ground, 'newsletter_issues', {
    ...n,
    subject_en: 'What is on',
    body_en: 'Hello,\n\n- https://example.org',
    state: 'sending',
    per_minute: 600,
    sent_on: '2026-11-02',
    sent_at: new Date().toISOString(),
    made_on: '2026-11-02',
  })
  for (const [at, email] of addresses.entries()) {
    const mail_print = `\\x${prints[at]?.toString('hex') ?? ''}`
    const subscriber_id = await layId(ground, 'subscribers', { ...n, email, mail_print, state: 'subscribed' })
    await lay(ground, 'newsletter_deliveries', { ...p, issue_id: issue, subscriber_id })
  }
  return issue
}
