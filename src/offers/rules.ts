import { addWorkingDays } from '../calendar/working-days.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import type { Possible, Standing } from './model.ts'

const latest = (...days: Day[]): Day => days.reduce((a, b) => (a > b ? a : b))

/**
 * Whether an offer may be made, and since which day. It needs three things: the parent has been told about the
 * conference by the social worker, there is a safe way to reach them, and we know whom to ask for. Source: product.md,
 * the main job, step 2.
 */
export const possible = ({ named, toldUsOn, toldOn, contact, councilFirst }: Standing): Possible => {
  if (!named && councilFirst) return { held: 'no-name' }
  if (toldOn === null) return { held: 'not-told' }
  if (contact === null || !contact.safe) return { held: 'not-safe' }
  return { possibleOn: latest(toldUsOn, toldOn, contact.setOn) }
}

/** An offer is due one working day after it became possible (the day itself does not count). */
export const dueBy = (possibleOn: Day, holidays: Holidays): Day => addWorkingDays(possibleOn, 1, holidays)

/** After a no, ask again only if the parent invited it; an offer that was never answered may be made again. */
export const mayAskAgain = (state: string, askAgain: boolean): boolean =>
  state === 'no' ? askAgain : state === 'closed' || state === 'offered'
