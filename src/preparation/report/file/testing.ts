import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { checkout } from '../../../platform/config/folders.ts'
import { openDesk } from './desk.ts'

/** The part that reads files, as the house starts it, from the source; `wait` is how many milliseconds it has for a file. */
export const deskHere = (wait = 120_000) =>
  openDesk(join(checkout, 'src/preparation/report/file/process.ts'), {
    more: [`--allow-fs-read=${join(checkout, 'src')}`],
    wait,
  })

type Part = { readonly name: string; readonly bytes: Uint8Array }
const head = (part: Part, packed: Buffer, local: number | null): Buffer => {
  const at = local === null ? 0 : 2
  const name = Buffer.from(part.name)
  const bytes = Buffer.alloc(local === null ? 30 : 46)
  bytes.writeUInt32LE(local === null ? 0x04034b50 : 0x02014b50)
  bytes.writeUInt16LE(20, 4 + at)
  bytes.writeUInt16LE(8, 8 + at)
  bytes.writeUInt32LE(crc32(part.bytes), 14 + at)
  bytes.writeUInt32LE(packed.length, 18 + at)
  bytes.writeUInt32LE(part.bytes.length, 22 + at)
  bytes.writeUInt16LE(name.length, 26 + at)
  if (local !== null) bytes.writeUInt32LE(local, 42)
  return Buffer.concat([bytes, name])
}

const zipped = (parts: readonly Part[]): Buffer => {
  const [all, list]: [Buffer[], Buffer[]] = [[], []]
  for (const part of parts) {
    const packed = deflateRawSync(part.bytes)
    list.push(head(part, packed, Buffer.concat(all).length))
    all.push(head(part, packed, null), packed)
  }
  const [body, table] = [Buffer.concat(all), Buffer.concat(list)]
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(table.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, table, end])
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** A docx with these paragraphs, as Word would write it; `more` lies in it beside. */
export const docxOf = (paragraphs: readonly string[], more: readonly Part[] = []): Buffer => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ],
    [
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    [
      'word/document.xml',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ],
  ]
  return zipped([...parts.map(([name, text]) => ({ name, bytes: Buffer.from(text) })), ...more])
}
