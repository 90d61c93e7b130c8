/** What came of the offers to a group of parents; each a count of parents. */
export type Funnel = {
  /** Parents for whom an offer was opened. */
  readonly parents: number
  /** Not yet told, or not yet safe: not late, counted apart. */
  readonly held: number
  /** Offers that were possible, and so due by now or made. */
  readonly due: number
  readonly inTime: number
  readonly offered: number
  readonly answered: number
  readonly accepted: number
  /** Of those who said yes and whose conference is over. */
  readonly pastAccepted: number
  readonly metBefore: number
}
export type Group = { readonly key: string; readonly label: string; readonly funnel: Funnel }

/** The parts of the funnel that a table shows, each with what it is a part of. */
export const parts = [
  { key: 'held', of: 'parents' },
  { key: 'inTime', of: 'due' },
  { key: 'answered', of: 'offered' },
  { key: 'accepted', of: 'answered' },
  { key: 'metBefore', of: 'pastAccepted' },
] as const satisfies readonly { key: keyof Funnel; of: keyof Funnel }[]
export type PartKey = (typeof parts)[number]['key']
