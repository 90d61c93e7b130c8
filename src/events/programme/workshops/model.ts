import { z } from 'zod'
import { day } from '../../../calendar/shape.ts'

const both = z.object({ en: z.string(), cy: z.string() })
/** What the link of a booking shows of workshops: whether there is room, never how much. */
export const workshops = z.object({
  title: both,
  day,
  tickets: z.array(
    z.object({
      id: z.string(),
      badge: z.string(),
      chosen: z.array(z.string()),
      /** What it stands in line for, and how many tickets stand before it. */
      waits: z.array(z.object({ session: z.string(), before: z.number() })),
    }),
  ),
  sessions: z.array(
    z.object({
      id: z.string(),
      title: both,
      about: both,
      startsAt: z.string(),
      endsAt: z.string(),
      room: both,
      /** There is no room, or others wait already. */
      full: z.boolean(),
    }),
  ),
})
export type Workshops = z.infer<typeof workshops>

export const refused = z.array(
  z.object({ ticket: z.string(), session: z.string(), why: z.enum(['full', 'clash', 'gone']) }),
)
export type Refused = z.infer<typeof refused>
/** The sessions that each ticket wishes for, by its id. */
export type Choices = Readonly<Record<string, readonly string[]>>
