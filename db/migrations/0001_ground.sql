-- The ground: who is asking, and the procedures with which every later table declares its walls.
-- Run as migrator (BYPASSRLS). Tables end up owned by `owner`, definer functions by `definer`.

create schema app;
revoke all on schema public from public;
grant usage on schema app, public to web, worker, definer, owner;
grant create on schema app, public to owner;

-- One line of text says for a table what it is for, how long it stays and who shreds it; one line each
-- class names its columns: public, internal, personal (searchable, not sealed), private (to be sealed).
create procedure app.about(of_table regclass, purpose text, retention text, shredder text)
language plpgsql as $$
begin
  execute format('comment on table %s is %L', of_table,
    jsonb_build_object('purpose', purpose, 'retention', retention, 'shredder', shredder)::text);
end $$;

create procedure app.class(of_table regclass, class text, variadic columns text[])
language plpgsql as $$
declare c text;
begin
  if class not in ('public', 'internal', 'personal', 'private') then raise 'no such class: %', class; end if;
  foreach c in array columns loop
    execute format('comment on column %s.%I is %L', of_table, c, class);
  end loop;
end $$;

-- Every later migration ends with: call app.settle();
-- The definer may make functions only while they are handed to it.
create procedure app.settle() language plpgsql as $$
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
  for r in select p.oid::regprocedure as name, p.prokind from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'app' loop
    execute format('revoke all on %s %s from public', case r.prokind when 'p' then 'procedure' else 'function' end, r.name);
  end loop;
end $$;

