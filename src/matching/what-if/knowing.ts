import { sql } from 'kysely'
import { z } from 'zod'
import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { servedOn } from '../../authorities/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { genders, isExperience } from '../../supporters/model.ts'
import { askingNow, worldFor } from '../queries.ts'
import { policyIn, policyNow, versionAt } from '../weights/queries.ts'
import { horizonDaysAhead, type Changes, type Known, type Seen } from './model.ts'

const count = z.number()
const byDays = z.array(z.object({ key: z.number(), count }))
const shape = z.object({
  weeks: z.number().nullable(),
  councils: z.array(z.object({ key: z.string(), count })),
  parties: byDays,
  offers: count,
  yes: count,
  languages: z.array(z.object({ gss: z.string(), key: z.string(), count, interpreter: count })),
  genders: z.array(z.object({ key: z.enum(genders).nullable(), count })),
  wished: count,
  sameGender: count,
  experience: z.array(z.object({ key: z.string(), count })),
  weekdays: byDays,
  notice: byDays,
  answers: byDays,
  ended: byDays,
  goingOn: byDays,
  waiting: z.array(z.string()),
  undecided: z.array(z.string()),
  leftBehind: z.array(z.string()),
})

const list = (query: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(l), '[]') from (${query}) l)`

/**
 * What the programme saw in the year before `today`, as counts, and the ids of those who are there now. Families that are
 * sealed for an outside handler, and parents of such a family, stand in none of it. One round trip.
 */
const readSeen = async (tx: Tx, programme: string, today: Day, leaves: readonly string[]) => {
  const since = addDays(today, -364)
  const last = addDays(today, horizonDaysAhead)
  const { rows } = await sql<{ one: unknown }>`
    with f as (select id from families where programme_id = ${programme} and handler is null),
    shut as (select a.party_id from family_parties a join families s on s.id = a.family_id
      where s.programme_id = ${programme} and s.handler is not null),
    c as (select c.id, c.gss, c.day, c.told_us_on from conferences c join f on f.id = c.family_id
      where c.kind in ('initial', 'pre-birth', 'transfer-in') and c.state <> 'cancelled' and c.told_us_on between ${since} and ${today}),
    o as (select o.party_id, o.conference_id, o.gss, o.state, o.told_us_on, o.answered_on, c.day as meeting
      from offers o join f on f.id = o.family_id join conferences c on c.id = o.conference_id
      where o.told_us_on between ${since} and ${today} and o.party_id not in (select party_id from shut)),
    y as (select distinct party_id from o where state = 'yes'),
    s as (select u.until_day, u.from_day, u.supporter_id, u.party_id from supports u
      where u.programme_id = ${programme} and u.from_day between ${addDays(today, -730)} and ${today}
        and u.party_id not in (select party_id from shut)),
    n as (select o.party_id, o.state, c.day, c.state as stands from offers o join f on f.id = o.family_id
      join conferences c on c.id = o.conference_id where o.party_id not in (select party_id from shut))
    select json_build_object(
      'weeks', (select least(52, floor((${today}::date - min(told_us_on) + 1) / 7.0))::int from c),
      'councils', ${list(sql`select gss as key, count(*)::int as count from c group by 1 order by 1`)},
      'parties', ${list(sql`select p.n as key, count(*)::int as count from (select count(*)::int as n from o group by conference_id) p group by 1 order by 1`)},
      'offers', (select count(*)::int from o where meeting < ${today}),
      'yes', (select count(*)::int from o where meeting < ${today} and state = 'yes'),
      'languages', ${list(sql`select o.gss, p.language as key, count(distinct p.id)::int as count,
        (count(distinct p.id) filter (where p.interpreter))::int as interpreter
        from o join parties p on p.id = o.party_id group by 1, 2 order by 1, 2`)},
      'genders', ${list(sql`select p.gender as key, count(distinct p.id)::int as count from o join parties p on p.id = o.party_id group by 1 order by 1`)},
      'wished', (select count(*)::int from y),
      'sameGender', (select count(*)::int from y join wishes w using (party_id) where w.same_gender),
      'experience', ${list(sql`select e as key, count(*)::int as count from y join wishes w using (party_id), unnest(w.experience) e group by 1 order by 1`)},
      'weekdays', ${list(sql`select extract(isodow from day)::int as key, count(*)::int as count from c where day is not null group by 1 order by 1`)},
      'notice', ${list(sql`select day - told_us_on as key, count(*)::int as count from c where day > told_us_on group by 1 order by 1`)},
      'answers', ${list(sql`select answered_on - told_us_on as key, count(*)::int as count from o where state = 'yes' and answered_on >= told_us_on group by 1 order by 1`)},
      'ended', ${list(sql`select until_day - from_day as key, count(*)::int as count from s where until_day is not null group by 1 order by 1`)},
      'goingOn', ${list(sql`select ${today}::date - from_day as key, count(*)::int as count from s where until_day is null group by 1 order by 1`)},
      'waiting', (select coalesce(json_agg(distinct party_id), '[]') from n where state = 'yes'),
      'undecided', (select coalesce(json_agg(distinct party_id), '[]') from n
        where state in ('held', 'due', 'offered') and stands in ('booked', 'split') and day between ${today} and ${last}),
      'leftBehind', (select coalesce(json_agg(distinct party_id), '[]') from s
        where until_day is null and supporter_id = any (${[...leaves]}::uuid[]))) as one`.execute(tx)
  return shape.parse(rows[0]?.one)
}

/**
 * Everything that a what-if is worked out from, as whoever asks may see it: the coordinator or the worker. Names no
 * more than ids, and goes nowhere but into the working out.
 */
export const knownFor = async (tx: Tx, programme: string, today: Day, changes: Changes): Promise<Known> => {
  const read = await readSeen(tx, programme, today, changes.leaves)
  const { waiting, undecided, leftBehind, weeks, experience, ...counts } = read
  const seen: Seen = {
    ...counts,
    weeks: weeks ?? 0,
    experience: experience.flatMap(({ key, count: times }) =>
      isExperience(key) ? [{ key, count: times }] : [],
    ),
  }
  const [asks, decide, left] = [
    await askingNow(tx, today, waiting),
    await askingNow(tx, today, undecided, false, ['held', 'due', 'offered']),
    leftBehind.length === 0 ? [] : await askingNow(tx, today, leftBehind, true),
  ]
  const asking = new Set(asks.map(({ party }) => party))
  const undecidedOnly = decide.filter(({ party, supported }) => !supported && !asking.has(party))
  const everybody = [...asks, ...undecidedOnly, ...left]
  const world = await worldFor(tx, today, everybody, programme)
  const policy = await policyNow(tx, programme)
  const version = changes.weights === null ? undefined : await versionAt(tx, changes.weights)
  return {
    today,
    seen,
    councils: (await servedOn(tx, programme, today)).map(({ gss }) => gss),
    waiting: asks,
    undecided: undecidedOnly,
    leftBehind: left.map((one) => ({ ...one, supported: false })),
    facts: world.facts,
    apart: world.apart,
    supporters: world.supporters,
    policy,
    changed: version === undefined ? policy : policyIn(version),
  }
}
