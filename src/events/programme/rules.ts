import type { Fault } from '../model.ts'
import type { Hours, SessionDraft, Timed } from './model.ts'

const time = /^([01]\d|2[0-3]):[0-5]\d$/
export const isTime = (text: string): boolean => time.test(text)
const whole = (text: string): boolean => /^\d{1,5}$/.test(text)

/** What keeps a session from being kept: codes by field. It lies within the hours of its event; a title in one language is enough. */
export const faultsInSession = (draft: SessionDraft, hours: Hours): Fault[] => {
  const faults: Fault[] = []
  const complain = (field: string, code: string, wrong: boolean) => {
    if (wrong) faults.push({ field, code })
  }
  complain('titleEn', 'no-title', draft.titleEn === '' && draft.titleCy === '')
  for (const field of ['titleEn', 'titleCy', 'roomEn', 'roomCy'] as const)
    complain(field, 'too-long', draft[field].length > 200)
  for (const field of ['aboutEn', 'aboutCy', 'questionEn', 'questionCy'] as const)
    complain(field, 'too-long', draft[field].length > 4000)
  const { startsAt, endsAt } = draft
  complain('startsAt', 'no-time', !isTime(startsAt))
  complain('endsAt', 'no-time', !isTime(endsAt))
  if (isTime(startsAt) && isTime(endsAt)) {
    complain('endsAt', 'ends-before', endsAt <= startsAt)
    complain('startsAt', 'outside-day', startsAt < hours.starts_at || startsAt >= hours.ends_at)
    complain('endsAt', 'outside-day', endsAt > hours.ends_at)
  }
  complain('places', 'no-number', draft.places !== '' && !whole(draft.places))
  complain('places', 'no-sign-up', draft.places !== '' && draft.kind === 'break')
  return faults
}

export const overlap = (one: Hours, other: Hours): boolean =>
  one.starts_at < other.ends_at && other.starts_at < one.ends_at

type Roomed = Timed & {
  readonly room_en: string
  readonly room_cy: string
  readonly speakers: readonly string[]
}
/** By either of its names. */
const sameRoom = (one: Roomed, other: Roomed): boolean =>
  (['room_en', 'room_cy'] as const).some(
    (room) => one[room] !== '' && one[room].trim().toLowerCase() === other[room].trim().toLowerCase(),
  )
/** For each session, those at the same time that are in the same room or need the same person. Said, never refused. */
export const clashesIn = <S extends Roomed>(sessions: readonly S[]) =>
  new Map(
    sessions.map((one) => {
      const beside = sessions.filter((other) => other.id !== one.id && overlap(one, other))
      return [
        one.id,
        {
          rooms: beside.filter((other) => sameRoom(one, other)),
          speakers: one.speakers.filter((id) => beside.some(({ speakers }) => speakers.includes(id))),
        },
      ] as const
    }),
  )

const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/**
 * Sessions that begin at another time and last as long as before: the one that is moved and, with `after`, everything
 * that began later by as much. Fault `startsAt` 'outside-day' when one of them would leave the hours of the event.
 */
export const moved = (
  sessions: readonly Timed[],
  which: string,
  startsAt: string,
  after: boolean,
  hours: Hours,
): { readonly faults: readonly Fault[] } | { readonly times: readonly Timed[] } => {
  const at = sessions.find(({ id }) => id === which)
  if (!isTime(startsAt) || at === undefined) return { faults: [{ field: 'startsAt', code: 'no-time' }] }
  const by = minutesOf(startsAt) - minutesOf(at.starts_at)
  const times = sessions
    .filter((one) => one.id === which || (after && one.starts_at > at.starts_at))
    .map((one) => ({ ...one, from: minutesOf(one.starts_at) + by, to: minutesOf(one.ends_at) + by }))
  if (times.some(({ from, to }) => from < minutesOf(hours.starts_at) || to > minutesOf(hours.ends_at)))
    return { faults: [{ field: 'startsAt', code: 'outside-day' }] }
  return { times: times.map(({ id, from, to }) => ({ id, starts_at: timeOf(from), ends_at: timeOf(to) })) }
}

/** Workshops by the time at which they are: whatever overlaps stands together, by way of a third too. */
export const groupsOf = <S extends { readonly startsAt: string; readonly endsAt: string }>(
  sessions: readonly S[],
): S[][] => {
  const groups: S[][] = []
  let until = ''
  for (const session of sessions.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    const last = groups.at(-1)
    if (last === undefined || session.startsAt >= until) groups.push([session])
    else last.push(session)
    if (session.endsAt > until) until = session.endsAt
  }
  return groups
}

/** Whether all of a group are at one time, so that one of them can be chosen. Else some follow on others: several can be. */
export const isOneTime = (
  group: readonly { readonly startsAt: string; readonly endsAt: string }[],
): boolean =>
  group.every((one) => group.every((other) => one.startsAt < other.endsAt && other.startsAt < one.endsAt))
