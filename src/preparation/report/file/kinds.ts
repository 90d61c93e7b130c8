import type { Kind, Why } from './model.ts'

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)
const zip = [0x50, 0x4b, 0x03, 0x04]
/** What Word wrote before 2007, and the wrapping of every docx with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

/** By its first bytes, whatever it calls itself. A pdf may have up to a kilobyte before its mark (ISO 32000, annex H). */
export const kindOf = (bytes: Uint8Array): Kind | Why => {
  if (begins(bytes, zip)) return 'docx'
  if (begins(bytes, compound)) return 'old-word'
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? 'pdf' : 'other-kind'
}
