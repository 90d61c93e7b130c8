import { defineWords, type Both } from '../../platform/words/words.ts'
import { afterwards } from './words-after.ts'
import { apart, before } from './words-before.ts'
import { onTheDay } from './words-day.ts'

/** On what it rests: a reasonable adjustment (Equality Act 2010 s.20), somebody's safety, or good practice. */
export type Basis = 'RA' | 'SAFE' | 'GP'
/** `mine` is what a parent says; `ask` is what the chair reads. */
export type Entry = { readonly id: string; readonly basis: Basis; readonly mine: Both; readonly ask: Both }

export const phases = ['before', 'day', 'after'] as const
export type Phase = (typeof phases)[number]
export const isPhase = (text: string): text is Phase => phases.some((one) => one === text)

/**
 * What can be asked for at a meeting: the 50 of domain.md 3.2 (A1–A20 before, B1–B18 on the day, C1–C12 after), in our own
 * words. The source gives a basis for A alone; B and C are good practice, but for C10, which is A2 of the record.
 */
export const catalogue: Readonly<Record<Phase, readonly Entry[]>> = {
  before,
  day: onTheDay,
  after: afterwards,
}
export { apart }

const known = new Map([...phases.flatMap((phase) => catalogue[phase]), ...apart].map((one) => [one.id, one]))
/** Undefined when there is no such entry; the parts of A18 (A18a to A18d) are among them. */
export const entryOf = (id: string): Entry | undefined => known.get(id)

export const basisWords = defineWords({
  RA: {
    en: 'reasonable adjustment, Equality Act 2010 section 20',
    cy: 'addasiad rhesymol, adran 20 Deddf Cydraddoldeb 2010',
  },
  SAFE: { en: 'safety', cy: 'diogelwch' },
  GP: { en: 'good practice', cy: 'arfer da' },
})

/** Why they may ask, as a parent reads it. */
export const whyWords = defineWords({
  RA: {
    en: 'If you are disabled and need this, the law says that they must do what is reasonable.',
    cy: 'Os ydych yn anabl ac angen hyn, mae’r gyfraith yn dweud bod rhaid iddynt wneud yr hyn sy’n rhesymol.',
  },
  SAFE: {
    en: 'This is about being safe. You don’t have to say why.',
    cy: 'Mae hyn yn ymwneud â bod yn ddiogel. Does dim rhaid i chi ddweud pam.',
  },
  GP: { en: '', cy: '' },
})
