import type { Day } from '../../../calendar/model.ts'
import type { Fill } from '../../../platform/html/filling.ts'
import type { Form } from '../../../platform/http/form.ts'
import type { Fault } from '../../model.ts'
import { groupsOf } from '../rules.ts'
import type { Choices, Refused, Workshops } from './model.ts'

/** None of the workshops at one time. */
export const nothing = 'none'
/** The field of one ticket's choice at one time: the group's place in the list. */
export const fieldOf = (ticket: string, group: number): string => `w-${ticket}-${group}`
/** The field of what it stands in line for. */
export const lineOf = (ticket: string, group: number): string => `q-${ticket}-${group}`

/** Whoever waits is given a place until the day; on the day, whoever comes sits down. */
export const canWait = ({ day }: Pick<Workshops, 'day'>, today: Day): boolean => today < day

const groupsIn = (of: Workshops) =>
  groupsOf(of.sessions).map((sessions, at) => ({ at, ids: sessions.map(({ id }) => id) }))

const readEach = (form: Form, of: Workshops, field: typeof fieldOf): Choices => {
  const same = form.text('same') === 'yes' ? of.tickets[0] : undefined
  return Object.fromEntries(
    of.tickets.map((ticket) => [
      ticket.id,
      groupsIn(of).flatMap(({ at, ids }) =>
        form.all(field((same ?? ticket).id, at)).filter((one) => ids.includes(one)),
      ),
    ]),
  )
}
/** What was chosen of each group, and what is waited for; by the first ticket for all, where that was said. Anything else is nothing. */
export const readChoices = (form: Form, of: Workshops): { choices: Choices; waits: Choices } => ({
  choices: readEach(form, of, fieldOf),
  waits: readEach(form, of, lineOf),
})

/** What stands, as the texts and the ticks of the form. */
export const typedChoices = (of: Workshops): Required<Pick<Fill, 'typed' | 'ticked'>> => {
  const fields = of.tickets.flatMap(({ id, chosen, waits }) =>
    groupsIn(of).flatMap(({ at, ids }) => [
      [fieldOf(id, at), ids.filter((one) => chosen.includes(one))] as const,
      [lineOf(id, at), ids.filter((one) => waits.some(({ session }) => session === one))] as const,
    ]),
  )
  return {
    typed: Object.fromEntries(fields.map(([field, [one]]) => [field, one ?? nothing])),
    ticked: Object.fromEntries(fields),
  }
}

/** What is full is said where one can wait for it. */
export const faultsOf = (of: Workshops, refused: Refused, today: Day): Fault[] =>
  refused.map(({ ticket, session, why }) => {
    const at = groupsIn(of).findIndex(({ ids }) => ids.includes(session))
    return why === 'full' && canWait(of, today)
      ? { field: lineOf(ticket, at), code: 'workshop-wait' }
      : { field: fieldOf(ticket, at), code: `workshop-${why}` }
  })
