import { sql } from 'kysely'
import type { Subscriber } from '../audit/events.ts'
import { send } from '../outbox/actions.ts'
import type { Kind } from '../outbox/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Actor } from '../access/model.ts'

type Person = { readonly person: string }
const sendAll = async (tx: Tx, actor: Actor, kind: Kind, to: readonly Person[]): Promise<void> => {
  for (const { person } of to) await send(tx, actor, { kind, toPerson: person })
}
const office = async (tx: Tx, programme: string): Promise<Person[]> => {
  const { rows } =
    await sql<Person>`select distinct r.person_id as person from roles r join persons p on p.id = r.person_id
    where r.programme_id = ${programme} and r.until_at is null and r.role in ('coordinator', 'administrator')
      and p.disabled_at is null`.execute(tx)
  return rows
}

/** The same day: a message to whoever hears it, and if nobody does, to the office, which learns no more than that. */
const raised: Subscriber = {
  on: ['concern.raised', 'concern.pointed'],
  run: async (tx, { thing, kind }, actor) => {
    const { rows: hearers } = await sql<Person>`select unnest(app.hearers(${thing})) as person`.execute(tx)
    if (kind === 'concern.pointed') return sendAll(tx, actor, 'to-read', hearers)
    return sendAll(tx, actor, 'to-hear', hearers.length > 0 ? hearers : await office(tx, actor.programme))
  },
}

/** Whoever raised it learns that it was read, and how it ended. */
const answered: Subscriber = {
  on: ['concern.heard', 'concern.closed'],
  run: async (tx, { thing }, actor) => {
    const { rows } =
      await sql<Person>`select c.written_by as person from concerns c where c.id = ${thing}`.execute(tx)
    await sendAll(tx, actor, 'to-read', rows)
  },
}

/** Everybody who could be the second person; the asker, when they have answered. */
const openings: Subscriber = {
  on: ['opening.asked', 'opening.agreed', 'opening.refused'],
  run: async (tx, { thing, kind }, actor) => {
    const asking = kind === 'opening.asked'
    const { rows } = asking
      ? await sql<Person>`select distinct r.person_id as person from openings o join concerns c on c.id = o.concern_id
          join roles r on r.programme_id = o.programme_id and r.role = 'approver' and r.until_at is null
          join persons p on p.id = r.person_id and p.disabled_at is null
          where o.id = ${thing} and r.person_id <> o.asked_by and r.person_id <> c.written_by
            and (c.handler is null or not exists (select from roles more where more.person_id = r.person_id
              and more.until_at is null and more.role <> 'approver'))
            and not exists (select from concern_apart a where a.concern_id = c.id and a.person_id = r.person_id)`.execute(
          tx,
        )
      : await sql<Person>`select o.asked_by as person from openings o where o.id = ${thing}`.execute(tx)
    await sendAll(tx, actor, asking ? 'to-hear' : 'to-read', rows)
  },
}

export const subscribers: readonly Subscriber[] = [raised, answered, openings]
