import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { most, type Checked, type Draft, type Fault, type Kept, type Outcome } from './model.ts'
import { nationalFor } from './national.ts'
import { servicesKept } from './queries.ts'
import { faultsInChecked, faultsInDraft } from './rules.ts'

const columns = (draft: Draft) => ({
  kind: draft.kind,
  name: draft.name,
  does_en: draft.doesEn,
  does_cy: draft.doesCy,
  telephone: draft.telephone,
  web: draft.web,
  hours_en: draft.hoursEn,
  hours_cy: draft.hoursCy,
  cost: draft.cost,
  languages: draft.languages,
  reach_en: draft.reachEn,
  reach_cy: draft.reachCy,
})
const checkedColumns = (checked: Checked | null) => ({
  checked_by: checked?.by ?? '',
  checked_on: checked?.on ?? null,
})

export type Saying = { readonly draft: Draft; readonly checkedBy: string; readonly checkedOn: Day | null }
const faultsIn = ({ draft, checkedBy, checkedOn }: Saying, today: Day): Fault[] => [
  ...faultsInDraft(draft),
  ...faultsInChecked(checkedBy, checkedOn, today),
]
const checkedIn = ({ checkedBy, checkedOn }: Saying): Checked | null =>
  checkedOn === null ? null : { by: checkedBy, on: checkedOn }
const full: Fault = { field: 'name', code: 'full' }
const isFull = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'services_twenty'

const shownOf = (all: readonly Kept[]) => all.filter(({ hiddenOn }) => hiddenOn === null)
const lastPlace = (all: readonly Kept[]): number => Math.max(0, ...all.map(({ place }) => place))

/** Faults: those of the rules; `name` 'full' when the card has twenty. */
export const addService = async (
  tx: Tx,
  actor: Actor,
  gss: string,
  saying: Saying,
): Promise<Outcome<{ readonly service: string }>> => {
  const all = await servicesKept(tx, gss)
  const faults = [...faultsIn(saying, actor.today), ...(shownOf(all).length >= most ? [full] : [])]
  if (faults.length > 0) return { faults }
  const row = {
    programme_id: actor.programme,
    gss,
    place: lastPlace(all) + 1,
    ...columns(saying.draft),
    ...checkedColumns(checkedIn(saying)),
  }
  try {
    const { id } = await tx.insertInto('services').values(row).returning('id').executeTakeFirstOrThrow()
    await record(tx, actor, 'service.added', id)
    return { service: id }
  } catch (error) {
    // Somebody else took the last place while this form stood open.
    if (isFull(error)) return { faults: [full] }
    throw error
  }
}

/** Puts the numbers that are the same everywhere on a card that lacks them, as many as still fit. Answers how many. */
export const addNational = async (tx: Tx, actor: Actor, gss: string): Promise<number> => {
  const all = await servicesKept(tx, gss)
  const names = new Set(all.map(({ name }) => name))
  const wanted = nationalFor(gss)
    .filter(({ name }) => !names.has(name))
    .slice(0, most - shownOf(all).length)
  const last = lastPlace(all)
  if (wanted.length === 0) return 0
  const rows = await tx
    .insertInto('services')
    .values(
      wanted.map((draft, at) => ({
        programme_id: actor.programme,
        gss,
        place: last + at + 1,
        ...columns(draft),
      })),
    )
    .returning('id')
    .execute()
  await record(
    tx,
    actor,
    'service.added',
    rows.map(({ id }) => id),
  )
  return rows.length
}

/** Faults: those of the rules; `version` 'changed-meanwhile'. */
export const changeService = async (
  tx: Tx,
  actor: Actor,
  of: { readonly gss: string; readonly service: string; readonly version: number },
  saying: Saying,
): Promise<Outcome<{ readonly service: string }>> => {
  const faults = faultsIn(saying, actor.today)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('services')
    .set({
      ...columns(saying.draft),
      ...checkedColumns(checkedIn(saying)),
      version: of.version + 1,
    })
    .where('id', '=', of.service)
    .where('gss', '=', of.gss)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'service.changed', of.service)
  return { service: of.service }
}

const change = async (
  tx: Tx,
  actor: Actor,
  { id, gss, act }: { id: string; gss: string; act: string },
  set: Readonly<{
    checked_by?: string
    checked_on?: Day
    hidden_on?: Day | null
    place?: number
  }>,
): Promise<void> => {
  await tx.updateTable('services').set(set).where('id', '=', id).where('gss', '=', gss).execute()
  await record(tx, actor, act, id)
}

export const checkToday = async (tx: Tx, actor: Actor, of: Kept, gss: string, by: string): Promise<void> =>
  change(
    tx,
    actor,
    { id: of.id, gss, act: 'service.checked' },
    { checked_by: of.checked?.by ?? by, checked_on: actor.today },
  )

/** Off the card, and back on it; false when the card has twenty without it. */
export const hide = async (
  tx: Tx,
  actor: Actor,
  { gss, of, back }: { gss: string; of: Kept; back: boolean },
): Promise<boolean> => {
  if (back && shownOf(await servicesKept(tx, gss)).length >= most) return false
  const act = back ? 'service.put-back' : 'service.hidden'
  await change(tx, actor, { id: of.id, gss, act }, { hidden_on: back ? null : actor.today })
  return true
}

/** One place up or down among those that are shown. */
export const move = async (
  tx: Tx,
  actor: Actor,
  { gss, of, up }: { gss: string; of: Kept; up: boolean },
): Promise<void> => {
  const shown = shownOf(await servicesKept(tx, gss))
  const at = shown.findIndex(({ id }) => id === of.id)
  const other = shown[up ? at - 1 : at + 1]
  if (at < 0 || other === undefined) return
  await change(tx, actor, { id: of.id, gss, act: 'service.moved' }, { place: other.place })
  await change(tx, actor, { id: other.id, gss, act: 'service.moved' }, { place: of.place })
}
