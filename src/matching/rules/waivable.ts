import type { Rule } from './apart.ts'
import { shares } from './apart.ts'

/** Rules that the parent, and nobody else, may waive (product.md step 3): each answers its code, or null. */

export const sameSchool: Rule = (pairing) =>
  shares(pairing, 'school', { waived: false }) ? 'same-school' : null

export const sameFaithGroup: Rule = (pairing) =>
  shares(pairing, 'faith-group', { waived: false }) ? 'same-faith-group' : null

export const sameStreet: Rule = (pairing) =>
  shares(pairing, 'street', { waived: false }) ? 'same-street' : null

export const sameWork: Rule = (pairing) => (shares(pairing, 'work', { waived: false }) ? 'same-work' : null)

/** The chair of the supporter's own conference chairs this one too. */
export const sameChair: Rule = (pairing) =>
  shares(pairing, 'chair', { waived: false }) ? 'same-chair' : null
