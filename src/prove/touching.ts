import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'
import { run, type Ground } from './house.ts'

/** Every table of the house. */
export const tables = async (ground: Ground): Promise<string[]> =>
  (
    await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' order by 1`.execute(ground)
  ).rows.map(({ name }) => name)

/**
 * Two functions that stand in a proof's own database and nowhere else. `app.written()` answers every row that the
 * transaction under way has written, past all walls; `app.try_insert` writes a row as the asker and says whether it stood.
 */
export const layTouching = async (ground: Ground): Promise<void> => {
  await run(
    ground,
    `create function app.written() returns table (name text, line jsonb)
     language plpgsql security definer set search_path = pg_catalog, public as $$
     declare t text;
     begin
       for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind = 'r' loop
         return query execute format(
           'select %L::text, to_jsonb(x) from public.%I x where x.xmin = pg_current_xact_id_if_assigned()::xid', t, t);
       end loop;
     end $$;
     alter function app.written() owner to owner;
     grant create on schema app to definer;
     alter function app.written() owner to definer;
     revoke create on schema app from definer;
     revoke all on function app.written() from public;
     grant execute on function app.written() to web;
     create function app.web_may(t text, verb text) returns text[] language sql stable set search_path = pg_catalog, public as $$
       select coalesce(array_agg(quote_ident(a.attname) order by a.attnum), '{}') from pg_attribute a
       where a.attrelid = ('public.' || quote_ident(t))::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         and has_column_privilege('web', a.attrelid, a.attname, verb)
     $$;
     create function app.try_insert(t text, line jsonb) returns boolean language plpgsql set search_path = pg_catalog, public as $$
     declare columns text := array_to_string(app.web_may(t, 'insert'), ', '); domain text;
     begin
       execute format('insert into public.%I (%s) overriding system value select %s from jsonb_populate_record(null::public.%I, $1)',
         t, columns, columns, t) using line;
       return true;
     exception
       -- A key or a check is looked at behind the wall: whoever comes so far stood before it. A domain is looked at before it.
       when integrity_constraint_violation then
         get stacked diagnostics domain = pg_datatype_name;
         return domain = '';
       when others then return false;
     end $$;
     grant execute on function app.web_may to web;
     grant execute on function app.try_insert to web;`,
  )
}

export type Line = { name: string; line: Readonly<Record<string, unknown>> }
export const written = async (tx: Tx): Promise<Line[]> =>
  (await sql<Line>`select name, line from app.written()`.execute(tx)).rows
