import { sql } from 'kysely'
import type { House } from '../access/serve.tsx'
import { today } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'

/**
 * Covers of the day, as the worker: what ran out yesterday or before ends, and its grant closes unless the same person
 * still stands beside the party in another way; what begins opens its grant. Answers how many covers ended and began.
 */
export const turnCovers = async (tx: Tx, day: Day): Promise<{ ended: number; begun: number }> => {
  const ended = await sql`
    with over as (
      update covers set ended_at = now() where ended_at is null and until_day < ${day}
      returning programme_id, party_id, supporter_id)
    update grants g set until_at = now() from over o join supporters u on u.id = o.supporter_id
    where g.person_id = u.person_id and g.programme_id = o.programme_id and g.function = 'supports'
      and g.thing_id = o.party_id and g.until_at is null
      and not exists (select from supports s where s.party_id = o.party_id and s.supporter_id = o.supporter_id and s.until_day is null)
      and not exists (select from covers c where c.party_id = o.party_id and c.supporter_id = o.supporter_id
        and c.ended_at is null and c.from_day <= ${day} and c.until_day >= ${day})`.execute(tx)
  const begun = await sql`
    insert into grants (programme_id, person_id, function, thing, thing_id)
    select c.programme_id, u.person_id, 'supports', 'party', c.party_id
    from covers c join supporters u on u.id = c.supporter_id join supports s on s.id = c.support_id
    where c.ended_at is null and s.until_day is null and c.from_day <= ${day} and c.until_day >= ${day}
      and not exists (select from grants g where g.programme_id = c.programme_id and g.person_id = u.person_id
        and g.function = 'supports' and g.thing_id = c.party_id and g.until_at is null)
    on conflict do nothing`.execute(tx)
  return { ended: Number(ended.numAffectedRows ?? 0), begun: Number(begun.numAffectedRows ?? 0) }
}

const turned = new WeakMap<House, Day>()
/** One round of the worker: covers turn once a day, and once after each start. */
export const coverRound = async (house: House): Promise<void> => {
  const day = today(house.clock())
  if (turned.get(house) === day) return
  await house.db.asWorker((tx) => turnCovers(tx, day))
  turned.set(house, day)
}
