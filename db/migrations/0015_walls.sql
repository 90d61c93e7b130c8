-- The ground of the walls: what a session of level 2 opens and one of level 1 doesn't, text that only the vault reads,
-- spaces that belong to one party each, and holds.

-- New functions: who sees to concerns, and who is asked to agree before anything of a parent's is opened.
alter table roles drop constraint roles_role_check;
alter table roles add constraint roles_role_check check (role in
  ('administrator', 'coordinator', 'parent-lead', 'supporter', 'parent', 'social-worker', 'chair', 'handler',
   'safeguarding-lead', 'approver'));
alter table sessions drop constraint sessions_way_check;
alter table sessions add constraint sessions_way_check check (way in ('link', 'code', 'council', 'demo', 'command-line'));

-- Level 1 is a link or a code: whoever holds the inbox has it. It opens nothing of anybody's. Level 2 does.
create or replace function app.programme_as(variadic wanted text[]) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.programme_id from public.roles r, app.session() s
  where r.person_id = s.person_id and r.programme_id = s.programme_id and r.until_at is null and r.role = any (wanted) and s.level = 2
  limit 1
$$;
create or replace function app.gss_as(variadic wanted text[]) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.gss from public.roles r, app.session() s
  where r.person_id = s.person_id and r.programme_id = s.programme_id and r.until_at is null and r.role = any (wanted) and s.level = 2
  limit 1
$$;

-- A grant has an end of its own, a purpose, and says how the yes came. 'reads' opens a space, from a moment on.
alter table grants drop constraint grants_function_check, drop constraint grants_thing_check;
alter table grants add constraint grants_function_check check (function in ('is', 'supports', 'asked', 'handles', 'reads')),
  add constraint grants_thing_check check (thing in ('party', 'family', 'space')),
  add column ends_at timestamptz,
  add column purpose text check (purpose in ('beside-me', 'cover', 'handover', 'other')),
  add column how text not null default 'screen' check (how in ('screen', 'voice')),
  add column read_back_on date,
  add column notes_from timestamptz,
  add column closed_by uuid,
  add column closed_how text check (closed_how in ('screen', 'voice', 'phone', 'ended'));
call app.class('grants', 'internal', 'ends_at', 'purpose', 'how', 'read_back_on', 'notes_from', 'closed_by', 'closed_how');
alter table grants add constraint grants_reads check ((function = 'reads') = (thing = 'space')
  and (function <> 'reads' or (purpose is not null and ends_at is not null and (how = 'screen' or read_back_on is not null))));

create or replace function app.things(held text, kind text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(g.thing_id), '{}') from public.grants g, app.session() s
  where g.person_id = s.person_id and g.programme_id = s.programme_id and g.until_at is null
    and (g.ends_at is null or g.ends_at > now()) and g.function = held and g.thing = kind and s.level = 2
$$;
create or replace function app.kind() returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when session_user = 'worker' then 'worker'
              when session_user = 'vault' then 'vault'
              when (app.session()).id is not null then 'person' else 'visitor' end
$$;
-- The demo's links and the command line: somebody who stands at the machine itself.
create or replace function app.open_session(of_person uuid, raw_token text, how text) returns uuid
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.sessions (token_hash, programme_id, person_id, level, way, shared_device, idle, expires_at)
  select sha256(convert_to(raw_token, 'UTF8')), p.programme_id, p.id, 2, how, false, '12 hours', now() + interval '12 hours'
  from public.persons p where p.id = of_person and p.disabled_at is null
  returning id
$$;

-- Who may read a space is its owner's to say: by screen, or by voice through the supporter beside them, read back.
drop policy coordinator on grants;
create policy coordinator on grants for all to web
  using (programme_id = (select app.programme_as('coordinator')) and function not in ('is', 'reads')
    and thing_id <> all ((select app.closed_families())::uuid[])
    and thing_id <> all ((select app.closed_parties())::uuid[]))
  with check (programme_id = (select app.programme_as('coordinator')) and function <> 'reads'
    and (person_id <> (select app.me()) or until_at is not null)
    and thing_id <> all ((select app.closed_families())::uuid[]) and thing_id <> all ((select app.closed_parties())::uuid[])
    and (until_at is not null or thing = 'party' and exists (select from parties p where p.id = thing_id)));
