import { z } from 'zod'
import { day } from '../calendar/shape.ts'

/** 'asked' until the link in the message is pressed. The address of whoever left or was taken out is gone. */
export const states = ['asked', 'subscribed', 'left', 'removed'] as const
export type State = (typeof states)[number]
export const isState = (text: string): text is State => states.some((state) => state === text)

/** Why nobody writes to an address. 'left' is of one newsletter, and bars every import; all else is of all of them. */
export const reasons = ['left', 'bounced', 'complained', 'by-hand'] as const
export type Reason = (typeof reasons)[number]
/** Why a keeper lets an address be written to again. */
export const liftings = ['asked-again', 'mistake', 'works-again'] as const
export type Lifting = (typeof liftings)[number]

const both = z.object({ en: z.string(), cy: z.string() })
export type Both = z.infer<typeof both>

/** What anybody may read of a newsletter. */
export const shown = z.object({
  id: z.string(),
  code: z.string(),
  name: both,
  about: both,
  topics: z.array(z.object({ id: z.string(), name: both })),
})
export type Shown = z.infer<typeof shown>

/** What a keeper writes. `innerName` is read by nobody outside. */
export type Draft = {
  readonly nameEn: string
  readonly nameCy: string
  readonly innerName: string
  readonly aboutEn: string
  readonly aboutCy: string
  readonly shown: boolean
}
export type TopicDraft = { readonly nameEn: string; readonly nameCy: string }
export type Fault = { readonly field: string; readonly code: string }

/** What we hold about whoever holds a link: never the address, for a letter may have been passed on. */
export const held = z.object({
  programme: z.uuid(),
  state: z.enum(states),
  code: z.string(),
  /** Anybody can join it today. */
  listed: z.boolean(),
  name: both,
  language: z.enum(['en', 'cy']),
  how: z.enum(['own', 'by-hand', 'import']),
  where: z.string(),
  on: day.nullable(),
  askedAt: z.coerce.date(),
  confirmedAt: z.coerce.date().nullable(),
  leftAt: z.coerce.date().nullable(),
  pausedUntil: day.nullable(),
  topics: z.array(z.object({ id: z.string(), name: both, chosen: z.boolean() })),
})
export type Held = z.infer<typeof held>

/** What became of one line that was brought in. */
export const became = [
  'in',
  'asked',
  'already',
  'asked-already',
  'suppressed',
  'twice',
  'no-email',
  'no-language',
  'no-topic',
  'no-day',
  'long',
] as const
export type Became = (typeof became)[number]
export const intake = z.array(z.object({ line: z.number(), became: z.enum(became) }))
export type Intake = z.infer<typeof intake>
