-- Opening private words, quicker: one function for each table that has some, made from the catalogue, so that its plan is
-- kept. (The one for all tables built its statement each time, and half of what it took went into planning.) What it does is
-- the same, whole or not at all, in one round trip: it becomes the web role under the asker's token, so that it sees what
-- they may see; refuses level 1 and everybody of a council, unless the row is their own or was given to them (`own`); leaves the
-- audit row; and answers one row: the ids, how long each wanted text is (-1: none), by the columns' names, and all their
-- bytes in a line, in base64: the driver reads that quicker than bytes.
create procedure app.make_openers() language plpgsql as $$
declare t record;
begin
  for t in
    select c.oid::regclass as name, c.relname, (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary) as "row",
      substring(min(col_description(c.oid, a.attnum)) from 'sealed under (.*)$') as owner,
      string_agg(format($q$case when %L = any (in_columns) then coalesce(octet_length(t.%I), -1)::text end$q$, a.attname, a.attname), ', '
        order by a.attname collate "C") as lengths,
      string_agg(format($q$case when %L = any (in_columns) then coalesce(t.%I::bytea, '') else '' end$q$, a.attname, a.attname), ' || '
        order by a.attname collate "C") as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'app.sealed'::regtype
    where c.relkind = 'r' and col_description(c.oid, a.attnum) like 'private: sealed under %' group by c.oid
  loop
    -- Every name of its own bears in_, var_ or out_: a column of any table may be called what it likes.
    execute format($f$
      create or replace function app.%I(in_token text, in_own boolean, in_facts jsonb, in_day date, in_columns text[], in_rows uuid[])
      returns table (out_rows text, out_owners text, out_lengths text, out_bytes text) language plpgsql as $b$
      declare var_s jsonb; var_which uuid[]; var_whose uuid[]; var_opened jsonb;
      begin
        perform set_config('role', 'web', true);
        var_s := app.begin(in_token);
        if var_s is null or (var_s ->> 'level')::int <> 2 or (not in_own and var_s -> 'roles' ?| array['social-worker', 'chair']) then
          raise insufficient_privilege;
        end if;
        %s
        select array_agg(t.%I), array_agg(distinct t.%I), string_agg(t.%I::text, ','), string_agg(concat_ws(',', %s), ','), encode(string_agg(%s, ''), 'base64')
        into var_which, var_whose, out_owners, out_lengths, out_bytes from %s t where t.%I = any (in_rows);
        if var_which is null then return; end if;
        %s
          insert into public.audit (programme_id, day, person_id, session_id, act, things, facts)
          values ((var_s ->> 'programme')::uuid, in_day, (var_s ->> 'person')::uuid, (var_s ->> 'session')::uuid, 'text.opened', var_whose || var_which,
            in_facts || case when var_whose <@ (select app.things('is', 'party'))::uuid[] then '{"whose":"own"}' else '{}' end::jsonb);
        %s
        out_rows := array_to_string(var_which, ',');
        return next;
      end $b$ $f$,
      'open_' || t.relname,
      -- A note read by an opening that two agreed to says so in the audit: whom it is about is told when they may be told.
      case t.relname when 'notes' then $q$if var_s -> 'roles' ?| array['safeguarding-lead', 'handler'] then var_opened := app.by_opening(); end if;$q$ else '' end,
      t."row", t.owner, t.owner, t.lengths, t.bytes, 'public.' || quote_ident(t.relname), t."row",
      case t.relname when 'notes' then 'if var_opened is null then' else '' end,
      case t.relname when 'notes' then $q$else
          insert into public.audit (programme_id, day, person_id, session_id, act, things, facts)
          select (var_s ->> 'programme')::uuid, in_day, (var_s ->> 'person')::uuid, (var_s ->> 'session')::uuid, 'text.opened',
            array_agg(distinct u.owner) || array_agg(u."row"), in_facts || jsonb_strip_nulls(jsonb_build_object('opening', var_opened ->> u."row"::text))
          from unnest(var_which, string_to_array(out_owners, ',')::uuid[]) u ("row", owner) group by var_opened ->> u."row"::text;
        end if;$q$ else '' end);
    execute format('grant execute on function app.%I to vault', 'open_' || t.relname);
  end loop;
end $$;

-- Every later migration ends with app.settle(): a table's opener is made with its first private column, without anybody's
-- remembering it.
create or replace procedure app.settle() language plpgsql as $$
declare r record;
begin
  grant create on schema app to definer;
  for r in select c.oid::regclass as name, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and c.relkind in ('r', 'v') loop
    if r.relkind = 'r' then
      execute format('alter table %s enable row level security', r.name);
      execute format('alter table %s force row level security', r.name);
    end if;
    execute format('alter table %s owner to owner', r.name);
    execute format('grant select, insert, update, delete on %s to definer', r.name);
  end loop;
  for r in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'app' and p.prosecdef loop
    execute format('alter function %s owner to definer', r.name);
  end loop;
  revoke create on schema app from definer;
  call app.make_openers();
  for r in select p.oid::regprocedure as name, p.prokind from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'app' loop
    execute format('revoke all on %s %s from public', case r.prokind when 'p' then 'procedure' else 'function' end, r.name);
  end loop;
end $$;
drop function app.opened(text, boolean, jsonb, date, text, uuid[]);
call app.settle();
