import { sql } from 'kysely'
import type { Asker } from './asking.ts'
import { run, type Ground } from './house.ts'
import { moves } from './moves.ts'
import { tables } from './touching.ts'
import { near, variants, type Line, type Table } from './variants.ts'
import type { World } from './world.ts'

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
       seen text := '-'; changed text := ''; blind text := '-'; put text := ''; line jsonb; n integer; o text; domain text;
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
           exception when sqlstate 'ZZ001' then null;
             -- A key or a check is looked at behind the wall; what a domain does not take never came to it.
             when integrity_constraint_violation then
               get stacked diagnostics domain = pg_datatype_name;
               put := put || case domain when '' then '1' else '0' end;
             when others then put := put || '0'; end;
         end if;
       end loop;
       return concat_ws(' ', seen, changed, blind, put);
     end $$;
     grant execute on function app.columns_for, app.reach to web, worker, vault;`,
  )

export const tablesOf = async (ground: Ground): Promise<Table[]> => {
  const found: Table[] = []
  for (const name of await tables(ground)) {
    const { rows } = await sql<{ keys: string[] | null; columns: string[]; checks: string | null }>`
      select (select array_agg(a.attname::text) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
          where i.indrelid = c.oid and i.indisprimary) as keys,
        (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
        (select string_agg(pg_get_expr(p.polwithcheck, p.polrelid), ' ') from pg_policy p where p.polrelid = c.oid) as checks
      from pg_class c where c.oid = ('public.' || quote_ident(${name}))::regclass`.execute(ground)
    const checks = rows[0]?.checks ?? ''
    const columns = rows[0]?.columns ?? []
    const all = (
      await sql<{ line: Line }>`select to_jsonb(t) as line from ${sql.table(name)} t`.execute(ground)
    ).rows
    found.push({
      name,
      keys: rows[0]?.keys ?? [],
      lines: spread(
        all.map(({ line }) => line),
        48,
      ),
      looked: columns.filter((column) => new RegExp(`\\b${column}\\b`).test(checks)),
      mine: columns.filter((column) => new RegExp(`\\b${column} = \\( SELECT app\\.me\\(\\)`).test(checks)),
    })
  }
  return found
}
/** At most so many, from all over the list. */
export const spread = <T>(list: readonly T[], most: number): T[] =>
  list.filter((_, n) => n % Math.max(1, Math.ceil(list.length / most)) === 0)

export type Trial = { readonly lines: string; readonly count: number }
const trialOf = (lines: readonly Line[]): Trial => ({ lines: JSON.stringify(lines), count: lines.length })

/** How far one gets in one table with these lines: what is read, changed, changed blindly, and which lines stood. */
export const reach = async (asker: Asker, table: Table, trial: Trial): Promise<string> => {
  const odd =
    asker.me === null
      ? []
      : [
          ...(moves[table.name] ?? []),
          ...(table.looked.includes('programme_id') ? ['programme_id = uuidv7()'] : []),
        ]
  return asker.as(async (tx) => {
    const { rows } = await sql<{ reached: string }>`
      select app.reach(${table.name}, ${trial.lines}::jsonb, ${table.keys}::text[], ${odd}::text[]) as reached`.execute(
      tx,
    )
    return rows[0]?.reached ?? ''
  })
}

/** The lines to try for one asker, and how far they got: those that stand are tried again with one thing changed. */
export const trialFor = async (
  asker: Asker,
  table: Table,
  world: World,
): Promise<{ trial: Trial; stood: string }> => {
  const lines = variants(table, asker.me, world.programmes)
  const first = trialOf(lines)
  const stood = await reach(asker, table, first)
  const [, , , put = ''] = stood.split(' ')
  const standing = lines.filter((_, n) => put[n] === '1')
  if (standing.length === 0 || asker.me === null) return { trial: first, stood }
  const some = [standing.at(0), standing.at(Math.floor(standing.length / 2)), standing.at(-1)]
  const trial = trialOf([
    ...lines,
    ...near(
      table,
      some.filter((line) => line !== undefined),
      asker.me,
    ),
  ])
  return { trial, stood: await reach(asker, table, trial) }
}
/** A few rows as they stand: enough to see whether a function that decides still decides alike. */
export const lightly = async (asker: Asker, table: Table): Promise<{ trial: Trial; stood: string }> => {
  const trial = trialOf(spread(table.lines, 16))
  return { trial, stood: await reach(asker, table, trial) }
}
