import type { Both } from '../../platform/words/words.ts'
import type { Nation, Standing } from '../dictionary/model.ts'

/** A piece of a guide: a heading, sentences beneath it, points. Only for one nation where it says so. */
export type Part = {
  readonly nation?: Nation
  readonly heading: Both
  readonly text?: readonly Both[]
  readonly points?: readonly Both[]
}
export type Guide = {
  /** Its name in addresses: it tells nothing to whoever reads the history. */
  readonly name: string
  readonly law: boolean
  readonly title: Both
  readonly lede: Both
  readonly parts: readonly Part[]
  readonly standing: Standing
}
/** Of all guides, until one is reviewed by itself. */
export const first: Standing = {
  version: 1,
  written: '2026-11-22',
  readAgainBy: '2027-05-22',
  agreed: null,
}
