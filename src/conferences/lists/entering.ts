import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import { addChild, addFamily, addParty, recordTelling } from '../../families/actions.ts'
import { childrenOf } from '../family-facts.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { book, correct, move, reinstate } from '../actions.ts'
import { entriesIn, storedOf, type Stored } from './known.ts'
import type { EntryFault } from './model.ts'
import { storedWords } from './words-stored.ts'

type Faulty = { readonly faults: readonly EntryFault[] }
type Entered = { readonly conference: string; readonly family: string }

/** Children whom we don't hold yet come in; answers the ids in the draft's order. */
const childrenFor = async (
  tx: Tx,
  actor: Actor,
  family: string,
  { draft }: Stored,
): Promise<string[] | Faulty> => {
  const held = draft.children.length === 0 ? [] : await childrenOf(tx, family)
  const ids: string[] = []
  for (const { name, bornOn, dueOn } of draft.children) {
    const known = held.find(
      (child) =>
        child.name.toLowerCase() === name.toLowerCase() && child.bornOn === bornOn && child.dueOn === dueOn,
    )
    if (known === undefined) {
      const added = await addChild(tx, actor, family, { name, bornOn, dueOn })
      if ('faults' in added) return added
      ids.push(added.child)
    } else ids.push(known.id)
  }
  return ids
}

/** Who is a parent there: named ones from a full list, else as many without a name as the council says, at least one. */
const partiesOf = ({ draft }: Stored, children: readonly string[], language: Language) => {
  const t = say(storedWords, language)
  const named = draft.parents.map(({ name, relation, of }) => ({
    name,
    relation,
    label: '',
    parentOf: of.flatMap((at) => children[at] ?? []),
  }))
  const missing = Math.max(0, (draft.parentCount ?? 1) - named.length)
  const unnamed = Array.from(
    { length: named.length > 0 && draft.parentCount === null ? 0 : missing },
    (_, at) => ({
      name: '',
      relation: 'not-known' as const,
      label: t.parent(named.length + at + 1),
      parentOf: [],
    }),
  )
  return [...named, ...unnamed]
}

/** Parents of a family that holds none yet, or named ones whom it lacks. Each is told when the list says so. */
const addParents = async (
  tx: Tx,
  actor: Actor,
  family: string,
  entry: Stored,
  children: readonly string[],
  language: Language,
): Promise<Faulty | null> => {
  const held = await tx
    .selectFrom('family_parties as f')
    .innerJoin('parties as p', 'p.id', 'f.party_id')
    .select(['p.id', 'p.name'])
    .where('f.family_id', '=', family)
    .execute()
  const told = held.map(({ id }) => id)
  for (const { name, relation, label, parentOf } of partiesOf(entry, children, language)) {
    const known = held.some((party) => name !== '' && party.name.toLowerCase() === name.toLowerCase())
    if (known || (name === '' && held.length > 0)) continue
    const added = await addParty(tx, actor, family, {
      name,
      relation,
      label,
      parentOf,
      called: '',
      parentalResponsibility: 'not-known',
      livesWith: 'not-known',
      language: 'en',
      interpreter: false,
      gender: null,
    })
    if ('faults' in added) return added
    told.push(added.party)
  }
  return tellAll(tx, actor, family, told, entry.draft.toldOn, language)
}

const tellAll = async (
  tx: Tx,
  actor: Actor,
  family: string,
  parties: readonly string[],
  toldOn: Day | null,
  language: Language,
): Promise<Faulty | null> => {
  if (toldOn === null) return null
  const telling = { toldOn, toldBy: say(storedWords, language).theList }
  for (const party of parties) {
    const done = await recordTelling(tx, actor, party, family, telling)
    if ('faults' in done) return done
  }
  return null
}

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
  const faulty = await addParents(tx, actor, at.family, entry, children, language)
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

const changeKnown = async (
  tx: Tx,
  actor: Actor,
  entry: Stored,
  language: Language,
): Promise<Entered | Faulty> => {
  const { draft, conference, family } = entry
  if (conference === null || family === null)
    return { faults: [{ field: 'conference', code: 'no-conference' }] }
  const t = say(storedWords, language)
  const said = {
    reason: draft.lateReason === '' ? t.onTheList : draft.lateReason,
    saidBy: t.theList,
    saidOn: actor.today,
  }
  const changed = (field: string) => draft.changes.some((change) => change.field === field)
  const now = await tx.selectFrom('conferences').selectAll().where('id', '=', conference).executeTakeFirst()
  if (now === undefined) return { faults: [{ field: 'conference', code: 'no-conference' }] }
  const to = {
    day: draft.day,
    startsAt: draft.startsAt ?? now.starts_at,
    place: draft.place === '' ? now.place : draft.place,
  }
  if (changed('state')) {
    const back = await reinstate(tx, actor, conference, said)
    if ('faults' in back) return back
  }
  if (changed('toldOn')) {
    const held = await tx
      .selectFrom('family_parties')
      .select('party_id')
      .where('family_id', '=', family)
      .execute()
    const parties = held.map(({ party_id }) => party_id)
    const faulty = await tellAll(tx, actor, family, parties, draft.toldOn, language)
    if (faulty !== null) return faulty
  }
  const done = changed('kind')
    ? await correct(
        tx,
        actor,
        conference,
        {
          ...to,
          kind: draft.kind ?? now.kind,
          reference: draft.conference === '' ? now.reference : draft.conference,
          strategyDay: draft.strategyDay,
          parents: draft.parentCount ?? now.parents,
          lateReason: draft.lateReason === '' ? now.late_reason : draft.lateReason,
          transferDay: now.transfer_day,
          toldUsOn: now.told_us_on,
        },
        said,
      )
    : changed('day') || changed('startsAt') || changed('place')
      ? await move(tx, actor, conference, to, said)
      : { conference }
  return 'faults' in done ? done : { conference, family }
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
  const outcome = await (became === 'changed' ? changeKnown : bookNew)(tx, actor, entry, language)
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
    .forUpdate('l')
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
