import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

/** Ends one of the asker's own sessions, or with null all but the present one. Answers how many ended. Audited. */
export const endSessions = async (tx: Tx, session: string | null): Promise<number> => {
  const { rows } = await sql<{ ended: number }>`select app.end_sessions(${session}::uuid) as ended`.execute(
    tx,
  )
  return rows[0]?.ended ?? 0
}

/** Ends all of the asker's sessions, this one too, and no browser is a known one any more. */
export const endEverywhere = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ ended: number }>`select app.end_everywhere() as ended`.execute(tx)
  return rows[0]?.ended ?? 0
}
