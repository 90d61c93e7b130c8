import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import { holidays } from '../../authorities/queries.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import { endings, type Draft, type Ending } from './model.ts'
import { requestWith } from './queries.ts'
import {
  dueOn,
  extendedDay,
  faultsInDraft,
  faultsInExtending,
  faultsInForbidding,
  type Fault,
} from './rules.ts'

/** Null: there is no such entry for this actor. */
export type Done = { readonly faults: readonly Fault[] } | { readonly request: string } | null
export const changed: Done = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }

/** A court forbids telling the person: which, and by when somebody looks again. */
export type Forbidden = { readonly on: Day | null | undefined; readonly why: string }

type Values = {
  readonly kind: NonNullable<Draft['kind']>
  readonly who_asks: string
  readonly reference: string
  readonly form: NonNullable<Draft['form']>
  readonly about: string
  readonly received_on: Day
  readonly clock: NonNullable<Draft['clock']>
  readonly due_on: Day | null
}
const valuesOf = async (tx: Tx, draft: Draft): Promise<Values | null> => {
  const { kind, form, receivedOn, clock } = draft
  if (kind === null || form === null || clock === null || receivedOn === null || receivedOn === undefined)
    return null
  const due = dueOn({ clock, receivedOn, saidDay: draft.saidDay ?? null }, await holidays(tx))
  return {
    kind,
    form,
    clock,
    who_asks: draft.whoAsks,
    reference: draft.reference,
    about: draft.about,
    received_on: receivedOn,
    due_on: due,
  }
}

/**
 * Somebody from outside asks about a name. All of whoever bears that name is kept from now on, and they are told on their
 * own first page; both happen in the database, which answers the same whether there is anybody or not.
 * `forbidden` is given when a court forbids telling them. Faults: faultsInDraft's, faultsInForbidding's.
 */
export const enter = async (
  tx: Tx,
  actor: Actor,
  draft: Draft,
  forbidden: Forbidden | null = null,
): Promise<Exclude<Done, null>> => {
  const faults = [
    ...faultsInDraft(draft, actor.today),
    ...(forbidden === null ? [] : faultsInForbidding(forbidden, actor.today)),
  ]
  const values = await valuesOf(tx, draft)
  if (faults.length > 0 || values === null || actor.person === null) return { faults }
  const { row, sealed } = await seal(tx, {
    table: 'outside_requests',
    owner: actor.programme,
    texts: { words: draft.words, tell_why: forbidden?.why ?? null },
  })
  await tx
    .insertInto('outside_requests')
    .values({
      id: row,
      programme_id: actor.programme,
      kept_by: actor.person,
      ...values,
      words: sealed.words,
      held_on: actor.today,
      ...(forbidden === null
        ? { told_from: actor.today }
        : {
            tell: 'forbidden' as const,
            tell_review_on: forbidden.on ?? null,
            tell_why: sealed.tell_why,
          }),
    })
    .execute()
  await record(tx, actor, 'outside.entered', row, { kind: values.kind })
  return { request: row }
}

type Change = Readonly<Record<string, string | Buffer | null>>
export const change = async (tx: Tx, request: string, version: number, set: Change): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('outside_requests')
    .set((eb) => ({ ...set, version: eb('version', '+', 1) }))
    .where('id', '=', request)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A mistake in the entry put right; what is kept follows the name. Faults: faultsInDraft's; `version` 'changed-meanwhile'. */
export const correct = async (
  tx: Tx,
  actor: Actor,
  request: string,
  draft: Draft,
  version: number,
): Promise<Done> => {
  const of = await requestWith(tx, request)
  if (of === undefined) return null
  const faults = faultsInDraft(draft, actor.today)
  const values = await valuesOf(tx, draft)
  if (faults.length > 0 || values === null) return { faults }
  const { sealed } = await seal(tx, {
    table: 'outside_requests',
    owner: actor.programme,
    row: request,
    texts: { words: draft.words },
  })
  const extended = values.clock === 'copy' ? of.extendedOn : null
  const set = { ...values, words: sealed.words, extended_on: extended }
  if (!(await change(tx, request, version, set))) return changed
  await record(tx, actor, 'outside.corrected', request)
  return { request }
}

/** Two months more. Faults: faultsInExtending's. */
export const extend = async (tx: Tx, actor: Actor, request: string): Promise<Done> => {
  const of = await requestWith(tx, request)
  if (of === undefined) return null
  const faults = faultsInExtending(of, actor.today)
  if (faults.length > 0) return { faults }
  const until = extendedDay(of.receivedOn, await holidays(tx))
  if (!(await change(tx, request, of.version, { extended_on: until }))) return changed
  await record(tx, actor, 'outside.extended', request, { until })
  return { request }
}

/** The letter went out. */
export const replied = async (tx: Tx, actor: Actor, request: string): Promise<Done> => {
  const of = await requestWith(tx, request)
  if (of === undefined || of.closedOn !== null) return null
  if (!(await change(tx, request, of.version, { replied_on: actor.today }))) return changed
  await record(tx, actor, 'outside.replied', request)
  return { request }
}

/** Faults: `ending`; 'still-held' as long as something is kept for it: that ends first, with a reason. */
export const closeRequest = async (tx: Tx, actor: Actor, request: string, how: string): Promise<Done> => {
  const of = await requestWith(tx, request)
  if (of === undefined || of.closedOn !== null) return null
  const ending: Ending | undefined = endings.find((one) => one === how)
  if (ending === undefined) return { faults: [{ field: 'ending', code: 'ending' }] }
  if (of.heldOn !== null && of.liftedOn === null) return { faults: [{ field: 'ending', code: 'still-held' }] }
  if (!(await change(tx, request, of.version, { closed_on: actor.today, closed_how: ending }))) return changed
  await record(tx, actor, 'outside.closed', request, { how: ending })
  return { request }
}

/** Closed by mistake. */
export const reopen = async (tx: Tx, actor: Actor, request: string): Promise<Done> => {
  const of = await requestWith(tx, request)
  if (of === undefined || of.closedOn === null) return null
  if (!(await change(tx, request, of.version, { closed_on: null, closed_how: null }))) return changed
  await record(tx, actor, 'outside.reopened', request)
  return { request }
}
