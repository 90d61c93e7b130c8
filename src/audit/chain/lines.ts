import { sql, type Kysely } from 'kysely'
import type { Schema } from '../../platform/database/schema.ts'

/** The migrator's own way in, past all walls: an export is made by whoever keeps the house. */
export type Ground = Kysely<Schema>

export const format = 'alongside audit 1'
const batch = 5_000

const textOf = async (
  ground: Ground,
  query: ReturnType<typeof sql<{ text: string | null }>>,
): Promise<string> => (await query.execute(ground)).rows[0]?.text ?? ''

const links = (ground: Ground, programme: string, after: number) =>
  sql<{ position: number; text: string }>`
    select l.position, json_build_object('position', l.position, 'hash', encode(l.hash, 'hex'), 'row', r.line)::text as text
    from (select * from audit_links where programme_id = ${programme} and position > ${after}
      order by position limit ${batch}) l
    left join lateral (select app.audit_row(a)::json as line from audit a where a.id = l.audit_id offset 0) r on true
    order by l.position`.execute(ground)

const waiting = (ground: Ground, programme: string) =>
  sql<{ text: string }>`
    select json_build_object('waiting', app.audit_row(a)::json)::text as text from audit a
    where a.programme_id = ${programme} and not exists (select from audit_links l where l.audit_id = a.id)
    union all
    select json_build_object('gone', w.audit_id)::text from audit_waiting w
    where w.programme_id = ${programme} and not exists (select from audit a where a.id = w.audit_id)`.execute(
    ground,
  )

/**
 * An export, line by line (JSON each): a head, then for each programme `{programme}`, its links with their rows in order,
 * and what is not linked yet; last how many lines there were. `only` names one programme. The rows hold references and
 * codes, no names.
 */
export async function* exportLines(ground: Ground, at: Date, only?: string): AsyncGenerator<string> {
  let lines = 0
  const line = (text: string): string => {
    lines += 1
    return text
  }
  const all = await textOf(
    ground,
    sql<{ text: string }>`select string_agg(id::text, ' ' order by id) as text from (
      select id from programmes union select programme_id from audit_links) x
      where ${only ?? null}::uuid is null or id = ${only ?? null}::uuid`,
  )
  yield line(
    JSON.stringify({ format, at: at.toISOString(), programmes: only === undefined ? 'all' : [only] }),
  )
  for (const programme of all.split(' ').filter((id) => id !== '')) {
    yield line(JSON.stringify({ programme }))
    for (let after = 0; ;) {
      const { rows } = await links(ground, programme, after)
      for (const { text } of rows) yield line(text)
      after = rows.at(-1)?.position ?? after
      if (rows.length < batch) break
    }
    for (const { text } of (await waiting(ground, programme)).rows) yield line(text)
  }
  yield JSON.stringify({ lines })
}
