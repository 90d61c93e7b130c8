import type { Actor } from '../../access/model.ts'
import type { Ask } from '../../access/pages.ts'
import { readDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { missing, type Answer } from '../../platform/http/answer.ts'
import type { Shown } from '../model.ts'
import { eventShown } from '../queries.ts'

/** Where a form that was sent leads: a page of its own, which knows the way back to a mistyped address. */
export const sentTo = ({ code }: Shown, hold: string): string => `/events/${code}/done?what=sent&hold=${hold}`

export type Visitor = Pick<
  Ask<'/events/:codeName', Actor | null>,
  'tx' | 'view' | 'host' | 'params' | 'origin'
>
export type At = { readonly programme: string; readonly today: Day; readonly event: Shown }
/** The event at this address, for anybody. */
export const visiting =
  <A extends Visitor>(work: (ask: A, at: At) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const today = readDay(ask.view.today)
    if (ask.host === null || today === undefined) return missing
    const event = await eventShown(ask.tx, ask.host.id, ask.params.codeName, today)
    return event === null ? missing : work(ask, { programme: ask.host.id, today, event })
  }
