import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault } from '../model.ts'
import type { Kept } from '../queries.ts'
import { copyQuestions, copySessions, copySpeakers } from './carrying.ts'
import { along, faultsInCopy } from './rules.ts'

/**
 * A new draft like an event: its texts, places, kinds of ticket, sessions, speakers to be asked anew, common questions with their
 * answers, and what was to be read before. Not: bookings, what speakers said and agreed to, money, what came after, and the link of the day, which last year's
 * guests know. The days of the reserve and of booking move along. Throws VaultDown.
 */
export const copyEvent = async (
  tx: Tx,
  actor: Actor,
  of: Kept,
  day: Day | null | undefined,
): Promise<{ readonly faults: readonly Fault[] } | { readonly event: string }> => {
  const faults = faultsInCopy(of.day, day, actor.today)
  if (faults.length > 0 || day === null || day === undefined) return { faults }
  const { id } = await tx
    .insertInto('event_pages')
    .values({
      programme_id: actor.programme,
      made_on: actor.today,
      by_person: actor.person,
      title_en: of.title_en,
      title_cy: of.title_cy,
      about_en: of.about_en,
      about_cy: of.about_cy,
      day,
      starts_at: of.starts_at,
      ends_at: of.ends_at,
      way: of.way,
      venue: of.venue,
      reach_en: of.reach_en,
      reach_cy: of.reach_cy,
      access_en: of.access_en,
      access_cy: of.access_cy,
      quiet_en: of.quiet_en,
      quiet_cy: of.quiet_cy,
      child_en: of.child_en,
      child_cy: of.child_cy,
      places: of.places,
      reserve: of.reserve,
      reserve_opens_on: along(of.reserve_opens_on, of.day, day),
      most: of.most,
      books_until: along(of.books_until, of.day, day),
      asks: of.asks,
      series_id: of.series_id,
      copied_from: of.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('ticket_kinds')
    .columns([
      'programme_id',
      'event_id',
      'place',
      'kind',
      'name_en',
      'name_cy',
      'family',
      'most',
      'pence',
      'shown',
    ])
    .expression((eb) =>
      eb
        .selectFrom('ticket_kinds')
        .select([
          'programme_id',
          sql<string>`${id}::uuid`.as('event_id'),
          'place',
          'kind',
          'name_en',
          'name_cy',
        ])
        .select(['family', 'most', 'pence', 'shown'])
        .where('event_id', '=', of.id),
    )
    .execute()
  await copySessions(tx, of.id, id, await copySpeakers(tx, actor, of.id, id))
  await copyQuestions(tx, actor, of.id, id)
  await tx
    .insertInto('event_documents')
    .columns([
      'programme_id',
      'event_id',
      'title_en',
      'title_cy',
      'type',
      'file',
      'size',
      'shown',
      'added_on',
    ])
    .expression((eb) =>
      eb
        .selectFrom('event_documents')
        .select(['programme_id', sql<string>`${id}::uuid`.as('event_id'), 'title_en', 'title_cy', 'type'])
        .select(['file', 'size', 'shown', sql<Day>`${actor.today}::date`.as('added_on')])
        .where('event_id', '=', of.id)
        .where('gone_on', 'is', null)
        .where('file', 'is not', null)
        .where('after', '=', false),
    )
    .execute()
  await record(tx, actor, 'event.copied', [of.id, id])
  return { event: id }
}
