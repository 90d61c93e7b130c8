import { askedDay } from '../../calendar/asked.ts'
import type { Day } from '../../calendar/model.ts'
import type { Form } from '../../platform/http/form.ts'

/** Whose notes are named: those the concern's author pointed to, theirs, the parent's own, or others' beside the parent. */
export const ofWhoms = ['pointed', 'author', 'parent', 'beside'] as const
export type OfWhom = (typeof ofWhoms)[number]
export const toldWays = ['page', 'voice', 'in-person'] as const
export type ToldWay = (typeof toldWays)[number]

/** Days: undefined is no day at all, null was left empty. */
export type Draft = {
  readonly ofWhom: OfWhom | null
  readonly from: Day | null | undefined
  readonly until: Day | null | undefined
  readonly reason: string
  readonly said: string
  readonly tell: 'at-once' | 'later' | null
  readonly reviewOn: Day | null | undefined
  readonly whyLater: string
}
export const readDraft = (form: Form): Draft => {
  const tell = form.text('tell')
  return {
    ofWhom: ofWhoms.find((one) => one === form.text('ofWhom')) ?? null,
    from: askedDay(form, 'from'),
    until: askedDay(form, 'until'),
    reason: form.text('reason'),
    said: form.text('said'),
    tell: tell === 'at-once' || tell === 'later' ? tell : null,
    reviewOn: askedDay(form, 'reviewOn'),
    whyLater: form.text('whyLater'),
  }
}

export type Opening = {
  readonly id: string
  readonly concern: string
  readonly about: string
  readonly asker: string
  readonly approver: string | null
  readonly author: string
  readonly mine: boolean
  readonly askedOn: Day
  readonly ofWhom: OfWhom
  readonly from: Day | null
  readonly until: Day | null
  readonly tell: 'at-once' | 'later'
  readonly reviewOn: Day | null
  readonly answer: 'agreed' | 'refused' | null
  readonly answeredOn: Day | null
  readonly untilAt: Date | null
  readonly endedAt: Date | null
}
export type Telling = { readonly toldOn: Day | null; readonly how: ToldWay | null }
