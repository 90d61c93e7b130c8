import { sayTime } from '../../../platform/words/dates.ts'
import { say, type Language } from '../../../platform/words/words.ts'
import { inTongue } from '../../saying.ts'
import type { Workshops } from './model.ts'
import { words } from './words.ts'

type Ticket = Workshops['tickets'][number]
/** What stands on its badge; else which ticket of the booking it is, from 1. */
export const nameOf = (language: Language, { badge }: Ticket, place: number): string =>
  badge === '' ? say(words, language).ticket(place) : badge

/** What one ticket goes to, and what it waits for, in the order of the day. */
export const choiceOf = (language: Language, of: Workshops, ticket: Ticket): string[] => {
  const t = say(words, language)
  return of.sessions.flatMap(({ id, title, startsAt }) => {
    const what = `${sayTime(language, startsAt)}, ${inTongue(language, title)}`
    const waits = ticket.waits.find(({ session }) => session === id)
    return [
      ...(ticket.chosen.includes(id) ? [what] : []),
      ...(waits === undefined ? [] : [t.waitsFor(what, t.place(waits.before))]),
    ]
  })
}
