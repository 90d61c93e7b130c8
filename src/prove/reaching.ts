import { sql } from 'kysely'
import { connectVault, Undo, type Tx } from '../platform/database/connect.ts'
import { run, type Bare, type Ground } from './house.ts'
import { others, principals, tokenOf } from './principals.ts'
import { tables } from './touching.ts'
import type { World } from './world.ts'

/** Somebody with a way into the database: `work` runs as them and is undone. */
export type Asker = {
  readonly name: string
  readonly me: string | null
  readonly as: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}
type Line = Readonly<Record<string, unknown>>

/**
 * `app.reach` tells, in a few letters, how far the asker gets in one table: what they read (a print of it), which rows they
 * change, how many they change blindly, and which of `lines` they could write anew. It stands in a proof's own database alone.
 */
export const layReaching = (ground: Ground): Promise<void> =>
  run(
    ground,
    `create function app.columns_for(t text, verb text) returns text language sql stable set search_path = pg_catalog, public as $$
       select string_agg(quote_ident(a.attname), ', ' order by a.attname = 'programme_id', a.attnum) from pg_attribute a
       where a.attrelid = ('public.' || quote_ident(t))::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         and has_column_privilege(current_user, a.attrelid, a.attname, verb)
     $$;
     create function app.reach(t text, lines jsonb, keys text[], odd text[]) returns text language plpgsql set search_path = pg_catalog, public as $$
     declare
       seen text := '-'; changed text := ''; blind text := '-'; put text := ''; line jsonb; n integer; o text;
       reads text := app.columns_for(t, 'select'); writes text := app.columns_for(t, 'insert');
       sets text[] := string_to_array(app.columns_for(t, 'update'), ', ');
       at text := (select string_agg(format('x.%I = k.%I', k, k), ' and ') from unnest(keys) k);
     begin
       if reads is not null then
         begin
           execute format('select count(*) || ''/'' || coalesce(sum(hashtext(row(%s)::text))::text, '''') from public.%I', reads, t) into seen;
         exception when others then seen := sqlstate; end;
       end if;
       if sets is not null then
         begin
           execute format('update public.%I set %s = (jsonb_populate_record(null::public.%I, $1)).%s', t, sets[1], t, sets[1]) using lines -> 0;
           get diagnostics n = row_count;
           blind := n::text;
           raise exception using errcode = 'ZZ001';
         exception when sqlstate 'ZZ001' then null; when others then blind := sqlstate; end;
       end if;
       for line in select * from jsonb_array_elements(lines) loop
         if sets is not null and not line ? 'odd' then
           foreach o in array array[format('%s = x.%s', sets[1], sets[1])] || odd loop
             begin
               execute format('update public.%I x set %s from jsonb_populate_record(null::public.%I, $1) k where %s', t, o, t, at) using line;
               get diagnostics n = row_count;
               changed := changed || n::text;
               raise exception using errcode = 'ZZ001';
             exception when sqlstate 'ZZ001' then null; when integrity_constraint_violation then changed := changed || 'k';
               when others then changed := changed || '!'; end;
           end loop;
         end if;
         if writes is not null then
           begin
             execute format('insert into public.%I (%s) overriding system value select %s from jsonb_populate_record(null::public.%I, $1)',
               t, writes, writes, t) using line - 'odd';
             put := put || '1';
             raise exception using errcode = 'ZZ001';
           exception when sqlstate 'ZZ001' then null; when integrity_constraint_violation then put := put || '1'; when others then put := put || '0'; end;
         end if;
       end loop;
       return concat_ws(' ', seen, changed, blind, put);
     end $$;
     grant execute on function app.columns_for, app.reach to web, worker, vault;`,
  )

