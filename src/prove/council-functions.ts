import { sql } from 'kysely'
import { z } from 'zod'
import { none, type Count, type Stage } from './council-ways.ts'

const callable = z.object({ name: z.string(), types: z.array(z.string()), variadic: z.boolean() })
/** Every function that the web role may call and that changes nothing, with every party's id in place of each id. */
export const byFunctions = async ({ house, world, officers, words }: Stage): Promise<Count> => {
  const count = none()
  const { rows } = await sql`
    select p.proname as name, p.provariadic <> 0 as variadic, array(select format_type(t, null) from unnest(p.proargtypes) t) as types
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.provolatile <> 'v' and p.prorettype <> 'trigger'::regtype
      and has_function_privilege('web', p.oid, 'execute')`.execute(house.ground)
  const spaceIds = Object.values(world.parties).flatMap(({ ids }) => [
    ids['earlier'],
    ids['words'],
    ids['beside'],
    ids['draft'],
  ])
  const telling = [...words, ...spaceIds.filter((id) => id !== undefined)]
  const given = (type: string, id: string): string =>
    type === 'uuid'
      ? `'${id}'::uuid`
      : type === 'uuid[]'
        ? `array['${id}'::uuid]`
        : type === 'text[]'
          ? `array['coordinator']`
          : type === 'date'
            ? `'2026-11-18'::date`
            : type === 'integer'
              ? '100'
              : type === 'text'
                ? `'is'`
                : 'null'
  for (const officer of officers)
    for (const { ids } of Object.values(world.parties))
      for (const id of [ids['party'] ?? '', ids['family'] ?? '', ids['person'] ?? ''])
        await house.db.inSession(officer.token, 'localhost', async (tx) => {
          for (const { name, types, variadic } of rows.map((row) => callable.parse(row))) {
            if (/^(columns_for|reach|web_may|try_insert|written)$/.test(name)) continue
            count.attempts += 1
            const answer = await sql
              .raw<{ said: string | null }>(
                `select coalesce(string_agg(x::text, ' '), '') as said from app.${name}(${variadic ? 'variadic ' : ''}${types.map((type) => given(type, id)).join(', ')}) x`,
              )
              .execute(tx)
            const said = answer.rows[0]?.said ?? ''
            if (telling.some((word) => said.includes(word)))
              count.met.push(`${officer.name}: app.${name} told of a space`)
          }
        })
  return count
}
