import type { Day } from '../../calendar/model.ts'
import { isExperience, isGender, isLanguage } from '../../supporters/model.ts'
import type { Changes, Newcomer } from './model.ts'

export type Fault = { readonly field: string; readonly code: string }

/** At most so many at once: enough for a whole programme's recruitment, and no more than can be worked out. */
export const most = { more: 50, capacity: 30, conferences: 300, name: 120 } as const

/** What was typed, before it is known to be right. Numbers are texts; an empty one asks for nothing. */
export type Draft = {
  readonly name: string
  readonly more: string
  readonly languages: readonly string[]
  readonly areas: readonly string[]
  readonly experience: readonly string[]
  readonly gender: string
  readonly moreCapacity: string
  readonly away: string
  readonly from: Day | null
  readonly until: Day | null
  /** A day was typed that is none. */
  readonly badDays: readonly ('from' | 'until')[]
  readonly leaves: string
  readonly capacityOf: string
  readonly capacity: string
  readonly conferences: string
  readonly weights: string
}
export const emptyDraft: Draft = {
  name: '',
  more: '',
  languages: [],
  areas: [],
  experience: [],
  gender: '',
  moreCapacity: '',
  away: '',
  from: null,
  until: null,
  badDays: [],
  leaves: '',
  capacityOf: '',
  capacity: '',
  conferences: '',
  weights: '',
}

/** Who and what there is to choose from. */
export type Choices = {
  readonly today: Day
  readonly supporters: readonly string[]
  readonly councils: readonly string[]
  readonly weights: readonly string[]
  /** Capacity of a newcomer when none was said. */
  readonly capacity: number
}

/** Whatever wrote the row: no more than a page would take, so that nobody's worker works at it for ever. */
export const canBeWorkedOut = ({ more, away, leaves, capacity, conferences }: Changes): boolean =>
  more.reduce((sum, { count }) => sum + count, 0) <= most.more &&
  [...more.map(({ who }) => who.capacity), ...capacity.map((one) => one.capacity)].every(
    (one) => one <= most.capacity,
  ) &&
  [more, away, leaves, capacity].every((list) => list.length <= most.more) &&
  conferences <= most.conferences

const whole = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null)
/** "+20", "20 %", "−10": a percentage of more or fewer. */
const percent = (text: string): number | null => {
  const read = /^([+-]?)(\d{1,3})%?$/.exec(text.replace('−', '-').replaceAll(/\s/g, ''))
  return read === null ? null : Number(read[2]) * (read[1] === '-' ? -1 : 1)
}

type Read = { readonly changes: Changes } | { readonly faults: readonly Fault[] }

type Complain = (field: string, code: string) => void

const readMore = (draft: Draft, { councils, capacity }: Choices, fault: Complain) => {
  const asked =
    draft.languages.length + draft.areas.length + draft.experience.length > 0 ||
    draft.gender !== '' ||
    draft.moreCapacity !== ''
  if (draft.more === '' || draft.more === '0') {
    if (asked) fault('more', 'how-many')
    return []
  }
  const count = whole(draft.more)
  if (count === null || count > most.more) fault('more', 'range')
  const each = draft.moreCapacity === '' ? capacity : whole(draft.moreCapacity)
  if (each === null || each > most.capacity) fault('moreCapacity', 'range')
  if (draft.languages.some((one) => !isLanguage(one))) fault('languages', 'not-one')
  if (draft.areas.some((gss) => !councils.includes(gss))) fault('areas', 'not-served')
  if (draft.experience.some((one) => !isExperience(one))) fault('experience', 'not-one')
  if (draft.gender !== '' && !isGender(draft.gender)) fault('gender', 'not-one')
  const who: Newcomer = {
    languages: draft.languages.length === 0 ? ['en'] : [...draft.languages],
    areas: [...draft.areas],
    experience: draft.experience.filter(isExperience),
    gender: isGender(draft.gender) ? draft.gender : null,
    capacity: each ?? 0,
  }
  return [{ count: count ?? 0, who }]
}

