import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import type { Visit } from './model.ts'

type Row = Omit<Visit, 'place'>
const fields = sql`v.id, v.kind, v.day, to_char(v.starts_at, 'HH24:MI') as "startsAt", v.minutes, v.together, v.state, v.went, v.version`

/** A place that cannot be opened just now is left out; the rest is shown. */
const withPlaces = async (tx: Tx, rows: readonly Row[]): Promise<Visit[]> => {
  const ids = rows.map(({ id }) => id)
  const texts = await unlessDown(open(tx, [{ table: 'visits', columns: ['place'], rows: ids }]))
  return rows.map((row) => ({ ...row, place: texts?.of('visits', 'place', row.id) ?? null }))
}

/** What is planned, soonest first; then what was, latest first. 60 at most. */
export const visitsOf = async (tx: Tx, party: string): Promise<Visit[]> => {
  const { rows } = await sql<Row>`select ${fields} from visits v where v.party_id = ${party}
    order by v.state = 'planned' desc, case when v.state = 'planned' then v.day end, v.day desc, v.starts_at nulls last, v.id limit 60`.execute(
    tx,
  )
  return withPlaces(tx, rows)
}

export const visitById = async (tx: Tx, party: string, visit: string): Promise<Visit | undefined> => {
  const { rows } =
    await sql<Row>`select ${fields} from visits v where v.party_id = ${party} and v.id = ${visit}`.execute(tx)
  return (await withPlaces(tx, rows))[0]
}

/** May the asker meet this parent together with somebody else? The reason is a coordinator's to read. */
export const mayMeetTogether = async (tx: Tx, party: string): Promise<boolean> => {
  const { rows } = await sql<{
    may: boolean
  }>`select ${party}::uuid = any (app.may_meet_together()) as may`.execute(tx)
  return rows[0]?.may === true
}

/** Must something be mended before the asker goes to this parent again? What it is, a coordinator tells them. */
export const heldUp = async (tx: Tx, party: string): Promise<boolean> => {
  const { rows } = await sql<{
    held: boolean
  }>`select ${party}::uuid = any (app.not_to_go()) as held`.execute(tx)
  return rows[0]?.held === true
}
