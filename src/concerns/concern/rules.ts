import { daysBetween } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Draft } from './model.ts'

export type Code = 'no-words' | 'nobody-at-risk' | 'who' | 'told' | 'why-not' | 'long' | 'not-there'
export type Fault = { readonly field: string; readonly code: Code }

/** Characters. About two and a half pages: more is a conversation. */
export const longest = 10_000

/**
 * The supporter's own words are all that is needed; who is at risk and whether the parent knows come with them
 * (domain.md 2.4: the parent is told first unless that raises the risk, and why not is written down).
 */
export const faultsInDraft = ({ party, about, atRisk, words, told, whyNot }: Draft): Fault[] => [
  ...(words === '' ? [{ field: 'words', code: 'no-words' } as const] : []),
  ...([words, about, whyNot].some((text) => text.length > longest)
    ? [{ field: 'words', code: 'long' } as const]
    : []),
  ...(party === '' && about === '' ? [{ field: 'about', code: 'who' } as const] : []),
  ...(atRisk.length === 0 ? [{ field: 'atRisk', code: 'nobody-at-risk' } as const] : []),
  ...(told === '' ? [{ field: 'told', code: 'told' } as const] : []),
  ...(told === 'more-dangerous' && whyNot === '' ? [{ field: 'whyNot', code: 'why-not' } as const] : []),
]

/**
 * A concern is heard on the day on which it was raised, whatever the hour (domain.md 2.4, "same day").
 * 'heard' once somebody did; 'today'; or 'since' with the days that went by.
 */
export const clockOf = (
  raised: Day,
  heard: Day | null,
  today: Day,
): { readonly state: 'heard' | 'today' } | { readonly state: 'since'; readonly days: number } => {
  if (heard !== null) return { state: 'heard' }
  const days = daysBetween(raised, today)
  return days <= 0 ? { state: 'today' } : { state: 'since', days }
}

type Telling = { readonly toldOn: Day | null; readonly reviewOn: Day | null }
/**
 * Must somebody still tell the parent, or say by when? True until they were told, but not before a day that was set for
 * looking again.
 */
export const mustTell = ({ toldOn, reviewOn }: Telling, today: Day): boolean =>
  toldOn === null && (reviewOn === null || reviewOn <= today)
