import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Standing } from '../help/model.ts'
import { settingsIn } from '../help/queries.ts'

export type OpenConference = {
  readonly id: string
  readonly reference: string
  readonly day: Day | null
  readonly open: number
  readonly unsent: number
}
/** For the office: conferences to come at which something was asked, what needs doing first. */
export const openConferences = async (tx: Tx, today: Day): Promise<OpenConference[]> => {
  const { rows } = await sql<OpenConference>`
    select c.id, coalesce(nullif(c.reference, ''), f.reference) as reference, c.day,
      count(*) filter (where h.agreed is null)::int as open, count(*) filter (where h.letter_on is null and h.agreed is null)::int as unsent
    from asked_helps h join conferences c on c.id = h.conference_id join families f on f.id = c.family_id
    where h.withdrawn_on is null and c.state in ('booked', 'adjourned', 'split') and (c.day is null or c.day >= ${today})
    group by c.id, f.reference having count(*) filter (where h.agreed is null) > 0
    order by c.day nulls last, c.id limit 200`.execute(tx)
  return rows
}

export type ChairMeeting = {
  readonly id: string
  readonly reference: string
  readonly day: Day | null
  readonly startsAt: string | null
  readonly standing: readonly Standing[]
  readonly confirmedOn: Day | null
  readonly asked: number
  readonly open: number
}
type Row = {
  id: string
  reference: string
  day: Day | null
  starts_at: string | null
  settings: unknown
  confirmed: Day | null
  asked: number
  open: number
}
/** For a chair with an account: the conferences of their council at which there is something to answer, or was. */
export const meetingsToAnswer = async (tx: Tx, today: Day): Promise<ChairMeeting[]> => {
  const { rows } = await sql<Row>`select * from app.meetings_to_answer(${today})`.execute(tx)
  return rows
    .map(({ id, reference, day, starts_at, settings, confirmed, asked, open }) => ({
      id,
      reference,
      day,
      asked,
      open,
      startsAt: starts_at,
      standing: settingsIn(settings, today).standing,
      confirmedOn: confirmed,
    }))
    .filter(({ standing, asked }) => standing.length > 0 || asked > 0)
}
