import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { lateRules } from './rules.ts'

/** The date by which a conference must be held: its own clock's, or the one that the conference before it started. */
const dueDay = sql<Day | null>`(select min(k.hold_by) from clocks k
  where k.conference_id in (c.id, c.previous) and k.closed_on is null and k.rule = any (${sql.val([...lateRules])})
  and not (k.conference_id = c.id and k.rule in ('EW-RCPC-3M', 'EW-RCPC-6M')))`

/** One conference with all that its page shows but its private words, in one round. Undefined when it is not there for the asker. */
export const conferencePage = (tx: Tx, id: string) =>
  tx
    .selectFrom('conferences as c')
    .innerJoin('families as f', 'f.id', 'c.family_id')
    .innerJoin('authorities as a', 'a.gss', 'c.gss')
    .leftJoin('decisions as d', 'd.conference_id', 'c.id')
    .selectAll('c')
    .select([
      'f.reference as familyReference',
      'f.name as familyName',
      'a.name as authority',
      'a.name_cy',
      'a.nation',
    ])
    .select(['d.plan', 'd.categories', 'd.said_by as decisionBy', 'd.on_day as decidedOn'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('conference_children as cc')
          .innerJoin('children as ch', 'ch.id', 'cc.child_id')
          .select(['ch.id', 'ch.name'])
          .whereRef('cc.conference_id', '=', 'c.id')
          .orderBy('ch.born_on')
          .orderBy('ch.id'),
      ).as('children'),
      jsonArrayFrom(
        eb
          .selectFrom('conference_changes as cg')
          .leftJoin('persons as p', 'p.id', 'cg.by_person')
          .select(['cg.id', 'cg.change', 'cg.said_by', 'cg.said_on', 'cg.day_before', 'cg.day_after'])
          .select(['cg.on_day', 'p.name as person'])
          .select(sql<boolean>`cg.reason is not null`.as('written'))
          .whereRef('cg.conference_id', '=', 'c.id')
          .orderBy('cg.id', 'desc'),
      ).as('changes'),
      jsonArrayFrom(
        eb
          .selectFrom('clocks as k')
          .select([
            'k.id',
            'k.rule',
            'k.from_day',
            'k.limit_day',
            'k.hold_by',
            'k.met_on',
            'k.closed_on',
            'k.closed_why',
          ])
          .where((w) =>
            w.or([w('k.conference_id', '=', w.ref('c.id')), w('k.conference_id', '=', w.ref('c.previous'))]),
          )
          .where((w) => w.or([w('k.closed_on', 'is', null), w('k.met_on', 'is not', null)]))
          .orderBy('k.hold_by')
          .orderBy('k.id'),
      ).as('clocks'),
      jsonArrayFrom(
        eb
          .selectFrom('core_groups as g')
          .select(['g.id', 'g.day', 'g.held'])
          .whereRef('g.conference_id', '=', 'c.id')
          .orderBy('g.id'),
      ).as('coreGroups'),
      jsonArrayFrom(
        eb
          .selectFrom('strategy_discussions as s')
          .select(['s.id', 's.day', 's.initiated_section47 as initiated'])
          .whereRef('s.family_id', '=', 'c.family_id')
          .orderBy('s.day'),
      ).as('discussions'),
      jsonArrayFrom(
        eb
          .selectFrom('letters as l')
          .select(['l.id', 'l.sent_on', 'l.sent_how', 'l.answered_by', 'l.answered_on', 'l.version'])
          .select(sql<boolean>`l.answer is not null`.as('written'))
          .whereRef('l.conference_id', '=', 'c.id')
          .orderBy('l.id'),
      ).as('letters'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirst()
export type ConferenceRow = NonNullable<Awaited<ReturnType<typeof conferencePage>>>

/** The family's conferences, the newest day first, with the date by which each must be held. */
export const conferencesOf = (tx: Tx, family: string) =>
  tx
    .selectFrom('conferences as c')
    .leftJoin('decisions as d', 'd.conference_id', 'c.id')
    .select(['c.id', 'c.kind', 'c.day', 'c.starts_at', 'c.place', 'c.state', 'd.plan'])
    .select(dueDay.as('due'))
    .where('c.family_id', '=', family)
    .orderBy('c.day', (o) => o.desc().nullsFirst())
    .orderBy('c.id', 'desc')
    .execute()
export type FamilyConference = Awaited<ReturnType<typeof conferencesOf>>[number]

export const listBase = (tx: Tx) =>
  tx
    .selectFrom('conferences as c')
    .innerJoin('families as f', 'f.id', 'c.family_id')
    .innerJoin('authorities as a', 'a.gss', 'c.gss')
export const listed = (query: ReturnType<typeof listBase>) =>
  query
    .select(['c.id', 'c.kind', 'c.day', 'c.starts_at', 'c.state', 'c.parents', 'c.family_id'])
    .select(['f.reference', 'a.name as authority', 'a.name_cy'])
    .select((eb) =>
      eb
        .selectFrom('conference_children as cc')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('cc.conference_id', '=', 'c.id')
        .as('children'),
    )
    .select(dueDay.as('due'))
