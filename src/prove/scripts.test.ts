import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isNeutral, isPosing } from '../platform/mail/neutral.ts'

const src = join(import.meta.dirname, '..')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|\/)words[\w-]*\.ts$/.test(file),
)

/** What is said to the parent alone, once it is sure that nobody else hears. */
const toThem = /^sayThem/

type Script = { where: string; key: string; text: string }
const scriptsIn = (where: string, thing: unknown): Script[] => {
  if (typeof thing !== 'object' || thing === null) return []
  return Object.entries(thing).flatMap(([key, said]): Script[] => {
    if (typeof said !== 'object' || said === null || !('en' in said)) return scriptsIn(where, said)
    if (!/^say[A-Z]/.test(key)) return []
    return Object.values(said).map((one: unknown) => ({
      where,
      key,
      text: typeof one === 'function' ? String(one('Sam', 'Sam')) : String(one),
    }))
  })
}

/** What is said aloud stands between “ and ”. */
const aloud = (text: string): string => [...text.matchAll(/“([^”]*)”/g)].map(([, said]) => said).join('\n')

test('words to say on the telephone give nothing away before it is sure who listens, and pose as nobody', async () => {
  const scripts: Script[] = []
  for (const file of files) scripts.push(...scriptsIn(file, { ...(await import(join(src, file))) }))
  const spoken = scripts
    .map((script) => ({ ...script, said: aloud(script.text) }))
    .filter(({ said }) => said !== '')
  expect(spoken.length).toBeGreaterThan(6)
  expect(spoken.filter(({ said }) => isPosing(said))).toEqual([])
  expect(spoken.filter(({ key, said }) => !toThem.test(key) && !isNeutral(said))).toEqual([])
})

test.each([
  'Hello, it’s the school',
  'I have a parcel for you',
  'Helo, y feddygfa sydd yma',
  'Heddlu sydd yma',
  'y banc',
])('“%s” would be noticed', (said) => {
  expect(isPosing(said)).toBe(true)
})
