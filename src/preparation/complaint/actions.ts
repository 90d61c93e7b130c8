import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import { holidays } from '../../authorities/queries.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import type { Clock, Draft, Fault, Outcome, StepKind } from './model.ts'
import { clockOf } from './queries.ts'
import { faultsInClock, faultsInDraft, longest, timesFor } from './rules.ts'

export type Complaining = {
  readonly programme: string
  readonly party: string | null
  readonly today: Day
  readonly draft: Draft
  /** 'paper' or 'voice' for a parent; 'phone' or 'paper' when the office writes it down for whoever rang. */
  readonly how: string
  readonly taken: boolean
}
const later: Fault = { field: 'send', code: 'later' }

/** By anybody, signed in or not (`actor` null). Faults: those of the rules; `send` 'later' (no vault, or too many today). */
export const complain = async (
  tx: Tx,
  actor: Actor | null,
  { programme, party, today, draft, how, taken }: Complaining,
): Promise<Outcome<{ readonly complaint: string }>> => {
  const faults = faultsInDraft(draft)
  if (faults.length > 0) return { faults }
  const texts = { words: draft.words, name: draft.name, reach: draft.reach }
  const made = await seal(tx, { table: 'complaints', owner: programme, texts }).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
  if (made === null) return { faults: [later] }
  const times = timesFor(draft.about, today, await clockOf(tx, programme), await holidays(tx))
  const given = { about: draft.about, wants: draft.wants, day: today, ...times, how, taken }
  const { words, name, reach } = made.sealed
  const { rows } = await sql<{ id: string | null }>`select app.complain(${programme}, ${made.row}, ${party},
    ${JSON.stringify(given)}::jsonb, ${words}, ${name}, ${reach}) as id`.execute(tx)
  const id = rows[0]?.id ?? null
  if (id === null) return { faults: [later] }
  if (actor !== null) await record(tx, actor, 'complaint.made', party === null ? id : [party, id])
  return { complaint: id }
}

type Set = Readonly<{
  acknowledged_on?: Day
  acknowledged_by?: string | null
  answer?: Buffer | null
  changed?: Buffer | null
  answered_on?: Day
  answered_by?: string | null
  closed_on?: Day | null
  closed_by?: string | null
}>
type At = { readonly complaint: string; readonly version: number }
const change = async (
  tx: Tx,
  actor: Actor,
  { complaint, version }: At,
  { act, set }: { act: string; set: Set },
): Promise<Outcome<{ readonly complaint: string }>> => {
  const { numUpdatedRows } = await tx
    .updateTable('complaints')
    .set({ ...set, version: version + 1 })
    .where('id', '=', complaint)
    .where('version', '=', version)
    .where(sql<boolean>`id = any ((select app.complaints_heard())::uuid[])`)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, act, complaint)
  return { complaint }
}

/** "It came, and we are looking at it." Fault `version` 'changed-meanwhile'. */
export const acknowledge = (tx: Tx, actor: Actor, at: At) =>
  change(tx, actor, at, {
    act: 'complaint.acknowledged',
    set: { acknowledged_on: actor.today, acknowledged_by: actor.person },
  })

/**
 * The answer, and what we changed. An answer says that it came, too. Faults on `answer`: 'empty', 'too-long', 'not-now'
 * (no vault); `version` 'changed-meanwhile'.
 */
export const answer = async (
  tx: Tx,
  actor: Actor,
  at: At & { readonly programme: string; readonly acknowledged: boolean },
  said: { readonly answer: string; readonly changed: string },
): Promise<Outcome<{ readonly complaint: string }>> => {
  const faults: Fault[] = [
    ...(said.answer === '' ? [{ field: 'answer', code: 'empty-answer' }] : []),
    ...(['answer', 'changed'] as const).flatMap((field) =>
      said[field].length > longest ? [{ field, code: 'too-long' }] : [],
    ),
  ]
  if (faults.length > 0) return { faults }
  const texts = { table: 'complaints' as const, owner: at.programme, row: at.complaint, texts: said }
  const made = await seal(tx, texts).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
  if (made === null) return { faults: [{ field: 'answer', code: 'not-now' }] }
  const came = at.acknowledged ? {} : { acknowledged_on: actor.today, acknowledged_by: actor.person }
  const set = { answer: made.sealed.answer, changed: made.sealed.changed, ...came }
  return change(tx, actor, at, {
    act: 'complaint.answered',
    set: { ...set, answered_on: actor.today, answered_by: actor.person },
  })
}

export const close = (tx: Tx, actor: Actor, at: At, again: boolean) =>
  change(tx, actor, at, {
    act: again ? 'complaint.reopened' : 'complaint.closed',
    set: again ? { closed_on: null, closed_by: null } : { closed_on: actor.today, closed_by: actor.person },
  })

/** What was done about it. Faults on `words`: 'empty-step', 'too-long', 'not-now'. */
export const addStep = async (
  tx: Tx,
  actor: Actor,
  { complaint, kind, words, on }: { complaint: string; kind: StepKind; words: string; on: Day },
): Promise<Outcome<{ readonly complaint: string }>> => {
  if (words === '' || actor.person === null) return { faults: [{ field: 'words', code: 'empty-step' }] }
  if (words.length > longest) return { faults: [{ field: 'words', code: 'too-long' }] }
  const texts = { table: 'complaint_steps' as const, owner: actor.programme, texts: { words } }
  const made = await seal(tx, texts).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
  if (made?.sealed.words == null) return { faults: [{ field: 'words', code: 'not-now' }] }
  await tx
    .insertInto('complaint_steps')
    .values({
      id: made.row,
      programme_id: actor.programme,
      complaint_id: complaint,
      kind,
      words: made.sealed.words,
      done_on: on,
      by_person: actor.person,
    })
    .execute()
  await record(tx, actor, 'complaint.step', complaint)
  return { complaint }
}

/** How soon, who answers beside administrator and parent lead, and where else to go. Faults: faultsInClock's, `version`. */
export const setClock = async (
  tx: Tx,
  actor: Actor,
  { clock, named, version }: { clock: Clock; named: string | null; version: number },
): Promise<Outcome<{ readonly set: true }>> => {
  const faults = faultsInClock(clock)
  if (faults.length > 0) return { faults }
  const row = {
    acknowledge_days: clock.acknowledgeDays,
    answer_days: clock.answerDays,
    outside_en: clock.outsideEn,
    outside_cy: clock.outsideCy,
    named_person: named,
    version: version + 1,
  }
  const done =
    version === 0
      ? await tx
          .insertInto('complaint_settings')
          .values({ programme_id: actor.programme, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await tx
          .updateTable('complaint_settings')
          .set(row)
          .where('programme_id', '=', actor.programme)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (done === undefined) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'complaint.set-up', actor.programme)
  return { set: true }
}
