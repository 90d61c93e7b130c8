import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import { experiences, genders } from '../../supporters/model.ts'
import type { Answer, Changes } from './model.ts'

/** What was kept of the changes, as the database gives it back. */
export const changesShape: z.ZodType<Changes> = z.object({
  more: z.array(
    z.object({
      count: z.number(),
      who: z.object({
        languages: z.array(z.string()),
        areas: z.array(z.string()),
        experience: z.array(z.enum(experiences)),
        gender: z.enum(genders).nullable(),
        capacity: z.number(),
      }),
    }),
  ),
  away: z.array(z.object({ supporter: z.string(), from: day, until: day })),
  leaves: z.array(z.string()),
  capacity: z.array(z.object({ supporter: z.string().nullable(), capacity: z.number() })),
  conferences: z.number(),
  weights: z.string().nullable(),
})

const range = z.object({ low: z.number(), middle: z.number(), high: z.number() })
const line = z.object({ key: z.string(), asking: range, before: range, after: range, gain: range })
const source = z.enum(['own', 'usual'])

/** The answer as it is kept; the advice stands in a table of its own. */
export type KeptAnswer = Omit<Answer, 'advice'>
export const answerShape: z.ZodType<KeptAnswer> = z.object({
  draws: z.number(),
  seed: z.number(),
  weeks: z.number(),
  sources: z.object({ conferences: source, parties: source, yes: source, notice: source, length: source }),
  seenWeeks: z.number(),
  total: line,
  languages: z.array(line),
  councils: z.array(line),
  wishes: z.array(line),
  loads: z.array(
    z.object({
      supporter: z.string(),
      capacity: z.number(),
      capacityAfter: z.number(),
      now: z.number(),
      before: z.number(),
      after: z.number(),
    }),
  ),
  waiting: z.array(z.object({ party: z.string(), before: z.number(), after: z.number() })),
})
