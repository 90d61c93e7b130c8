import type { Tx } from '../platform/database/connect.ts'
import { open } from '../vault/door.ts'
import type { ConferenceRow } from './queries.ts'

/** The private words of a conference's page; '' where nothing was written. */
export type Opened = {
  readonly lateReason: string
  readonly reasonOf: (change: string) => string
  readonly answerOf: (letter: string) => string
}

type Written = readonly { readonly id: string; readonly written: boolean }[]
const written = (rows: Written): string[] => rows.filter((row) => row.written).map(({ id }) => id)

/** Why it is late, why it changed each time and what was answered, in one call. */
export const openedConference = async (tx: Tx, row: ConferenceRow): Promise<Opened> => {
  const texts = await open(tx, [
    { table: 'conferences', columns: ['late_reason'], rows: row.late_reason === null ? [] : [row.id] },
    { table: 'conference_changes', columns: ['reason'], rows: written(row.changes) },
    { table: 'letters', columns: ['answer'], rows: written(row.letters) },
  ])
  return {
    lateReason: texts.of('conferences', 'late_reason', row.id) ?? '',
    reasonOf: (change) => texts.of('conference_changes', 'reason', change) ?? '',
    answerOf: (letter) => texts.of('letters', 'answer', letter) ?? '',
  }
}

/** What was answered to one letter. */
export const answerTo = async (
  tx: Tx,
  letter: { readonly id: string; readonly written: boolean },
): Promise<string> => {
  const texts = await open(tx, [{ table: 'letters', columns: ['answer'], rows: written([letter]) }])
  return texts.of('letters', 'answer', letter.id) ?? ''
}

/** Why a conference is late. */
export const lateReasonOf = async (
  tx: Tx,
  { id, late_reason }: Pick<ConferenceRow, 'id' | 'late_reason'>,
): Promise<string> => {
  const rows = late_reason === null ? [] : [id]
  const texts = await open(tx, [{ table: 'conferences', columns: ['late_reason'], rows }])
  return texts.of('conferences', 'late_reason', id) ?? ''
}
