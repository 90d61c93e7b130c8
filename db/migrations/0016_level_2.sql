-- Level 2: a private PIN or a passkey after the link or the code, the start code without which nobody sets the first one,
-- and the way back for somebody who lost theirs, led by a coordinator. (docs/decisions/0015-level-2.md)

alter table sessions add column tries smallint not null default 0,
  add column compared smallint not null default 0,
  add column raised_by text check (raised_by in ('pin', 'passkey'));
call app.class('sessions', 'internal', 'tries', 'compared', 'raised_by');

-- No policy lets anybody read these four: functions of the database compare, and answer yes or no.
create table pins (
  person_id uuid primary key references persons,
  programme_id uuid not null references programmes,
  salt bytea not null check (octet_length(salt) = 16),
  hash bytea not null check (octet_length(hash) = 32),
  set_at timestamptz not null default now()
);
call app.about('pins', 'a person''s private PIN, as argon2id of a keyed print', 'until it is changed or the person leaves', 'person');
call app.class('pins', 'internal', 'person_id', 'programme_id', 'salt', 'hash', 'set_at');

create table passkeys (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  credential bytea not null check (octet_length(credential) between 1 and 1023),
  public_key bytea not null check (octet_length(public_key) between 32 and 2000),
  counter bigint not null default 0,
  transports text[] not null default '{}',
  device text not null default '',
  made_at timestamptz not null default now(),
  used_at timestamptz,
  unique (programme_id, person_id, credential)
);
create index on passkeys (person_id);
call app.about('passkeys', 'a device that can prove who somebody is', 'until it is removed or the person leaves', 'person');
call app.class('passkeys', 'internal', 'id', 'programme_id', 'person_id', 'credential', 'public_key', 'counter', 'transports',
  'device', 'made_at', 'used_at');

create table challenges (
  session_id uuid not null references sessions on delete cascade,
  programme_id uuid not null references programmes,
  wanted text not null check (wanted in ('make', 'use')),
  challenge_hash bytea not null,
  expires_at timestamptz not null,
  primary key (programme_id, session_id, wanted)
);
call app.about('challenges', 'what a passkey is asked to sign, once, within five minutes', '1 day', 'sweep');
call app.class('challenges', 'internal', 'session_id', 'programme_id', 'wanted', 'challenge_hash', 'expires_at');

-- One row for a person: a new code takes the place of the old. Without a hash there was one and there is none now.
create table start_codes (
  person_id uuid primary key references persons,
  programme_id uuid not null references programmes,
  salt bytea,
  hash bytea,
  made_by uuid,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  taken_by uuid,
  used_at timestamptz
);
call app.about('start_codes', 'what a person was told by voice or on paper, to set their first PIN or passkey with', '7 days after it was made', 'person');
call app.class('start_codes', 'internal', 'person_id', 'programme_id', 'salt', 'hash', 'made_by', 'made_at', 'expires_at',
  'taken_by', 'used_at');

-- A browser's own secret that reached level 2 for this person before.
create table known_browsers (
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  browser_hash bytea not null,
  since timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  primary key (programme_id, person_id, browser_hash)
);
call app.about('known_browsers', 'browsers in which a person proved who they are', '1 year after it was last used', 'sweep');
call app.class('known_browsers', 'internal', 'programme_id', 'person_id', 'browser_hash', 'since', 'seen_at');

-- Wrong PINs of a day: of all unknown browsers together ('' for the browser), and of each known one.
create table wrong_pins (
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  day date not null,
  browser_hash bytea not null,
  count integer not null default 0,
  primary key (programme_id, person_id, day, browser_hash)
);
call app.about('wrong_pins', 'how often a wrong PIN was tried on a day', '2 days', 'sweep');
call app.class('wrong_pins', 'internal', 'programme_id', 'person_id', 'day', 'browser_hash', 'count');

-- Where somebody is told that their address was changed: the address that it was.
create table former_addresses (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  way text not null check (way in ('email', 'text')),
  address text not null,
  until_at timestamptz not null default now()
);
call app.about('former_addresses', 'an address that was changed, to tell it so', '30 days', 'sweep');
call app.class('former_addresses', 'personal', 'address');
call app.class('former_addresses', 'internal', 'id', 'programme_id', 'person_id', 'way', 'until_at');
call app.wall('former_addresses', 'worker', 'select', 'worker', $q$(select app.kind()) = 'worker'$q$);

