import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { knownOf, twins } from './mutating-repeats.ts'

/** One wall bent in one place: what to run, how to put it back, and the tables where it should show. */
export type Mutant = {
  readonly name: string
  readonly of: 'policy' | 'function'
  readonly plant: string
  readonly restore: string
  readonly tables: readonly string[]
  /** The name of the function that is bent, where it wants to know nothing and can be asked by itself. */
  readonly asks?: string
  /** Another wall that says the same of somebody: taken down first, and what everybody reaches is looked at from there. */
  readonly twin?: { readonly plant: string; readonly restore: string }
  /** Why nobody could notice: the wall has this part twice, and the other one stands. */
  readonly known?: string
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
  /** What the web role may write into it: with an insert policy when inserting, else when changing. */
  writes: string[]
}
const written = ({ table, name, permissive, verb, roles, using, check }: Policy): string =>
  `create policy "${name}" on public.${table} as ${permissive ? 'permissive' : 'restrictive'} for ${verb} to ${roles}` +
  `${using === null ? '' : ` using (${using})`}${check === null ? '' : ` with check (${check})`}`

const dropped = ({ table, name }: Policy): string => `drop policy "${name}" on public.${table}`

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
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'programme_id' and not a.attisdropped) as programme,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and has_column_privilege('web', c.oid, a.attname, case p.polcmd when 'a' then 'insert' else 'update' end)) as writes
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' order by 1, 2`.execute(ground)
  return rows.map((row) => ({ ...row, verb: verbs[row.verb] ?? row.verb }))
}

const plainly = (condition: string): string =>
  condition.toLowerCase().replaceAll(/[\s()]|as \w+|::\w+(\[\])?/g, '')
/** A condition without each of its parts, programme only, and always; never one that says the same. */
const wider = (
  condition: string,
  programme: boolean,
  same: (part: string) => boolean = () => false,
): [string, string][] => {
  const all = parts(condition)
  const without = all.flatMap((part, at): [string, string][] =>
    same(part)
      ? []
      : [
          [
            `without ${part.replaceAll(/\s+/g, ' ').slice(0, 120)}`,
            all.filter((_, other) => other !== at).join(' AND ') || 'true',
          ],
        ],
  )
  const own: [string, string] = ['for the whole programme', 'programme_id = (select app.programme())']
  const changed = all.every(same)
    ? []
    : [...(programme ? [own] : []), ['for everybody', 'true'] satisfies [string, string]]
  return [...(all.length > 1 ? without : []), ...changed].filter(
    ([, text]) => plainly(text) !== plainly(condition),
  )
}
/** A part that looks at what nobody of the web can write there says nothing more: reading it stands in the policy too. */
const saysNothing =
  ({ writes, using, verb }: Policy) =>
  (part: string): boolean => {
    const names = [...part.matchAll(/\b[a-z_]+\b/g)].map(([name]) => name)
    const touched = writes.some((column) => names.includes(column))
    return (
      !touched &&
      (verb === 'insert'
        ? !/app\.|EXISTS/.test(part)
        : parts(using ?? '').some((one) => plainly(one) === plainly(part)))
    )
  }

/**
 * Each policy dropped, and each of its conditions widened. Where a policy is the worker's or the vault's and asks only
 * whether it is them, or lets nobody through, there is nothing to widen: its role is the wall, and it is dropped alone.
 */
export const policyMutants = async (ground: Ground): Promise<Mutant[]> => {
  const all = await policies(ground)
  return all.flatMap((policy) => {
    const { table, name, using, check } = policy
    const drop = dropped(policy)
    const make = (how: string, changed: Partial<Policy> | null): Mutant => {
      const [, besides, called] = twins.find(([named]) => named.test(`${table}, ${name}: ${how}`)) ?? []
      const alone = all.find((one) => one.table === besides && one.name === called)
      return {
        name: `${table}, ${name}: ${how}`,
        of: 'policy',
        plant: changed === null ? drop : `${drop}; ${written({ ...policy, ...changed })}`,
        restore: changed === null ? written(policy) : `${drop}; ${written(policy)}`,
        ...(alone === undefined ? {} : { twin: { plant: dropped(alone), restore: written(alone) } }),
        tables: [table],
        ...knownOf(`${table}, ${name}: ${how}`),
      }
    }
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
        : wider(check, policy.programme, saysNothing(policy)).map(([how, condition]) =>
            make(`written ${how}`, { check: condition }),
          )),
    ]
  })
}
