import type { Actor } from '../../../access/model.ts'
import { record } from '../../../audit/record.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Fault } from '../../model.ts'
import { documentType } from './kinds.ts'
import { largestDocument, type DocumentDraft } from './model.ts'

type Outcome = { readonly faults: readonly Fault[] } | { readonly document: string }

const faultsIn = (draft: DocumentDraft): Fault[] => [
  ...(draft.titleEn === '' && draft.titleCy === '' ? [{ field: 'titleEn', code: 'no-title' }] : []),
  ...(['titleEn', 'titleCy'] as const).flatMap((field) =>
    draft[field].length > 200 ? [{ field, code: 'too-long' }] : [],
  ),
  ...(draft.bytes !== undefined && draft.bytes.length > largestDocument
    ? [{ field: 'file', code: 'file-large' }]
    : draft.bytes !== undefined && documentType(draft.bytes) === null
      ? [{ field: 'file', code: 'file-kind' }]
      : []),
]
const columns = (draft: DocumentDraft) => ({
  title_en: draft.titleEn,
  title_cy: draft.titleCy,
  after: draft.after,
  shown: draft.shown,
})

/** Faults: `file` 'no-file', 'file-large', 'file-kind'. What counts is what the bytes are. */
export const addDocument = async (
  tx: Tx,
  actor: Actor,
  event: string,
  draft: DocumentDraft,
): Promise<Outcome> => {
  const none = draft.bytes === undefined ? [{ field: 'file', code: 'no-file' }] : []
  const faults = [...faultsIn(draft), ...none]
  const type = draft.bytes === undefined ? null : documentType(draft.bytes)
  if (faults.length > 0 || draft.bytes === undefined || type === null) return { faults }
  const { id } = await tx
    .insertInto('event_documents')
    .values({
      programme_id: actor.programme,
      event_id: event,
      type,
      file: Buffer.from(draft.bytes),
      size: draft.bytes.length,
      added_on: actor.today,
      ...columns(draft),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'programme.document-added', [event, id])
  return { document: id }
}

/** Its title, when it is for and whether it is shown. */
export const changeDocument = async (
  tx: Tx,
  actor: Actor,
  event: string,
  of: { readonly id: string; readonly version: number },
  draft: DocumentDraft,
): Promise<Outcome> => {
  const faults = faultsIn(draft)
  if (faults.length > 0) return { faults }
  const type = draft.bytes === undefined ? null : documentType(draft.bytes)
  const file =
    draft.bytes === undefined || type === null
      ? {}
      : { file: Buffer.from(draft.bytes), size: draft.bytes.length, type }
  const { numUpdatedRows } = await tx
    .updateTable('event_documents')
    .set({ ...columns(draft), ...file, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('event_id', '=', event)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'programme.document-changed', [event, of.id])
  return { document: of.id }
}
