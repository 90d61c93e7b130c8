import { z } from 'zod'
import { day } from '../../calendar/shape.ts'

/** The best first. */
export const hows = [5, 4, 3, 2, 1] as const
export const welcomes = ['yes', 'partly', 'no'] as const
export const roles = ['parent', 'professional', 'both'] as const
/** Who would like the programme where they live. */
export const whos = ['parent', 'professional', 'both', 'organisation'] as const
export type Who = (typeof whos)[number]
export const isWho = (text: string): text is Who => whos.some((one) => one === text)
export const actionStates = ['open', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]
export const isActionState = (text: string): text is ActionState => actionStates.some((one) => one === text)

export type Feedback = {
  readonly how: (typeof hows)[number]
  /** '' where nothing was said. */
  readonly welcome: (typeof welcomes)[number] | ''
  readonly role: (typeof roles)[number] | ''
  readonly good: string
  readonly change: string
}

const both = z.object({ en: z.string(), cy: z.string() })
const count = z.number()
const decided = z.array(
  z.object({
    by: both,
    words: both,
    actions: z.array(
      z.object({
        words: both,
        owner: both,
        due: day.nullable(),
        state: z.enum(actionStates),
        on: day.nullable(),
        note: both,
      }),
    ),
  }),
)
/** All of an event's figures, for whoever keeps it: tickets, and answers in the order of `hows`, `welcomes` and `roles`, what was not said last. */
export const figures = z.object({
  places: count,
  cameBefore: count,
  kinds: z.array(z.object({ name: both, kind: z.string(), booked: count, came: count })),
  walkIns: count,
  waiting: count,
  offered: count,
  how: z.array(count),
  welcome: z.array(count),
  role: z.array(count),
  /** What was decided, as far as everybody may read it. */
  decided,
})
export type Figures = z.infer<typeof figures>

const hidden = z.number().nullable()
/** What anybody may read: null stands for fewer than ten, or for what could be worked out from the rest. */
export const shownFigures = z.object({
  places: count,
  booked: hidden,
  came: hidden,
  kinds: z.array(z.object({ name: both, came: hidden })),
  offered: hidden,
  said: hidden,
  how: z.array(hidden),
  welcome: z.array(hidden),
  role: z.array(hidden),
})
export type ShownFigures = z.infer<typeof shownFigures>

export type Decided = z.infer<typeof decided>
/** What the event before, of the same series, decided. */
export const promised = z.object({ code: z.string(), title: both, day, decided })
export type Promised = z.infer<typeof promised>
export const after = z.object({
  id: z.string(),
  decided,
  promised: promised.nullable(),
  report: z.object({ on: day, summary: both, figures: shownFigures }).nullable(),
})
export type After = z.infer<typeof after>
