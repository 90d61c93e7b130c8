import { sql } from 'kysely'
import { z } from 'zod'
import { workerFor } from '../access/model.ts'
import type { House } from '../access/serve.tsx'
import { tell } from '../audit/record.ts'
import { today } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Subscriber } from '../audit/events.ts'
import type { Tx } from '../platform/database/connect.ts'
import { endSupport } from './actions.ts'
import { coverMessages } from './cover-messages.ts'
import { changeMessages } from './change-messages.ts'
import { messageNotices } from './messages/jobs.ts'
import { visitNotices } from './visits/jobs.ts'

type Turned = { programme: string; support: string; supporter: string }
const tellAll = async (tx: Tx, day: Day, kind: string, all: readonly Turned[]): Promise<number> => {
  for (const { programme, support, supporter } of all)
    await tell(tx, workerFor(programme, day, new Date()), kind, support, { supporter })
  return all.length
}

/** What ran out yesterday or before ends; its grant closes unless the same person still stands beside the party in another way. */
const endCovers = async (tx: Tx, day: Day): Promise<readonly Turned[]> => {
  const { rows } = await sql<Turned & { cover: string }>`
    update covers set ended_at = now() where ended_at is null and until_day < ${day}
    returning id as cover, programme_id as programme, support_id as support, supporter_id as supporter`.execute(
    tx,
  )
  if (rows.length > 0)
    await sql`
      update grants g set until_at = now() from covers o join supporters u on u.id = o.supporter_id
      where o.id = any (${rows.map(({ cover }) => cover)}::uuid[]) and g.person_id = u.person_id
        and g.programme_id = o.programme_id and g.function = 'supports' and g.thing_id = o.party_id and g.until_at is null
        and not exists (select from supports s where s.party_id = o.party_id and s.supporter_id = o.supporter_id and s.until_day is null)
        and not exists (select from covers c where c.party_id = o.party_id and c.supporter_id = o.supporter_id
          and c.ended_at is null and c.from_day <= ${day} and c.until_day >= ${day})`.execute(tx)
  return rows
}

/** What begins today, or began while nobody was looking, opens its grant. */
const beginCovers = async (tx: Tx, day: Day): Promise<readonly Turned[]> =>
  (
    await sql<Turned>`
      with due as (
        select c.programme_id, c.support_id, c.party_id, c.supporter_id, u.person_id
        from covers c join supporters u on u.id = c.supporter_id join supports s on s.id = c.support_id
        where c.ended_at is null and s.until_day is null and c.from_day <= ${day} and c.until_day >= ${day}),
      opened as (
        insert into grants (programme_id, person_id, function, thing, thing_id)
        select d.programme_id, d.person_id, 'supports', 'party', d.party_id from due d
        on conflict do nothing returning programme_id, person_id, thing_id)
      select d.programme_id as programme, d.support_id as support, d.supporter_id as supporter
      from due d join opened o on o.person_id = d.person_id and o.thing_id = d.party_id`.execute(tx)
  ).rows

/** Covers of the day, as the worker; each is told. Answers how many ended and began. */
export const turnCovers = async (tx: Tx, day: Day): Promise<{ ended: number; begun: number }> => ({
  ended: await tellAll(tx, day, 'support.cover-ended', await endCovers(tx, day)),
  begun: await tellAll(tx, day, 'support.cover-begun', await beginCovers(tx, day)),
})

const turned = new WeakMap<House, Day>()
/** One round of the worker: covers turn once a day, and once after each start. */
export const coverRound = async (house: House): Promise<void> => {
  const day = today(house.clock())
  if (turned.get(house) === day) return
  await house.db.asWorker((tx) => turnCovers(tx, day))
  turned.set(house, day)
}

const ended = z.object({ role: z.string() })

export const subscribers: readonly Subscriber[] = [
  coverMessages,
  changeMessages,
  messageNotices,
  visitNotices,
  // A supporter left the staff: whom they stood beside stand on the board again, and the place counts for nothing.
  {
    on: ['person.role-ended'],
    run: async (tx, { thing, facts }, actor) => {
      if (ended.parse(facts).role !== 'supporter') return
      const supporter = await tx
        .updateTable('supporters')
        .set((eb) => ({ state: 'left', version: eb('version', '+', 1) }))
        .where('person_id', '=', thing)
        .where('programme_id', '=', actor.programme)
        .returning('id')
        .executeTakeFirst()
      if (supporter === undefined) return
      const open = await tx
        .selectFrom('supports')
        .select('id')
        .where('supporter_id', '=', supporter.id)
        .where('until_day', 'is', null)
        .orderBy('id')
        .execute()
      for (const { id } of open) await endSupport(tx, actor, id, 'supporter-asked')
      await tx
        .updateTable('covers')
        .set({ ended_at: new Date() })
        .where('supporter_id', '=', supporter.id)
        .where('ended_at', 'is', null)
        .execute()
    },
  },
]
