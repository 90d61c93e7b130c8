import mammoth from 'mammoth'
import { getDocumentProxy } from 'unpdf'
import { kindOf } from './kinds.ts'
import { paragraphsOf, type Line } from './lines.ts'
import { mostText, type Kind, type Words } from './model.ts'
import { unpacksTo } from './unpacking.ts'

const docx = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value

const mostPages = 400

const pdf = async (bytes: Uint8Array): Promise<string> => {
  const paper = await getDocumentProxy(bytes, { verbosity: 0 })
  const pages: Line[][] = []
  for (let number = 1; number <= Math.min(paper.numPages, mostPages); number += 1) {
    const page = await paper.getPage(number)
    const { items } = await page.getTextContent()
    const lines: Line[] = []
    let open = false
    for (const item of items) {
      if (!('str' in item)) continue
      const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number)
      const height = Math.abs(size) || item.height
      const line = lines.at(-1)
      if (open && line !== undefined && Math.abs(line.y - y) < Math.max(height, line.height) * 0.6)
        lines[lines.length - 1] = { ...line, text: line.text + item.str }
      else lines.push({ text: item.str, x, y, height })
      open = !item.hasEOL
    }
    pages.push(
      lines
        .map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }))
        .filter(({ text }) => text !== ''),
    )
    page.cleanup()
  }
  return paragraphsOf(pages).join('\n\n')
}

const out: Readonly<Record<Kind, (bytes: Uint8Array) => Promise<string>>> = { docx, pdf }

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** What stands in a file. Runs where nothing else does (process.ts): a file may be made to hold up or to break whoever reads it. */
export const readWords = async (bytes: Uint8Array): Promise<Words> => {
  const kind = kindOf(bytes)
  if (kind !== 'docx' && kind !== 'pdf') return { why: kind }
  const unpacked = kind === 'docx' ? unpacksTo(bytes) : 'well'
  if (unpacked !== 'well') return { why: unpacked }
  try {
    const text = await out[kind](bytes)
    if (!hasLetters(text)) return { why: kind === 'pdf' ? 'only-pictures' : 'broken' }
    return text.length > mostText ? { why: 'too-much' } : { kind, text }
  } catch (error) {
    return { why: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken' }
  }
}
