import type { Actor } from '../../access/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { correct, move, reinstate } from '../actions.ts'
import type { EntryFault } from './model.ts'
import { addParents, childrenFor, tellAll } from './people.ts'
import type { Stored } from './stored.ts'
import { storedWords } from './words-stored.ts'

type Outcome = Promise<
  { readonly conference: string; readonly family: string } | { readonly faults: readonly EntryFault[] }
>

/** A conference that we hold bears what the list now says: its day, time, place or kind, on again, who was told. */
export const changeKnown = async (tx: Tx, actor: Actor, entry: Stored, language: Language): Outcome => {
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
  if (changed('toldOn') || changed('parentCount')) {
    const children = await childrenFor(tx, actor, family, entry)
    if ('faults' in children) return children
    const parents = await addParents(tx, actor, family, entry, children, language)
    if ('faults' in parents) return parents
    const faulty = await tellAll(
      tx,
      actor,
      family,
      parents,
      changed('toldOn') ? draft.toldOn : null,
      language,
    )
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
          lateReason: draft.lateReason === '' ? null : draft.lateReason,
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
