import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import { isComing, type Letter, type Reply } from './model.ts'

/** The letters about a report that stand, the newest first. Throws VaultDown. */
export const lettersOf = async (tx: Tx, report: string): Promise<Letter[]> => {
  const rows = await tx
    .selectFrom('report_letters')
    .select(['id', 'day', 'sent_on as sentOn', 'sent_by as sentBy', 'version'])
    .where('report_id', '=', report)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc')
    .execute()
  const texts = await open(tx, [
    { table: 'report_letters', columns: ['body'], rows: rows.map(({ id }) => id) },
  ])
  return rows.map((row) => ({ ...row, body: texts.of('report_letters', 'body', row.id) }))
}
export const letterOf = async (tx: Tx, report: string, letter: string): Promise<Letter | undefined> =>
  (await lettersOf(tx, report)).find(({ id }) => id === letter)

/** What came back to a letter, in the order in which it was noted. Throws VaultDown. */
export const repliesTo = async (tx: Tx, letter: string): Promise<Reply[]> => {
  const rows = await tx
    .selectFrom('report_replies')
    .select(['id', 'letter_id as letter', 'came', 'came_on as cameOn', 'written_by as writtenBy'])
    .where('letter_id', '=', letter)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute()
  const texts = await open(tx, [
    { table: 'report_replies', columns: ['said_by', 'words'], rows: rows.map(({ id }) => id) },
  ])
  return rows.flatMap(({ came, ...row }) =>
    isComing(came)
      ? [
          {
            ...row,
            came,
            saidBy: texts.of('report_replies', 'said_by', row.id),
            words: texts.of('report_replies', 'words', row.id),
          },
        ]
      : [],
  )
}

/** What the parent is called, as it stands at the end of their letter. */
export const nameOfParty = async (tx: Tx, party: string): Promise<string> =>
  (await tx.selectFrom('parties').select('name').where('id', '=', party).executeTakeFirst())?.name ?? ''
