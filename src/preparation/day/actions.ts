import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome } from '../../spaces/model.ts'
import type { How } from '../../spaces/whose.tsx'
import { seal, sealAll, VaultDown } from '../../vault/door.ts'
import type { Parts, Question, Typed } from './model.ts'
import { partsSeen } from './queries.ts'
import {
  changedParts,
  changedQuestions,
  faultsInParts,
  faultsInQuestion,
  type TypedQuestion,
} from './rules.ts'

/** Null when the vault does not answer: what was typed goes back into its box. */
export const unlessSealed = async <T>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })

type Where = { readonly party: string; readonly conference: string | null; readonly how: How }

/**
 * Saves the boxes that say something new, each as a row of its own. Faults on a part: 'too-long', 'changed-meanwhile';
 * on `notes` 'not-now' (no vault). Nothing that was saved before is ever overwritten.
 */
export const saveParts = async (
  tx: Tx,
  actor: Actor,
  { party, conference, how }: Where,
  typed: readonly Typed[],
  now: Parts,
): Promise<Outcome<{ readonly saved: number }>> => {
  const was = await unlessSealed(partsSeen(tx, party, typed, now))
  if (was === null) return refuse('notes', 'not-now')
  const changed = changedParts(typed, was)
  const faults = faultsInParts(changed, now)
  if (faults.length > 0) return { faults }
  if (changed.length === 0) return { saved: 0 }
  if (actor.person === null) return refuse('notes', 'gone')
  const sealed = await unlessSealed(
    sealAll(
      tx,
      changed.map(({ body }) => ({ table: 'day_parts' as const, owner: party, texts: { body } })),
    ),
  )
  if (sealed === null) return refuse('notes', 'not-now')
  const by = actor.person
  await tx
    .insertInto('day_parts')
    .values(
      sealed.map((made, at) => ({
        id: made.row,
        programme_id: actor.programme,
        party_id: party,
        written_by: by,
        how,
        day: actor.today,
        conference_id: conference,
        part: changed[at]?.part ?? 'notes',
        choices: [...(changed[at]?.choices ?? [])],
        body: made.sealed.body,
      })),
    )
    .execute()
  await record(tx, actor, 'day.written', [party, ...sealed.map(({ row }) => row)])
  return { saved: changed.length }
}

/** Another question for the list. Faults on `question`: 'empty', 'too-long', 'not-now'. */
export const addQuestion = async (
  tx: Tx,
  actor: Actor,
  { party, how }: Pick<Where, 'party' | 'how'>,
  text: string,
): Promise<Outcome<{ readonly question: string }>> => {
  const faults = faultsInQuestion('question', text)
  if (faults.length > 0) return { faults }
  if (actor.person === null) return refuse('question', 'gone')
  const made = await unlessSealed(
    seal(tx, { table: 'own_questions', owner: party, texts: { question: text } }),
  )
  if (made === null) return refuse('question', 'not-now')
  await tx
    .insertInto('own_questions')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      how,
      day: actor.today,
      question: made.sealed.question,
    })
    .execute()
  await record(tx, actor, 'day.question-added', [party, made.row])
  return { question: made.row }
}

/** Ticked as asked, and what was answered. Faults on `answer-<id>`: 'too-long', 'not-now'. */
export const answerQuestions = async (
  tx: Tx,
  actor: Actor,
  party: string,
  typed: readonly TypedQuestion[],
  now: readonly Question[],
): Promise<Outcome<{ readonly saved: number }>> => {
  const changed = changedQuestions(typed, now)
  const faults = changed.flatMap(({ id, answer }) =>
    answer === '' ? [] : faultsInQuestion(`answer-${id}`, answer),
  )
  if (faults.length > 0) return { faults }
  for (const { id, asked, answer } of changed) {
    const stands = now.find((one) => one.id === id)
    const made = await unlessSealed(
      seal(tx, {
        table: 'own_questions',
        owner: party,
        row: id,
        texts: { answer },
      }),
    )
    if (made === null) return refuse(`answer-${id}`, 'not-now')
    await tx
      .updateTable('own_questions')
      .set((eb) => ({
        asked_on: asked ? (stands?.askedOn ?? actor.today) : null,
        answer: made.sealed.answer,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .where('party_id', '=', party)
      .where('withdrawn_at', 'is', null)
      .execute()
    await record(tx, actor, 'day.question-asked', [party, id])
  }
  return { saved: changed.length }
}

/** Off the list; `back` puts it there again. False when there is no such question of theirs. */
export const takeQuestionBack = async (
  tx: Tx,
  actor: Actor,
  { party, question }: { party: string; question: string },
  back = false,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('own_questions')
    .set({ withdrawn_at: back ? null : new Date() })
    .where('id', '=', question)
    .where('party_id', '=', party)
    .where('withdrawn_at', back ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'day.question-put-back' : 'day.question-taken-back', [party, question])
  return true
}
