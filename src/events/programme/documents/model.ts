import type { documentTypes } from '../model.ts'

export type DocumentType = (typeof documentTypes)[number]
/** Bytes. */
export const largestDocument = 8 * 1024 * 1024
export const mediaTypes: Readonly<Record<DocumentType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odp: 'application/vnd.oasis.opendocument.presentation',
}

/** What an organiser writes of a document. `bytes` undefined: the file stays. */
export type DocumentDraft = {
  readonly titleEn: string
  readonly titleCy: string
  readonly after: boolean
  readonly shown: boolean
  readonly bytes: Uint8Array | undefined
}
