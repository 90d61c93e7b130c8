import { sql, type SqlBool } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { window, type ListAsking } from '../../platform/list/asking.ts'
import { intake, isState, type Both, type Intake, type Reason, type State } from '../model.ts'

export type PersonRow = {
  readonly id: string
  readonly state: State
  readonly how: 'own' | 'by-hand' | 'import'
  readonly language: 'en' | 'cy'
  readonly asked: Day
  readonly confirmed: Day | null
  readonly left: Day | null
  readonly paused_until: Day | null
  readonly topics: readonly Both[]
}
const columns = sql`s.id, s.state, s.how, s.language, (s.asked_at at time zone 'Europe/London')::date as asked,
  (s.confirmed_at at time zone 'Europe/London')::date as confirmed, (s.left_at at time zone 'Europe/London')::date as left,
  s.paused_until, coalesce((select jsonb_agg(jsonb_build_object('en', t.name_en, 'cy', t.name_cy) order by t.place)
    from subscriber_topics c join newsletter_topics t on t.id = c.topic_id where c.subscriber_id = s.id), '[]') as topics`

/** Who is on a list, without an address: the newest first. `total` up to 1,001. */
export const peopleOf = async (
  tx: Tx,
  newsletter: string,
  asking: ListAsking,
): Promise<{ rows: PersonRow[]; total: number }> => {
  const { limit, offset } = window(asking)
  const state = asking.filters['state'] ?? ''
  const language = asking.filters['language'] ?? ''
  const topic = asking.filters['topic'] ?? ''
  const wanted = sql<SqlBool>`s.newsletter_id = ${newsletter} and (${isState(state) ? state : ''} = '' or s.state = ${state})
    and (${language} = '' or s.language = ${language})
    and (${topic} = '' or exists (select from subscriber_topics c where c.subscriber_id = s.id and c.topic_id::text = ${topic}))`
  const { rows: counted } = await sql<{
    total: number
  }>`select count(*)::int as total from (select from subscribers s where ${wanted} limit 1001) x`.execute(tx)
  const direction = asking.descending ? sql`desc` : sql`asc`
  const { rows } = await sql<PersonRow>`select ${columns} from subscribers s where ${wanted}
    order by s.asked_at ${direction}, s.id limit ${limit} offset ${offset}`.execute(tx)
  return { rows, total: counted[0]?.total ?? 0 }
}

export type Person = PersonRow & {
  readonly consent_where: string
  readonly consent_on: Day | null
  readonly addressed: boolean
}
export const personOf = async (tx: Tx, newsletter: string, id: string): Promise<Person | undefined> => {
  const { rows } =
    await sql<Person>`select ${columns}, s.consent_where, s.consent_on, s.email is not null as addressed
    from subscribers s where s.id = ${id} and s.newsletter_id = ${newsletter}`.execute(tx)
  return rows[0]
}

/** Whoever is on a list at exactly this address, by its print: the newest first. */
export const atAddress = async (tx: Tx, newsletter: string, print: Buffer): Promise<PersonRow[]> =>
  (
    await sql<PersonRow>`select ${columns} from subscribers s where s.newsletter_id = ${newsletter} and s.mail_print = ${print}
      order by s.id desc limit 20`.execute(tx)
  ).rows

/** All who get it now, for the file with which an administrator moves away. */
export const everybody = async (tx: Tx, newsletter: string) =>
  (
    await sql<PersonRow & { consent_where: string; consent_on: Day | null }>`
      select ${columns}, s.consent_where, s.consent_on from subscribers s
      where s.newsletter_id = ${newsletter} and s.state = 'subscribed' order by s.id`.execute(tx)
  ).rows

export type Suppressed = {
  readonly id: string
  readonly why: Reason
  readonly on: Day
  readonly newsletter: string | null
}
/** Why nobody writes to an address, as it stands today. */
export const suppressionsAt = async (tx: Tx, print: Buffer): Promise<Suppressed[]> =>
  (
    await sql<Suppressed>`select p.id, p.why, (p.at at time zone 'Europe/London')::date as on, n.inner_name as newsletter
      from suppressions p left join newsletters n on n.id = p.newsletter_id
      where p.mail_print = ${print} and p.lifted_at is null order by p.id`.execute(tx)
  ).rows
export const suppressionCounts = async (tx: Tx): Promise<{ why: Reason; count: number }[]> =>
  (
    await sql<{
      why: Reason
      count: number
    }>`select why, count(distinct mail_print)::int as count from suppressions
      where lifted_at is null group by why order by why`.execute(tx)
  ).rows

/** The files that were brought in, the newest first; at most twenty. */
export const intakesOf = (tx: Tx, newsletter: string) =>
  tx
    .selectFrom('subscriber_intakes')
    .select(['id', 'on_day', sql<number>`jsonb_array_length(became)`.as('lines')])
    .where('newsletter_id', '=', newsletter)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()

/** What became of each line of a file; undefined when there was none. */
export const intakeOf = async (
  tx: Tx,
  newsletter: string,
  id: string,
): Promise<{ on: Day; lines: Intake } | undefined> => {
  const found = await tx
    .selectFrom('subscriber_intakes')
    .select(['on_day', 'became'])
    .where('id', '=', id)
    .where('newsletter_id', '=', newsletter)
    .executeTakeFirst()
  return found === undefined ? undefined : { on: found.on_day, lines: intake.parse(found.became) }
}
