import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import { ways } from '../model.ts'

/** How an event stood, as far as those who booked must know: the link itself is left out, whether it is another is said apart. */
export const facts = z.object({
  day,
  startsAt: z.string(),
  endsAt: z.string(),
  way: z.enum(ways),
  venue: z.string(),
  off: z.boolean(),
})
export type Facts = z.infer<typeof facts>
export const change = z.object({ was: facts, now: facts, link: z.boolean() })
export type Change = z.infer<typeof change>
/** What changed since a booking was made, the newest first; and why it is called off, if it is. `late`: they booked after it changed. */
export const news = z.object({
  off: z.object({ en: z.string(), cy: z.string() }).nullable(),
  changes: z.array(change.extend({ late: z.boolean() })),
})
export type News = z.infer<typeof news>
