import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { How } from '../../spaces/whose.tsx'
import { seal, VaultDown } from '../../vault/door.ts'
import {
  refuse,
  type Answered,
  type Away,
  type Kind,
  type Noted,
  type Outcome,
  type Question,
  type ToldHow,
} from './model.ts'
import { faultsInTexts } from './rules.ts'

const unlessDown = async <T>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })

type Of = { readonly party: string; readonly paper: string }

/** A paper to keep questions and answers with; nothing is said about it yet. Null for an actor who is no person. */
export const addPaper = async (
  tx: Tx,
  actor: Actor,
  { party, kind, how }: { party: string; kind: Kind; how: How },
): Promise<string | null> => {
  if (actor.person === null) return null
  const { id } = await tx
    .insertInto('signings')
    .values({
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      how,
      day: actor.today,
      kind,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'signing.added', [party, id])
  return id
}

type Changes = {
  asking?: Question[]
  told_how?: ToldHow | null
  child?: Buffer | null
  told?: Buffer | null
  others?: Buffer | null
  more?: Buffer | null
  answered?: Answered | null
  answered_on?: Day | null
  away_from?: Day | null
  away_until?: Day | null
  first_review_on?: Day | null
  last_review_on?: Day | null
}
type Saved = Outcome<{ readonly saved: true }>
const change = async (
  tx: Tx,
  actor: Actor,
  { party, paper }: Of,
  version: number,
  set: Changes,
): Promise<Saved> => {
  const { numUpdatedRows } = await tx
    .updateTable('signings')
    .set({ ...set, version: version + 1 })
    .where('id', '=', paper)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('version', 'changed-meanwhile')
  await record(tx, actor, 'signing.changed', [party, paper])
  return { saved: true }
}

/** Which questions they want to put. Fault 'changed-meanwhile'. */
export const ask = (
  tx: Tx,
  actor: Actor,
  of: Of,
  version: number,
  asking: readonly Question[],
): Promise<Saved> => change(tx, actor, of, version, { asking: [...asking] })

type Told = { toldHow: ToldHow | null; child: string; told: string; others: string; more: string }
/** What the council has told them, and how; whose child; who else must be asked. Faults: 'too-long', 'not-now', 'changed-meanwhile'. */
export const tell = async (
  tx: Tx,
  actor: Actor,
  of: Of,
  version: number,
  { toldHow, ...texts }: Told,
): Promise<Saved> => {
  const faults = faultsInTexts(texts)
  if (faults.length > 0) return { faults }
  const made = await unlessDown(seal(tx, { table: 'signings', owner: of.party, row: of.paper, texts }))
  if (made === null) return refuse('told', 'not-now')
  return change(tx, actor, of, version, { ...made.sealed, told_how: toldHow })
}

/** Since when the child is away, until when, and the reviews that were held. Fault 'changed-meanwhile'; the dates were read by rules. */
export const setAway = (tx: Tx, actor: Actor, of: Of, version: number, away: Away): Promise<Saved> =>
  change(tx, actor, of, version, {
    away_from: away.from,
    away_until: away.until,
    first_review_on: away.firstReview,
    last_review_on: away.lastReview,
  })

/** What they said to it; null: nothing yet. It can be changed at any time. Fault 'changed-meanwhile'. */
export const sayAnswer = (
  tx: Tx,
  actor: Actor,
  of: Of,
  version: number,
  answered: Answered | null,
): Promise<Saved> =>
  change(tx, actor, of, version, { answered, answered_on: answered === null ? null : actor.today })

type Note = {
  readonly question: Question
  readonly body: string
  readonly how: How
  readonly now: Noted | undefined
  readonly version: number
}
/** What was answered to one question; '' empties it. Faults on `body`: 'too-long', 'not-now', 'changed-meanwhile'. */
export const noteAnswer = async (
  tx: Tx,
  actor: Actor,
  { party, paper }: Of,
  { question, body, how, now, version }: Note,
): Promise<Saved> => {
  const faults = faultsInTexts({ body })
  if (faults.length > 0) return { faults }
  if (actor.person === null) return refuse('body', 'changed-meanwhile')
  if (version !== (now?.version ?? 0)) return refuse('body', 'changed-meanwhile')
  const sealing = { table: 'signing_answers' as const, owner: party, texts: { body } }
  const made = await unlessDown(seal(tx, now === undefined ? sealing : { ...sealing, row: now.id }))
  if (made === null) return refuse('body', 'not-now')
  if (now === undefined)
    await tx
      .insertInto('signing_answers')
      .values({
        id: made.row,
        programme_id: actor.programme,
        party_id: party,
        written_by: actor.person,
        how,
        day: actor.today,
        signing_id: paper,
        question,
        body: made.sealed.body,
      })
      .execute()
  else {
    const { numUpdatedRows } = await tx
      .updateTable('signing_answers')
      .set({ body: made.sealed.body, day: actor.today, how, version: version + 1 })
      .where('id', '=', now.id)
      .where('version', '=', version)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) return refuse('body', 'changed-meanwhile')
  }
  await record(tx, actor, 'signing.changed', [party, paper])
  return { saved: true }
}

/** Taken off the list; `back` puts it there again. False when it is not there. */
export const takeBack = async (
  tx: Tx,
  actor: Actor,
  { party, paper }: Of,
  back = false,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('signings')
    .set({ withdrawn_at: back ? null : new Date() })
    .where('id', '=', paper)
    .where('party_id', '=', party)
    .where('withdrawn_at', back ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'signing.put-back' : 'signing.taken-back', [party, paper])
  return true
}
