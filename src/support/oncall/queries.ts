import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Duty, Waiting } from './model.ts'

/** Who is on call between two moments, first the earliest; 200 at most. */
export const rosterBetween = async (tx: Tx, from: Date, until: Date): Promise<Duty[]> =>
  (
    await sql<Duty>`select id, person, name, from_at as "from", until_at as "until", telephone
      from app.roster(${from}, ${until})`.execute(tx)
  ).rows

export type Colleague = { readonly id: string; readonly name: string; readonly phone: string | null }
/** Whom a coordinator can put on call. */
export const couldBeOnCall = async (tx: Tx): Promise<Colleague[]> =>
  (
    await sql<Colleague>`select p.id, p.name, p.phone from persons p where p.disabled_at is null and exists (select from roles r
      where r.person_id = p.id and r.until_at is null and r.role in ('coordinator', 'supporter', 'safeguarding-lead'))
      order by p.name collate "en-x-icu", p.id limit 500`.execute(tx)
  ).rows

/** For the coordinator on call, and for each of them while nobody is: what waits, never its words. */
export const waitingNow = async (tx: Tx): Promise<Waiting[]> =>
  (
    await sql<Waiting>`select party, called, how_many as "howMany", since, supporter, telephone from app.unread_on_call()`.execute(
      tx,
    )
  ).rows
