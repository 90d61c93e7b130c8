import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { addDays } from '../calendar/days.ts'
import { states, usualDetails, type Details } from '../supporters/model.ts'
import { gatesClosed } from '../supporters/rules.ts'
import { aFamily, aParty, aSupporter } from '../supporters/testing.ts'
import { beginSupport } from './actions.ts'
import type { SealedColumn, SealedTable } from '../vault/columns.ts'
import { open } from '../vault/door.ts'
import { sealedBy } from '../vault/testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

const tables = async () =>
  (
    await sql<{
      name: string
    }>`select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(house.ground)
  ).rows.map(({ name }) => name)

/** Every row of every table that this person's session may read, as one text. */
const everything = async (token: string): Promise<string> => {
  const texts: string[] = []
  for (const name of await tables()) {
    const rows = await house
      .as(token, async (tx) => (await sql<object>`select * from ${sql.table(name)}`.execute(tx)).rows)
      .catch((error: unknown) => {
        if (error instanceof Error && error.message.startsWith('permission denied')) return []
        throw error
      })
    texts.push(...rows.map((row) => `${name} ${JSON.stringify(row)}`))
  }
  return [...texts, ...(await sealedTexts(token))].join('\n')
}

/** What the vault opens for them, asked for every row that there is. */
const sealedTexts = async (token: string): Promise<string[]> => {
  const all = async (table: 'safe_contacts' | 'party_circles') =>
    (await house.ground.selectFrom(table).select('id').execute()).map(({ id }) => id)
  const [contacts, circles] = [await all('safe_contacts'), await all('party_circles')]
  const needs = (await house.ground.selectFrom('access_needs').select('party_id').execute()).map(
    ({ party_id }) => party_id,
  )
  const texts = await house.as(token, (tx) =>
    open(tx, [
      { table: 'safe_contacts', columns: ['telephone', 'words'], rows: contacts },
      { table: 'party_circles', columns: ['what'], rows: circles },
      { table: 'access_needs', columns: ['needs'], rows: needs },
    ]),
  )
  return [
    ...contacts.map((id) => ['safe_contacts', texts.of('safe_contacts', 'words', id)]),
    ...contacts.map((id) => ['safe_contacts', texts.of('safe_contacts', 'telephone', id)]),
    ...circles.map((id) => ['party_circles', texts.of('party_circles', 'what', id)]),
    ...needs.map((id) => ['access_needs', texts.of('access_needs', 'needs', id)]),
  ].flatMap(([table, text]) => (text === null ? [] : [`${table} ${text}`]))
}

/** Rows about one party wherever a row can be about a party, each with a word that stands nowhere else. */
const fill = async (party: string, family: string, word: string) => {
  const of = { programme_id: house.programme, party_id: party }
  const { ground } = house
  const seal = <T extends SealedTable>(
    table: T,
    texts: Partial<Record<SealedColumn<T>, string>>,
    row?: string,
  ) => sealedBy(house.vault, null, { table, owner: party, texts, ...(row === undefined ? {} : { row }) })
  const contact = await seal('safe_contacts', { telephone: word, words: word })
  await ground
    .insertInto('safe_contacts')
    .values({ ...of, id: contact.row, safe: true, way: 'phone', ...contact.sealed, set_on: '2026-11-12' })
    .execute()
  await ground
    .insertInto('access_needs')
    .values({ ...of, ...(await seal('access_needs', { needs: word }, party)).sealed })
    .execute()
  await ground
    .insertInto('tellings')
    .values({ ...of, family_id: family, told_on: '2026-11-12', told_by: word, recorded_on: '2026-11-12' })
    .execute()
  await ground
    .insertInto('safety_notes')
    .values({ ...of, kind: 'bail', from_day: '2026-11-01' })
    .execute()
  const circle = await seal('party_circles', { what: word })
  await ground
    .insertInto('party_circles')
    .values({ ...of, id: circle.row, kind: 'school', ...circle.sealed })
    .execute()
  await ground
    .insertInto('wishes')
    .values({ ...of, ranked: [word] })
    .execute()
}

test('the supporter of one parent, and that parent, read nothing in any table of the other parent, their supporter or their notes', async () => {
  const coordinator = await house.person(['coordinator'])
  const [robin, sam] = [await aSupporter(house), await aSupporter(house)]
  const parent = await house.person(['parent'])
  const { family, parties } = await aFamily(house, ['Adawyn Canary', 'Benwyn Canary'])
  const [ada = '', ben = ''] = parties
  await fill(ada, family, 'word-of-ada')
  await fill(ben, family, 'word-of-ben')
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: parent.id,
      function: 'is',
      thing: 'party',
      thing_id: ada,
    })
    .execute()
  for (const [party, supporter] of [
    [ada, robin.supporter],
    [ben, sam.supporter],
  ] as const)
    await house.as(coordinator.token, (tx) => beginSupport(tx, coordinator.actor, { party, supporter }))
  const forbidden = [ben, 'Benwyn', 'word-of-ben', sam.supporter, sam.id]
  const read = { supporter: await everything(robin.token), parent: await everything(parent.token) }
  for (const text of Object.values(read)) for (const word of forbidden) expect(text).not.toContain(word)
  // The same search finds what it should: the reading is not empty by mistake.
  expect(read.supporter).toContain('Adawyn')
  expect(read.supporter).toContain('word-of-ada')
  expect(await everything(sam.token)).toContain('word-of-ben')
  expect(await everything(coordinator.token)).toContain('Benwyn')
  // What only the coordinator and the matching read stays from the party's own supporter too.
  expect(read.supporter).not.toMatch(/^(party_circles|safety_notes|never_together|wishes|tellings) /m)
})

test('a supporter writes nothing about themself that opens a door: no load, date, state, grant or support', async () => {
  const robin = await aSupporter(house)
  const party = await aParty(house)
  const tries = [
    sql`update supporters set capacity = 30, check_until = '2099-01-01'`,
    sql`update supports set until_day = null`,
    sql`update grants set until_at = null`,
    sql`update covers set ended_at = null`,
    sql`update never_together set withdrawn_at = now()`,
  ]
  for (const each of tries)
    expect(Number((await house.as(robin.token, (tx) => each.execute(tx))).numAffectedRows ?? 0)).toBe(0)
  const inserts = [
    sql`insert into grants (programme_id, person_id, function, thing, thing_id) values (${house.programme}, ${robin.id}, 'supports', 'party', ${party})`,
    sql`insert into supports (programme_id, party_id, supporter_id, from_day) values (${house.programme}, ${party}, ${robin.supporter}, '2026-11-18')`,
    sql`insert into never_together (programme_id, party_id, supporter_id, said_by) values (${house.programme}, ${party}, ${robin.supporter}, 'supporter')`,
  ]
  for (const each of inserts)
    await expect(house.as(robin.token, (tx) => each.execute(tx))).rejects.toThrow('row-level security')
})

const today = '2026-11-18' as const
const dayNear = fc.option(fc.integer({ min: -800, max: 800 }).map((away) => addDays(today, away)))
const edge = fc.option(fc.constantFrom(-366, -365, -364, -1, 0, 1).map((away) => addDays(today, away)))
const anyone = fc.record({
  state: fc.constantFrom(...states),
  accreditedUntil: fc.oneof(dayNear, edge),
  checkUntil: fc.oneof(dayNear, edge),
  referencesOk: fc.boolean(),
  ownCaseOpen: fc.boolean(),
  ownCaseClosedOn: fc.oneof(dayNear, edge),
})

test('the gates that a coordinator reads are the gates that the database holds, for any supporter', async () => {
  const { supporter } = await aSupporter(house)
  const party = await aParty(house)
  await fc.assert(
    fc.asyncProperty(anyone, async (some) => {
      const details: Details = { ...usualDetails, ...some }
      await house.ground
        .updateTable('supporters')
        .set({
          state: some.state,
          accredited_until: some.accreditedUntil,
          check_until: some.checkUntil,
          references_ok: some.referencesOk,
          own_case_open: some.ownCaseOpen,
          own_case_closed_on: some.ownCaseClosedOn,
        })
        .where('id', '=', supporter)
        .execute()
      const { rows } = await sql<{ why: string | null }>`
        select app.why_not_beside(${party}, ${supporter}, ${today}) as why`.execute(house.ground)
      expect(rows[0]?.why ?? null).toBe(gatesClosed(details, today)[0] ?? null)
    }),
    { numRuns: 300 },
  )
})
