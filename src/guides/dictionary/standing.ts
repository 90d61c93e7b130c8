import type { Standing } from './model.ts'

/** Of every word in the dictionary, until a word is reviewed by itself. */
export const standing: Standing = {
  version: 1,
  written: '2026-11-22',
  readAgainBy: '2027-05-22',
  agreed: null,
}