const readAway = (draft: Draft, { supporters, today }: Choices, fault: Complain) => {
  const { away, from, until, badDays } = draft
  if (away === '') {
    if (from !== null || until !== null || badDays.length > 0) fault('away', 'who')
    return []
  }
  if (!supporters.includes(away)) fault('away', 'not-one')
  for (const field of badDays) fault(field, 'no-day')
  if (from === null && !badDays.includes('from')) fault('from', 'no-day')
  if (until === null && !badDays.includes('until')) fault('until', 'no-day')
  if (from !== null && until !== null && until < from) fault('until', 'before')
  else if (until !== null && until < today) fault('until', 'over')
  return from === null || until === null ? [] : [{ supporter: away, from, until }]
}

const readCapacity = (draft: Draft, { supporters }: Choices, fault: Complain) => {
  const { capacityOf, capacity } = draft
  if (capacity === '') {
    if (capacityOf !== '') fault('capacity', 'how-many')
    return []
  }
  const count = whole(capacity)
  if (count === null || count > most.capacity) fault('capacity', 'range')
  if (capacityOf !== '' && !supporters.includes(capacityOf)) fault('capacityOf', 'not-one')
  return [{ supporter: capacityOf === '' ? null : capacityOf, capacity: count ?? 0 }]
}

/**
 * The changes that a draft asks for; empty fields ask for nothing, and nothing at all is how things stand. Faults: a field
 * and 'how-many', 'range', 'not-one', 'not-served', 'who', 'no-day', 'before', 'over' or 'long'.
 */
export const readChanges = (draft: Draft, choices: Choices): Read => {
  const faults: Fault[] = []
  const fault: Complain = (field, code) => {
    faults.push({ field, code })
  }
  if (draft.name.length > most.name) fault('name', 'long')
  const more = readMore(draft, choices, fault)
  const away = readAway(draft, choices, fault)
  if (draft.leaves !== '' && !choices.supporters.includes(draft.leaves)) fault('leaves', 'not-one')
  const capacity = readCapacity(draft, choices, fault)
  const conferences = draft.conferences === '' ? 0 : percent(draft.conferences)
  if (conferences === null || conferences < -100 || conferences > most.conferences)
    fault('conferences', 'range')
  if (draft.weights !== '' && !choices.weights.includes(draft.weights)) fault('weights', 'not-one')
  if (faults.length > 0) return { faults }
  return {
    changes: {
      more,
      away,
      leaves: draft.leaves === '' ? [] : [draft.leaves],
      capacity,
      conferences: conferences ?? 0,
      weights: draft.weights === '' ? null : draft.weights,
    },
  }
}

/** The fields of a form that asks for these changes. */
export const draftOf = (changes: Changes, name = ''): Draft => {
  const [more] = changes.more
  const [away] = changes.away
  const [capacity] = changes.capacity
  return {
    ...emptyDraft,
    name,
    ...(more === undefined
      ? {}
      : {
          more: String(more.count),
          languages: more.who.languages,
          areas: more.who.areas,
          experience: more.who.experience,
          gender: more.who.gender ?? '',
          moreCapacity: String(more.who.capacity),
        }),
    ...(away === undefined ? {} : { away: away.supporter, from: away.from, until: away.until }),
    leaves: changes.leaves[0] ?? '',
    ...(capacity === undefined
      ? {}
      : { capacityOf: capacity.supporter ?? '', capacity: String(capacity.capacity) }),
    conferences: changes.conferences === 0 ? '' : String(changes.conferences),
    weights: changes.weights ?? '',
  }
}

/** As things stand: nothing is different. */
export const changesNothing = ({ more, away, leaves, capacity, conferences, weights }: Changes): boolean =>
  more.length + away.length + leaves.length + capacity.length === 0 && conferences === 0 && weights === null
