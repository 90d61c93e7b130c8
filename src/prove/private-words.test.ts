import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { ask } from '../vault/call.ts'
import { sealedTables } from '../vault/columns.ts'
import { Refused } from '../vault/door.ts'
import { openAnswer } from '../vault/model.ts'
import { canary } from './laying.ts'
import { tokenOf } from './principals.ts'
import { layOut, type Laid } from './testing.ts'

let laid: Laid
let asks: { table: string; columns: string[]; rows: string[] }[]

/** Every sealed text of the world, whoever's it is: what somebody would ask for who wants to read all of them. */
const everything = async () => {
  const found = []
  for (const [table, { row, columns, house, own }] of sealedTables) {
    if (house !== undefined || own === true) continue
    const { rows } = await sql<{ id: string }>`select ${sql.ref(row)} as id from ${sql.table(table)}`.execute(
      laid.ground,
    )
    if (rows.length > 0) found.push({ table, columns: [...columns], rows: rows.map(({ id }) => id) })
  }
  return found
}

const opens = async (token: string | null): Promise<{ table: string; text: string }[]> => {
  const { texts } = await ask(laid.vault.vaults.web, { do: 'open', token, asks }, openAnswer)
  return texts.flatMap(({ table, rows }) =>
    rows.flatMap(([, ...of]) => of.flatMap((text) => (text === null ? [] : [{ table, text }]))),
  )
}

beforeAll(async () => {
  laid = await layOut('w')
  asks = await everything()
})
afterAll(() => laid.close())

/** Some texts hold several words: what is shared, for one. A code or a name that somebody chose from a list holds none. */
const wordsOf = (read: readonly { text: string }[]): string[] =>
  read.flatMap(({ text }) => text.match(/Zq[A-Za-z]+q/g) ?? [])

test('somebody of a council, a visitor and whoever has only a link get no private word of anybody’s', async () => {
  const { staff, parties } = laid.world
  const refused = [
    staff.council.token,
    staff.council.low,
    staff.coordinator.low,
    parties.a.parent.low,
    parties.a.supporter.low,
    staff.coordinator.dead,
    null,
  ]
  for (const token of refused) await expect(opens(token)).rejects.toThrow(Refused)
})

test('those from whom everything was taken ask and find nothing; an administrator finds what they have to answer', async () => {
  const gone = Object.entries(laid.world.revoked).filter(([role]) => role !== 'social-worker')
  for (const [, { token }] of gone) expect(await opens(token)).toEqual([])
  const read = await opens(laid.world.staff.administrator.token)
  // Who booked at an event wrote to whoever keeps events.
  const kept: readonly string[] = [
    'bookings',
    'subscribers',
    'overrides',
    'event_speakers',
    'booking_payers',
    'event_money',
    'invoices',
    'event_asks',
    'event_ask_turns',
    'event_feedback',
    'event_interest',
  ]
  const answered = read.filter(({ table }) => !kept.includes(table))
  expect(new Set(answered.map(({ table }) => table))).toEqual(new Set(['complaints', 'complaint_steps']))
  const words = ['Aw', 'Bw', 'Cw', 'Dw'].map((tag) => canary('q', tag))
  expect(new Set(answered.map(({ text }) => text))).toEqual(new Set(words))
})

test('a coordinator opens what they see to, and of a family that is closed to them or elsewhere nothing', async () => {
  const read = await opens(tokenOf(laid.world, 'coordinator', 'live'))
  const tables = new Set(read.map(({ table }) => table))
  for (const table of [
    'safe_contacts',
    'access_needs',
    'party_circles',
    'letters',
    'conference_changes',
    'conferences',
  ])
    expect([...tables]).toContain(table)
  const words = read.map(({ text }) => text)
  expect(words).toContain(canary('p', 'Aw'))
  for (const tag of ['Sw', 'Xw', 'Yw', 'Zw']) expect(words).not.toContain(canary('p', tag))
})

test('a supporter opens how to reach the parent they stand beside and what they declared themself, and no other word', async () => {
  const read = await opens(tokenOf(laid.world, 'supporter-with-a-grant', 'live'))
  const known = ['access_needs', 'safe_contacts', 'supporter_conflicts']
  const here = read.filter(({ table }) => known.includes(table))
  expect(new Set(here.map(({ text }) => text))).toEqual(new Set([canary('p', 'Aw'), canary('k', 'Aw')]))
  for (const table of ['party_circles', 'requests', 'conferences', 'conference_changes', 'letters'])
    expect(read.filter((one) => one.table === table)).toEqual([])
  for (const word of wordsOf(read)) expect(word).toMatch(/Awqcanaryq$/)
})

test('a parent opens nothing of the other parent of their child', async () => {
  const read = await opens(tokenOf(laid.world, 'parent-b', 'live'))
  expect(read.map(({ text }) => text)).toContain(canary('p', 'Bw'))
  for (const word of wordsOf(read)) expect(word).toMatch(/Bwqcanaryq$/)
})
