import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import {
  answers,
  happenings,
  papers,
  places,
  sentHows,
  wants,
  type PaperDue,
  type Recording,
} from './model.ts'

const coded = z.object({
  place: z.enum(places),
  wanted: z.array(z.enum(wants)),
  sentHow: z.enum(sentHows).nullable(),
  answer: z.enum(answers).nullable(),
  happened: z.enum(happenings).nullable(),
})
/** More than these nobody has. */
const most = 50

/** Requests of this party, the newest first. Throws VaultDown. */
export const recordingsOf = async (tx: Tx, party: string): Promise<Recording[]> => {
  const rows = await tx
    .selectFrom('recordings')
    .select([
      'id',
      'version',
      'day',
      'place',
      'meets_on as meetsOn',
      'asked_for as wanted',
      'sent_on as sentOn',
    ])
    .select(['sent_how as sentHow', 'answer', 'answered_on as answeredOn', 'happened'])
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const texts = await open(tx, [
    {
      table: 'recordings',
      columns: ['why', 'sent_to', 'answer_words', 'happened_words'],
      rows: rows.map(({ id }) => id),
    },
  ])
  return rows.map((row) => ({
    ...row,
    ...coded.parse(row),
    why: texts.of('recordings', 'why', row.id),
    sentTo: texts.of('recordings', 'sent_to', row.id),
    answerWords: texts.of('recordings', 'answer_words', row.id),
    happenedWords: texts.of('recordings', 'happened_words', row.id),
  }))
}

/** Whether this request stands, without its words: what was typed about it is kept also when no words can be opened. */
export const standingRequest = (
  tx: Tx,
  party: string,
  recorded: string,
): Promise<Pick<Recording, 'id' | 'version'> | undefined> =>
  tx
    .selectFrom('recordings')
    .select(['id', 'version'])
    .where('id', '=', recorded)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()

const codedPaper = z.object({
  kind: z.enum(papers),
  rule: z.enum(['W-MIN-5', 'W-MIN-20', 'W-MIN-CORR', 'E-MIN']).nullable(),
})
/** Papers that this party waits for or has, the newest first. Throws VaultDown. */
export const papersOf = async (tx: Tx, party: string): Promise<PaperDue[]> => {
  const rows = await tx
    .selectFrom('papers_due')
    .select(['id', 'version', 'kind', 'counts_from as countsFrom', 'asked_on as askedOn'])
    .select(['due_on as dueOn', 'rule', 'came_on as cameOn'])
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const ids = rows.map(({ id }) => id)
  const texts = await open(tx, [{ table: 'papers_due', columns: ['words'], rows: ids }])
  return rows.map((row) => ({
    ...row,
    ...codedPaper.parse(row),
    words: texts.of('papers_due', 'words', row.id),
  }))
}
