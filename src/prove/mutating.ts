import { sql } from 'kysely'
import type { Ground } from './house.ts'

/** One wall bent in one place: what to run, how to put it back, and the tables where it should show. */
export type Mutant = {
  readonly name: string
  readonly of: 'policy' | 'function'
  readonly plant: string
  readonly restore: string
  readonly tables: readonly string[]
}

/** `((a) AND (b))` at its outermost AND; a condition without one is one part. */
export const parts = (expression: string): string[] => {
  const bare = expression.trim()
  const inner = wrapped(bare) ? bare.slice(1, -1) : bare
  const found: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < inner.length; at += 1) {
    const letter = inner[at]
    if (letter === "'") at = inner.indexOf("'", at + 1)
    else if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    else if (depth === 0 && inner.startsWith(' AND ', at)) {
      found.push(inner.slice(from, at))
      from = at + 5
    }
  }
  found.push(inner.slice(from))
  return found.length === 1 && inner !== bare ? parts(inner) : found
}
const wrapped = (text: string): boolean => {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "'") at = text.indexOf("'", at + 1)
    else if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    if (depth === 0) return at === text.length - 1 && text.startsWith('(')
  }
  return false
}

type Policy = {
  table: string
  name: string
  permissive: boolean
  verb: string
  roles: string
  using: string | null
  check: string | null
  programme: boolean
}
const written = ({ table, name, permissive, verb, roles, using, check }: Policy): string =>
  `create policy "${name}" on public.${table} as ${permissive ? 'permissive' : 'restrictive'} for ${verb} to ${roles}` +
  `${using === null ? '' : ` using (${using})`}${check === null ? '' : ` with check (${check})`}`

const verbs: Readonly<Record<string, string>> = {
  r: 'select',
  a: 'insert',
  w: 'update',
  d: 'delete',
  '*': 'all',
}
const policies = async (ground: Ground): Promise<Policy[]> => {
  const { rows } = await sql<Policy>`
    select c.relname as "table", p.polname as name, p.polpermissive as permissive, p.polcmd::text as verb,
      (select string_agg(r.rolname, ', ') from pg_roles r where r.oid = any (p.polroles)) as roles,
      pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'programme_id' and not a.attisdropped) as programme
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' order by 1, 2`.execute(ground)
  return rows.map((row) => ({ ...row, verb: verbs[row.verb] ?? row.verb }))
}

/** A condition without each of its parts, programme only, and always. */
const wider = (condition: string, programme: boolean): [string, string][] => {
  const all = parts(condition)
  const without = all.map((part, at): [string, string] => [
    `without ${part.slice(0, 120)}`,
    all.filter((_, other) => other !== at).join(' AND ') || 'true',
  ])
  const own: [string, string] = ['for the whole programme', 'programme_id = (select app.programme())']
  return [...(all.length > 1 ? without : []), ...(programme ? [own] : []), ['for everybody', 'true']]
}

/**
 * Each policy dropped, and each of its conditions widened. Where a policy is the worker's or the vault's and asks only
 * whether it is them, or lets nobody through, there is nothing to widen: its role is the wall, and it is dropped alone.
 */
export const policyMutants = async (ground: Ground): Promise<Mutant[]> =>
  (await policies(ground)).flatMap((policy) => {
    const { table, name, using, check } = policy
    const drop = `drop policy "${name}" on public.${table}`
    const make = (how: string, changed: Partial<Policy> | null): Mutant => ({
      name: `${table}, ${name}: ${how}`,
      of: 'policy',
      plant: changed === null ? drop : `${drop}; ${written({ ...policy, ...changed })}`,
      restore: `${changed === null ? '' : `${drop}; `}${written(policy)}`,
      tables: [table],
    })
    const plain = /^\(\( ?SELECT app\.kind\(\) AS kind\) = '(worker|vault)'::text\)$/
    const role = [using, check].every((one) => one === null || plain.test(one))
    if (role) return [make('dropped', null)]
    const both = using !== null && using === check
    return [
      make('dropped', null),
      ...(using === null
        ? []
        : wider(using, policy.programme).map(([how, condition]) =>
            make(
              both ? how : `read ${how}`,
              both ? { using: condition, check: condition } : { using: condition },
            ),
          )),
      ...(check === null || both
        ? []
        : wider(check, policy.programme).map(([how, condition]) =>
            make(`written ${how}`, { check: condition }),
          )),
    ]
  })

type Body = { name: string; text: string; tables: string[] }
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
    select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as text, array_agg(distinct u.tab::text) as tables
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
      /^\s+(and|or|union|except|order|limit|group|left|join|cross|then|end)\b/.test(body.slice(at, at + 12))
    )
      return at
    else if (depth === 0 && body[at] === ';') return at
  }
  return body.length
}

/** Each function without each of its conditions. What the database does not take as a function is no mutant. */
export const functionMutants = async (ground: Ground): Promise<Mutant[]> =>
  (await deciding(ground)).flatMap(({ name, text, tables }) => {
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
        },
      ]
    })
  })
