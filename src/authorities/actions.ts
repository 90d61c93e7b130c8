import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { defaults, readSetting, type Fault, type SettingKey } from './model.ts'
import { settingRows } from './queries.ts'
import { holding } from './rules.ts'

type Faults = { faults: readonly Fault[] }
const refuse = (field: string, code: string): Faults => ({ faults: [{ field, code }] })

const served = (tx: Tx, gss: string) =>
  tx.selectFrom('programme_authorities').selectAll().where('gss', '=', gss).executeTakeFirst()

/**
 * A setting holds from `fromDay` until the next row of its key. `seen` is the newest row of the key that the form
 * was opened with ('' for none): somebody else's change in between is the fault 'changed-meanwhile'.
 */
export const changeSetting = async (
  tx: Tx,
  actor: Actor,
  gss: string,
  { key, value, fromDay, seen }: { key: SettingKey; value: unknown; fromDay: Day; seen?: string },
): Promise<Faults | { setting: string }> => {
  const read = readSetting(key, value)
  if (read === undefined) return refuse('value', 'not-this-shape')
  if ((await served(tx, gss)) === undefined) return refuse('gss', 'not-served')
  const rows = seen === undefined ? [] : await settingRows(tx, gss, key)
  if (seen !== undefined && seen !== (rows[0]?.id ?? '')) return refuse('version', 'changed-meanwhile')
  const { id } = await tx
    .insertInto('authority_settings')
    .values({
      programme_id: actor.programme,
      gss,
      key,
      value: JSON.stringify(read.value),
      from_day: fromDay,
      set_by: actor.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'authority.setting-changed', id, { gss, key })
  return { setting: id }
}

/** Undone by a new row: from the row's own day on there stands again what stood without it. */
export const undoSetting = async (
  tx: Tx,
  actor: Actor,
  gss: string,
  row: string,
): Promise<Faults | { setting: string }> => {
  const all = await settingRows(tx, gss)
  const wrong = all.find(({ id }) => id === row)
  const key = wrong?.key
  if (wrong === undefined || key === undefined) return refuse('row', 'not-there')
  const without = holding(
    all.filter(({ id }) => id !== row),
    key,
    wrong.from_day,
  )
  return changeSetting(tx, actor, gss, {
    key,
    value: without?.value ?? defaults[key],
    fromDay: wrong.from_day,
  })
}

/** The programme serves this authority from today, or again. */
export const serveAuthority = async (
  tx: Tx,
  actor: Actor,
  gss: string,
): Promise<Faults | { gss: string }> => {
  const known = await tx.selectFrom('authorities').select('gss').where('gss', '=', gss).executeTakeFirst()
  if (known === undefined) return refuse('gss', 'choose-authority')
  await tx
    .insertInto('programme_authorities')
    .values({ programme_id: actor.programme, gss, from_day: actor.today })
    .onConflict((conflict) => conflict.columns(['programme_id', 'gss']).doUpdateSet({ until_day: null }))
    .execute()
  await tell(tx, actor, 'authority.served', actor.programme, { gss })
  return { gss }
}

/** From today it is no longer served: families stay, no new ones are offered it; undone by serving it again. */
export const stopServing = async (tx: Tx, actor: Actor, gss: string): Promise<Faults | { gss: string }> => {
  const row = await tx
    .updateTable('programme_authorities')
    .set({ until_day: actor.today })
    .where('gss', '=', gss)
    .where('until_day', 'is', null)
    .returning('gss')
    .executeTakeFirst()
  if (row === undefined) return refuse('gss', 'not-served')
  await tell(tx, actor, 'authority.not-served', actor.programme, { gss })
  return { gss }
}

/** A proclaimed day, or a computed one that is not kept. Clocks are computed again by those who hear of it. */
export const changeHoliday = async (
  tx: Tx,
  actor: Actor,
  change: { day: Day; kind: 'added' | 'removed'; name: string },
): Promise<Faults | { change: string }> => {
  if (change.name === '' || change.name.length > 100) return refuse('name', 'enter-name')
  const row = await tx
    .insertInto('holiday_changes')
    .values({ ...change, programme_id: actor.programme, set_by: actor.person })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse('on', 'already-changed')
  await tell(tx, actor, 'holidays.changed', row.id, { day: change.day, kind: change.kind })
  return { change: row.id }
}

export const takeBackHoliday = async (
  tx: Tx,
  actor: Actor,
  change: string,
): Promise<Faults | { change: string }> => {
  const row = await tx
    .updateTable('holiday_changes')
    .set({ withdrawn_at: actor.now })
    .where('id', '=', change)
    .where('withdrawn_at', 'is', null)
    .returning(['day', 'kind'])
    .executeTakeFirst()
  if (row === undefined) return refuse('on', 'not-there')
  await tell(tx, actor, 'holidays.changed', change, { day: row.day, kind: 'taken-back' })
  return { change }
}
