import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Day } from '../../calendar/model.ts'

/** What somebody asks about. 'typo': a mistake on the page. */
export const askKinds = ['question', 'booking', 'typo', 'other'] as const
export type AskKind = (typeof askKinds)[number]
export const isAskKind = (text: string): text is AskKind => askKinds.some((kind) => kind === text)
/** 'elsewhere': it was not ours, and they were pointed to somebody. */
export const askStates = ['open', 'answered', 'elsewhere', 'closed'] as const
export type AskState = (typeof askStates)[number]

/** The most letters of a question, and of an answer. */
export const longest = 4_000

const both = z.object({ en: z.string(), cy: z.string() })
/** What the page of an event says beside what it is. `days` are working days; `how`: it asks how it was. */
export const talk = z.object({
  days: z.number(),
  after: z.boolean(),
  how: z.boolean(),
  told: z.array(z.object({ kind: z.enum(['answer', 'correction']), first: both, second: both, day })),
})
export type Talk = z.infer<typeof talk>

/** A question as its link shows it. `again`: they may write once more. */
export const byLink = z.object({
  id: z.string(),
  programme: z.string(),
  code: z.string(),
  state: z.enum(askStates),
  /** Whoever reads at the address said that it was they who asked. */
  proved: z.boolean(),
  asked: day,
  title: both,
  days: z.number(),
  due: day,
  again: z.boolean(),
  turns: z.array(z.object({ id: z.string(), side: z.enum(['asker', 'us']), day })),
})
export type ByLink = z.infer<typeof byLink>

export type Turn = { readonly side: 'asker' | 'us'; readonly day: Day; readonly words: string }
export type AskDraft = {
  readonly kind: AskKind
  readonly words: string
  /** '' when no answer is wanted. */
  readonly email: string
  readonly language: 'en' | 'cy'
}
