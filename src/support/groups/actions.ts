import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Dates, Draft, Outcome, State } from './model.ts'
import { daysOf, faultsInDates, faultsInDraft } from './rules.ts'

const columns = (draft: Draft) => ({
  name_en: draft.name.en,
  name_cy: draft.name.cy,
  about_en: draft.about.en,
  about_cy: draft.about.cy,
  way_there_en: draft.wayThere.en,
  way_there_cy: draft.wayThere.cy,
  who_en: draft.who.en,
  who_cy: draft.who.cy,
  access_en: draft.access.en,
  access_cy: draft.access.cy,
  child_care_en: draft.childCare.en,
  child_care_cy: draft.childCare.cy,
  place: draft.place,
  contact: draft.contact,
  for_all: draft.forAll,
})

/** A draft, which nobody else reads until it is published. Faults: those of the rules. */
export const makeGroup = async (
  tx: Tx,
  actor: Actor,
  draft: Draft,
): Promise<Outcome<{ readonly group: string }>> => {
  const faults = faultsInDraft(draft)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('groups')
    .values({ programme_id: actor.programme, made_on: actor.today, ...columns(draft) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'group.made', id)
  return { group: id }
}

/** Faults: those of the rules; `version` 'changed-meanwhile'. */
export const changeGroup = async (
  tx: Tx,
  actor: Actor,
  { group, version }: { readonly group: string; readonly version: number },
  draft: Draft,
): Promise<Outcome<{ readonly group: string }>> => {
  const faults = faultsInDraft(draft)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('groups')
    .set({ ...columns(draft), version: version + 1 })
    .where('id', '=', group)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'group.changed', group)
  return { group }
}

/** Published, called off, or a draft once more. A group that is called off stays in sight, so that nobody comes in vain. */
export const putState = async (tx: Tx, actor: Actor, group: string, state: State): Promise<void> => {
  await tx.updateTable('groups').set({ state }).where('id', '=', group).execute()
  const act =
    state === 'published' ? 'group.published' : state === 'cancelled' ? 'group.cancelled' : 'group.changed'
  await record(tx, actor, act, group)
}

/** A day that stands already is not made twice. Faults: those of the rules. */
export const addDates = async (
  tx: Tx,
  actor: Actor,
  group: string,
  dates: Dates,
): Promise<Outcome<{ readonly added: number }>> => {
  const faults = faultsInDates(dates, actor.today)
  if (faults.length > 0) return { faults }
  const there = await tx
    .selectFrom('group_dates')
    .select(['day', 'starts_at'])
    .where('group_id', '=', group)
    .execute()
  const known = new Set(there.map(({ day, starts_at }) => `${day} ${starts_at}`))
  const rows = daysOf(dates)
    .filter((day) => !known.has(`${day} ${dates.startsAt}`))
    .map((day) => ({
      programme_id: actor.programme,
      group_id: group,
      day,
      starts_at: dates.startsAt,
      ends_at: dates.endsAt,
    }))
  if (rows.length > 0) await tx.insertInto('group_dates').values(rows).execute()
  await record(tx, actor, 'group.dates-added', group)
  return { added: rows.length }
}

/** One date is called off, or is on after all. False when it is not there. */
export const callOff = async (
  tx: Tx,
  actor: Actor,
  { group, date, back }: { readonly group: string; readonly date: string; readonly back: boolean },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('group_dates')
    .set({ cancelled_on: back ? null : actor.today })
    .where('id', '=', date)
    .where('group_id', '=', group)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'group.date-put-back' : 'group.date-cancelled', [group, date])
  return true
}
