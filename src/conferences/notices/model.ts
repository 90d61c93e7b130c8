import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Day } from '../../calendar/model.ts'
import type { Kind } from '../model.ts'

const parent = z.object({
  /** Null: not told yet. */
  toldOn: day.nullable(),
  language: z.string(),
  interpreter: z.boolean(),
  /** '' unless the council has an agreement for the full list. */
  name: z.string(),
})
/** What is stored in `notices.parents`. */
export const parentsShape = z.array(parent)
export type NoticeParent = z.infer<typeof parent>

export const mostParents = 4
export const languages = ['en', 'cy', 'other'] as const

export type Notice = {
  readonly reference: string
  readonly kind: Kind
  readonly day: Day | null
  readonly startsAt: string | null
  readonly place: string
  readonly strategyDay: Day | null
  readonly lateReason: string
  readonly parents: readonly NoticeParent[]
}
