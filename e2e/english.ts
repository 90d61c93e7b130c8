import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|\/)(fill-)?words[\w-]*\.ts$/.test(file),
)

type Said = { readonly en: string; readonly cy: string }
const blank = '\u2042'

/** A sentence, or what is left of one whose blanks are not filled in. */
const spoken = (said: unknown): string => {
  if (typeof said === 'string') return said
  if (typeof said !== 'function') return ''
  for (const value of [blank, 7, '2027-01-14', '10:00'])
    try {
      const text: unknown = said(value, value, value, value)
      if (typeof text === 'string') return text
    } catch {
      continue
    }
  return ''
}

const pairsIn = (thing: unknown): Said[] => {
  if (typeof thing !== 'object' || thing === null) return []
  if ('en' in thing && 'cy' in thing) return [{ en: spoken(thing.en), cy: spoken(thing.cy) }]
  return Object.values(thing).flatMap(pairsIn)
}

const pairs: Said[] = []
for (const file of files) pairs.push(...pairsIn({ ...(await import(join(src, file))) }))

/** What the demo's councils typed, in the words of ours. */
const typed = ['By video', 'Parents enter first and choose their seats.']

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const parts = (text: string) => text.split(/[\u2042\d]+/).map(plain)
const welsh = new Set(pairs.flatMap(({ cy }) => [plain(cy), ...parts(cy)]))
/** Whole texts, and stretches long enough to be nobody's name. */
const whole = new Set(
  pairs.map(({ en }) => plain(en)).filter((en) => en.length > 2 && !welsh.has(en) && !typed.includes(en)),
)
const stretches = [
  ...new Set(
    pairs
      .flatMap(({ en }) => parts(en))
      .filter((en) => en.split(' ').length > 2 && !welsh.has(en) && !typed.includes(en)),
  ),
]

/** English of ours among the texts of a page. */
export const englishIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const said = plain(text)
    const found = whole.has(said) ? said : stretches.find((stretch) => said.includes(stretch))
    return found === undefined ? [] : [`English on a Welsh page: ${found}`]
  })

/** Every text of the page that is not marked as English, or as whatever somebody wrote (lang is empty), with names that only a screen reader speaks. */
export const spokenOn = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const texts = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: at, nodeValue: text } = walker.currentNode
      if (text.trim() !== '' && !at.closest('[lang=en], [lang=""], script, style, textarea')) texts.push(text)
    }
    for (const one of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
      if (!one.closest('[lang=en], [lang=""]'))
        for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
          if (one.getAttribute(name)) texts.push(one.getAttribute(name))
    texts.push(document.title)
    return texts
  })()`)
