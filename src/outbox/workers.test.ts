import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { origin } from '../access/testing.ts'
import { connect } from '../platform/database/connect.ts'
import { NotSent } from '../platform/mail/message.ts'
import { claim } from './claims.ts'
import { outboxRound, signInRound } from './jobs.ts'
import { hurry, outboxHere, rowOf, written } from './testing.ts'

const here = outboxHere()
const { post, round, state, taken } = here

test('whoever signs in is served before everybody else', async () => {
  const { id } = await here.house.person(['supporter'], { email: 'waiting@example.org' })
  for (let n = 0; n < 6; n += 1) await written(here.house, here.coordinator, { toPerson: id }, 'cover')
  await sql`select app.ask_to_sign_in(${here.house.programme}, 'waiting@example.org', 'email', '\\x01'::bytea, null, false, '/')`.execute(
    here.house.ground,
  )
  expect(await here.house.db.asWorker((tx) => claim(tx, 45))).toMatchObject({ kind: 'sign-in' })
  expect(await here.house.db.asWorker((tx) => claim(tx, 45, true))).toBeNull()
  expect(await here.house.db.asWorker((tx) => claim(tx, 45))).toMatchObject({ kind: 'cover' })
})

test('a provider that hangs on one message does not hold up signing in', async () => {
  const { id } = await here.house.person(['supporter'], { email: 'hurried@example.org' })
  for (let n = 0; n < 6; n += 1) await written(here.house, here.coordinator, { toPerson: id }, 'cover')
  const gate = Promise.withResolvers<void>()
  // Each of a round's four lanes: one that had not begun would take the link itself, and hang on it.
  const begun = Promise.withResolvers<void>()
  let hangs = 0
  const hanging = {
    ...post,
    send: async () => {
      hangs += 1
      if (hangs === 4) begun.resolve()
      await gate.promise
    },
  }
  const slow = outboxRound({ db: here.house.db, origin, post: hanging })
  await begun.promise
  await sql`select app.ask_to_sign_in(${here.house.programme}, 'hurried@example.org', 'email', '\\x02'::bytea, null, false, '/')`.execute(
    here.house.ground,
  )
  expect(await signInRound({ db: here.house.db, origin, post })).toBe(1)
  expect(taken()).toMatchObject([{ to: 'hurried@example.org', subject: 'Your link and code' }])
  gate.resolve()
  await slow
})

test('four workers at once send 80 messages, each exactly once', async () => {
  const { id } = await here.house.person(['supporter'])
  for (let n = 0; n < 80; n += 1) await written(here.house, here.coordinator, { toPerson: id }, 'cover')
  const workers = Array.from({ length: 4 }, () => connect(here.house.engine))
  await Promise.all(workers.map((db) => outboxRound({ db, origin, post })))
  await Promise.all(workers.map((db) => db.close()))
  const ids = taken().map(({ id }) => id)
  expect(ids).toHaveLength(80)
  expect(new Set(ids).size).toBe(80)
  const open = await here.house.ground
    .selectFrom('outbox')
    .select('id')
    .where('sent_at', 'is', null)
    .execute()
  expect(open).toEqual([])
})

const killedWorker = `
  const { connect } = await import(process.env.CONNECT)
  const { outboxRound } = await import(process.env.JOBS)
  const post = { ways: ['email', 'text'], send: () => { process.stdout.write('holding'); return new Promise(() => {}) } }
  setInterval(() => {}, 1000)
  await outboxRound({ db: connect(JSON.parse(process.env.ENGINE)), origin: 'http://localhost:3000', post })
`

test('what a worker holds no other sends; when it is killed another sends it at once, long before the lease is over', async () => {
  const { id } = await here.house.person(['supporter'])
  const row = await written(here.house, here.coordinator, { toPerson: id }, 'cover')
  const killed = spawn(process.execPath, ['--input-type=module', '-e', killedWorker], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      CONNECT: join(import.meta.dirname, '../platform/database/connect.ts'),
      JOBS: join(import.meta.dirname, 'jobs.ts'),
      ENGINE: JSON.stringify(here.house.engine),
    },
  })
  await once(killed.stdout, 'data')
  expect(await round()).toBe(0)
  expect(taken()).toEqual([])
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  expect((await rowOf(here.house, row)).claimed_until?.getTime()).toBeGreaterThan(Date.now())
  // The database hears of a broken line a moment later.
  await expect.poll(round).toBe(1)
  expect(taken().map(({ id }) => id)).toEqual([row])
  expect((await rowOf(here.house, row)).attempts).toBe(2)
})

test('a worker that wakes after its lease does not undo what another has noted', async () => {
  const { id } = await here.house.person(['supporter'])
  const row = await written(here.house, here.coordinator, { toPerson: id }, 'cover')
  const gate = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  let asking = 0
  const asWorker: typeof here.house.db.asWorker = async (work) => {
    asking += 1
    return here.house.db.asWorker(work).finally(() => {
      asking -= 1
    })
  }
  const slow = outboxRound({
    db: { ...here.house.db, asWorker },
    origin,
    post: {
      ...post,
      send: async () => {
        begun.resolve()
        await gate.promise
        throw new NotSent('planted', false)
      },
    },
  })
  await begun.promise
  // A round works in lanes: the others have looked and found nothing before the row is due again.
  await expect.poll(() => asking).toBe(0)
  await hurry(here.house, row)
  await round()
  gate.resolve()
  await slow
  expect(taken()).toHaveLength(1)
  expect(await rowOf(here.house, row)).toMatchObject({
    dropped_at: null,
    why: null,
    sent_at: expect.any(Date),
  })
})

test('a fault that passes is tried again later; one that does not, or lasts a day, is for the telephone', async () => {
  const { id } = await here.house.person(['supporter'])
  const row = await written(here.house, here.coordinator, { toPerson: id }, 'cover')
  state.fault = new NotSent('notify-429', true)
  const began = Date.now()
  await round()
  const first = await rowOf(here.house, row)
  expect(first).toMatchObject({ sent_at: null, dropped_at: null, attempts: 1, claimed_until: null })
  expect(first.not_before.getTime()).toBeGreaterThan(began + 20_000)
  for (let n = 0; n < 7; n += 1) {
    await hurry(here.house, row)
    await round()
  }
  expect(await rowOf(here.house, row)).toMatchObject({ why: 'gave-up', attempts: 8 })
  const other = await written(here.house, here.coordinator, { toPerson: id }, 'cover')
  state.fault = new NotSent('smtp-550', false)
  await round()
  expect(await rowOf(here.house, other)).toMatchObject({ why: 'refused', attempts: 1 })
})
