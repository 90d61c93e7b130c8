import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome } from '../../spaces/model.ts'
import type { How } from '../../spaces/whose.tsx'
import { ownRow, type At } from './actions.ts'
import type { Mark } from './model.ts'
import { faultsIn, longestAnswer, quoteOf } from './rules.ts'
import { sealOne } from './sealing.ts'

type To = At & { readonly point: string; readonly place: number }
type Answer = {
  readonly mark: Mark
  readonly how: How
  /** Left out: the words that stand stay. */
  readonly words?: string
  /** The point's own words, when a few of them are to stay with the answer. */
  readonly quoted?: string | null
}

const standing = (tx: Tx, { party, point }: To) =>
  tx
    .selectFrom('report_answers')
    .select(['id', 'version'])
    .where('party_id', '=', party)
    .where('point_id', '=', point)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()

/**
 * What the parent says to one point: a mark, and words if they like. One answer for each point; a second press changes it.
 * Faults on `words`: 'too-long', 'empty' (an answer of one's own without a word), 'not-now' (no vault).
 */
export const answerPoint = async (
  tx: Tx,
  actor: Actor,
  to: To,
  { mark, words, quoted, how }: Answer,
): Promise<Outcome<{ readonly answered: string }>> => {
  const faults = faultsIn('words', words ?? '', longestAnswer)
  if (faults.length > 0) return { faults }
  const there = await standing(tx, to)
  if (there !== undefined && words === undefined) {
    await tx
      .updateTable('report_answers')
      .set({ mark, how, day: actor.today })
      .where('id', '=', there.id)
      .execute()
    await record(tx, actor, 'report.answered', [to.party, there.id])
    return { answered: there.id }
  }
  const quote = quoted === undefined || quoted === null ? null : quoteOf(quoted)
  const made = await sealOne(tx, {
    table: 'report_answers',
    owner: to.party,
    ...(there === undefined ? {} : { row: there.id }),
    texts: { words: words ?? null, quote },
  })
  if (made === null) return refuse('words', 'not-now')
  const { words: sealedWords, quote: sealedQuote } = made.sealed
  const said = { mark, words: sealedWords, quote: sealedQuote }
  await (there === undefined
    ? tx
        .insertInto('report_answers')
        .values({
          id: made.row,
          ...ownRow(actor, to.party, how),
          report_id: to.report,
          point_id: to.point,
          place: to.place,
          ...said,
        })
        .execute()
    : tx
        .updateTable('report_answers')
        .set({ ...said, how, day: actor.today, version: there.version + 1 })
        .where('id', '=', there.id)
        .execute())
  await record(tx, actor, 'report.answered', [to.party, made.row])
  return { answered: made.row }
}

/** Nothing is said to this point any more; `back` puts the last answer there again. False when there was none. */
export const takeAnswerBack = async (
  tx: Tx,
  actor: Actor,
  { party, point }: Pick<To, 'party' | 'point'>,
  back = false,
): Promise<boolean> => {
  const last = await tx
    .selectFrom('report_answers')
    .select(['id', 'withdrawn_at'])
    .where('party_id', '=', party)
    .where('point_id', '=', point)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (last === undefined || (last.withdrawn_at === null) === back) return false
  await tx
    .updateTable('report_answers')
    .set({ withdrawn_at: back ? null : new Date() })
    .where('party_id', '=', party)
    .where('point_id', '=', point)
    .$if(back, (some) => some.where('id', '=', last.id))
    .$if(!back, (some) => some.where('withdrawn_at', 'is', null))
    .execute()
  await record(tx, actor, back ? 'report.answered' : 'report.answer-taken-back', [party, last.id])
  return true
}
