import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outboxRound } from '../../outbox/jobs.ts'
import { mailbox } from '../../platform/mail/testing.ts'
import { smtp } from '../../platform/mail/smtp.ts'
import { aList } from '../testing.ts'
import { lettersRound } from './jobs.ts'
import { anIssue, becameOf, lettersHouse, presses, readers, stateOf, type LettersHouse } from './testing.ts'

let house: LettersHouse
let box: Awaited<ReturnType<typeof mailbox>>
beforeAll(async () => {
  house = await lettersHouse()
  box = await mailbox()
})
afterAll(async () => {
  await box.close()
  await house.close()
})

/** A worker in a process of its own: letters into the outbox and out by a real mail server, until it is killed. */
const worker = `
  const { connect } = await import(process.env.CONNECT)
  const { lettersRound } = await import(process.env.LETTERS)
  const { outboxRound } = await import(process.env.JOBS)
  const { smtp } = await import(process.env.SMTP)
  const db = connect(JSON.parse(process.env.ENGINE), { vaults: JSON.parse(process.env.VAULTS) })
  const house = { db, origin: 'http://localhost:3000', post: smtp({ url: process.env.URL, from: 'post@example.org' }) }
  for (;;) {
    await lettersRound(house)
    await outboxRound(house)
  }
`
const at = (path: string): string => join(import.meta.dirname, path)
/** Killed in the middle of it: when so many letters have arrived, and before it hears so of the last. */
const killedAt = async (letters: number): Promise<void> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', worker], {
    stdio: 'ignore',
    env: {
      LOG: 'none',
      CONNECT: at('../../platform/database/connect.ts'),
      LETTERS: at('jobs.ts'),
      JOBS: at('../../outbox/jobs.ts'),
      SMTP: at('../../platform/mail/smtp.ts'),
      ENGINE: JSON.stringify(house.engine),
      VAULTS: JSON.stringify(house.vault.vaults),
      URL: box.url,
    },
  })
  await box.holds(letters)
  child.kill('SIGKILL')
  await once(child, 'exit')
  box.answers()
}

test('a worker that is killed again and again loses no letter, and nobody gets another one', async () => {
  const list = await aList(house)
  const all = Array.from({ length: 40 }, (_, n) => `reader${n}@example.org`)
  await readers(house, list.id, all)
  const { path, id } = await anIssue(list)
  await presses(list, path)
  await sql`update newsletter_issues set per_minute = 600 where id = ${id}`.execute(house.ground)
  for (const letters of [5, 20]) await killedAt(letters)
  expect(box.waiting()).toBeLessThan(all.length)
  const post = smtp({ url: box.url, from: 'post@example.org' })
  for (let round = 0; round < 20 && (await stateOf(house, id)) !== 'sent'; round += 1) {
    await sql`update outbox set claimed_until = now() - interval '1 second' where claimed_until is not null`.execute(
      house.ground,
    )
    await lettersRound(house)
    await outboxRound({ db: house.db, origin: 'http://localhost:3000', post })
  }
  const got = await box.taken()
  // What was taken over in the moment of the kill comes a second time under the same mark: a mailbox shows it once.
  const letters = new Map(got.map(({ rcpt, messageId }) => [`${rcpt.join()} ${messageId}`, rcpt.join()]))
  expect([...letters.values()].toSorted()).toEqual(all.toSorted())
  expect(new Set((await becameOf(house, id)).map(({ state }) => state))).toEqual(new Set(['sent']))
  expect(await stateOf(house, id)).toBe('sent')
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from outbox where kind = 'newsletter'`.execute(house.ground)
  expect(rows[0]?.n).toBe(all.length)
})
