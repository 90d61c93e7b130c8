import { sql } from 'kysely'
import type { Ground } from '../prove/house.ts'
import { layId, layPerson } from '../prove/laying.ts'

export type Programme = { programme: string; token: string; families: number }

/** The day on which the measured house stands, and the time. */
export const now = new Date('2026-11-18T10:00:00Z')
const gss = 'E09000007'

/** Sealing is looked at row by row, and nobody here bears a colleague's name. */
const sealing = ['families', 'parties', 'family_parties']

/**
 * A programme of so many invented families, each with a parent, a child, a conference and an offer: one in thirty is due
 * now, the others were answered in years gone by.
 */
export const layFamilies = async (ground: Ground, families: number): Promise<Programme> => {
  const name = `Measured ${families} (invented)`
  const programme = await layId(ground, 'programmes', { name, independence: 'parent-led' })
  const { token } = await layPerson(ground, programme, `bench${families}`, ['coordinator'], gss)
  const p = sql`${programme}::uuid`
  for (const table of sealing) await sql`alter table ${sql.table(table)} disable trigger user`.execute(ground)
  await sql`insert into programme_authorities (programme_id, gss, from_day) values (${p}, ${gss}, '2020-01-01')`.execute(
    ground,
  )
  await sql`insert into families (programme_id, gss, reference, name, created_day)
    select ${p}, ${gss}, 'INV-' || n, 'Family ' || n, '2024-01-01' from generate_series(1, ${families}::int) n`.execute(
    ground,
  )
  await sql`create temporary table f as select id, row_number() over (order by id) as n, uuidv7() as party, uuidv7() as child,
    uuidv7() as conference from families where programme_id = ${p}`.execute(ground)
  await sql`insert into parties (id, programme_id, name, called, created_day)
    select party, ${p}, 'Parent ' || n, 'P' || n, '2024-01-01' from f`.execute(ground)
  await sql`insert into family_parties (programme_id, family_id, party_id, relation, label) select ${p}, id, party, 'mother', '' from f`.execute(
    ground,
  )
  await sql`insert into children (id, programme_id, name, born_on) select child, ${p}, 'Child ' || n, '2020-01-01' from f`.execute(
    ground,
  )
  await sql`insert into family_children (programme_id, family_id, child_id) select ${p}, id, child from f`.execute(
    ground,
  )
  await sql`insert into parent_of (programme_id, party_id, child_id, relation) select ${p}, party, child, 'mother' from f`.execute(
    ground,
  )
  await sql`insert into conferences (id, programme_id, family_id, gss, kind, day, state, told_us_on)
    select conference, ${p}, id, ${gss}, 'initial', case when n % 30 = 0 then date '2026-11-25' else date '2025-03-04' end,
      case when n % 30 = 0 then 'booked' else 'held' end, case when n % 30 = 0 then date '2026-11-12' else date '2025-02-20' end from f`.execute(
    ground,
  )
  await sql`insert into offers (programme_id, party_id, family_id, conference_id, gss, state, told_us_on, possible_on, due_on, offered_on, answered_on)
    select ${p}, party, id, conference, ${gss}, case when n % 30 = 0 then 'due' else 'no' end,
      case when n % 30 = 0 then date '2026-11-12' else date '2025-02-20' end, date '2025-02-20',
      case when n % 30 = 0 then date '2026-11-19' else date '2025-02-21' end,
      case when n % 30 = 0 then null else date '2025-02-21' end, case when n % 30 = 0 then null else date '2025-02-22' end from f`.execute(
    ground,
  )
  await sql`drop table f`.execute(ground)
  for (const table of sealing) await sql`alter table ${sql.table(table)} enable trigger user`.execute(ground)
  return { programme, token, families }
}

/** What autovacuum would have done by the morning. */
export const settle = async (ground: Ground): Promise<void> => {
  await sql`vacuum analyze`.execute(ground)
}
