import type { Fill } from '../platform/html/fill.tsx'
import { say, type Language } from '../platform/words/words.ts'
import type { Fault } from './model.ts'
import { words } from './words.ts'

const codes = {
  'choose-authority': 'faultChooseAuthority',
  'changed-meanwhile': 'faultChanged',
  'not-this-shape': 'faultLong',
  'enter-name': 'faultName',
  'already-changed': 'faultAlready',
} as const
export const sayFaults = (language: Language, faults: readonly Fault[]): Fill['faults'] => {
  const t = say(words, language)
  const texts: Readonly<Record<string, unknown>> = t
  return faults.map(({ field, code }) => {
    const key = Object.entries(codes).find(([known]) => known === code)?.[1] ?? code
    const text = texts[key]
    return { field, text: typeof text === 'string' ? text : t.faultLong }
  })
}
export const empty = (language: Language): Fill => ({ language, typed: {}, faults: [] })
