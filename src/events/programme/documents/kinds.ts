import { mediaTypes, type DocumentType } from './model.ts'

const endMark = 0x06054b50
const partMark = 0x02014b50
const mostParts = 5_000

/** The names of the parts of a zip, as its list at the end says; none when it is no plain zip. Nothing is unpacked. */
const partsOf = (zip: Buffer): string[] => {
  for (let end = zip.length - 22; end >= Math.max(0, zip.length - 66_000); end -= 1) {
    if (zip.readUInt32LE(end) !== endMark) continue
    const count = zip.readUInt16LE(end + 10)
    const names: string[] = []
    let at = zip.readUInt32LE(end + 16)
    for (let part = 0; part < Math.min(count, mostParts); part += 1) {
      if (at + 46 > zip.length || zip.readUInt32LE(at) !== partMark) return []
      const length = zip.readUInt16LE(at + 28)
      names.push(zip.toString('utf8', at + 46, at + 46 + length))
      at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
    return names
  }
  return []
}

/** An OpenDocument file begins with its own media type, unpacked (OpenDocument 1.3, part 2, 3.3); a template has another. */
const openDocument = (zip: Buffer): DocumentType | null => {
  const name = 'mimetype'
  if (zip.toString('latin1', 30, 30 + name.length) !== name) return null
  const from = 30 + name.length + zip.readUInt16LE(28)
  const said = zip.toString('latin1', from, from + Math.min(zip.readUInt32LE(18), 200))
  return (['odt', 'odp'] as const).find((type) => said === mediaTypes[type]) ?? null
}

/** By what it holds, whatever it calls itself; null for what is not allowed, programs inside a document included. */
export const documentType = (bytes: Uint8Array): DocumentType | null => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (!file.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return null
  const parts = partsOf(file)
  if (parts.some((name) => /vbaproject\.bin|^basic\/|^scripts\//i.test(name))) return null
  if (parts.includes('word/document.xml')) return 'docx'
  if (parts.includes('ppt/presentation.xml')) return 'pptx'
  return parts.includes('content.xml') ? openDocument(file) : null
}