-- The vault looks up the same session while the page's transaction holds its row.
create or replace function app.begin(token text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions;
begin
  perform set_config('app.session', coalesce(token, ''), true);
  s := app.session();
  if s.id is null then return null; end if;
  if s.seen_at < now() - interval '1 minute' then
    update public.sessions set seen_at = now()
    where id = (select t.id from public.sessions t where t.id = s.id for no key update skip locked);
  end if;
  return (select jsonb_build_object('session', s.id, 'person', p.id, 'name', p.name, 'language', p.language,
      'programme', s.programme_id, 'level', s.level, 'sharedDevice', s.shared_device,
      'roles', coalesce((select jsonb_agg(r.role order by r.role) from public.roles r
        where r.person_id = p.id and r.programme_id = s.programme_id and r.until_at is null), '[]'),
      'gss', (select r.gss from public.roles r where r.person_id = p.id and r.programme_id = s.programme_id
        and r.until_at is null and r.gss is not null limit 1))
    from public.persons p where p.id = s.person_id and p.disabled_at is null);
end $$;

-- At level 1 somebody sees and ends the session they have and no other: where a person signs in says something of them.
drop policy self on sessions;
drop policy self_ends on sessions;
revoke update on sessions from web;
revoke update (ended_at) on sessions from web;
call app.wall('sessions', 'self', 'select', 'web', $q$person_id = (select app.me())
  and (id = (select (app.session()).id) or 2 = (select (app.session()).level))$q$);
create or replace function app.end_sessions(of_session uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session(); ended uuid[];
begin
  with gone as (update public.sessions t set ended_at = now()
    where t.person_id = s.person_id and t.ended_at is null and (s.level = 2 or t.id = s.id)
      and (case when of_session is null then t.id <> s.id else t.id = of_session end) returning t.id)
  select coalesce(array_agg(id), '{}') into ended from gone;
  if cardinality(ended) > 0 then
    insert into public.audit (programme_id, day, person_id, session_id, act, things)
    values (s.programme_id, app.london_day(), s.person_id, s.id, 'session.ended', ended);
  end if;
  return cardinality(ended);
end $$;
-- Everywhere, here too; and no browser is a known one any more.
create function app.end_everywhere() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session();
begin
  if s.level is distinct from 2 then return 0; end if;
  delete from public.known_browsers where person_id = s.person_id;
  return app.end_sessions(null) + app.end_sessions(s.id);
end $$;

-- Whoever proved themself within ten minutes may change how; who stands at the machine itself may always.
create function app.is_fresh(s sessions) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select s.level = 2 and s.ended_at is null
    and (s.way in ('demo', 'command-line') or s.way <> 'council' and s.created_at > now() - interval '10 minutes')
$$;
-- What the asker has to prove themself with. `fresh`: they did so within ten minutes, and may change it.
create function app.my_ways() returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('pin', exists (select from public.pins where person_id = s.person_id),
    'passkeys', (select count(*) from public.passkeys where person_id = s.person_id),
    'started', s.level = 1 and exists (select from public.start_codes c where c.person_id = s.person_id and c.taken_by = s.id
      and c.hash is not null and c.expires_at > now()),
    'fresh', app.is_fresh(s))
  from app.session() s where s.id is not null
$$;
-- Counted before anything is compared, while the session's row is held: twenty tries at once are twenty tries. Null when
-- the session is over.
create function app.count_try() returns sessions
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions;
begin
  select * into s from public.sessions where id = (app.session()).id and ended_at is null for update;
  if s.id is null then return null; end if;
  if s.tries >= 5 then
    update public.sessions set ended_at = now() where id = s.id;
    return null;
  end if;
  update public.sessions set tries = tries + 1 where id = s.id returning * into s;
  return s;
end $$;
-- Each try that was counted is compared once: whoever runs SQL of their own can't count once and compare a million times.
create function app.compares(of_session uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.sessions set compared = compared + 1 where id = of_session and compared < tries;
  return found;
end $$;
-- After a wrong one: the fifth ends the session that tried, never the person.
create function app.tried_in_vain(s sessions) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if s.tries < 5 then return jsonb_build_object('outcome', 'no', 'left', 5 - s.tries); end if;
  update public.sessions set ended_at = now() where id = s.id;
  insert into public.audit (programme_id, day, person_id, session_id, act, things)
  values (s.programme_id, app.london_day(), s.person_id, s.id, 'session.locked', array[s.id]);
  return jsonb_build_object('outcome', 'over');
end $$;

-- The session of a higher level takes the place of the one that asked; how long it lasts stays as it was.
create function app.raise_session(s sessions, how text, new_session bytea, browser bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare made uuid;
begin
  update public.sessions set ended_at = now() where id = s.id and ended_at is null;
  if not found then return jsonb_build_object('outcome', 'over'); end if;
  insert into public.sessions (token_hash, programme_id, person_id, level, way, raised_by, device, shared_device, idle, expires_at)
  values (new_session, s.programme_id, s.person_id, 2, s.way, how, s.device, s.shared_device, s.idle, s.expires_at)
  returning id into made;
  delete from public.challenges where session_id = s.id;
  insert into public.known_browsers (programme_id, person_id, browser_hash) values (s.programme_id, s.person_id, browser)
  on conflict (programme_id, person_id, browser_hash) do update set seen_at = now();
  insert into public.audit (programme_id, day, person_id, session_id, act, things, facts)
  values (s.programme_id, app.london_day(), s.person_id, made, 'session.raised', array[made], jsonb_build_object('by', how));
  return jsonb_build_object('outcome', 'in', 'own', not s.shared_device);
end $$;

-- The same press sent twice: the first ended the session that both came with. Says so to whoever bears the old token and can
-- make the new one, for a minute.
create function app.risen_already(new_session bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('own', not t.shared_device) from public.sessions t
    join public.sessions o on o.person_id = t.person_id and o.ended_at = t.created_at
  where t.token_hash = new_session and t.level = 2 and t.ended_at is null and t.created_at > now() - interval '1 minute'
    and o.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
$$;

-- A try with the PIN: counted, then answered with the salt to work with. Who has no PIN gets a salt that looks the same, so that
-- the same work is done. All browsers that are not known share 100 wrong ones a day; each known one has 100 of its own.
create function app.try_pin(browser bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions; n integer; which bytea;
begin
  s := app.count_try();
  if s.id is null then return jsonb_build_object('outcome', 'over'); end if;
  select coalesce((select k.browser_hash from public.known_browsers k where k.person_id = s.person_id and k.browser_hash = browser), '')
  into which;
  insert into public.wrong_pins as w (programme_id, person_id, day, browser_hash, count)
  values (s.programme_id, s.person_id, app.london_day(), which, 1)
  on conflict (programme_id, person_id, day, browser_hash) do update set count = w.count + 1 returning w.count into n;
  if n > 100 then return jsonb_build_object('outcome', 'enough'); end if;
  return jsonb_build_object('outcome', 'check', 'salt', encode(coalesce(
    (select p.salt from public.pins p where p.person_id = s.person_id),
    substr(sha256(convert_to('no pin ' || s.person_id::text, 'UTF8')), 1, 16)), 'hex'));
end $$;
create function app.rise_by_pin(given bytea, new_session bytea, browser bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session();
begin
  if s.id is null or not app.compares(s.id) then return jsonb_build_object('outcome', 'over'); end if;
  if not exists (select from public.pins p where p.person_id = s.person_id and p.hash = given) then
    return app.tried_in_vain(s);
  end if;
  update public.wrong_pins w set count = count - 1
  where w.person_id = s.person_id and w.day = app.london_day() and w.browser_hash = coalesce((select k.browser_hash
    from public.known_browsers k where k.person_id = s.person_id and k.browser_hash = browser), '');
  return app.raise_session(s, 'pin', new_session, browser);
end $$;

-- The start code: the same, and it only opens the way to the first PIN or passkey.
create function app.try_start() returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions;
begin
  s := app.count_try();
  if s.id is null then return jsonb_build_object('outcome', 'over'); end if;
  return jsonb_build_object('outcome', 'check', 'salt', encode(coalesce(
    (select c.salt from public.start_codes c where c.person_id = s.person_id),
    substr(sha256(convert_to('no code ' || s.person_id::text, 'UTF8')), 1, 16)), 'hex'));
end $$;
create function app.has_way(of_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.pins where person_id = of_person) or exists (select from public.passkeys where person_id = of_person)
$$;
create function app.take_start(given bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session();
begin
  if s.id is null or not app.compares(s.id) then return jsonb_build_object('outcome', 'over'); end if;
  update public.start_codes c set taken_by = s.id
  where c.person_id = s.person_id and c.hash = given and c.expires_at > now() and s.level = 1 and not app.has_way(s.person_id);
  if not found then return app.tried_in_vain(s); end if;
  return jsonb_build_object('outcome', 'taken');
end $$;
-- May this session set a way now? 'first' with a start code that it took, and that is then used up; 'more' at level 2, when
-- the person proved themself within ten minutes; otherwise null.
create function app.may_set_way(s sessions) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if s.level = 2 then
    return case when app.is_fresh(s) then 'more' end;
  end if;
  perform 1 from public.persons where id = s.person_id and disabled_at is null for update;
  if not found or app.has_way(s.person_id) then return null; end if;
  update public.start_codes c set hash = null, salt = null, used_at = now()
  where c.person_id = s.person_id and c.taken_by = s.id and c.hash is not null and c.expires_at > now();
  return case when found then 'first' end;
end $$;
create function app.set_pin(new_salt bytea, new_hash bytea, new_session bytea, browser bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session(); how text;
begin
  if s.id is null then return jsonb_build_object('outcome', 'over'); end if;
  how := app.may_set_way(s);
  if how is null then return jsonb_build_object('outcome', 'refused'); end if;
  insert into public.pins (person_id, programme_id, salt, hash) values (s.person_id, s.programme_id, new_salt, new_hash)
  on conflict (person_id) do update set salt = new_salt, hash = new_hash, set_at = now();
  insert into public.audit (programme_id, day, person_id, session_id, act, things)
  values (s.programme_id, app.london_day(), s.person_id, s.id, 'pin.set', array[s.person_id]);
  if how = 'first' then return app.raise_session(s, 'pin', new_session, browser); end if;
  -- Whoever knew the old one may be signed in somewhere.
  perform app.end_sessions(null);
  return jsonb_build_object('outcome', 'set');
end $$;

create function app.ask_passkey(what text, of_challenge bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session();
begin
  if s.id is null then return false; end if;
  if what = 'make' and not (app.my_ways() @> '{"fresh": true}' or app.my_ways() @> '{"started": true}') then return false; end if;
  insert into public.challenges (session_id, programme_id, wanted, challenge_hash, expires_at)
  values (s.id, s.programme_id, what, of_challenge, now() + interval '5 minutes')
  on conflict (programme_id, session_id, wanted) do update set challenge_hash = of_challenge, expires_at = now() + interval '5 minutes';
  return true;
end $$;
-- Answered once, by the session that was asked.
create function app.take_challenge(what text, of_challenge bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  delete from public.challenges c where c.session_id = (app.session()).id and c.wanted = what
    and c.challenge_hash = of_challenge and c.expires_at > now();
  return found;
end $$;
create function app.my_passkeys() returns table (id uuid, credential bytea, public_key bytea, counter bigint, transports text[],
  device text, made_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select k.id, k.credential, k.public_key, k.counter, k.transports, k.device, k.made_at, k.used_at
  from public.passkeys k where k.person_id = (select (app.session()).person_id) order by k.id limit 20
$$;
-- The web process has checked the signature; here the counter is held, so that a copied key is noticed.
create function app.rise_by_passkey(of_passkey uuid, new_counter bigint, new_session bytea, browser bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session();
begin
  if s.id is null then return jsonb_build_object('outcome', 'over'); end if;
  update public.passkeys k set counter = new_counter, used_at = now()
  where k.id = of_passkey and k.person_id = s.person_id and (new_counter > k.counter or (new_counter = 0 and k.counter = 0));
  if not found then return jsonb_build_object('outcome', 'refused'); end if;
  return app.raise_session(s, 'passkey', new_session, browser);
end $$;
create function app.add_passkey(of_credential bytea, of_key bytea, of_counter bigint, of_transports text[], new_session bytea, browser bytea)
returns jsonb language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session(); how text; made uuid;
begin
  if s.id is null then return jsonb_build_object('outcome', 'over'); end if;
  how := app.may_set_way(s);
  if how is null or (select count(*) from public.passkeys where person_id = s.person_id) >= 20 then
    return jsonb_build_object('outcome', 'refused');
  end if;
  insert into public.passkeys (programme_id, person_id, credential, public_key, counter, transports, device)
  values (s.programme_id, s.person_id, of_credential, of_key, of_counter, of_transports, s.device)
  on conflict (programme_id, person_id, credential) do nothing returning id into made;
  if made is null then return jsonb_build_object('outcome', 'refused'); end if;
  insert into public.audit (programme_id, day, person_id, session_id, act, things)
  values (s.programme_id, app.london_day(), s.person_id, s.id, 'passkey.added', array[made]);
  if how = 'first' then return app.raise_session(s, 'passkey', new_session, browser); end if;
  return jsonb_build_object('outcome', 'set');
end $$;
-- The last way in stays: without it only a coordinator could help.
create function app.remove_passkey(of_passkey uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session();
begin
  if s.id is null or s.level <> 2 or not exists (select from public.passkeys where id = of_passkey and person_id = s.person_id) then
    return 'gone';
  end if;
  if not app.is_fresh(s) then return 'stale'; end if;
  perform 1 from public.persons where id = s.person_id for update;
  if not exists (select from public.pins where person_id = s.person_id)
    and (select count(*) from public.passkeys where person_id = s.person_id) = 1 then return 'last'; end if;
  delete from public.passkeys where id = of_passkey and person_id = s.person_id;
  insert into public.audit (programme_id, day, person_id, session_id, act, things)
  values (s.programme_id, app.london_day(), s.person_id, s.id, 'passkey.removed', array[of_passkey]);
  return 'removed';
end $$;

-- All that somebody could sign in with is gone, at once.
create function app.end_ways(of_person uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.pins where person_id = of_person;
  delete from public.passkeys where person_id = of_person;
  delete from public.known_browsers where person_id = of_person;
  update public.sessions set ended_at = now() where person_id = of_person and ended_at is null;
  update public.sign_ins set used_at = now() where person_id = of_person and used_at is null;
  insert into public.start_codes (person_id, programme_id, expires_at)
  select p.id, p.programme_id, now() from public.persons p where p.id = of_person
  on conflict (person_id) do update set hash = null, salt = null, taken_by = null, expires_at = now();
$$;
create function app.put_start_code(of_person uuid, new_salt bytea, new_hash bytea, by_whom uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.start_codes (person_id, programme_id, salt, hash, made_by, expires_at)
  select p.id, p.programme_id, new_salt, new_hash, by_whom, now() + interval '7 days' from public.persons p where p.id = of_person
  on conflict (person_id) do update set salt = new_salt, hash = new_hash, made_by = by_whom, made_at = now(),
    expires_at = now() + interval '7 days', taken_by = null, used_at = null;
$$;
-- Those whose account can do more than a coordinator's can: a coordinator neither changes their address nor lets them start again.
create or replace function app.trusted_persons() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(r.person_id), '{}') from public.roles r
  where r.programme_id = app.programme() and r.until_at is null
    and r.role in ('administrator', 'coordinator', 'handler', 'parent-lead', 'safeguarding-lead', 'approver')
$$;
-- The first code of an account, for whoever makes accounts. Once there was one, the next comes only after an identity check.
create function app.first_start_code(of_person uuid, new_salt bytea, new_hash bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from public.persons p where p.id = of_person and p.id <> app.me() and p.disabled_at is null
    and (p.programme_id = app.programme_as('administrator')
      or p.programme_id = app.programme_as('coordinator') and p.id <> all (app.trusted_persons())) for update;
  if not found or app.has_way(of_person) or exists (select from public.start_codes where person_id = of_person) then return false; end if;
  perform app.put_start_code(of_person, new_salt, new_hash, app.me());
  return true;
end $$;
-- Who leads a colleague's new start: a coordinator; for those a coordinator may not touch, an administrator. Nobody their own.
create function app.leads_for(of_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.persons p where p.id = of_person and p.id <> app.me() and p.disabled_at is null
    and p.programme_id = case when p.id = any (app.trusted_persons()) then app.programme_as('administrator')
                              else app.programme_as('coordinator') end)
$$;
create function app.let_start_again(of_person uuid, how text, new_salt bytea, new_hash bytea, about uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if how not in ('met', 'rang', 'video', 'document', 'vouched') then raise 'no such check: %', how; end if;
  perform 1 from public.persons where id = of_person for update;
  perform app.end_ways(of_person);
  perform app.put_start_code(of_person, new_salt, new_hash, app.me());
  insert into public.audit (programme_id, day, person_id, session_id, act, things, facts)
  values (app.programme(), app.london_day(), app.me(), (app.session()).id, 'account.started-again', array[about],
    jsonb_build_object('checked', how));
end $$;
-- For a colleague; the message goes to the account's own address. Nobody learns here whether they are a parent too.
create function app.start_again(of_person uuid, how text, new_salt bytea, new_hash bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if not app.leads_for(of_person) or not exists (select from public.roles r
      where r.person_id = of_person and r.until_at is null and r.role <> 'parent') then return false; end if;
  perform app.let_start_again(of_person, how, new_salt, new_hash, of_person);
  insert into public.outbox (programme_id, kind, to_person) values (app.programme(), 'began-again', of_person);
  return true;
end $$;
-- Whose account is a parent's is nobody's to read: what a coordinator (or the handler) knows is the party.
create function app.account_of(of_party uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select g.person_id from public.grants g join public.persons p on p.id = g.person_id
  where g.function = 'is' and g.thing_id = of_party and g.until_at is null and p.disabled_at is null and app.sees_to(of_party)
  order by g.id limit 1
$$;
create function app.has_account(of_party uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$ select app.account_of(of_party) is not null $$;
create function app.party_starts_again(of_party uuid, how text, new_salt bytea, new_hash bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare who uuid := app.account_of(of_party);
begin
  if who is null or who = app.me() or who = any (app.trusted_persons()) then return false; end if;
  perform app.let_start_again(who, how, new_salt, new_hash, of_party);
  insert into public.outbox (programme_id, kind, to_party) values (app.programme(), 'began-again', of_party);
  return true;
end $$;

-- Another address opens another inbox. Whoever changes somebody else's: it ends all that they signed in with, and every
-- address that the account had is told.
create function app.address_changed() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare told uuid; old_one record;
begin
  if app.me() is null or (new.email is not distinct from old.email and new.phone is not distinct from old.phone) then return null; end if;
  if app.me() = new.id then perform app.end_sessions(null); else perform app.end_ways(new.id); end if;
  for old_one in select * from (values ('email', old.email), ('text', old.phone)) a (way, address) where address is not null loop
    insert into public.former_addresses (programme_id, person_id, way, address)
    values (new.programme_id, new.id, old_one.way, old_one.address) returning id into told;
    insert into public.outbox (programme_id, kind, to_person, facts)
    values (new.programme_id, 'address-changed', new.id, jsonb_build_object('formerAddress', told));
  end loop;
  return null;
end $$;
create trigger address_changed after update of email, phone on persons for each row execute function app.address_changed();

-- Two more kinds of message, both written by the functions above alone.
alter table outbox drop constraint outbox_kinds;
alter table outbox add constraint outbox_kinds check (kind in
  ('sign-in', 'invite', 'choose', 'others-to-choose', 'beside-you', 'asked', 'cover', 'cover-for-you', 'began-again', 'address-changed'));
drop policy "coordinator-sends" on outbox;
call app.wall('outbox', 'coordinator-sends', 'insert', 'web', $q$programme_id = (select app.programme_as('coordinator', 'handler'))
  and kind not in ('sign-in', 'invite', 'began-again', 'address-changed')
  and (to_person is null or exists (select from persons p where p.id = to_person))
  and (to_party is null or exists (select from parties p where p.id = to_party))$q$);

-- The first coordinator starts with the code that the house printed: `salt` and `hash` are of that.
create or replace function app.set_up(host jsonb, authorities text[], coordinator jsonb) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare programme uuid; person uuid;
begin
  perform pg_advisory_xact_lock(hashtext('alongside set-up'));
  if exists (select from public.programmes) then return null; end if;
  insert into public.programmes (name, sender, telephone, hours, hours_cy, independence, independence_en, independence_cy)
  values (host->>'name', host->>'sender', host->>'telephone', host->>'hours', host->>'hoursCy', host->>'independence', host->>'en', host->>'cy')
  returning id into programme;
  insert into public.programme_authorities (programme_id, gss, from_day)
  select programme, a.gss, app.london_day() from public.authorities a where a.gss = any (authorities);
  insert into public.persons (programme_id, name, email, phone, language)
  values (programme, coordinator->>'name', coordinator->>'email', coordinator->>'phone', coordinator->>'language')
  returning id into person;
  insert into public.roles (programme_id, person_id, role) values (programme, person, 'administrator'), (programme, person, 'coordinator');
  perform app.put_start_code(person, decode(coordinator->>'salt', 'hex'), decode(coordinator->>'hash', 'hex'), null);
  insert into public.audit (programme_id, day, person_id, act, things)
  values (programme, app.london_day(), person, 'programme.set-up', array[programme, person]);
  return programme;
end $$;

create or replace function app.person_leaves(of_person uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare programme uuid := app.programme_as('administrator'); stays boolean;
begin
  perform 1 from public.persons where id = of_person and programme_id = programme for update;
  if not found then return false; end if;
  update public.roles set until_at = now() where person_id = of_person and until_at is null and role <> 'parent';
  perform app.keep_an_administrator(programme);
  update public.grants set until_at = now() where person_id = of_person and until_at is null and function <> 'is';
  stays := exists (select from public.roles r where r.person_id = of_person and r.until_at is null);
  if stays then
    update public.sessions set ended_at = now() where person_id = of_person and ended_at is null;
    update public.sign_ins set used_at = now() where person_id = of_person and used_at is null;
  else
    perform app.end_ways(of_person);
  end if;
  -- The version moves either way: it stands in the page of somebody who left, and must not tell who stays as a parent.
  update public.persons p set version = p.version + 1, disabled_at = case when stays then p.disabled_at else now() end
    where p.id = of_person;
  return true;
end $$;

-- The demo's links, by whoever sits at this machine, are of level 2 like the command line's.
create or replace function app.open_demo_session(of_person uuid, of_token bytea) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare made uuid;
begin
  insert into public.sessions (token_hash, programme_id, person_id, level, way, device, shared_device, idle, expires_at)
  select of_token, p.programme_id, p.id, 2, 'demo', '', false, '8 hours', now() + interval '8 hours'
  from public.persons p join public.programmes g on g.id = p.programme_id
  where p.id = of_person and g.demo and p.disabled_at is null
    and exists (select from public.roles r where r.person_id = p.id and r.programme_id = p.programme_id and r.until_at is null)
  returning id into made;
  if made is not null then
    insert into public.audit (programme_id, day, person_id, session_id, act, things)
    select s.programme_id, app.london_day(), s.person_id, s.id, 'demo.looked-around', array[s.person_id]
    from public.sessions s where s.id = made;
  end if;
  return made;
end $$;

-- What was declared above to go after days goes.
create function app.sweep_level_two() returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.challenges where expires_at <= now();
  delete from public.wrong_pins where day < app.london_day() - 1;
  delete from public.former_addresses where until_at < now() - interval '30 days';
  delete from public.known_browsers where seen_at < now() - interval '1 year';
  update public.start_codes set hash = null, salt = null where hash is not null and expires_at <= now();
$$;

call app.settle();
grant execute on function app.sweep_level_two to worker;
grant execute on function app.end_everywhere, app.my_ways, app.risen_already, app.try_pin, app.rise_by_pin, app.try_start, app.take_start, app.set_pin,
  app.ask_passkey, app.take_challenge, app.my_passkeys, app.rise_by_passkey, app.add_passkey, app.remove_passkey, app.first_start_code,
  app.leads_for, app.start_again, app.has_account, app.party_starts_again to web;
grant execute on function app.end_ways, app.put_start_code to migrator;
grant execute on function app.is_fresh to definer;
