/** One line of a page as it stands on paper. `y` counts upwards; all in points. */
export type Line = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly height: number
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A line and its height on the page, without its numbers. */
const numberless = ({ text, y }: Line): string => `${Math.round(y / 4)} ${text.replaceAll(/\d+/g, '#')}`

const isShort = ({ text }: Line): boolean => text.length < 80

/** Short lines at the edge of most pages, but for their numbers the same and at the same height: no words of the report. */
const edges = (pages: readonly (readonly Line[])[]): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const text of new Set([...page.slice(0, 2), ...page.slice(-2)].filter(isShort).map(numberless)))
      seen.set(text, (seen.get(text) ?? 0) + 1)
  const often = Math.max(3, pages.length / 2)
  return new Set([...seen].filter(([, times]) => times >= often).map(([text]) => text))
}

const beginsItem = /^(?:[•▪●◦‣–*-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/
const endsSentence = /[.!?:;…]["”’)\]]?$/

const joined = (before: string, next: string): string =>
  /[^\s-]-$/.test(before) ? `${before}${next}` : `${before} ${next}`

const ofPage = (lines: readonly Line[]): string[] => {
  const gaps = lines.slice(1).flatMap(({ y }, at) => {
    const gap = (lines[at]?.y ?? y) - y
    return gap > 0 ? [gap] : []
  })
  const usual = middle(gaps)
  const paragraphs: string[] = []
  let last: Line | undefined
  for (const line of lines) {
    const gap = last === undefined ? 0 : last.y - line.y
    const apart =
      last === undefined ||
      gap > usual * 1.35 ||
      gap < 0 ||
      Math.abs(line.height - last.height) > last.height * 0.15 ||
      beginsItem.test(line.text)
    const before = paragraphs.at(-1)
    if (apart || before === undefined) paragraphs.push(line.text)
    else paragraphs[paragraphs.length - 1] = joined(before, line.text)
    last = line
  }
  return paragraphs
}

/** The paragraphs of a paper: told by the space between lines and the size of letters. What goes on over a page is one. */
export const paragraphsOf = (pages: readonly (readonly Line[])[]): string[] => {
  const edge = edges(pages)
  const all: string[] = []
  for (const page of pages) {
    const own = ofPage(page.filter((line) => !edge.has(numberless(line))))
    const [first, before] = [own[0], all.at(-1)]
    const goesOn =
      first !== undefined && before !== undefined && /^\p{Ll}/u.test(first) && !endsSentence.test(before)
    if (goesOn) all[all.length - 1] = joined(before, first)
    all.push(...(goesOn ? own.slice(1) : own))
  }
  return all
}
