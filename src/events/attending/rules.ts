import type { Day } from '../../calendar/model.ts'
import { least, suppressed } from '../after/rules.ts'
import type { Both } from '../model.ts'
import type { Hall, Order } from '../waiting/model.ts'
import { plus, size, within } from '../waiting/rules.ts'

/** How many of one kind of ticket are booked and how many came. */
export type Counts = {
  readonly name: Both
  readonly professional: boolean
  readonly booked: number
  readonly came: number
}
/** What somebody outside reads of it; null: not said, whether it is below ten or keeps another from being worked out. */
export type MixRow = { readonly name: Both; readonly booked: number | null; readonly came: number | null }

/**
 * Figures for somebody outside, kind by kind as in the published report, so that both together say no more than one: below ten none
 * is said, and of the others so many are left out that not even whoever knows the sum can work one out. Where those who booked lie near those who
 * came, who booked is left out: both would say how many stayed away. `before`: who came with a ticket that has no kind any more.
 */
export const mixOf = (counts: readonly Counts[], before = 0): MixRow[] => {
  const came = suppressed([...counts.map((one) => one.came), ...(before > 0 ? [before] : [])])
  const booked = suppressed(
    counts.map((one) => one.booked),
    counts.flatMap((one, at) => (one.came >= least && one.booked - one.came < least ? [at] : [])),
  )
  return counts.map(({ name }, at) => ({ name, booked: booked[at] ?? null, came: came[at] ?? null }))
}
/** For a council: of that its own kinds alone, and those only where everybody else together is ten, or can be nobody. */
export const councilMix = (counts: readonly Counts[], before = 0): MixRow[] => {
  const others = counts.filter(({ professional }) => !professional)
  const safe = (of: 'booked' | 'came') =>
    others.length === 0 || others.reduce((sum, one) => sum + one[of], 0) >= least
  return mixOf(counts, before).flatMap((row, at) =>
    counts[at]?.professional === true
      ? [
          {
            ...row,
            booked: safe('booked') ? row.booked : null,
            came: safe('came') ? row.came : null,
          },
        ]
      : [],
  )
}

type Of = {
  readonly places: number
  readonly reserve: number
  readonly reserve_opens_on: Day | null
}
type Kind = { readonly id: string; readonly family: boolean; readonly most: number | null }
/** The hall as the waiting list sees it on this day. */
export const hallOf = (
  { places, reserve, reserve_opens_on: opens }: Of,
  kinds: readonly Kind[],
  today: Day,
): Hall => ({
  places,
  reserve: opens !== null && today >= opens ? 0 : reserve,
  kinds: kinds.map(({ id, family, most }) => ({ id, family, most })),
})

/** How many places more the hall needs for all of an order: 0 when it fits; null when not even more places would do. */
export const roomFor = (hall: Hall, taken: Order, order: Order): number | null => {
  const more = Array.from({ length: size(order) + 1 }, (_, n) => n)
  return more.find((n) => within({ ...hall, places: hall.places + n }, plus(taken, order))) ?? null
}
