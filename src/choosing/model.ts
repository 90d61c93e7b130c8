import { z } from 'zod'
import { day } from '../calendar/shape.ts'

/** What a parent reads of somebody before choosing: no town, photo or history. */
export const profile = z.object({
  proposal: z.string(),
  called: z.string(),
  aboutEn: z.string(),
  aboutCy: z.string(),
  languages: z.array(z.string()),
})
export type Profile = z.infer<typeof profile>

export const hows = ['link', 'signed-in', 'phone'] as const
/** Where one of a parent's own offers stands. */
export const ownChoice = z.object({
  offer: z.string(),
  profiles: z.array(profile),
  chosen: z.object({ called: z.string(), how: z.enum(hows), on: day }).nullable(),
  beside: z.object({ called: z.string(), on: day, chosenHow: z.enum(hows).nullable() }).nullable(),
  before: z.string().nullable(),
})
export type OwnChoice = z.infer<typeof ownChoice>

/** All that a supporter reads before answering: enough to notice that they know somebody. */
export const asking = z.object({
  choice: z.string(),
  called: z.string(),
  language: z.string(),
  interpreter: z.boolean(),
  area: z.string(),
  areaCy: z.string(),
  day: day.nullable(),
  chosenOn: day,
})
export type Asked = z.infer<typeof asking>

export type Chosen = 'chosen' | 'no-longer-free' | 'already-chosen' | 'gone'
export type TurnedDown = 'noted' | 'already-chosen' | 'gone'
/** 'already': the same answer was there before. 'not-possible': the reason may be somebody else's. */
export type Answered = 'yes' | 'no' | 'unsafe' | 'already' | 'not-possible' | 'gone'

export const turnings = ['others', 'no'] as const
export type Turning = (typeof turnings)[number]
export const isTurning = (text: string): text is Turning => turnings.some((one) => one === text)
export const answers = ['yes', 'no', 'unsafe'] as const
export type Answer = (typeof answers)[number]
export const isAnswer = (text: string): text is Answer => answers.some((one) => one === text)
export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
