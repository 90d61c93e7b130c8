import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { DocumentType } from './model.ts'

const all = (tx: Tx, event: string) =>
  tx
    .selectFrom('event_documents')
    .select([
      'id',
      'title_en',
      'title_cy',
      'type',
      'size',
      'after',
      'shown',
      'added_on',
      'gone_on',
      'version',
    ])
    .select(sql<boolean>`file is not null`.as('there'))
    .where('event_id', '=', event)
    .orderBy('after')
    .orderBy('id')
/** Without their bytes. */
export const documentsOf = (tx: Tx, event: string) => all(tx, event).where('gone_on', 'is', null).execute()
export type Document = Awaited<ReturnType<typeof documentsOf>>[number]
export const documentsGone = (tx: Tx, event: string): Promise<Document[]> =>
  all(tx, event).where('gone_on', 'is not', null).execute()
export const documentOf = (tx: Tx, event: string, id: string): Promise<Document | undefined> =>
  all(tx, event).where('id', '=', id).executeTakeFirst()

export type FileOf = {
  readonly title_en: string
  readonly title_cy: string
  readonly type: DocumentType
  readonly file: Buffer | null
}
/** The file itself, for whoever keeps the event. */
export const fileKept = (tx: Tx, event: string, id: string): Promise<FileOf | undefined> =>
  tx
    .selectFrom('event_documents')
    .select(['title_en', 'title_cy', 'type', 'file'])
    .where('event_id', '=', event)
    .where('id', '=', id)
    .executeTakeFirst()
/** The same for anybody, where it is shown. */
export const fileShown = async (
  tx: Tx,
  programme: string,
  code: string,
  id: string,
): Promise<FileOf | undefined> =>
  (await sql<FileOf>`select * from app.document_shown(${programme}, ${code}, ${id})`.execute(tx)).rows[0]
