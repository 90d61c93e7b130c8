import { sql } from 'kysely'
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { addSupporter } from '../actions.ts'
import { changeDetails, changeProfile } from '../changes.ts'
import type { Details, Fault, PersonDraft } from '../model.ts'
import { detailsOf } from '../record/saved.ts'
import { readSupporter, servedAuthorities, type Served } from '../rows.ts'
import { readCells, type Said } from './cells.ts'
import type { Fate, ImportRow } from './model.ts'

const personIn = ({ cells }: ImportRow): PersonDraft => ({
  name: cells.name ?? '',
  email: (cells.email ?? '').toLowerCase() || null,
  phone: (cells.phone ?? '') ? (cells.phone ?? null) : null,
  language: /^(cy|welsh|cymraeg)$/i.test(cells.language ?? '') ? 'cy' : 'en',
})

const sorted = (details: Details) => ({
  ...details,
  languages: [...details.languages].sort(),
  areas: [...details.areas].sort(),
  weekdays: [...details.weekdays].sort(),
  experience: [...details.experience].sort(),
})

const known = (tx: Tx, actor: Actor, email: string) =>
  tx
    .selectFrom('supporters')
    .innerJoin('persons', 'persons.id', 'supporters.person_id')
    .select('supporters.id')
    .where('persons.programme_id', '=', actor.programme)
    .where('persons.email', '=', email)
    .executeTakeFirst()

type Step = { became: Fate['became']; supporter: string | null; faults: readonly Fault[] }
const wrong = (faults: readonly Fault[]): Step => ({ became: 'put-right', supporter: null, faults })

const changeKnown = async (tx: Tx, actor: Actor, supporter: string, said: Said): Promise<Step> => {
  const now = await readSupporter(tx, supporter, actor.today)
  if (now === undefined) return wrong([{ field: 'email', code: 'unknown' }])
  const before = detailsOf(now)
  const after = { ...before, ...said.details }
  const profile = { called: now.called, aboutEn: now.aboutEn, aboutCy: now.aboutCy }
  const spoken = { ...profile, ...said.profile }
  const [other, told] = [
    !isDeepStrictEqual(sorted(before), sorted(after)),
    !isDeepStrictEqual(profile, spoken),
  ]
  const outcomes = [
    other ? await changeDetails(tx, actor, supporter, now.version, after) : { supporter },
    told ? await changeProfile(tx, actor, supporter, now.profileVersion, spoken, now.name) : { supporter },
  ]
  const faults = outcomes.flatMap((outcome) => ('faults' in outcome ? outcome.faults : []))
  if (faults.length > 0) return wrong(faults)
  return { became: other || told ? 'changed' : 'unchanged', supporter, faults: [] }
}

const enterRow = async (tx: Tx, actor: Actor, row: ImportRow, served: readonly Served[]): Promise<Step> => {
  const person = personIn(row)
  if (person.email === null) return wrong([{ field: 'email', code: 'empty' }])
  const said = readCells(row, served)
  if (said.faults.length > 0) return wrong(said.faults)
  const there = await known(tx, actor, person.email)
  if (there !== undefined) return changeKnown(tx, actor, there.id, said)
  const outcome = await addSupporter(tx, actor, { person, ...said })
  if ('faults' in outcome) return wrong(outcome.faults)
  return { became: 'new', supporter: outcome.supporter, faults: [] }
}

/**
 * Enters a programme's own list. Each row whole or not at all; a row is known by its e-mail address, so the same list
 * twice changes nothing; the second row with an address is put aside. With `tryOut` everything is undone again, so
 * that a preview says exactly what would happen. Answers one fate for each row, in their order.
 */
export const importSupporters = async (
  tx: Tx,
  actor: Actor,
  rows: readonly ImportRow[],
  tryOut = false,
): Promise<Fate[]> => {
  const served = await servedAuthorities(tx)
  const seen = new Set<string>()
  const fates: Fate[] = []
  await sql`savepoint whole_list`.execute(tx)
  for (const row of rows) {
    const email = personIn(row).email ?? ''
    await sql`savepoint one_row`.execute(tx)
    const step =
      email !== '' && seen.has(email)
        ? wrong([{ field: 'email', code: 'twice' }])
        : await enterRow(tx, actor, row, served)
    await sql`${step.became === 'put-right' ? sql`rollback to` : sql`release`} savepoint one_row`.execute(tx)
    seen.add(email)
    fates.push({ row: row.row, name: row.cells.name ?? '', ...step })
  }
  if (tryOut) await sql`rollback to savepoint whole_list`.execute(tx)
  else
    await record(
      tx,
      actor,
      'supporter.imported',
      fates.flatMap(({ supporter }) => supporter ?? []),
    )
  return fates
}
