import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { knownOf } from './mutating-repeats.ts'
import type { Mutant } from './mutating.ts'

type Body = { name: string; text: string; tables: string[]; asked: boolean }
/** The functions by which policies decide, and those that these call. */
const deciding = async (ground: Ground): Promise<Body[]> => {
  const { rows } = await sql<Body>`
    with recursive direct as (
      select distinct d.refobjid as fn, c.relname as tab from pg_depend d join pg_policy p on p.oid = d.objid join pg_class c on c.oid = p.polrelid
      where d.classid = 'pg_policy'::regclass and d.refclassid = 'pg_proc'::regclass),
    used as (
      select fn, tab from direct
      union
      select q.oid, u.tab from used u join pg_proc p on p.oid = u.fn join pg_proc q on p.prosrc ~ ('app\\.' || q.proname || '\\(')
      join pg_namespace n on n.oid = q.pronamespace and n.nspname = 'app')
    select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as text, array_agg(distinct u.tab::text) as tables,
      p.pronargs = 0 and p.prorettype <> 'sessions'::regtype and has_function_privilege('web', p.oid, 'execute') as asked
    from used u join pg_proc p on p.oid = u.fn join pg_language l on l.oid = p.prolang join pg_namespace n on n.oid = p.pronamespace
    where l.lanname = 'sql' and n.nspname = 'app' group by p.oid`.execute(ground)
  return rows
}

/** Where a condition that begins after `from` ends: at the next word that joins, at its bracket's end, or at the line's end. */
const endOf = (body: string, from: number): number => {
  let depth = 0
  for (let at = from; at < body.length; at += 1) {
    if (body[at] === "'") at = body.indexOf("'", at + 1)
    else if (body[at] === '(') depth += 1
    else if (body[at] === ')') {
      if (depth === 0) return at
      depth -= 1
    } else if (
      depth === 0 &&
      /^\s+(and|or|where|union|except|order|limit|group|left|join|cross|then|end)\b/.test(
        body.slice(at, at + 12),
      )
    )
      return at
    else if (depth === 0 && body[at] === ';') return at
  }
  return body.length
}

/** Each function without each of its conditions. What the database does not take as a function is no mutant. */
export const functionMutants = async (ground: Ground): Promise<Mutant[]> =>
  (await deciding(ground)).flatMap(({ name, text, tables, asked }) => {
    const start = text.indexOf('$function$') + 10
    const stop = text.lastIndexOf('$function$')
    const body = text.slice(start, stop)
    return [...body.matchAll(/\b(and|where|on)\s+/g)].flatMap((match) => {
      const from = match.index + match[0].length
      const end = endOf(body, from)
      const condition = body.slice(from, end)
      if (/^\s*$/.test(condition)) return []
      const bent = `${body.slice(0, from)}true${body.slice(end)}`
      return [
        {
          name: `${name} without ${condition.replaceAll(/\s+/g, ' ').slice(0, 120)}`,
          of: 'function' as const,
          plant: `${text.slice(0, start)}${bent}${text.slice(stop)}`,
          restore: text,
          tables,
          ...(asked ? { asks: name.slice(4, -2) } : {}),
          ...knownOf(`${name} without ${condition.replaceAll(/\s+/g, ' ').slice(0, 120)}`),
        },
      ]
    })
  })
