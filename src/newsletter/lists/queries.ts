import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

export type KeptRow = {
  readonly id: string
  readonly name_en: string
  readonly name_cy: string
  readonly inner_name: string
  readonly shown: boolean
  readonly ended: boolean
  readonly subscribed: number
  readonly asked: number
}
/** Every newsletter of the programme, those that ended last. For keepers: how many get it, and how many were asked. */
export const listsKept = async (tx: Tx): Promise<KeptRow[]> => {
  const { rows } = await sql<KeptRow>`
    select n.id, n.name_en, n.name_cy, n.inner_name, n.shown, n.ended_at is not null as ended,
      (select count(*)::int from subscribers s where s.newsletter_id = n.id and s.state = 'subscribed') as subscribed,
      (select count(*)::int from subscribers s where s.newsletter_id = n.id and s.state = 'asked') as asked
    from newsletters n order by n.ended_at is not null, n.id`.execute(tx)
  return rows
}

export const listKept = (tx: Tx, id: string) =>
  tx.selectFrom('newsletters').selectAll().where('id', '=', id).executeTakeFirst()
export type Kept = NonNullable<Awaited<ReturnType<typeof listKept>>>

export const topicsKept = (tx: Tx, newsletter: string) =>
  tx
    .selectFrom('newsletter_topics')
    .selectAll()
    .where('newsletter_id', '=', newsletter)
    .orderBy('place')
    .orderBy('id')
    .execute()
export type TopicKept = Awaited<ReturnType<typeof topicsKept>>[number]

export type Counts = {
  readonly subscribed: number
  readonly asked: number
  readonly paused: number
  readonly english: number
  readonly welsh: number
  /** How many of those who get it want each topic, by the topic's id. */
  readonly topics: Readonly<Record<string, number>>
}
/** For keepers alone: how many get it, in which language, about what. */
export const countsOf = async (tx: Tx, newsletter: string, today: string): Promise<Counts> => {
  const { rows } = await sql<Counts>`
    select count(*) filter (where state = 'subscribed')::int as subscribed, count(*) filter (where state = 'asked')::int as asked,
      count(*) filter (where state = 'subscribed' and paused_until > ${today}::date)::int as paused,
      count(*) filter (where state = 'subscribed' and language = 'en')::int as english,
      count(*) filter (where state = 'subscribed' and language = 'cy')::int as welsh,
      coalesce((select jsonb_object_agg(c.topic_id, c.many) from (select t.topic_id, count(*)::int as many from subscriber_topics t
        join subscribers u on u.id = t.subscriber_id where u.newsletter_id = ${newsletter} and u.state = 'subscribed' group by t.topic_id) c), '{}') as topics
    from subscribers where newsletter_id = ${newsletter}`.execute(tx)
  return rows[0] ?? { subscribed: 0, asked: 0, paused: 0, english: 0, welsh: 0, topics: {} }
}
