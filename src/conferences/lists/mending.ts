import { dayTyped, filledAgain, type Fill } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Language } from '../../platform/words/words.ts'
import { isKind } from '../model.ts'
import { readDayField, readTimeField } from '../reading.ts'
import type { Fault } from '../model.ts'
import { readCount } from './cells.ts'
import type { Stored } from './stored.ts'
import { decisions, type EntryDraft, type EntryFault } from './model.ts'
import { sayFault } from './words-faults.ts'

/** What the boxes hold when the page opens: what the list said, where it could be read. */
export const typedFor = ({ reference, draft }: Stored): Record<string, string> => ({
  reference,
  kind: draft.kind ?? '',
  // Two dates or two times: a person chooses, so neither is offered.
  ...(draft.typed['twoDates'] === undefined ? dayTyped('day', draft.day) : {}),
  startsAt: draft.typed['twoTimes'] === undefined ? (draft.startsAt ?? '') : '',
  place: draft.place,
  parentCount: draft.parentCount === null ? '' : String(draft.parentCount),
  ...dayTyped('strategyDay', draft.strategyDay),
  lateReason: draft.lateReason,
})

export const freshFill = (entry: Stored, language: Language): Fill => ({
  language,
  typed: typedFor(entry),
  faults: [],
})

/** The form again: what was typed, what is wrong, and what stands now if somebody else changed it. */
export const refill = (entry: Stored, form: Form, faults: readonly EntryFault[], language: Language): Fill =>
  filledAgain(language, form, faults, (fault) => sayFault(fault, language), typedFor(entry))

export const versionIn = (form: Form): number | undefined => {
  const version = Number(form.text('version'))
  return Number.isInteger(version) && version > 0 ? version : undefined
}

/** What a person typed over an entry. Faults are those of reading; the rest is looked at when it enters. */
export const readMending = (
  form: Form,
): { reference: string; draft: Partial<EntryDraft>; faults: readonly EntryFault[] } => {
  const faults: Fault[] = []
  const day = readDayField(form, 'day', faults)
  const startsAt = readTimeField(form, 'startsAt', faults)
  const strategyDay = readDayField(form, 'strategyDay', faults)
  const kind = form.text('kind')
  const count = form.text('parentCount')
  const parentCount = count === '' ? null : readCount(count)
  if (parentCount === undefined) faults.push({ field: 'parentCount', code: 'no-such-number' })
  return {
    reference: form.text('reference').replaceAll(/\s+/g, ' '),
    draft: {
      kind: isKind(kind) ? kind : null,
      day,
      startsAt,
      place: form.text('place'),
      parentCount: parentCount ?? null,
      strategyDay,
      lateReason: form.text('lateReason'),
    },
    faults,
  }
}

export const isDecision = (text: string): text is (typeof decisions)[number] =>
  decisions.some((one) => one === text)
export const goneAnswers = ['cancelled', 'still-on', 'next-week'] as const
export const isGoneAnswer = (text: string): text is (typeof goneAnswers)[number] =>
  goneAnswers.some((one) => one === text)
