import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Part, ReasonCode } from './model.ts'

const row = z.object({
  offer: z.string(),
  party: z.string(),
  name: z.string(),
  reference: z.string(),
  meeting: day.nullable(),
  open: z.number(),
  shown: day.nullable(),
  asked: z.string().nullable(),
  lastAnswer: z.string().nullable(),
  others: z.boolean(),
})
export type Row = z.infer<typeof row> & { readonly stands: Stands }
export type Stands = 'asked' | 'shown' | 'proposed' | 'others' | 'unsafe' | 'nobody'

const standsOf = ({ asked, open, shown, lastAnswer, others }: z.infer<typeof row>): Stands => {
  if (asked !== null) return 'asked'
  if (lastAnswer === 'unsafe') return 'unsafe'
  if (open > 0) return shown === null ? 'proposed' : 'shown'
  return others ? 'others' : 'nobody'
}

/** Everybody who said yes, has nobody beside them and has not had their time with somebody, nearest meeting first. */
export const withoutSupporter = async (tx: Tx, today: Day): Promise<Row[]> => {
  const { rows } = await sql<{ all: unknown }>`
    select coalesce(json_agg(a order by a.meeting nulls last, a.offer), '[]') as all from (
      select distinct on (o.party_id) o.id as offer, o.party_id as party, coalesce(nullif(p.name, ''), p.called) as name,
        f.reference, m.day as meeting,
        (select count(*)::int from proposals r where r.party_id = p.id and r.state = 'open' and r.lapses_on >= ${today}) as open,
        (select max(r.shown_on) from proposals r where r.party_id = p.id and r.state = 'open') as shown,
        (select coalesce(i.called, '') from choices c left join profiles i on i.supporter_id = c.supporter_id
          where c.party_id = p.id and c.answer is null) as asked,
        (select c.answer from choices c where c.offer_id = o.id order by c.id desc limit 1) as "lastAnswer",
        exists (select from proposals r where r.offer_id = o.id and r.state = 'not-chosen') as others
      from offers o
        join parties p on p.id = o.party_id
        join families f on f.id = o.family_id
        left join lateral (select c.day from family_parties g join conferences c on c.family_id = g.family_id
          where g.party_id = p.id and c.state in ('booked', 'split') and c.day >= ${today} order by c.day limit 1) m on true
      where o.state = 'yes' and not exists (select from supports s where s.party_id = p.id
        and (s.until_day is null or (s.ended_why in ('finished', 'parent-asked') and s.until_day >= o.answered_on)))
      order by o.party_id, o.id desc) a`.execute(tx)
  return z
    .array(row)
    .parse(rows[0]?.all ?? [])
    .map((one) => ({ ...one, stands: standsOf(one) }))
}

/** The day on which everybody was last looked at together. How many that were, a colleague who sees fewer families must not read. */
export const lastMatching = async (tx: Tx): Promise<Day | null> => {
  const last = await tx
    .selectFrom('matchings')
    .select('on_day')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.on_day ?? null
}

const reason = z.object({
  part: z.custom<Part>((value) => typeof value === 'string'),
  code: z.custom<ReasonCode>((value) => typeof value === 'string'),
  cost: z.number(),
})
const standing = z.object({
  name: z.string(),
  reference: z.string(),
  family: z.string(),
  /** A message can go: the newest word on safe contact says so, and by which way. */
  reachable: z.boolean(),
  proposals: z.array(
    z.object({
      id: z.string(),
      supporter: z.string(),
      called: z.string(),
      name: z.string(),
      languages: z.array(z.string()),
      cost: z.number(),
      /** What it changes for the others when this one is taken: above 0 somebody else fares worse. */
      others: z.number(),
      extra: z.number(),
      reasons: z.array(reason),
      alone: z.array(reason),
      /** How many parties were looked at together. */
      among: z.number(),
      /** The weights that it was made with, and which parent lead agreed; null: what the house began with. */
      weighed: z.object({ number: z.number(), agreedBy: z.string(), agreedOn: day }).nullable(),
      lapses: day,
      shown: day.nullable(),
    }),
  ),
  choice: z
    .object({
      id: z.string(),
      called: z.string(),
      how: z.enum(['link', 'signed-in', 'phone']),
      on: day,
      answer: z.string().nullable(),
      answeredOn: day.nullable(),
    })
    .nullable(),
  /** What each supporter of the programme is called in full, by id. */
  names: z.record(z.string(), z.string()),
  stopgaps: z.array(z.object({ id: z.string(), kind: z.string(), on: day, done: day.nullable() })),
})
export type Standing = z.infer<typeof standing>

/** How it stands with one party's offer; undefined when the asker sees no such party. */
export const standingOf = async (
  tx: Tx,
  today: Day,
  { party, offer }: { party: string; offer: string },
): Promise<Standing | undefined> => {
  const { rows } = await sql<{ one: unknown }>`
    select json_build_object('name', coalesce(nullif(p.name, ''), p.called), 'reference', f.reference, 'family', f.id,
      'reachable', coalesce((select s.safe and s.way in ('text', 'email') from safe_contacts s where s.party_id = p.id order by s.id desc limit 1), false),
      'proposals', (select coalesce(json_agg(json_build_object('id', r.id, 'supporter', r.supporter_id, 'called', coalesce(i.called, ''), 'name', coalesce(w.name, ''),
          'languages', u.languages, 'cost', r.cost, 'others', r.others, 'extra', r.extra,
          'reasons', r.reasons, 'alone', r.alone, 'among', coalesce((select m.parties from matchings m where m.id = r.matching_id), 1), 'weighed', (select json_build_object('number', w.number, 'agreedBy', w.answered_name,
            'agreedOn', w.answered_on) from matchings m join weights w on w.id = m.weights_id where m.id = r.matching_id), 'lapses', r.lapses_on, 'shown', r.shown_on) order by r.rank, r.id), '[]')
        from proposals r join supporters u on u.id = r.supporter_id left join profiles i on i.supporter_id = r.supporter_id
          left join persons w on w.id = u.person_id
        where r.offer_id = o.id and r.state = 'open' and r.lapses_on >= ${today}),
      'choice', (select json_build_object('id', c.id, 'called', coalesce(i.called, ''), 'how', c.how, 'on', c.chosen_on, 'answer', c.answer,
          'answeredOn', c.answered_on)
        from choices c left join profiles i on i.supporter_id = c.supporter_id where c.offer_id = o.id order by c.id desc limit 1),
      'names', (select coalesce(json_object_agg(u.id, w.name), '{}') from supporters u join persons w on w.id = u.person_id
        where u.programme_id = o.programme_id),
      'stopgaps', (select coalesce(json_agg(json_build_object('id', g.id, 'kind', g.kind, 'on', g.on_day, 'done', g.done_on) order by g.id), '[]')
        from stopgaps g where g.offer_id = o.id)) as one
    from offers o join parties p on p.id = o.party_id join families f on f.id = o.family_id
    where o.id = ${offer} and p.id = ${party}`.execute(tx)
  return rows[0] === undefined ? undefined : standing.parse(rows[0].one)
}