create policy not_a_space on grants as restrictive for insert to worker with check (function <> 'reads');
call app.wall('grants', 'owner-reads', 'select', 'web', $q$function = 'reads' and thing_id = any ((select app.things('is', 'party'))::uuid[])$q$);
call app.wall('grants', 'owner-gives', 'insert', 'web', $q$function = 'reads' and programme_id = (select app.programme())
  and thing_id = any ((select app.things('is', 'party'))::uuid[]) and person_id <> (select app.me())
  and opened_by = (select app.me()) and how = 'screen' and until_at is null$q$);
create policy "owner-ends" on grants for update to web
  using (function = 'reads' and thing_id = any ((select app.things('is', 'party'))::uuid[]))
  with check (function = 'reads' and thing_id = any ((select app.things('is', 'party'))::uuid[]) and until_at is not null
    and closed_by = (select app.me()));

-- Sealed text: format, key version, author, nonce, body in steps of 256 bytes, tag. src/vault/envelope.ts makes it.
create domain app.sealed as bytea constraint sealed_by_the_vault
  check (value is null or (octet_length(value) >= 305 and (octet_length(value) - 49) % 256 = 0 and get_byte(value, 0) = 1));
grant usage on schema app to vault;
grant usage on schema public to vault;

-- A private column: sealed under the key of the thing that `owner` names. The vault reads it and, when keys turn, writes it.
create procedure app.seal(of_table regclass, owner text, variadic columns text[]) language plpgsql as $$
declare c text;
begin
  foreach c in array columns loop
    execute format('comment on column %s.%I is %L', of_table, c, 'private: sealed under ' || owner);
    execute format('grant update (%I) on %s to vault', c, of_table);
  end loop;
  if not exists (select from pg_policy p where p.polrelid = of_table and p.polname = 'vault') then
    execute format($q$create policy vault on %s for all to vault using ((select app.kind()) = 'vault') with check ((select app.kind()) = 'vault')$q$, of_table);
  end if;
  execute format('grant select on %s to vault', of_table);
end $$;
call app.wall('audit', 'vault', 'insert', 'vault', $q$(select app.kind()) = 'vault'$q$);
revoke insert on audit from vault;
grant insert (programme_id, day, person_id, session_id, act, things, facts) on audit to vault;

