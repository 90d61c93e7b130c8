import { sql } from 'kysely'
import type { Ground } from './house.ts'
import type { Row } from './laying.ts'

/** Many rows of one table at once, past all walls; ids are given. */
export const layMany = async (ground: Ground, table: string, rows: readonly Row[]): Promise<void> => {
  const [first] = rows
  if (first === undefined) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    ground,
  )
}
export const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))
/** A new id. */
export const id = () => crypto.randomUUID()