-- Host organisations: one installation holds many; every row below carries its programme.
create table programmes (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  sender text not null default 'Alongside',
  telephone text not null default '',
  hours text not null default '',
  hours_cy text not null default '',
  hostname text unique,
  independence text not null check (independence in ('parent-led', 'charity', 'council-hosted', 'professional')),
  independence_en text not null default '',
  independence_cy text not null default '',
  logo bytea,
  logo_type text check (logo_type in ('image/png', 'image/jpeg')),
  outside_handler uuid,
  demo boolean not null default false,
  clocks text[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now()
);
call app.about('programmes', 'a host organisation and how independent it is', 'while the programme runs', 'programme');
call app.class('programmes', 'public', 'id', 'name', 'sender', 'telephone', 'hours', 'hours_cy', 'hostname', 'independence',
  'independence_en', 'independence_cy', 'logo', 'logo_type', 'demo');
call app.class('programmes', 'internal', 'outside_handler', 'clocks', 'version', 'created_at');

create table local_texts (
  programme_id uuid not null references programmes,
  key text not null,
  en text not null default '',
  cy text not null default '',
  version integer not null default 1,
  set_by uuid,
  set_at timestamptz not null default now(),
  primary key (programme_id, key)
);
call app.about('local_texts', 'the host''s own sentences on public pages', 'while the programme runs', 'programme');
call app.class('local_texts', 'public', 'programme_id', 'key', 'en', 'cy');
call app.class('local_texts', 'internal', 'version', 'set_by', 'set_at');

-- An account: somebody who can sign in.
create table persons (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  name text not null check (name <> ''),
  email text check (email = lower(email)),
  phone text,
  language text not null default 'en' check (language in ('en', 'cy')),
  disabled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (programme_id, email),
  unique (programme_id, phone)
);
create index on persons (email) where email is not null;
create index on persons (phone) where phone is not null;
call app.about('persons', 'an account: somebody who can sign in', '3 years after the last role ends', 'person');
call app.class('persons', 'personal', 'name', 'email', 'phone');
call app.class('persons', 'internal', 'id', 'programme_id', 'language', 'disabled_at', 'version', 'created_at');

create table roles (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  role text not null check (role in
    ('administrator', 'coordinator', 'parent-lead', 'supporter', 'parent', 'social-worker', 'chair', 'handler')),
  gss text,
  from_at timestamptz not null default now(),
  until_at timestamptz,
  given_by uuid,
  check ((role in ('social-worker', 'chair')) = (gss is not null))
);
-- A function 'parent' that can't be given a second time would tell that a colleague holds it.
create unique index roles_open on roles (programme_id, person_id, role) where until_at is null and role <> 'parent';
create index on roles (person_id);
call app.about('roles', 'which function a person holds in a programme, from and until', '3 years after it ends', 'person');
call app.class('roles', 'internal', 'id', 'programme_id', 'person_id', 'role', 'gss', 'from_at', 'until_at', 'given_by');

-- Permission in context: this person, in this function, for this thing, from, until. Policies read only this.
create table grants (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  function text not null check (function in ('is', 'supports', 'asked', 'handles')),
  thing text not null check (thing in ('party', 'family')),
  thing_id uuid not null,
  from_at timestamptz not null default now(),
  until_at timestamptz,
  opened_by uuid
);
-- Nor may it be tried out whose account is a parent's own.
create unique index grants_open on grants (programme_id, person_id, function, thing_id) where until_at is null and function <> 'is';
create index on grants (person_id) where until_at is null;
call app.about('grants', 'permission in context', '7 years, as part of the audit', 'audit');
call app.class('grants', 'internal', 'id', 'programme_id', 'person_id', 'function', 'thing', 'thing_id', 'from_at', 'until_at', 'opened_by');

-- Somebody on the staff knows this family: it is hidden from them.
create table hidden (
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  family_id uuid not null,
  at timestamptz not null default now(),
  primary key (programme_id, person_id, family_id)
);
call app.about('hidden', 'a colleague asked not to see a family they know', 'as the family', 'family');
call app.class('hidden', 'internal', 'programme_id', 'person_id', 'family_id', 'at');

create table sessions (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  level smallint not null default 1 check (level in (1, 2)),
  way text not null check (way in ('link', 'code', 'demo', 'command-line')),
  device text not null default '',
  shared_device boolean not null default true,
  idle interval not null default '15 minutes',
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on sessions (person_id) where ended_at is null;
call app.about('sessions', 'who is signed in where', '30 days after it ends', 'sweep');
call app.class('sessions', 'internal', 'id', 'token_hash', 'programme_id', 'person_id', 'level', 'way', 'device',
  'shared_device', 'idle', 'created_at', 'seen_at', 'expires_at', 'ended_at');

-- A request to sign in. The worker mints the secrets when it sends; only their hashes are ever stored.
create table sign_ins (
  id uuid primary key default uuidv7(),
  programme_id uuid references programmes,
  person_id uuid references persons,
  way text not null check (way in ('email', 'text', 'invite')),
  browser_hash bytea,
  token_hash bytea,
  code_hash bytea,
  tries smallint not null default 0,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create unique index on sign_ins (token_hash);
create index on sign_ins (browser_hash);
call app.about('sign_ins', 'one request to sign in, ten minutes', '1 day', 'sweep');
call app.class('sign_ins', 'internal', 'id', 'programme_id', 'person_id', 'way', 'browser_hash', 'token_hash',
  'code_hash', 'tries', 'created_at', 'expires_at', 'used_at');

-- A link that does one thing and shows nothing private: choose, answer.
create table single_acts (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  act text not null check (act in ('choose', 'answer')),
  thing_id uuid not null,
  token_hash bytea unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
call app.about('single_acts', 'a link for one act, no session', '30 days', 'sweep');
call app.class('single_acts', 'internal', 'id', 'programme_id', 'act', 'thing_id', 'token_hash', 'created_at', 'expires_at', 'used_at');

create table form_keys (
  programme_id uuid not null references programmes,
  owner uuid not null,
  key uuid not null,
  location text,
  at timestamptz not null default now(),
  primary key (programme_id, owner, key)
);
call app.about('form_keys', 'a form sent twice does its thing once', '2 days', 'sweep');
call app.class('form_keys', 'internal', 'programme_id', 'owner', 'key', 'location', 'at');

-- Who did and saw what: references, never content.
create table audit (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  at timestamptz not null default now(),
  day date not null,
  person_id uuid,
  session_id uuid,
  act text not null,
  things uuid[] not null default '{}',
  facts jsonb not null default '{}'
);
create index on audit (programme_id, id desc);
create index on audit using gin (things);
call app.about('audit', 'who did and saw what', '7 years', 'audit');
call app.class('audit', 'internal', 'id', 'programme_id', 'at', 'day', 'person_id', 'session_id', 'act', 'things', 'facts');

-- What one room tells the rooms after it, written in the acting transaction.
create table events (
  id bigint generated always as identity primary key,
  programme_id uuid not null references programmes,
  kind text not null,
  thing_id uuid not null,
  day date not null,
  facts jsonb not null default '{}',
  at timestamptz not null default now(),
  handled_at timestamptz,
  attempts smallint not null default 0,
  fault text
);
create index events_open on events (id) where handled_at is null;
call app.about('events', 'what one room tells the rooms after it', '90 days', 'sweep');
call app.class('events', 'internal', 'id', 'programme_id', 'kind', 'thing_id', 'day', 'facts', 'at', 'handled_at', 'attempts', 'fault');

create table outbox (
  id uuid primary key default uuidv7(),
  programme_id uuid references programmes,
  kind text not null,
  to_person uuid references persons,
  to_party uuid,
  facts jsonb not null default '{}',
  not_before timestamptz not null default now(),
  attempts smallint not null default 0,
  claimed_until timestamptz,
  sent_at timestamptz,
  way text,
  dropped_at timestamptz,
  why text,
  created_at timestamptz not null default now()
);
create index outbox_open on outbox (not_before) where sent_at is null and dropped_at is null;
call app.about('outbox', 'messages to go out; no row ever holds a secret', '30 days after sending', 'sweep');
call app.class('outbox', 'internal', 'id', 'programme_id', 'kind', 'to_person', 'to_party', 'facts', 'not_before',
  'attempts', 'claimed_until', 'sent_at', 'way', 'dropped_at', 'why', 'created_at');

-- Who is asking. The raw token travels as a bind parameter into a transaction-local setting; here it is looked up.
create function app.session() returns sessions
language sql stable security definer set search_path = pg_catalog, public as $$
  select s from public.sessions s
  where s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    and s.ended_at is null and s.expires_at > now() and s.seen_at + s.idle > now()
$$;
create function app.me() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$ select (app.session()).person_id $$;
create function app.programme() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$ select (app.session()).programme_id $$;

-- The asker's programme, if they hold one of these functions in it; otherwise null, which equals nothing.
create function app.programme_as(variadic wanted text[]) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.programme_id from public.roles r, app.session() s
  where r.person_id = s.person_id and r.programme_id = s.programme_id and r.until_at is null and r.role = any (wanted)
  limit 1
$$;
create function app.gss_as(variadic wanted text[]) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.gss from public.roles r, app.session() s
  where r.person_id = s.person_id and r.programme_id = s.programme_id and r.until_at is null and r.role = any (wanted)
  limit 1
$$;
-- The things that the asker holds an open grant for.
create function app.things(held text, kind text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(g.thing_id), '{}') from public.grants g, app.session() s
  where g.person_id = s.person_id and g.programme_id = s.programme_id and g.until_at is null
    and g.function = held and g.thing = kind
$$;
-- 'worker' for the worker's database role alone, else 'person' or 'visitor'.
create function app.kind() returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when session_user = 'worker' then 'worker'
              when (app.session()).id is not null then 'person' else 'visitor' end
$$;

-- BEGIN's second half: remember the token for this transaction, say who it is; null for nobody.
create function app.begin(token text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions;
begin
  perform set_config('app.session', coalesce(token, ''), true);
  s := app.session();
  if s.id is null then return null; end if;
  if s.seen_at < now() - interval '1 minute' then
    update public.sessions set seen_at = now() where id = s.id;
  end if;
  return (select jsonb_build_object('session', s.id, 'person', p.id, 'name', p.name, 'language', p.language,
      'programme', s.programme_id, 'level', s.level, 'sharedDevice', s.shared_device,
      'roles', coalesce((select jsonb_agg(r.role order by r.role) from public.roles r
        where r.person_id = p.id and r.programme_id = s.programme_id and r.until_at is null), '[]'),
      'gss', (select r.gss from public.roles r where r.person_id = p.id and r.programme_id = s.programme_id
        and r.until_at is null and r.gss is not null limit 1))
    from public.persons p where p.id = s.person_id and p.disabled_at is null);
end $$;

-- Open a session without a sign-in: the demo's links and the command line; executable by migrator alone.
create function app.open_session(of_person uuid, raw_token text, how text) returns uuid
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.sessions (token_hash, programme_id, person_id, way, shared_device, idle, expires_at)
  select sha256(convert_to(raw_token, 'UTF8')), p.programme_id, p.id, how, false, '12 hours', now() + interval '12 hours'
  from public.persons p where p.id = of_person and p.disabled_at is null
  returning id
$$;

-- The host that is seen: the asker's own, else the one of this host name, else the only or first one. Public facts only.
create function app.host(of_hostname text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', p.id, 'name', p.name, 'sender', p.sender, 'telephone', p.telephone, 'hours', p.hours, 'hoursCy', p.hours_cy,
    'independence', p.independence, 'independenceEn', p.independence_en, 'independenceCy', p.independence_cy,
    'logo', p.logo is not null, 'demo', p.demo,
    'texts', coalesce((select jsonb_object_agg(t.key, jsonb_build_object('en', t.en, 'cy', t.cy))
      from public.local_texts t where t.programme_id = p.id), '{}'))
  from public.programmes p
  order by (p.id = app.programme()) desc nulls last, (p.hostname = of_hostname) desc nulls last, p.id limit 1
$$;

-- A form's key, taken once: null the first time, afterwards where the first sending led ('' while it is under way).
-- A second sending waits here for the first. The owner is the person, or for a visitor the id their cookie gives.
create function app.take_key(of_programme uuid, visitor uuid, of_key uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare whose uuid := coalesce(app.me(), visitor); found_location text;
begin
  insert into public.form_keys (programme_id, owner, key) values (of_programme, whose, of_key) on conflict do nothing;
  if found then return null; end if;
  select coalesce(location, '') into found_location from public.form_keys
  where programme_id = of_programme and owner = whose and key = of_key;
  return found_location;
end $$;
create function app.keep_key(of_programme uuid, visitor uuid, of_key uuid, to_location text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.form_keys set location = to_location
  where programme_id = of_programme and owner = coalesce(app.me(), visitor) and key = of_key
$$;

-- Walls. `app.wall(table, verb, to, condition)` writes one policy with the same condition for reading and writing.
create procedure app.wall(of_table regclass, name text, verb text, to_role text, condition text)
language plpgsql as $$
begin
  execute format('create policy %I on %s for %s to %s %s', name, of_table, verb, to_role,
    case verb when 'insert' then format('with check (%s)', condition)
              when 'select' then format('using (%s)', condition)
              else format('using (%s) with check (%s)', condition, condition) end);
  execute format('grant %s on %s to %s', case verb when 'all' then 'select, insert, update' else verb end, of_table, to_role);
end $$;
-- The worker is a process of ours with a database role of its own; it works across programmes.
create procedure app.for_worker(variadic tables regclass[]) language plpgsql as $$
declare t regclass;
begin
  foreach t in array tables loop
    call app.wall(t, 'worker', 'all', 'worker', $q$(select app.kind()) = 'worker'$q$);
  end loop;
end $$;

call app.wall('programmes', 'own', 'select', 'web', 'id = (select app.programme())');
call app.wall('programmes', 'administrator', 'update', 'web', $q$id = (select app.programme_as('administrator', 'coordinator'))$q$);
-- Not `demo`, which opens sessions without a sign-in, and not `hostname`, which another host may bear.
revoke update on programmes from web;
grant update (name, sender, telephone, hours, hours_cy, independence, independence_en, independence_cy, logo, logo_type,
  outside_handler, clocks, version) on programmes to web;
call app.wall('local_texts', 'own', 'select', 'web', 'programme_id = (select app.programme())');
call app.wall('local_texts', 'staff', 'all', 'web', $q$programme_id = (select app.programme_as('administrator', 'coordinator', 'parent-lead'))$q$);
call app.wall('persons', 'self', 'select', 'web', 'id = (select app.me())');
call app.wall('persons', 'staff', 'all', 'web', $q$programme_id = (select app.programme_as('administrator', 'coordinator'))$q$);
call app.wall('roles', 'self', 'select', 'web', 'person_id = (select app.me())');
call app.wall('roles', 'staff', 'all', 'web', $q$programme_id = (select app.programme_as('administrator'))$q$);
call app.wall('roles', 'coordinator-reads', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('roles', 'coordinator-gives', 'insert', 'web',
  $q$programme_id = (select app.programme_as('coordinator')) and role in ('supporter', 'parent', 'social-worker', 'chair')$q$);
call app.wall('grants', 'self', 'select', 'web', 'person_id = (select app.me())');
call app.wall('hidden', 'self', 'all', 'web', 'person_id = (select app.me()) and programme_id = (select app.programme())');
call app.wall('sessions', 'self', 'select', 'web', 'person_id = (select app.me())');
grant update (ended_at) on sessions to web;
create policy self_ends on sessions for update to web using (person_id = (select app.me())) with check (ended_at is not null);
grant select on form_keys to web;
create policy nobody on form_keys for select to web using (false);
call app.wall('audit', 'write', 'insert', 'web', 'programme_id = (select app.programme()) and person_id = (select app.me())');
-- When it was is the database's to say.
revoke insert on audit from web;
grant insert (programme_id, day, person_id, session_id, act, things, facts) on audit to web;
-- What a parent does in their own record stands here for them: read by name, it would tell which colleague is a parent.
call app.wall('audit', 'administrator', 'select', 'web', $q$programme_id = (select app.programme_as('administrator'))
  and act <> 'choice.read' and facts ->> 'how' is distinct from 'signed-in'$q$);
call app.wall('events', 'write', 'insert', 'web', 'programme_id = (select app.programme())');
call app.wall('outbox', 'write', 'insert', 'web', 'programme_id = (select app.programme())');
call app.wall('outbox', 'staff', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.for_worker('programmes', 'local_texts', 'persons', 'roles', 'grants', 'sign_ins', 'single_acts', 'audit', 'events', 'outbox');
grant select on sign_ins, single_acts to web;
create policy nobody on sign_ins for select to web using (false);
create policy nobody on single_acts for select to web using (false);

call app.settle();
grant execute on function app.session(), app.me(), app.programme(), app.programme_as, app.gss_as, app.things, app.kind(),
  app.begin, app.host to web, worker;
grant execute on function app.take_key, app.keep_key to web;
grant execute on function app.open_session to migrator;
