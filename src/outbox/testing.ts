import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Page } from '../access/pages.ts'
import { origin, testHouse, type TestHouse } from '../access/testing.ts'
import { NotSent, type Message, type Post } from '../platform/mail/message.ts'
import { send } from './actions.ts'
import { outboxRound } from './jobs.ts'
import type { Kind } from './model.ts'
import { pages } from './routes.tsx'

/** A way out that notes what it was given; `fault` is thrown instead while it is set. */
export const counting = () => {
  const got: Message[] = []
  const state: { fault: NotSent | null } = { fault: null }
  const post: Post = {
    ways: ['email', 'text'],
    letters: { returns: 'returns@example.org' },
    send: async (message) => {
      await new Promise((resolve) => setTimeout(resolve, 2))
      if (state.fault !== null) throw state.fault
      got.push(message)
    },
  }
  return { post, state, taken: () => got.splice(0) }
}

/** A house for one file of tests: its coordinator writes, what is sent is noted, and each test begins with an empty outbox. */
export const outboxHere = () => {
  const { post, state, taken } = counting()
  let house: TestHouse
  let coordinator: Awaited<ReturnType<TestHouse['person']>>
  beforeAll(async () => {
    house = await testHouse(pages.list)
    coordinator = await house.person(['coordinator'], { name: 'Nadia' })
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    await house.ground.deleteFrom('outbox').execute()
    taken()
    state.fault = null
  })
  return {
    get house() {
      return house
    },
    get coordinator() {
      return coordinator
    },
    round: () => outboxRound({ db: house.db, origin, post }),
    post,
    state,
    taken,
  }
}

/** A house with these pages whose mail is noted; `office` is what its worker sends with. */
export const mailingHouse = async (pages: readonly Page[], now: Date) => {
  const out = counting()
  const house = await testHouse(pages, now, out.post)
  return {
    ...house,
    out,
    office: { db: house.db, origin: 'http://localhost', clock: () => now, post: out.post },
  }
}

/** A message to somebody, put into the outbox by a coordinator. Answers the row's id. */
export const written = async (
  house: TestHouse,
  coordinator: Awaited<ReturnType<TestHouse['person']>>,
  to: { toPerson: string } | { toParty: string },
  kind: Kind = 'beside-you',
): Promise<string> => {
  await house.as(coordinator.token, (tx) => send(tx, coordinator.actor, { kind, ...to }))
  const [row] = await house.ground.selectFrom('outbox').select('id').orderBy('id', 'desc').limit(1).execute()
  return row?.id ?? ''
}

export const rowOf = (house: TestHouse, id: string) =>
  house.ground.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** As if its lease or its waiting time were over. */
export const hurry = (house: TestHouse, id: string) =>
  sql`update outbox set not_before = now() - interval '1 minute', claimed_until = case when claimed_until is null then null
    else now() - interval '1 second' end where id = ${id}`.execute(house.ground)

/** Everything that stands in any table, as text. */
export const wholeDatabase = async (house: TestHouse): Promise<string> => {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(house.ground)
  const texts: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(
      house.ground,
    )
    texts.push(name, ...rows.map(({ row }) => row))
  }
  return texts.join('\n')
}

/** Somebody in a family of their own, of whom nobody has said how they can be reached. */
export const aParty = async (house: TestHouse, name: string): Promise<{ party: string; family: string }> => {
  const programme_id = house.programme
  const { id: family } = await house.ground
    .insertInto('families')
    .values({ programme_id, gss: 'E09000007', reference: crypto.randomUUID(), created_day: '2026-11-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: party } = await house.ground
    .insertInto('parties')
    .values({ programme_id, name, called: '', created_day: '2026-11-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('family_parties')
    .values({ programme_id, family_id: family, party_id: party, relation: 'parent' })
    .execute()
  return { party, family }
}
