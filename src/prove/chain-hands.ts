import { sql } from 'kysely'
import { beginning, isChainRow, linkHash, type ChainRow } from '../vault/chain/row.ts'
import type { Ground } from './house.ts'

export const rowsOf = async (tx: Ground, programme: string): Promise<ChainRow[]> => {
  const { rows } = await sql<{ row: unknown }>`
    select app.audit_row(a) as row from audit_links l join audit a on a.id = l.audit_id
    where l.programme_id = ${programme} order by l.position`.execute(tx)
  return rows.map(({ row }) => row).filter(isChainRow)
}

/** Works every hash out anew, as anybody can: there is no secret in them. */
export const rehash = async (tx: Ground, programme: string, from: number): Promise<void> => {
  const rows = await rowsOf(tx, programme)
  const hashes: string[] = []
  let hash = beginning(programme)
  for (const row of rows) hashes.push((hash = linkHash(hash, row)))
  await sql`update audit_links l set hash = decode(u.hash, 'hex')
    from unnest(${hashes}::text[]) with ordinality u (hash, n)
    where l.programme_id = ${programme} and l.position = u.n and l.position >= ${from}`.execute(tx)
}

export const idAt = async (tx: Ground, programme: string, position: number): Promise<string> =>
  (
    await sql<{
      id: string
    }>`select audit_id as id from audit_links where programme_id = ${programme} and position = ${position}`.execute(
      tx,
    )
  ).rows[0]?.id ?? ''

/** Positions are a key: they are moved out of the way and back. */
export const shift = async (tx: Ground, programme: string, above: number, by: number): Promise<void> => {
  await sql`update audit_links set position = position + 1000000 where programme_id = ${programme} and position > ${above}`.execute(
    tx,
  )
  await sql`update audit_links set position = position - 1000000 + ${by} where programme_id = ${programme} and position > 1000000`.execute(
    tx,
  )
}

export const cut = async (tx: Ground, programme: string, keep: number): Promise<void> => {
  await sql`with gone as (delete from audit_links where programme_id = ${programme} and position > ${keep} returning audit_id)
    delete from audit where id in (select audit_id from gone)`.execute(tx)
}

export const changes = [
  `act = act || 'x'`,
  `person_id = gen_random_uuid()`,
  `things = things || gen_random_uuid()`,
  `facts = facts || '{"count": -1}'`,
  `day = day - 1`,
  `at = at - interval '1 microsecond'`,
  `session_id = null`,
]

export const insertRow = async (tx: Ground, programme: string, before: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    insert into audit (programme_id, day, at, person_id, act, things)
    values (${programme}, current_date, now() - ${before}::interval, gen_random_uuid(), 'party.read', array[gen_random_uuid()])
    returning id`.execute(tx)
  await sql`delete from audit_waiting`.execute(tx)
  return rows[0]?.id ?? ''
}

export const linkAt = (tx: Ground, programme: string, position: number, id: string) =>
  sql`insert into audit_links (programme_id, position, audit_id, hash)
    values (${programme}, ${position}, ${id}, sha256(${id}::text::bytea))`.execute(tx)
