import type { Form } from '../../../platform/http/form.ts'
import type { Fault } from '../../model.ts'
import { groupsOf } from '../rules.ts'
import type { Choices, Refused, Workshops } from './model.ts'

/** None of the workshops at one time. */
export const nothing = 'none'
/** The field of one ticket's choice at one time: the group's place in the list. */
export const fieldOf = (ticket: string, group: number): string => `w-${ticket}-${group}`

const groupsIn = (of: Workshops) =>
  groupsOf(of.sessions).map((sessions, at) => ({ at, ids: sessions.map(({ id }) => id) }))

/** What was chosen: one of each group of workshops at one time, for each ticket. Anything else that was sent is nothing. */
export const readChoices = (form: Form, of: Workshops): Choices =>
  Object.fromEntries(
    of.tickets.map(({ id }) => [
      id,
      groupsIn(of).flatMap(({ at, ids }) => {
        const wished = form.text(fieldOf(id, at))
        return ids.includes(wished) ? [wished] : []
      }),
    ]),
  )

/** What stands, as the texts of the form. */
export const typedChoices = (of: Workshops): Record<string, string> =>
  Object.fromEntries(
    of.tickets.flatMap(({ id, chosen }) =>
      groupsIn(of).map(({ at, ids }) => [
        fieldOf(id, at),
        ids.find((one) => chosen.includes(one)) ?? nothing,
      ]),
    ),
  )

export const faultsOf = (of: Workshops, refused: Refused): Fault[] =>
  refused.map(({ ticket, session, why }) => ({
    field: fieldOf(
      ticket,
      groupsIn(of).findIndex(({ ids }) => ids.includes(session)),
    ),
    code: `workshop-${why}`,
  }))
