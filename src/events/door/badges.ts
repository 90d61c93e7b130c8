import { colours, Sheet } from '../../platform/pdf/sheet.ts'
import type { Language } from '../../platform/words/words.ts'

const mm = 72 / 25.4
/** A4 sheets of eight labels, two by four: each 99.1 by 67.7 mm, 2.5 mm between the columns. In points. */
const label = { wide: 99.1 * mm, high: 67.7 * mm, left: 4.65 * mm, top: 13.1 * mm, between: 2.5 * mm }
const onSheet = 8
const pad = 8 * mm

/** How large a name may be, in points, and on how many lines: nobody's is cut, sixty letters of the widest fit the last. */
const sizes = [
  { size: 44, lines: 2 },
  { size: 36, lines: 2 },
  { size: 30, lines: 2 },
  { size: 24, lines: 2 },
  { size: 18, lines: 3 },
  { size: 12, lines: 4 },
] as const
/** As large as it can stand; a word is broken only where no size holds it whole. */
const fitted = (sheet: Sheet, text: string, width: number) => {
  const tried = sizes.map(({ size, lines }) => {
    const face = { font: 'bold', size, colour: colours.ink } as const
    const broken = sheet.lines(text, face, width)
    const asWords = text.split(/\s+/).every((word) => sheet.widthOf(face)(word) <= width)
    return { face, broken, fits: broken.length <= lines, asWords }
  })
  const fits = tried.filter((one) => one.fits)
  return fits.find(({ asWords }) => asWords) ?? fits[0] ?? tried.at(-1)
}

/**
 * Badges to print on labels: whose programme, the name that somebody chose in large letters, the event. Not what kind of ticket: a badge
 * tells nobody who is a parent. '' is a badge with a line to write on. `title` stands in the window's frame.
 */
export const badgesPdf = async ({
  title,
  language,
  programme,
  event,
  badges,
}: {
  readonly title: string
  readonly language: Language
  readonly programme: string
  readonly event: string
  readonly badges: readonly string[]
}): Promise<Buffer> => {
  const sheet = new Sheet(title, language)
  const width = label.wide - 2 * pad
  for (const [at, name] of badges.entries()) {
    const place = at % onSheet
    if (at > 0 && place === 0) sheet.turn()
    const x = label.left + (place % 2) * (label.wide + label.between)
    const y = label.top + Math.floor(place / 2) * label.high
    const element = sheet.within(sheet.root, 'P')
    const middle = (text: string, top: number, face: Parameters<Sheet['line']>[3]) =>
      sheet.line(text, x + (label.wide - sheet.widthOf(face)(text.trim())) / 2, top, face)
    const above = { font: 'bold', size: 11, colour: colours.plum } as const
    const below = { font: 'plain', size: 11, colour: colours.soft } as const
    const head = sheet.lines(programme, above, width).slice(0, 2)
    const foot = sheet.lines(event, below, width).slice(0, 2)
    sheet.unheard(() => {
      sheet.doc.rect(x, y, label.wide, 3 * mm).fill(colours.plum)
      if (name === '')
        sheet.doc
          .moveTo(x + pad, y + label.high * 0.6)
          .lineTo(x + label.wide - pad, y + label.high * 0.6)
          .lineWidth(1)
          .stroke(colours.line)
    })
    const named = fitted(sheet, name, width)
    element.add(() => {
      for (const [row, text] of head.entries()) middle(text, y + 7 * mm + row * sheet.height(above), above)
      if (name !== '' && named !== undefined) {
        const high = sheet.height(named.face)
        const top = y + label.high / 2 - (named.broken.length * high) / 2
        for (const [row, text] of named.broken.entries()) middle(text, top + row * high, named.face)
      }
      const last = y + label.high - 6 * mm - foot.length * sheet.height(below)
      for (const [row, text] of foot.entries()) middle(text, last + row * sheet.height(below), below)
    })
    element.end()
  }
  return sheet.end()
}
/** So many empty ones fill a sheet. */
export const blankSheet: readonly string[] = Array.from({ length: onSheet }, () => '')
