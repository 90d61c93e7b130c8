import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import type { Fault } from '../model.ts'
import { faultsInTelling, faultsInWords, type Telling, type ToldKind } from './rules.ts'

type Faults = { readonly faults: readonly Fault[] }
type At = { readonly id: string; readonly version: number }
const meanwhile: Faults = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }

const change = async (
  tx: Tx,
  actor: Actor,
  at: At,
  act: string,
  set: {
    state?: 'open' | 'closed'
    label?: string
    taken_by?: string | null
    taken_name?: string
  },
): Promise<Faults | { ask: string }> => {
  const { numUpdatedRows } = await tx
    .updateTable('event_asks')
    .set({ ...set, version: at.version + 1 })
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return meanwhile
  await record(tx, actor, act, at.id)
  return { ask: at.id }
}

/** "I see to this one", or not any more. Fault `version` 'changed-meanwhile', as in all that follows. */
export const takeAsk = (tx: Tx, actor: Actor, at: At, mine: boolean) =>
  change(
    tx,
    actor,
    at,
    'ask.taken',
    mine ? { taken_by: actor.person, taken_name: actor.name } : { taken_by: null, taken_name: '' },
  )
export const closeAsk = (tx: Tx, actor: Actor, at: At, again: boolean) =>
  again
    ? change(tx, actor, at, 'ask.reopened', { state: 'open' })
    : change(tx, actor, at, 'ask.closed', { state: 'closed' })
/** A few words by which it is found again. */
export const labelAsk = (tx: Tx, actor: Actor, at: At, label: string): ReturnType<typeof change> =>
  label.length > 80
    ? Promise.resolve({ faults: [{ field: 'label', code: 'too-long' }] })
    : change(tx, actor, at, 'ask.labelled', { label })

/** What was written goes for good: the words, the address, our own label. */
export const forgetAsk = async (tx: Tx, actor: Actor, at: At): Promise<Faults | { ask: string }> => {
  const { rows } = await sql<{
    gone: boolean
  }>`select app.forget_ask(${at.id}, ${at.version}) as gone`.execute(tx)
  if (rows[0]?.gone !== true) return meanwhile
  await record(tx, actor, 'ask.forgotten', at.id)
  return { ask: at.id }
}

/** The answer; `pointed`: whom they were pointed to, when it is not ours. Faults `words`: 'no-words', 'too-long', 'later'; `pointed` 'no-where'. */
export const answerAsk = async (
  tx: Tx,
  actor: Actor,
  at: At,
  said: { readonly words: string; readonly elsewhere: boolean; readonly pointed: string },
): Promise<Faults | { went: 'sent' | 'kept' }> => {
  const faults: Fault[] = [
    ...faultsInWords('words', said.words),
    ...(said.elsewhere && said.pointed === '' ? [{ field: 'pointed', code: 'no-where' }] : []),
    ...(said.pointed.length > 200 ? [{ field: 'pointed', code: 'too-long' }] : []),
  ]
  if (faults.length > 0) return { faults }
  const texts = { table: 'event_ask_turns' as const, owner: actor.programme, texts: { words: said.words } }
  const made = await seal(tx, texts).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
  if (made === null) return { faults: [{ field: 'words', code: 'later' }] }
  const state = said.elsewhere ? 'elsewhere' : 'answered'
  const { rows } = await sql<{ outcome: string }>`
    select app.answer_ask(${at.id}, ${at.version}, ${made.row}, ${made.sealed.words}, ${state},
      ${said.elsewhere ? said.pointed : ''}, ${actor.today}) as outcome`.execute(tx)
  const outcome = z.enum(['sent', 'kept', 'changed', 'gone']).parse(rows[0]?.outcome)
  if (outcome === 'changed' || outcome === 'gone') return meanwhile
  await record(tx, actor, 'ask.answered', at.id)
  return { went: outcome }
}

const columns = (of: Telling) => ({
  first_en: of.firstEn,
  first_cy: of.firstCy,
  second_en: of.secondEn,
  second_cy: of.secondCy,
})
/** A common question with its answer, or what was put right; after those that are there. Faults: faultsInTelling's. */
export const writeTold = async (
  tx: Tx,
  actor: Actor,
  of: { readonly event: string; readonly kind: ToldKind; readonly ask: string | null },
  telling: Telling,
): Promise<Faults | { told: string }> => {
  const faults = faultsInTelling(of.kind, telling)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('event_told')
    .values((eb) => ({
      programme_id: actor.programme,
      event_id: of.event,
      kind: of.kind,
      ask_id: of.ask,
      day: actor.today,
      place: eb
        .selectFrom('event_told')
        .where('event_id', '=', of.event)
        .select(sql<number>`coalesce(max(place), 0)::int + 1`.as('place')),
      ...columns(telling),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'faq.written', id)
  return { told: id }
}
export const changeTold = async (
  tx: Tx,
  actor: Actor,
  at: At & { readonly kind: ToldKind },
  telling: Telling,
): Promise<Faults | { told: string }> => {
  const faults = faultsInTelling(at.kind, telling)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('event_told')
    .set({ ...columns(telling), version: at.version + 1 })
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return meanwhile
  await record(tx, actor, 'faq.changed', at.id)
  return { told: at.id }
}
/** Taken down from the page, or put up again. */
export const showTold = async (tx: Tx, actor: Actor, id: string, shown: boolean): Promise<void> => {
  await tx.updateTable('event_told').set({ shown }).where('id', '=', id).execute()
  await record(tx, actor, shown ? 'faq.shown' : 'faq.hidden', id)
}
/** One place up: it and the one before change places. */
export const moveTold = async (
  tx: Tx,
  actor: Actor,
  { id, event, kind, place }: { id: string; event: string; kind: ToldKind; place: number },
): Promise<void> => {
  const before = await tx
    .selectFrom('event_told')
    .select(['id', 'place'])
    .where('event_id', '=', event)
    .where('kind', '=', kind)
    .where('place', '<', place)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (before === undefined) return
  await tx.updateTable('event_told').set({ place }).where('id', '=', before.id).execute()
  await tx.updateTable('event_told').set({ place: before.place }).where('id', '=', id).execute()
  await record(tx, actor, 'faq.moved', id)
}

type Set = { answer_days?: number; hears?: string | null; asks_how?: boolean; decisions_shown?: boolean }
/** How an event talks. The database takes only one who keeps events for `hears`. */
export const setTalk = async (tx: Tx, actor: Actor, event: string, set: Set): Promise<void> => {
  await tx
    .insertInto('event_talks')
    .values({ event_id: event, programme_id: actor.programme, ...set })
    .onConflict((conflict) =>
      conflict
        .column('event_id')
        .doUpdateSet((eb) => ({ ...set, version: eb('event_talks.version', '+', 1) })),
    )
    .execute()
  await record(tx, actor, 'event-talk.set', event)
}