-- The vault's reading, whole or not at all, in one round trip: it becomes the web role under the asker's token, so that it
-- sees what they may see; refuses level 1 and everybody of a council, whatever a grant may say; and leaves the audit row.
-- `statement` comes from src/vault/opening.ts and answers row, owner, the lengths of
-- its texts, their bytes, and the opening by which it is read. The answer
-- is one row: the ids, how long each text is (-1: none) and all their bytes in a line, which is quicker to read than many.
create function app.opened(raw_token text, own boolean, facts jsonb, day date, statement text, wanted uuid[])
returns table ("rows" text, owners text, lengths text, bytes bytea) language plpgsql as $$
declare s jsonb;
begin
  perform set_config('role', 'web', true);
  s := app.begin(raw_token);
  if s is null or (s ->> 'level')::int <> 2 or (not own and s -> 'roles' ?| array['social-worker', 'chair']) then
    raise insufficient_privilege;
  end if;
  return query execute 'with found as materialized (' || statement || '), audited as (
      insert into public.audit (programme_id, day, person_id, session_id, act, things, facts)
      select $3, $4, $5, $6, ''text.opened'', array_agg(distinct f."owner") || array_agg(f."row"),
        $7 || jsonb_strip_nulls(jsonb_build_object(''opening'', f.opening,
          ''whose'', case when bool_and(f."owner" = any ((select app.things(''is'', ''party''))::uuid[])) then ''own'' end)) from found f group by f.opening)
    select string_agg(f."row"::text, '',''), string_agg(f."owner"::text, '',''), string_agg(f.lengths, '',''),
      string_agg(f.bytes, '''') from found f'
  using wanted, s -> 'roles' ?| array['safeguarding-lead', 'handler'], (s ->> 'programme')::uuid, day, (s ->> 'person')::uuid, (s ->> 'session')::uuid, facts;
end $$;

-- One party's own: nobody's but theirs, and theirs to open to others by name.
create table spaces (
  party_id uuid primary key references parties,
  programme_id uuid not null references programmes,
  police text check (police in ('yes', 'perhaps', 'no', 'rather-not')),
  asked_on date,
  opened_on date not null
);
call app.about('spaces', 'what belongs to one party alone', '3 years after support ends', 'party');
call app.class('spaces', 'personal', 'police', 'asked_on');
call app.class('spaces', 'internal', 'party_id', 'programme_id', 'opened_on');

create table notes (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references spaces,
  written_by uuid not null references persons,
  body app.sealed,
  day date not null,
  at timestamptz not null default now(),
  withdrawn_at timestamptz,
  version integer not null default 1
);
create index on notes (party_id, id desc);
call app.about('notes', 'what a parent writes for themself, or a supporter beside them', '3 years after support ends, or when its owner says', 'party');
call app.seal('notes', 'party_id', 'body');
call app.class('notes', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'day', 'at', 'withdrawn_at', 'version');

-- From when on the asker may read in each space opened to them, as {party: moment}; worked out once for a statement.
create function app.notes_from() returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_object_agg(g.thing_id, g.from_moment), '{}') from (
    select g.thing_id, min(coalesce(g.notes_from, '-infinity')) as from_moment from public.grants g, app.session() s
    where g.person_id = s.person_id and g.programme_id = s.programme_id and g.until_at is null and g.ends_at > now()
      and g.function = 'reads' and s.level = 2 group by g.thing_id) g
$$;
call app.wall('spaces', 'owner', 'all', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[]) and programme_id = (select app.programme())$q$);
call app.wall('spaces', 'beside', 'select', 'web', $q$party_id = any ((select app.things('supports', 'party'))::uuid[])$q$);
call app.wall('notes', 'owner', 'select', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$);
call app.wall('notes', 'owner-writes', 'insert', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])
  and programme_id = (select app.programme()) and written_by = (select app.me())$q$);
call app.wall('notes', 'reader', 'select', 'web', $q$party_id = any ((select app.things('reads', 'space'))::uuid[])
  and at >= ((select app.notes_from()) ->> party_id::text)::timestamptz$q$);
call app.wall('notes', 'beside-writes', 'insert', 'web', $q$party_id = any ((select app.things('reads', 'space'))::uuid[])
  and party_id = any ((select app.things('supports', 'party'))::uuid[])
  and programme_id = (select app.programme()) and written_by = (select app.me())$q$);
create policy "author-changes" on notes for update to web
  using (written_by = (select app.me()) and (party_id = any ((select app.things('is', 'party'))::uuid[])
    or party_id = any ((select app.things('reads', 'space'))::uuid[])))
  with check (written_by = (select app.me()));
grant update (body, withdrawn_at, version) on notes to web;

-- What must not be deleted for now. It bites before "delete everything" does.
create table holds (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  why text not null check (why in ('police', 'solicitor', 'court', 'copy', 'complaint', 'concern')),
  placed_on date not null,
  placed_by uuid,
  lifted_on date,
  lifted_by uuid
);
create index on holds (party_id) where lifted_on is null;
call app.about('holds', 'what must not be deleted for now, and why', '7 years after it is lifted', 'audit');
call app.class('holds', 'internal', 'id', 'programme_id', 'party_id', 'why', 'placed_on', 'placed_by', 'lifted_on', 'lifted_by');
create function app.is_held(of_party uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.holds h where h.party_id = of_party and h.lifted_on is null)
$$;

-- Whose private words were erased: a restored backup is held against this before it serves.
create table tombstones (
  owner uuid primary key,
  at timestamptz not null default now()
);
call app.about('tombstones', 'whose private words were erased, and when', 'always', 'none');
call app.class('tombstones', 'internal', 'owner', 'at');
call app.wall('tombstones', 'vault', 'insert', 'vault', $q$(select app.kind()) = 'vault'$q$);
call app.for_worker('spaces', 'holds');

call app.settle();
grant execute on function app.session(), app.kind(), app.begin, app.is_held, app.opened to vault;
grant execute on function app.is_held to web, worker;
grant execute on function app.notes_from() to web;
