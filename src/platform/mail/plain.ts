/**
 * What a person writes into one box, read as a mail needs it: paragraphs between empty lines, "# " begins a heading, "- "
 * a line of a list, and a link is an address as it stands, or [words](address). Nothing else means anything.
 */
export type Piece = { readonly text: string; readonly link?: string }
type Line = readonly Piece[]
export type Block =
  | { readonly heading: Line }
  /** The lines of a paragraph, broken where they were broken. */
  | { readonly lines: readonly Line[] }
  | { readonly list: readonly Line[] }

/** http or https, without a password or a name in it: what it shows is where it leads. */
export const isAddress = (text: string): boolean => {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(text) || !URL.canParse(text)) return false
  const { protocol, username, password, hostname } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === '' && hostname !== ''
}

const named = /\[([^[\]\n]+)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/
const bare = /https?:\/\/[^\s<>"]+/i
const linked = new RegExp(`${named.source}|(${bare.source})`, 'gi')
/** What ends a sentence ends the address before it. A bracket that was opened within it belongs to it. */
const trimmed = (address: string): string => {
  const cut = address.replace(/[.,;:!?'’”*\]}]+$/, '')
  const shut = cut.endsWith(')') && (cut.match(/\(/g)?.length ?? 0) < (cut.match(/\)/g)?.length ?? 0)
  return shut ? trimmed(cut.slice(0, -1)) : cut
}

const piecesOf = (line: string): Line => {
  const pieces: Piece[] = []
  let at = 0
  for (const found of line.matchAll(linked)) {
    const [whole, words, given, stands] = found
    const address = given ?? trimmed(stands ?? '')
    if (!isAddress(address)) continue
    if (found.index > at) pieces.push({ text: line.slice(at, found.index) })
    pieces.push({ text: words ?? address, link: address })
    at = found.index + (words === undefined ? address.length : whole.length)
  }
  if (at < line.length) pieces.push({ text: line.slice(at) })
  return pieces
}

const heading = /^#{1,6}\s+(?=\S)/
const item = /^[-*•]\s+(?=\S)/
const blockOf = (lines: readonly string[]): Block[] => {
  const blocks: Block[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (heading.test(line)) blocks.push({ heading: piecesOf(line.replace(heading, '')) })
    else if (item.test(line)) {
      const one = piecesOf(line.replace(item, ''))
      if (last !== undefined && 'list' in last) blocks.splice(-1, 1, { list: [...last.list, one] })
      else blocks.push({ list: [one] })
    } else if (last !== undefined && 'lines' in last)
      blocks.splice(-1, 1, { lines: [...last.lines, piecesOf(line)] })
    else blocks.push({ lines: [piecesOf(line)] })
  }
  return blocks
}

/** The blocks of a text, in order. */
export const blocksOf = (source: string): readonly Block[] =>
  source
    .replaceAll('\r\n', '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .flatMap((part) =>
      blockOf(
        part
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
    )

/** Addresses in [words](…) that are none: what was meant for a link stays text. */
export const brokenLinks = (source: string): readonly string[] =>
  [...source.matchAll(new RegExp(named.source, 'g'))].flatMap(([, , address = '']) =>
    isAddress(address) ? [] : [address],
  )

const widest = 72
/** Broken between words; a long word, an address say, stands whole on a line of its own. */
const wrapped = (text: string, indent = ''): string => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    // What begins an item never stands alone.
    if (last !== undefined && (last === '-' || `${last} ${word}`.length <= widest))
      lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(last === undefined ? word : `${indent}${word}`)
  }
  return lines.join('\n')
}
const plainly = (line: Line): string =>
  line.map(({ text, link }) => (link === undefined || link === text ? text : `${text} <${link}>`)).join('')
const textOfBlock = (block: Block): string => {
  if ('heading' in block) {
    const said = wrapped(plainly(block.heading))
    return `${said}\n${'-'.repeat(Math.min(widest, Math.max(...said.split('\n').map(({ length }) => length))))}`
  }
  if ('list' in block) return block.list.map((line) => wrapped(`- ${plainly(line)}`, '  ')).join('\n')
  return block.lines.map((line) => wrapped(plainly(line))).join('\n')
}
/** The blocks as the text of a mail, in lines that fit a small screen. */
export const plainText = (blocks: readonly Block[]): string => `${blocks.map(textOfBlock).join('\n\n')}\n`

const shownBeside = /^[\s\S]{0,160}\S{0,40}/
/** What a locked screen shows of a mail beside its subject: the first words of its text, without the addresses of its links. */
export const firstWords = (source: string): string => {
  const lines = blocksOf(source).flatMap((block) => {
    if ('heading' in block) return [block.heading]
    return 'list' in block ? block.list : block.lines
  })
  const said = lines.map((line) => line.map(({ text }) => text).join('')).join(' ')
  return shownBeside.exec(said)?.[0].trim() ?? ''
}
