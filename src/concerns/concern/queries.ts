import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Person, Raised } from './model.ts'

/** Whom the asker stands beside now; for somebody of the office, the one whose page they came from. */
export const couldBeAbout = async (tx: Tx, from: string | null): Promise<Person[]> => {
  const { rows } = await sql<Person>`
    select p.id, coalesce(nullif(p.name, ''), p.called) as name from parties p
    where (p.id = any ((select app.things('supports', 'party'))::uuid[]) or p.id = ${from}::uuid)
      and p.id <> all ((select app.things('is', 'party'))::uuid[])
    order by 2, 1 limit 200`.execute(tx)
  return rows
}

const raisedColumns = sql`c.id, c.party_id as party, (select coalesce(nullif(p.name, ''), p.called) from parties p where p.id = c.party_id) as name,
  c.day, c.at_risk as "atRisk", c.parent_told as told, c.heard_on as "heardOn", c.closed_on as "closedOn", c.outcome`

/** What the asker raised themself, the newest first; 100 at most. */
export const raisedByMe = async (tx: Tx): Promise<Raised[]> => {
  const { rows } =
    await sql<Raised>`select ${raisedColumns} from concerns c where c.written_by = (select app.me())
    order by c.id desc limit 100`.execute(tx)
  return rows
}

export const raisedWith = async (tx: Tx, concern: string): Promise<Raised | undefined> => {
  const { rows } = await sql<Raised>`select ${raisedColumns} from concerns c
    where c.id = ${concern} and c.written_by = (select app.me())`.execute(tx)
  return rows[0]
}

export type Pointable = { readonly id: string; readonly day: Day; readonly pointed: boolean }
/** Notes of whom the concern is about, as far as its author reads them; 60 at most, the newest first. */
export const pointable = async (tx: Tx, concern: string): Promise<Pointable[]> => {
  const { rows } = await sql<Pointable>`
    select n.id, n.day, exists (select from concern_points p where p.concern_id = c.id and p.note_id = n.id) as pointed
    from concerns c join notes n on n.party_id = c.party_id and n.withdrawn_at is null
    where c.id = ${concern} and c.written_by = (select app.me())
    order by n.id desc limit 60`.execute(tx)
  return rows
}

/** How many concerns nobody hears: for the office, which is told no more than that. */
export const unheard = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select app.concerns_unheard() as n`.execute(tx)
  return rows[0]?.n ?? 0
}
