import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gradeOf, measure, readingAge } from './guides/hard.ts'

/** Rooms, or single files, whose words a parent reads; `not`: files among them for the office, a chair or a supporter alone. */
const read = [
  'access',
  'changes',
  'choosing',
  'concerns/copy',
  'concerns/told',
  'desks/mine',
  'desks/site',
  'directory',
  'guides',
  'plans',
  'preparation',
  'shares',
  'spaces',
  'support/ending',
  'support/groups',
  'support/messages',
  'support/visits',
  'supporters/hello',
]
const not = /preparation\/chair|letters\/words-letters|spaces\/beside|dictionary\/words-|council-sign-in/
// Meanings in the dictionary have a test of their own, and letters are for those who get them.

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(^|\/)words[^/]*\.ts$/.test(path) && !not.test(path))
  .filter((path) => read.some((room) => path.startsWith(`${room}/`)))

/** What a template says with something short in its gaps; '' where it wants a thing that is not made here. */
const spoken = (en: unknown): string => {
  if (typeof en === 'string') return en
  if (typeof en !== 'function') return ''
  try {
    const said: unknown = Reflect.apply(en, undefined, [
      '2027-01-14',
      '2027-01-14',
      '2027-01-14',
      '2027-01-14',
    ])
    return typeof said === 'string' ? said.replaceAll(/\d{4}-\d\d-\d\d/g, 'Thursday') : ''
  } catch {
    return ''
  }
}
const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every English text in what a file exports, however deep: guides hold theirs in lists. */
const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isThing(value)) return []
  return 'en' in value && 'cy' in value ? [spoken(value['en'])] : Object.values(value).flatMap(textsIn)
}
/** Labels and buttons are left out: they would make every room look easier than it is. */
const isSentence = (text: string): boolean => text.split(/\s+/).length >= 5

const rooms = await Promise.all(
  files.map(async (file) => {
    const whole: unknown = await import(join(import.meta.dirname, file))
    const texts = textsIn(isThing(whole) ? { ...whole } : {}).filter(isSentence)
    return { file, texts, age: readingAge(texts.join('\n')) }
  }),
)
const told = rooms.filter(({ texts }) => texts.length >= 3)
const all = told.flatMap(({ texts }) => texts)

test('our English for parents is read at 9 or younger on average, no room’s at more than 11 and a half (Flesch–Kincaid grade + 5)', () => {
  expect(all.length).toBeGreaterThan(400)
  expect(told.filter(({ age }) => age > 11.5).map(({ file, age }) => `${file} ${age.toFixed(1)}`)).toEqual([])
  expect(readingAge(all.join('\n'))).toBeLessThan(9)
})

test('no sentence for a parent has more than 50 words, a list among them', () => {
  const long = told.flatMap(({ file, texts }) =>
    texts.flatMap((text) =>
      (text.match(/[^.!?…]+/g) ?? []).map((one) => ({ file, one, words: one.trim().split(/\s+/).length })),
    ),
  )
  expect(long.filter(({ words }) => words > 50).map(({ file, one }) => `${file}: ${one.trim()}`)).toEqual([])
})

test.runIf(process.env['READING'] === '1')(
  'the figures, printed: READING=1 vitest run src/reading-age.test.ts',
  () => {
    const worst = all
      .map((text) => ({ text, age: gradeOf(measure(text)) + 5 }))
      .toSorted((a, b) => b.age - a.age)
      .slice(0, 12)
    const figures = {
      texts: all.length,
      words: measure(all.join('\n')).words,
      age: readingAge(all.join('\n')).toFixed(1),
      rooms: told
        .toSorted((a, b) => b.age - a.age)
        .slice(0, 15)
        .map(({ file, age, texts }) => `${file} ${age.toFixed(1)} (${texts.length})`),
      worst: worst.map(({ text, age }) => `${age.toFixed(1)} ${text}`),
    }
    process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`)
    expect(figures.texts).toBe(all.length)
  },
)
