import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import { addFamily } from '../../families/actions.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { log } from '../../platform/log/log.ts'
import type { Language } from '../../platform/words/words.ts'
import { book } from '../actions.ts'
import { changeKnown } from './changing.ts'
import { entriesIn, storedOf, type Stored } from './stored.ts'
import type { EntryFault } from './model.ts'
import { addParents, childrenFor, tellAll } from './people.ts'

type Faulty = { readonly faults: readonly EntryFault[] }
type Entered = { readonly conference: string; readonly family: string }

const familyFor = async (tx: Tx, actor: Actor, entry: Stored): Promise<{ family: string } | Faulty> =>
  entry.family === null
    ? addFamily(tx, actor, { gss: entry.gss, reference: entry.reference, name: entry.draft.familyName })
    : { family: entry.family }

const bookNew = async (
  tx: Tx,
  actor: Actor,
  entry: Stored,
  language: Language,
): Promise<Entered | Faulty> => {
  const { draft } = entry
  const at = await familyFor(tx, actor, entry)
  if ('faults' in at) return at
  const children = await childrenFor(tx, actor, at.family, entry)
  if ('faults' in children) return children
  const parents = await addParents(tx, actor, at.family, entry, children, language)
  if ('faults' in parents) return parents
  const faulty = await tellAll(tx, actor, at.family, parents, draft.toldOn, language)
  if (faulty !== null) return faulty
  const booked = await book(tx, actor, at.family, {
    kind: draft.kind ?? 'initial',
    day: draft.day,
    startsAt: draft.startsAt,
    place: draft.place,
    reference: draft.conference,
    strategyDay: draft.strategyDay,
    parents: draft.parentCount,
    children,
    lateReason: draft.lateReason,
    toldUsOn: entry.onDay,
  })
  return 'faults' in booked ? booked : { ...booked, family: at.family }
}

const passing = new Set(['40001', '40P01', '55P03', '57014'])
/** The database refused it: this one waits for a person, and the others of its list go on. */
const broken = (error: unknown): Faulty => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // Somebody else had hold of it: the whole part is undone and tried again.
  if (passing.has(code)) throw error
  log('list.entry-failed', { code })
  return { faults: [{ field: 'reference', code: 'other' }] }
}

/**
 * Enters one conference of a list, all or nothing: with faults nothing of it stands and the entry waits to be put
 * right with their codes. Needs a transaction; takes back its own half with a savepoint.
 */
export const enterEntry = async (
  tx: Tx,
  actor: Actor,
  entry: Stored,
  language: Language,
): Promise<Entered | Faulty> => {
  const became = entry.verdict === 'changed' ? 'changed' : 'new'
  await sql`savepoint entry`.execute(tx)
  const outcome = await (became === 'changed' ? changeKnown : bookNew)(tx, actor, entry, language).catch(
    broken,
  )
  const faulty = 'faults' in outcome
  await (faulty ? sql`rollback to savepoint entry` : sql`release savepoint entry`).execute(tx)
  const keep = faulty
    ? { verdict: 'put-right' as const, faults: JSON.stringify(outcome.faults) }
    : {
        verdict: 'entered' as const,
        faults: '[]',
        draft: JSON.stringify({ ...entry.draft, became }),
        family_id: outcome.family,
        conference_id: outcome.conference,
      }
  await tx
    .updateTable('list_entries')
    .set((eb) => ({ ...keep, version: eb('version', '+', 1) }))
    .where('id', '=', entry.id)
    .execute()
  if (!faulty) await record(tx, actor, 'list.entered', [entry.list, outcome.conference])
  return outcome
}

const atOnce = 25
/**
 * Enters the next ready conferences of a list that somebody pressed for. What is sealed waits for its handler.
 * Answers how many it took up; 0 when the list is done.
 */
export const enterSome = async (tx: Tx, actor: Actor, list: string, language: Language): Promise<number> => {
  const rows = await entriesIn(tx)
    .leftJoin('families as f', 'f.id', 'e.family_id')
    .where('e.list_id', '=', list)
    .where('l.state', '=', 'entering')
    .where('e.verdict', 'in', ['new', 'changed'])
    .where('e.handler', 'is', null)
    .where('f.handler', 'is', null)
    .orderBy('e.id')
    .limit(atOnce)
    .forNoKeyUpdate('l')
    .forUpdate('e')
    .execute()
  for (const row of rows) await enterEntry(tx, actor, storedOf(row), language)
  await tx
    .updateTable('lists')
    .set((eb) => (rows.length === 0 ? { state: 'entered' } : { done: eb('done', '+', rows.length) }))
    .where('id', '=', list)
    .where('state', '=', 'entering')
    .execute()
  return rows.length
}