/** Everybody of a world, live; some of them by a link alone, in a session that ran out, ended or stood still; the worker and the vault. */
export const askersOf = async (house: Pick<Bare, 'db' | 'ground' | 'engine'>, world: World) => {
  const { ground, db } = house
  const vault = connectVault(house.engine)
  const by = (name: string, token: string | null, me: string | null): Asker => ({
    name,
    me,
    as: (work) =>
      db.inSession(token, 'localhost', async (tx) => {
        throw new Undo(await work(tx))
      }),
  })
  const meOf = async (token: string | null): Promise<string | null> => {
    const { rows } = await sql<{ me: string }>`
      select person_id as me from sessions where token_hash = sha256(convert_to(${token ?? ''}, 'UTF8'))`.execute(
      ground,
    )
    return rows[0]?.me ?? null
  }
  const list: Asker[] = []
  const add = async (name: string, token: string | null) => {
    list.push(by(name, token, await meOf(token)))
  }
  for (const who of principals) await add(who, tokenOf(world, who, 'live'))
  for (const who of others) {
    const account = who === 'handler' ? world.staff.handler : world.revoked[who.replace('gone-', '')]
    await add(who, account?.token ?? null)
  }
  const { coordinator, council, lead, approver, handler, administrator } = world.staff
  for (const [name, account] of Object.entries({
    coordinator,
    council,
    lead,
    approver,
    handler,
    administrator,
  }))
    await add(`${name}, by a link alone`, account.low)
  await add('supporter, by a link alone', world.parties.a.supporter.low)
  await add('coordinator, run out', coordinator.dead)
  await add('parent, run out', world.parties.a.parent.dead)
  const stale = async (name: string, account: { low: string }, change: ReturnType<typeof sql.raw>) => {
    await sql`update sessions set level = 2, ${change} where token_hash = sha256(convert_to(${account.low}, 'UTF8'))`.execute(
      ground,
    )
    await add(name, account.low)
  }
  await stale('coordinator elsewhere, ended', world.staff.elsewhere, sql.raw('ended_at = now()'))
  await stale('parent, stood still', world.parties.c.parent, sql.raw(`seen_at = now() - interval '13 hours'`))
  for (const [name, asItself] of [
    ['worker', db.asWorker],
    ['vault', vault.asItself],
  ] as const)
    list.push({
      name,
      me: null,
      as: async <T>(work: (tx: Tx) => Promise<T>) => {
        const kept: T[] = []
        const undone = new Error('undone')
        await asItself(async (tx) => {
          kept.push(await work(tx))
          throw undone
        }).catch((error: unknown) => {
          if (error !== undone) throw error
        })
        const [answer] = kept
        if (answer === undefined) throw undone
        return answer
      },
    })
  return { list, close: vault.close }
}
export type Askers = Awaited<ReturnType<typeof askersOf>>['list']

type Table = { name: string; keys: string[]; lines: readonly Line[] }
const peopleColumns = /^(person_id|.*_by|told_by|owner)$/

/** Rows as they stand, the same under the asker's own name, and again in the other programme's. */
const variants = ({ keys, lines }: Table, me: string | null, programmes: readonly string[]): Line[] => {
  const [id] = keys.length === 1 ? keys : []
  const anew = (line: Line): Line =>
    id !== undefined && typeof line[id] === 'string' && id === 'id'
      ? { ...line, id: crypto.randomUUID() }
      : line
  const mine = (line: Line): Line =>
    Object.fromEntries(
      Object.entries(line).map(([name, value]) => [
        name,
        peopleColumns.test(name) && value !== null ? me : value,
      ]),
    )
  const other = (line: Line): Line => ({
    ...line,
    programme_id: programmes.find((one) => one !== line['programme_id']),
  })
  const odd = (line: Line): Line => ({ ...anew(line), odd: true })
  return lines.flatMap((line) => [
    line,
    odd(mine(line)),
    ...(line['programme_id'] === undefined ? [] : [odd(other(mine(line)))]),
  ])
}

export const tablesOf = async (ground: Ground): Promise<Table[]> => {
  const found: Table[] = []
  for (const name of await tables(ground)) {
    const { rows } = await sql<{ keys: string[] }>`
      select array_agg(a.attname::text) as keys from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = ('public.' || quote_ident(${name}))::regclass and i.indisprimary`.execute(ground)
    const lines = (
      await sql<{ line: Line }>`select to_jsonb(t) as line from ${sql.table(name)} t`.execute(ground)
    ).rows
    found.push({ name, keys: rows[0]?.keys ?? [], lines: lines.map(({ line }) => line).slice(0, 60) })
  }
  return found
}

/** Changes that a policy asks to be whole: a row ends by whom and when. */
const moves: Readonly<Record<string, readonly string[]>> = {
  grants: [
    `until_at = now(), closed_by = app.me(), closed_how = 'screen'`,
    `until_at = now(), closed_how = 'screen'`,
    'until_at = null, closed_by = app.me()',
  ],
  assurances: [`taken_back_on = '2026-11-03', taken_back_by = app.me()`],
  opening_tellings: [
    `told_on = '2026-11-03', told_how = 'voice', told_by = app.me()`,
    `told_on = '2026-11-03', told_how = 'voice'`,
  ],
}

export const reach = async (asker: Asker, table: Table, world: World): Promise<string> => {
  const lines = JSON.stringify(variants(table, asker.me, world.programmes))
  const odd = asker.me === null ? [] : [...(moves[table.name] ?? [])]
  return asker.as(async (tx) => {
    const { rows } = await sql<{ reached: string }>`
      select app.reach(${table.name}, ${lines}::jsonb, ${table.keys}::text[], ${odd}::text[]) as reached`.execute(
      tx,
    )
    return rows[0]?.reached ?? ''
  })
}
