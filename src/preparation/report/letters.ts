import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome } from '../../spaces/model.ts'
import type { How } from '../../spaces/whose.tsx'
import { ownRow, type At } from './actions.ts'
import type { Coming } from './model.ts'
import { faultsIn, longestAnswer, longestLetter, longestLine } from './rules.ts'
import { sealOne } from './sealing.ts'

type Written = { readonly body: string; readonly how: How }
/** Faults on `body`: 'empty', 'too-long', 'not-now' (no vault). */
export const writeLetter = async (
  tx: Tx,
  actor: Actor,
  { party, report }: At,
  { body, how }: Written,
): Promise<Outcome<{ readonly letter: string }>> => {
  const faults = faultsIn('body', body, longestLetter, true)
  if (faults.length > 0) return { faults }
  const made = await sealOne(tx, { table: 'report_letters', owner: party, texts: { body } })
  if (made === null) return refuse('body', 'not-now')
  await tx
    .insertInto('report_letters')
    .values({ id: made.row, ...ownRow(actor, party, how), report_id: report, body: made.sealed.body })
    .execute()
  await record(tx, actor, 'report.letter-written', [party, made.row])
  return { letter: made.row }
}

/** Faults as above, and 'changed-meanwhile'. What was sent stays as it was sent. */
export const changeLetter = async (
  tx: Tx,
  actor: Actor,
  { party, letter }: { readonly party: string; readonly letter: string },
  { body, how, version }: Written & { readonly version: number },
): Promise<Outcome<{ readonly letter: string }>> => {
  const faults = faultsIn('body', body, longestLetter, true)
  if (faults.length > 0) return { faults }
  const made = await sealOne(tx, { table: 'report_letters', owner: party, row: letter, texts: { body } })
  if (made === null) return refuse('body', 'not-now')
  const { numUpdatedRows } = await tx
    .updateTable('report_letters')
    .set({ body: made.sealed.body, how, day: actor.today, version: version + 1 })
    .where('id', '=', letter)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .where('sent_on', 'is', null)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('body', 'changed-meanwhile')
  await record(tx, actor, 'report.letter-changed', [party, letter])
  return { letter }
}

type OfLetter = { readonly party: string; readonly letter: string }
/** The day on which it went; null: it did not go after all. Faults on `sentOn`: 'in-future', 'gone'. */
export const noteSent = async (
  tx: Tx,
  actor: Actor,
  { party, letter }: OfLetter,
  sentOn: Day | null,
): Promise<Outcome<{ readonly letter: string }>> => {
  if (sentOn !== null && sentOn > actor.today) return refuse('sentOn', 'in-future')
  const { numUpdatedRows } = await tx
    .updateTable('report_letters')
    .set({ sent_on: sentOn, sent_by: sentOn === null ? null : actor.person })
    .where('id', '=', letter)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('sentOn', 'gone')
  await record(tx, actor, 'report.letter-sent', [party, letter])
  return { letter }
}

type Came = {
  readonly came: Coming
  readonly cameOn: Day
  readonly saidBy: string
  readonly words: string
  readonly how: How
}
/** What the author said to it. Faults: 'cameOn' in-future, 'saidBy' and 'words' too-long, 'words' not-now. */
export const noteReply = async (
  tx: Tx,
  actor: Actor,
  { party, letter }: OfLetter,
  { came, cameOn, saidBy, words, how }: Came,
): Promise<Outcome<{ readonly reply: string }>> => {
  if (cameOn > actor.today) return refuse('cameOn', 'in-future')
  const faults = [...faultsIn('saidBy', saidBy, longestLine), ...faultsIn('words', words, longestAnswer)]
  if (faults.length > 0) return { faults }
  const texts = { said_by: saidBy, words }
  const made = await sealOne(tx, { table: 'report_replies', owner: party, texts })
  if (made === null) return refuse('words', 'not-now')
  await tx
    .insertInto('report_replies')
    .values({
      id: made.row,
      ...ownRow(actor, party, how),
      letter_id: letter,
      came,
      came_on: cameOn,
      said_by: made.sealed.said_by,
      words: made.sealed.words,
    })
    .execute()
  await record(tx, actor, 'report.reply-noted', [party, made.row])
  return { reply: made.row }
}

/** Noted by mistake; `back` puts it there again. */
export const takeReplyBack = async (
  tx: Tx,
  actor: Actor,
  { party, letter, reply }: OfLetter & { readonly reply: string },
  back = false,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('report_replies')
    .set({ withdrawn_at: back ? null : new Date() })
    .where('id', '=', reply)
    .where('letter_id', '=', letter)
    .where('party_id', '=', party)
    .where('withdrawn_at', back ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'report.reply-noted' : 'report.reply-taken-back', [party, reply])
  return true
}
