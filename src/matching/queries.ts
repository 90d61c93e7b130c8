import { sql } from 'kysely'
import { z } from 'zod'
import { holidaysFrom } from '../authorities/queries.ts'
import type { Day } from '../calendar/model.ts'
import { day } from '../calendar/shape.ts'
import { countWorkingDays } from '../calendar/working-days.ts'
import type { Tx } from '../platform/database/connect.ts'
import { conflictKinds, genders, isExperience } from '../supporters/model.ts'
import { supportersForMatching } from '../supporters/queries.ts'
import { facts as allFacts, wishKeys, type Asking, type Fact, type WishKey } from './model.ts'
import { pairKey, type World } from './proposing.ts'

const isWish = (text: string): text is WishKey => wishKeys.some((key) => key === text)
const askingRow = z.object({
  party: z.string(),
  offer: z.string(),
  gss: z.string(),
  language: z.string(),
  interpreter: z.boolean(),
  gender: z.enum(genders).nullable(),
  sameGender: z.boolean(),
  experience: z.array(z.string()).transform((all) => all.filter(isExperience)),
  ranked: z.array(z.string()).transform((all) => all.filter(isWish)),
  circles: z.array(
    z.object({ kind: z.enum(conflictKinds), print: z.string().nullable(), waived: z.boolean() }),
  ),
  risk: z.boolean(),
  supported: z.boolean(),
  since: day.nullable(),
  meeting: day.nullable(),
  report: day.nullable(),
})

const closedRow = z.object({
  day,
  kind: z.enum(['added', 'removed']),
  name: z.string(),
  programme_id: z.string(),
})

/**
 * Those who said yes, have nobody and have not chosen; of `parties` alone when given, whatever stands with them. `states`:
 * those whose offer stands otherwise.
 */
export const askingNow = async (
  tx: Tx,
  today: Day,
  parties: readonly string[] | null = null,
  whatever = false,
  states: readonly string[] = ['yes'],
): Promise<Asking[]> => {
  const { rows } = await sql<{ all: unknown; closed: unknown }>`
    select (select coalesce(json_agg(json_build_object('day', h.day, 'kind', h.kind, 'name', h.name, 'programme_id', h.programme_id)), '[]')
        from holiday_changes h where h.withdrawn_at is null) as closed,
      coalesce(json_agg(a order by a.meeting nulls last, a.party), '[]') as all from (
      select distinct on (o.party_id) o.party_id as party, o.id as offer, o.gss, p.language, p.interpreter, p.gender,
        coalesce(w.same_gender, false) as "sameGender", coalesce(w.experience, '{}') as experience,
        coalesce(w.ranked, '{}') as ranked,
        (select coalesce(json_agg(json_build_object('kind', c.kind, 'print', encode(c.print, 'hex'), 'waived', c.waived_on is not null)), '[]')
          from party_circles c where c.party_id = p.id and c.withdrawn_at is null) as circles,
        exists (select from safety_notes n where n.party_id = p.id and n.kind in ('abuse-alleged-by', 'lone-working', 'marac')
          and (n.until_day is null or n.until_day >= ${today})) as risk,
        exists (select from supports s where s.party_id = p.id and s.until_day is null) as supported,
        greatest(o.answered_on, (select max(s.until_day) from supports s where s.party_id = p.id)) as since,
        m.day as meeting,
        (select min(k.hold_by) from clocks k where k.conference_id = m.id and k.rule in ('L-REP-I', 'L-REP-R', 'W-REP')
          and k.closed_on is null) as report
      from offers o
        join parties p on p.id = o.party_id
        left join wishes w on w.party_id = p.id
        left join lateral (select c.id, c.day from family_parties f join conferences c on c.family_id = f.family_id
          where f.party_id = p.id and c.state in ('booked', 'split') and c.day >= ${today} order by c.day, c.id limit 1) m on true
      where o.state = any (${[...states]}::text[]) and (${parties === null} or o.party_id = any (${[...(parties ?? [])]}::uuid[]))
        and (${whatever} or (not exists (select from supports s where s.party_id = p.id
            and (s.until_day is null or (s.ended_why in ('finished', 'parent-asked') and s.until_day > o.answered_on)))
          and not exists (select from choices c where c.party_id = p.id and c.answer is null)))
      order by o.party_id, o.id desc) a`.execute(tx)
  const holidays = holidaysFrom(z.array(closedRow).parse(rows[0]?.closed ?? []))
  return z
    .array(askingRow)
    .parse(rows[0]?.all ?? [])
    .map(({ since, ...asking }) => ({
      ...asking,
      waited: since === null || since >= today ? 0 : countWorkingDays(since, today, holidays),
    }))
}

const between = z.object({
  facts: z.array(z.object({ party: z.string(), supporter: z.string(), fact: z.enum(allFacts) })),
  apart: z.array(z.object({ party: z.string(), other: z.string() })),
})

/** The whole world of a matching in three round trips: who asks, who is there, what stands between them. As the worker, name the programme. */
export const worldFor = async (
  tx: Tx,
  today: Day,
  asking: readonly Asking[],
  programme: string | null = null,
): Promise<World> => {
  const supporters = await supportersForMatching(tx, programme)
  const parties = asking.map(({ party }) => party)
  const { rows } = await sql<{ facts: unknown; apart: unknown }>`
    select (select coalesce(json_agg(f), '[]') from app.matching_facts(${parties}::uuid[], ${today}) f) as facts,
      (select coalesce(json_agg(a order by a.party, a.other), '[]') from app.apart_among(${parties}::uuid[]) a) as apart`.execute(
    tx,
  )
  const read = between.parse(rows[0])
  const facts = new Map<string, Set<Fact>>()
  for (const { party, supporter, fact } of read.facts) {
    const key = pairKey(party, supporter)
    facts.set(key, (facts.get(key) ?? new Set()).add(fact))
  }
  return {
    asking,
    supporters,
    facts,
    apart: read.apart.map(({ party, other }) => [party, other] as const),
    today,
  }
}
