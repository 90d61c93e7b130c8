import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, origin } from '../access/browsing.ts'
import { sealedColumns } from '../vault/columns.ts'
import { webApp } from '../web.ts'
import { layId, type Row } from './laying.ts'
import type { Party } from './parties.ts'
import { piecesOf } from './sharing.ts'
import { tokenOf } from './principals.ts'
import { spaceRows } from './space-rows.ts'
import { layOut, type Laid } from './testing.ts'

let laid: Laid
beforeAll(async () => {
  laid = await layOut('t')
})
afterAll(() => laid.close())

const day = '2026-11-02'
/** Private words of a party's own that are deliberately not in the copy, each with why. */
const notInIt: Readonly<Record<string, string>> = {
  share_drafts: 'words that stand elsewhere already, being put together to be shown; gone within a day',
  kept_forms:
    'a form that could not be sent: it is the person’s on whose screen it stood, and gone in half an hour',
  standing_answers:
    'the council’s answer for everybody at a meeting, in the programme’s name: the page shows it',
}
/** Tables of a party's own that the proof's world lays by another way than space-rows.ts. */
const others: readonly { readonly table: string; readonly row: (words: string, of: Party) => Row }[] = [
  { table: 'notes', row: (body) => ({ body, day }) },
  { table: 'ways', row: (words) => ({ kind: 'read-aloud', words, who: words, how: 'screen', day }) },
  {
    table: 'shares',
    row: (words) => ({
      how: 'screen',
      day,
      body: JSON.stringify(piecesOf(words)),
      handed: JSON.stringify({ name: words, job: '' }),
    }),
  },
  {
    table: 'asked_helps',
    row: (words, { family, ids }) => ({
      family_id: ids['family'],
      conference_id: ids['conference'],
      gss: family.gss,
      label: 'Parent 1',
      entry: 'own',
      words,
      day,
    }),
  },
]

test('every private word of a parent’s own is in the copy that they make, or stands here with why not', async () => {
  const { a } = laid.world.parties
  const of = { programme_id: a.family.programme, party_id: a.ids['party'], written_by: a.parent.person }
  const mark = (table: string) => `Zqcopy${table.replaceAll('_', '')}q`
  const own = Object.entries(sealedColumns).flatMap(([table, column]) =>
    'space' in column || 'own' in column || ['ways'].includes(table) ? [table] : [],
  )
  const known = new Set<string>()
  for (const { table, row } of spaceRows) {
    if (known.has(table) || !own.includes(table) || table in notInIt) continue
    await layId(laid.ground, table, { ...of, ...row(mark(table), a.ids) })
    known.add(table)
  }
  for (const { table, row } of others) await layId(laid.ground, table, { ...of, ...row(mark(table), a) })
  const app = webApp({ db: laid.db, origin, clock: () => new Date('2026-12-18T10:00:00Z') })
  const copy = await browserOf(app, tokenOf(laid.world, 'parent-a', 'live')).post('/my-copy')
  expect(copy.status).toBe(200)
  const missing = own.filter((table) => !(table in notInIt) && !copy.html.includes(mark(table)))
  expect(missing).toEqual([])
  for (const table of Object.keys(notInIt)) expect(copy.html).not.toContain(mark(table))
})
