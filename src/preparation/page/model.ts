import type { Day } from '../../calendar/model.ts'
import type { How } from '../../spaces/whose.tsx'

/** What a parent may want the meeting to know, in the order of the page. Each may stay empty. */
export const prompts = ['child', 'well', 'worries', 'help', 'wrong', 'want', 'more'] as const
export type Prompt = (typeof prompts)[number]
export type Texts = Readonly<Record<Prompt, string>>

/** One saving of the page. Texts are '' where nothing was written. */
export type Saving = {
  readonly id: string
  readonly day: Day
  readonly at: Date
  readonly version: number
  readonly how: How
  readonly writtenBy: string
}
export type Written = Saving & { readonly texts: Texts }

/** Characters in one box. */
export const longest = 5_000
