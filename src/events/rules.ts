import { addDays, daysBetween } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import { mostInOne, type Draft, type Fault, type KindDraft, type State } from './model.ts'

const whole = (text: string, least: number, most: number): boolean =>
  /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most
const time = /^([01]\d|2[0-3]):[0-5]\d$/

/** What keeps a draft from being kept: codes by field. An event may be in the past, so that one that was held can be entered. */
export const faultsIn = (draft: Draft): Fault[] => {
  const faults: Fault[] = []
  const complain = (field: string, code: string, wrong: boolean) => {
    if (wrong) faults.push({ field, code })
  }
  complain('titleEn', 'no-title', draft.titleEn === '' && draft.titleCy === '')
  complain('day', 'no-day', draft.day === null)
  complain('startsAt', 'no-time', !time.test(draft.startsAt))
  complain('endsAt', 'no-time', !time.test(draft.endsAt))
  if (time.test(draft.startsAt) && time.test(draft.endsAt))
    complain('endsAt', 'ends-before', draft.endsAt <= draft.startsAt)
  complain('venue', 'no-venue', draft.way !== 'online' && draft.venue === '')
  complain('online', 'no-web', draft.online !== '' && !/^https?:\/\/\S+$/.test(draft.online))
  complain('places', 'no-number', !whole(draft.places, 0, 100_000))
  complain('reserve', 'no-number', !whole(draft.reserve, 0, 100_000))
  if (whole(draft.places, 0, 100_000) && whole(draft.reserve, 0, 100_000))
    complain('reserve', 'too-many-kept', Number(draft.reserve) > Number(draft.places))
  complain('most', 'most', !whole(draft.most, 1, mostInOne))
  const { day, until, reserveOpens } = draft
  complain('until', 'after-it', day !== null && until !== null && until > day)
  complain('reserveOpens', 'after-it', day !== null && reserveOpens !== null && reserveOpens > day)
  return faults
}

/**
 * What keeps a kind of ticket from being kept. Money is pounds as people type them: 12 or 12.50. What is free costs nothing,
 * and what is paid for something; families and professionals may be either.
 */
export const faultsInKind = (draft: KindDraft): Fault[] => {
  const money = /^(\d{1,4}(\.\d\d)?)?$/.test(draft.pounds)
  const costs = money && Number(draft.pounds) > 0
  const free = draft.kind === 'free' || draft.kind === 'hardship'
  return [
    ...(draft.nameEn === '' ? [{ field: 'nameEn', code: 'no-name' }] : []),
    ...(draft.most === '' || whole(draft.most, 0, 100_000) ? [] : [{ field: 'mostOf', code: 'no-number' }]),
    ...(money ? [] : [{ field: 'pounds', code: 'no-money' }]),
    ...(free && costs ? [{ field: 'pounds', code: 'is-free' }] : []),
    ...(draft.kind === 'paid' && money && !costs ? [{ field: 'pounds', code: 'no-price' }] : []),
  ]
}

/** What keeps an event from being published. */
const faultsInPublishing = (event: { day: Day; places: number; kinds: number }, today: Day): Fault[] => [
  ...(event.day < today ? [{ field: 'day', code: 'past' }] : []),
  ...(event.places === 0 ? [{ field: 'places', code: 'no-places' }] : []),
  ...(event.kinds === 0 ? [{ field: 'kinds', code: 'no-kinds' }] : []),
]

/**
 * Where an event may go from where it stands. 'reported' is put when the report on it is published; what was called off
 * stays so.
 */
export const steps: Readonly<Record<State, readonly State[]>> = {
  draft: ['published', 'held'],
  published: ['closed', 'held', 'draft', 'called-off'],
  closed: ['published', 'held', 'called-off'],
  held: ['reported', 'closed'],
  reported: ['held'],
  'called-off': [],
}
type Standing = {
  readonly state: State
  readonly day: Day
  readonly places: number
  readonly kinds: number
  readonly taken: number
}
/** What stands against a step on this day: `taken` counts places and bookings that wait. */
export const faultsInStep = (event: Standing, to: State, today: Day): Fault[] => {
  if (!steps[event.state].includes(to)) return [{ field: 'state', code: 'no-step' }]
  if (to === 'published') return faultsInPublishing(event, today)
  if (to === 'held' && event.day >= today) return [{ field: 'state', code: 'not-yet' }]
  return to === 'draft' && event.taken > 0 ? [{ field: 'state', code: 'booked-already' }] : []
}
/** The steps that a page offers: publishing a draft always, so that it can say what is missing; a report publishes itself. */
export const stepsNow = (event: Standing, today: Day): State[] =>
  steps[event.state].filter(
    (to) =>
      event.state !== 'reported' &&
      to !== 'reported' &&
      ((event.state === 'draft' && to === 'published') || faultsInStep(event, to, today).length === 0),
  )

/** Nothing is kept for a group any more in the last three days: a place must not stay empty for want of a fourth. */
export const keeping = (day: Day, today: Day): boolean => today < addDays(day, -3)

/**
 * Hours for which places are kept until the link in the message is pressed: a day; less when the event is near, so that places
 * that nobody wants come back in time. Never less than one.
 */
export const provingHours = (day: Day, today: Day): number => {
  const days = daysBetween(today, day)
  return days > 7 ? 24 : days > 2 ? 6 : days > 0 ? 2 : 1
}

/** Hours in which somebody takes the places that are given to them. Nothing stays empty meanwhile: they are the giver's. */
export const givingHours = (day: Day, today: Day): number => {
  const days = daysBetween(today, day)
  return days > 7 ? 168 : days > 2 ? 48 : 3
}

/** Hours that an offer stands: a day and a half; less when the event is near, so that the next can be asked. */
export const offerHours = (day: Day, today: Day): number => {
  const days = daysBetween(today, day)
  return days > 7 ? 36 : days > 2 ? 12 : 3
}
