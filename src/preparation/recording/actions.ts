import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome } from '../../spaces/model.ts'
import type { How } from '../../spaces/whose.tsx'
import { seal } from '../../vault/door.ts'
import { unlessSealed } from '../day/actions.ts'
import type { answers, happenings, Paper, PaperRule, Place, sentHows, Want } from './model.ts'
import { faultsInWords } from './rules.ts'

type Whose = { readonly party: string; readonly how: How }
type Request = {
  readonly place: Place
  readonly meetsOn: Day | null
  readonly wanted: readonly Want[]
  readonly why: string
}

/** Written down, and private. Faults on `why`: 'too-long', 'not-now'. */
export const writeRequest = async (
  tx: Tx,
  actor: Actor,
  { party, how }: Whose,
  { place, meetsOn, wanted, why }: Request,
): Promise<Outcome<{ readonly recorded: string }>> => {
  const faults = faultsInWords('why', why)
  if (faults.length > 0) return { faults }
  if (actor.person === null) return refuse('why', 'gone')
  const made = await unlessSealed(seal(tx, { table: 'recordings', owner: party, texts: { why } }))
  if (made === null) return refuse('why', 'not-now')
  await tx
    .insertInto('recordings')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      how,
      day: actor.today,
      place,
      meets_on: meetsOn,
      asked_for: [...wanted],
      why: made.sealed.why,
    })
    .execute()
  await record(tx, actor, 'recording.written', [party, made.row])
  return { recorded: made.row }
}

/** What came of it, step by step. Each may be put right later. */
export type Step =
  | ({ readonly step: 'asked' } & Request)
  | {
      readonly step: 'sent'
      readonly on: Day
      readonly how: (typeof sentHows)[number]
      readonly words: string
    }
  | {
      readonly step: 'answered'
      readonly on: Day
      readonly answer: (typeof answers)[number]
      readonly words: string
    }
  | { readonly step: 'happened'; readonly happened: (typeof happenings)[number]; readonly words: string }

type One = { readonly party: string; readonly recorded: string; readonly version: number; readonly came: How }
/** Faults on the step's box (`why`, `sentTo`, `answerWords`, `happenedWords`): 'too-long', 'not-now', 'changed-meanwhile'. */
export const noteStep = async (
  tx: Tx,
  actor: Actor,
  { party, recorded, version, came }: One,
  step: Step,
): Promise<Outcome<{ readonly recorded: string }>> => {
  const [field, column] = (
    {
      asked: ['why', 'why'],
      sent: ['sentTo', 'sent_to'],
      answered: ['answerWords', 'answer_words'],
      happened: ['happenedWords', 'happened_words'],
    } as const
  )[step.step]
  const words = step.step === 'asked' ? step.why : step.words
  const faults = faultsInWords(field, words)
  if (faults.length > 0) return { faults }
  const made = await unlessSealed(
    seal(tx, { table: 'recordings', owner: party, row: recorded, texts: { [column]: words } }),
  )
  if (made === null) return refuse(field, 'not-now')
  const { why, sent_to, answer_words, happened_words } = made.sealed
  const set = {
    asked:
      step.step === 'asked'
        ? { place: step.place, meets_on: step.meetsOn, asked_for: [...step.wanted], why }
        : {},
    sent: step.step === 'sent' ? { sent_on: step.on, sent_how: step.how, sent_to } : {},
    answered: step.step === 'answered' ? { answered_on: step.on, answer: step.answer, answer_words } : {},
    happened: step.step === 'happened' ? { happened: step.happened, happened_words } : {},
  }[step.step]
  const { numUpdatedRows } = await tx
    .updateTable('recordings')
    .set({ ...set, how: came, version: version + 1 })
    .where('id', '=', recorded)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse(field, 'changed-meanwhile')
  await record(tx, actor, 'recording.written', [party, recorded])
  return { recorded }
}

type Wait = {
  readonly kind: Paper
  readonly countsFrom: Day
  readonly askedOn: Day | null
  readonly due: { readonly on: Day; readonly rule: PaperRule } | null
  readonly words: string
}
/** Papers to wait for. Faults on `words`: 'too-long', 'not-now'. */
export const waitForPaper = async (
  tx: Tx,
  actor: Actor,
  { party, how }: Whose,
  { kind, countsFrom, askedOn, due, words }: Wait,
): Promise<Outcome<{ readonly awaited: string }>> => {
  const faults = faultsInWords('words', words)
  if (faults.length > 0) return { faults }
  if (actor.person === null) return refuse('words', 'gone')
  const made = await unlessSealed(seal(tx, { table: 'papers_due', owner: party, texts: { words } }))
  if (made === null) return refuse('words', 'not-now')
  await tx
    .insertInto('papers_due')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      how,
      day: actor.today,
      kind,
      counts_from: countsFrom,
      asked_on: askedOn,
      due_on: due?.on ?? null,
      rule: due?.rule ?? null,
      words: made.sealed.words,
    })
    .execute()
  await record(tx, actor, 'recording.written', [party, made.row])
  return { awaited: made.row }
}

/** They came on this day; null puts that right. False when it is not theirs. */
export const paperCame = async (
  tx: Tx,
  actor: Actor,
  { party, awaited }: { party: string; awaited: string },
  on: Day | null,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('papers_due')
    .set((eb) => ({ came_on: on, version: eb('version', '+', 1) }))
    .where('id', '=', awaited)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'recording.written', [party, awaited])
  return true
}

/** Off the list, or back on it. False when it is not theirs. */
export const takeBack = async (
  tx: Tx,
  actor: Actor,
  of: { readonly party: string; readonly table: 'recordings' | 'papers_due'; readonly row: string },
  back = false,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable(of.table)
    .set({ withdrawn_at: back ? null : new Date() })
    .where('id', '=', of.row)
    .where('party_id', '=', of.party)
    .where('withdrawn_at', back ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'recording.put-back' : 'recording.taken-back', [of.party, of.row])
  return true
}
