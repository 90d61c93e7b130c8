import { say, type Language } from '../words/words.ts'
import { colours, left, room, Sheet, type Face } from './sheet.ts'
import { drawTable, type Table } from './table.ts'
import { words } from './words.ts'

/**
 * What a page on paper is made of: a heading, a heading beneath it (`subheading`), plain text (an empty line in it begins
 * a new paragraph), the same to be read from across a room (`large`), small print, a list with points, a table. A table whose head holds no words is read by its rows: the
 * first cell is what the row is called.
 */
export type Block =
  | { readonly heading: string }
  | { readonly subheading: string }
  | { readonly text: string }
  | { readonly large: string }
  | { readonly small: string }
  | { readonly list: readonly string[] }
  | { readonly table: Table }
  /** Small squares, a QR say: dark where true; `said` is what it is for whoever hears it. */
  | { readonly squares: readonly (readonly boolean[])[]; readonly said: string }
  /** A new page in this language, under a title of its own. */
  | { readonly turn: Language; readonly title: string }

export const most = { blocks: 500, letters: 100_000 } as const

const faces = {
  title: { font: 'bold', size: 22, colour: colours.plum },
  heading: { font: 'bold', size: 16, colour: colours.ink },
  subheading: { font: 'bold', size: 13, colour: colours.ink },
  text: { font: 'plain', size: 12, colour: colours.ink },
  large: { font: 'plain', size: 18, colour: colours.ink },
  small: { font: 'plain', size: 10.5, colour: colours.soft },
} as const satisfies Record<string, Face>

const lettersIn = (block: Block): number => {
  if ('heading' in block) return block.heading.length
  if ('subheading' in block) return block.subheading.length
  if ('text' in block) return block.text.length
  if ('large' in block) return block.large.length
  if ('small' in block) return block.small.length
  if ('squares' in block) return block.said.length
  if ('turn' in block) return block.title.length
  const texts = 'list' in block ? block.list : [block.table.head, ...block.table.rows].flat()
  return texts.reduce((sum, text) => sum + text.length, 0)
}

const drawHeading = (sheet: Sheet, tag: 'H1' | 'H2' | 'H3', text: string, face: Face): void => {
  const lines = sheet.lines(text, face)
  sheet.gap(tag === 'H2' ? 16 : 10)
  // A heading never stands alone at the foot of a page.
  if (!sheet.fits(lines.length * sheet.height(face) + 4 * sheet.height(faces.text))) sheet.turn()
  const element = sheet.within(sheet.root, tag)
  sheet.run(element, lines, face)
  element.end()
  sheet.gap(4)
}

const drawText = (sheet: Sheet, text: string, face: Face): void => {
  for (const paragraph of text.split(/\n\s*\n/).filter((one) => one.trim() !== '')) {
    const element = sheet.within(sheet.root, 'P')
    sheet.run(element, sheet.lines(paragraph.trim(), face), face)
    element.end()
    sheet.gap(7)
  }
}

const indent = 16
const drawList = (sheet: Sheet, items: readonly string[]): void => {
  if (items.length === 0) return
  const list = sheet.within(sheet.root, 'L')
  for (const text of items) {
    if (!sheet.fits(sheet.height(faces.text))) sheet.turn()
    const item = sheet.within(list, 'LI')
    const point = sheet.within(item, 'Lbl')
    point.add(() => sheet.line('•', left + 3, sheet.doc.y, faces.text))
    point.end()
    const body = sheet.within(item, 'LBody')
    sheet.run(body, sheet.lines(text, faces.text, room - indent), faces.text, left + indent)
    body.end()
    item.end()
    sheet.gap(3)
  }
  list.end()
  sheet.gap(5)
}

const draw = (sheet: Sheet, block: Block): void => {
  if ('heading' in block) drawHeading(sheet, 'H2', block.heading, faces.heading)
  else if ('subheading' in block) drawHeading(sheet, 'H3', block.subheading, faces.subheading)
  else if ('text' in block) drawText(sheet, block.text, faces.text)
  else if ('large' in block) drawText(sheet, block.large, faces.large)
  else if ('small' in block) drawText(sheet, block.small, faces.small)
  else if ('list' in block) drawList(sheet, block.list)
  else if ('squares' in block) {
    sheet.squares(block.squares, 170, block.said)
    sheet.gap(10)
  } else if ('turn' in block) {
    sheet.speak(block.turn)
    drawHeading(sheet, 'H1', block.title, faces.title)
  } else if (block.table.rows.length > 0 || block.table.head.length > 0) {
    drawTable(sheet, block.table)
    sheet.gap(10)
  }
}

/**
 * An A4 file that a screen reader can read (tagged, PDF/UA), in the reader's language, with our own font in it, "1 of 3" on
 * every page and nothing about anybody in its properties but `title`, which stands in the window's frame: keep it neutral.
 * Throws a RangeError beyond 500 blocks or 100,000 letters. Letters outside the font (Latin) print as a box.
 */
export const pdf = async ({
  title,
  language,
  blocks,
}: {
  readonly title: string
  readonly language: Language
  readonly blocks: readonly Block[]
}): Promise<Buffer> => {
  const letters = blocks.reduce((sum, block) => sum + lettersIn(block), title.length)
  if (blocks.length > most.blocks || letters > most.letters)
    throw new RangeError('more than one file may hold')
  const sheet = new Sheet(title, language)
  drawHeading(sheet, 'H1', title, faces.title)
  for (const block of blocks) draw(sheet, block)
  sheet.number(say(words, language).page)
  return sheet.end()
}

/** How many pages a file of ours has. */
export const pagesIn = (file: Buffer): number =>
  Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(file.toString('latin1'))?.[1] ?? 0)
