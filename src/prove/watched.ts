import { sql } from 'kysely'
import { Undo, type Database, type Tx } from '../platform/database/connect.ts'
import { written, type Line } from './touching.ts'

export type Watched = { db: Database; last: { lines: readonly Line[]; deleted: number } }

/** Rows that this connection has deleted and not yet told the statistics of. */
const deleted = async (tx: Tx): Promise<number> =>
  (
    await sql<{
      n: number
    }>`select coalesce(sum(n_tup_del), 0)::int as n from pg_stat_xact_user_tables`.execute(tx)
  ).rows[0]?.n ?? 0

/** The same database, but every page's transaction is undone at its end, after a look at all that it has written. */
export const watched = (real: Database): Watched => {
  const last: Watched['last'] = { lines: [], deleted: 0 }
  return {
    last,
    db: {
      ...real,
      inSession: async (token, hostname, work) => {
        last.lines = []
        last.deleted = 0
        return real.inSession(token, hostname, async (tx, asking) => {
          const before = await deleted(tx)
          const answer = await work(tx, asking)
          await sql`set constraints all immediate`.execute(tx)
          last.lines = await written(tx)
          last.deleted = (await deleted(tx)) - before
          throw new Undo(answer)
        })
      },
    },
  }
}
