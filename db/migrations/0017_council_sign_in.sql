-- Council staff sign in where they work: one pre-set issuer for each council and programme. (issuer, sub) is who somebody
-- is, kept as one hash; an address never links an account. The web process looks at what the council says and signs;
-- here stands what is live, once and for whom.

create table council_issuers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  gss text not null references authorities,
  issuer text not null check (length(issuer) <= 500
    and issuer ~ '^(https://[^/?#@]+|http://(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?)(/[^?#]*)?$'),
  client_id text not null check (client_id <> '' and length(client_id) <= 500),
  client_secret app.sealed,
  amr text[] not null default '{mfa}',
  acr text[] not null default '{}',
  max_age integer not null default 28800 check (max_age between 60 and 86400),
  from_day date not null,
  until_day date,
  set_by uuid,
  set_at timestamptz not null default now(),
  version integer not null default 1,
  check (cardinality(amr) + cardinality(acr) > 0)
);
create unique index council_issuers_open on council_issuers (programme_id, gss) where until_day is null;
call app.about('council_issuers', 'where a council''s people sign in, and what counts as a second step there', 'while the programme runs', 'programme');
call app.seal('council_issuers', 'programme_id', 'client_secret');
call app.class('council_issuers', 'internal', 'id', 'programme_id', 'gss', 'issuer', 'client_id', 'amr', 'acr', 'max_age',
  'from_day', 'until_day', 'set_by', 'set_at', 'version');
call app.wall('council_issuers', 'staff', 'all', 'web', $q$programme_id = (select app.programme_as('administrator', 'coordinator'))$q$);

-- Who somebody is at a council's sign-in. The hash is of issuer and sub together.
create table council_identities (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  gss text not null references authorities,
  subject_hash bytea not null,
  from_at timestamptz not null default now(),
  until_at timestamptz
);
create unique index council_identities_open on council_identities (programme_id, subject_hash) where until_at is null;
create unique index council_identities_one on council_identities (programme_id, person_id) where until_at is null;
call app.about('council_identities', 'which account a council''s sign-in opens', '3 years after the last role ends', 'person');
call app.class('council_identities', 'personal', 'subject_hash');
call app.class('council_identities', 'internal', 'id', 'programme_id', 'person_id', 'gss', 'from_at', 'until_at');
-- Staff see that somebody is linked, not by what: whoever knew the hash could be them to this database.
create policy staff on council_identities for select to web
  using (programme_id = (select app.programme_as('administrator', 'coordinator')));
grant select (id, programme_id, person_id, gss, from_at, until_at) on council_identities to web;

-- One way there and back: ten minutes, one browser, once. State, nonce and PKCE verifier are worked out from the browser's
-- own secret; only the state's hash is here.
create table council_sign_ins (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  issuer_id uuid not null references council_issuers,
  issuer_version integer not null,
  browser_hash bytea not null,
  network_hash bytea,
  state_hash bytea not null unique,
  path text not null default '/',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '10 minutes',
  taken_at timestamptz,
  subject_hash bytea,
  sid_hash bytea,
  tries smallint not null default 0,
  used_at timestamptz
);
create index on council_sign_ins (browser_hash, created_at);
create index on council_sign_ins (network_hash, created_at);
call app.about('council_sign_ins', 'one way to a council''s sign-in and back, ten minutes', '1 day', 'sweep');
call app.class('council_sign_ins', 'personal', 'subject_hash', 'sid_hash', 'network_hash');
call app.class('council_sign_ins', 'internal', 'id', 'programme_id', 'issuer_id', 'issuer_version', 'browser_hash', 'state_hash',
  'path', 'created_at', 'expires_at', 'taken_at', 'tries', 'used_at');

-- What somebody at a council is told by telephone or on paper, so that their first sign-in there opens their account here.
create table council_codes (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  code_hash bytea not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  used_at timestamptz
);
create unique index council_codes_hash on council_codes (programme_id, code_hash);
create index on council_codes (person_id) where used_at is null;
call app.about('council_codes', 'a start code for somebody at a council, seven days, once', '30 days', 'sweep');
call app.class('council_codes', 'internal', 'id', 'programme_id', 'person_id', 'code_hash', 'made_by', 'made_at', 'expires_at', 'used_at');

-- By which of the council's sessions one of ours came to be, so that its end there ends ours.
create table council_sessions (
  session_id uuid primary key references sessions,
  programme_id uuid not null references programmes,
  issuer_id uuid not null references council_issuers,
  subject_hash bytea not null,
  sid_hash bytea
);
create index on council_sessions (issuer_id, subject_hash);
call app.about('council_sessions', 'which session at a council one of ours stands on', '30 days after it ends', 'sweep');
call app.class('council_sessions', 'personal', 'subject_hash', 'sid_hash');
call app.class('council_sessions', 'internal', 'session_id', 'programme_id', 'issuer_id');

-- Each word of a council that somebody signed out is heard once.
create table council_sign_outs (
  programme_id uuid not null references programmes,
  issuer_id uuid not null references council_issuers,
  jti_hash bytea not null,
  at timestamptz not null default now(),
  primary key (issuer_id, jti_hash)
);
call app.about('council_sign_outs', 'a council''s word that somebody signed out, heard once', '1 day', 'sweep');
call app.class('council_sign_outs', 'internal', 'programme_id', 'issuer_id', 'jti_hash', 'at');

-- A session that a council vouched for is of the council's functions alone. Were it all that the person is here, the council's
-- own people could sign in as somebody who is a parent with us too.
create or replace function app.programme_as(variadic wanted text[]) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.programme_id from public.roles r, app.session() s
  where r.person_id = s.person_id and r.programme_id = s.programme_id and r.until_at is null and r.role = any (wanted) and s.level = 2
    and (s.way <> 'council' or r.role in ('social-worker', 'chair'))
  limit 1
$$;
create or replace function app.things(held text, kind text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(g.thing_id), '{}') from public.grants g, app.session() s
  where g.person_id = s.person_id and g.programme_id = s.programme_id and g.until_at is null
    and (g.ends_at is null or g.ends_at > now()) and g.function = held and g.thing = kind and s.level = 2 and s.way <> 'council'
$$;
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
        where r.person_id = p.id and r.programme_id = s.programme_id and r.until_at is null
          and (s.way <> 'council' or r.role in ('social-worker', 'chair'))), '[]'),
      'gss', (select r.gss from public.roles r where r.person_id = p.id and r.programme_id = s.programme_id
        and r.until_at is null and r.gss is not null limit 1))
    from public.persons p where p.id = s.person_id and p.disabled_at is null);
end $$;

-- Whoever works for a council that has its own sign-in set reaches level 2 by it and by nothing else.
create function app.council_only(of_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.roles r join public.council_issuers i on i.programme_id = r.programme_id and i.gss = r.gss
    where r.person_id = of_person and r.until_at is null and r.role in ('social-worker', 'chair') and i.until_day is null)
$$;
-- The asker's own answer to the same, at any level: for the page that offers the ways to level 2.
create function app.council_only() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$ select app.council_only(app.me()) $$;
create function app.by_council_alone() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- The demo's links and the command line stand at the machine itself.
  if new.level = 2 and new.way not in ('council', 'demo', 'command-line') and app.council_only(new.person_id) then
    raise 'who works for this council signs in there' using errcode = '28000';
  end if;
  return new;
end $$;
create trigger by_council_alone before insert or update of level, way, person_id on sessions
  for each row execute function app.by_council_alone();

-- Sessions of level 2 that somebody had by a PIN or a passkey end when it is their council's turn to say who they are.
create function app.end_other_ways(of_programme uuid, of_gss text, of_person uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare ended uuid[];
begin
  with gone as (update public.sessions s set ended_at = now()
    where s.ended_at is null and s.level = 2 and s.way not in ('council', 'demo', 'command-line') and s.programme_id = of_programme
      and (of_person is null or s.person_id = of_person)
      and s.person_id in (select r.person_id from public.roles r where r.programme_id = of_programme and r.gss = of_gss
        and r.role in ('social-worker', 'chair') and r.until_at is null) returning s.id)
  select array_agg(id) into ended from gone;
  if ended is not null then
    insert into public.audit (programme_id, day, person_id, act, things)
    values (of_programme, app.london_day(), app.me(), 'session.ended', ended);
  end if;
end $$;
create function app.council_role_given() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.until_at is null and new.gss is not null and exists (select from public.council_issuers i
      where i.programme_id = new.programme_id and i.gss = new.gss and i.until_day is null) then
    perform app.end_other_ways(new.programme_id, new.gss, new.person_id);
  end if;
  return null;
end $$;
create trigger council_role_given after insert or update on roles for each row execute function app.council_role_given();

-- A council's sign-in that is set, changed or stopped: what stood on the old one ends at once.
create function app.council_issuer_set() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ended uuid[];
begin
  if tg_op = 'UPDATE' and (new.until_day is not null or new.issuer <> old.issuer or new.client_id <> old.client_id) then
    update public.council_sign_ins set used_at = now() where issuer_id = new.id and used_at is null;
    with gone as (update public.sessions s set ended_at = now() from public.council_sessions c
      where c.session_id = s.id and c.issuer_id = new.id and s.ended_at is null returning s.id)
    select array_agg(id) into ended from gone;
    if ended is not null then
      insert into public.audit (programme_id, day, person_id, act, things)
      values (new.programme_id, app.london_day(), app.me(), 'session.ended', ended);
    end if;
  end if;
  if new.until_day is null then perform app.end_other_ways(new.programme_id, new.gss, null); end if;
  return null;
end $$;
create trigger council_issuer_set after insert or update on council_issuers for each row execute function app.council_issuer_set();

-- The councils of a host whose people sign in where they work. Anybody may know: it is the list on the page for it.
create function app.councils_with_sign_in(of_host uuid) returns table (issuer uuid, name text, name_cy text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.id, a.name, coalesce(a.name_cy, a.name) from public.council_issuers i join public.authorities a on a.gss = i.gss
  where i.programme_id = of_host and i.until_day is null order by a.name collate "en-x-icu"
$$;
-- What the house must know to look at a council's word. Nothing secret: each of it stands in the address of the way there.
create function app.council_issuer(of_issuer uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', i.id, 'programme', i.programme_id, 'gss', i.gss, 'issuer', i.issuer, 'clientId', i.client_id, 'keepsSecret', i.client_secret is not null,
    'amr', i.amr, 'acr', i.acr, 'maxAge', i.max_age, 'name', a.name, 'nameCy', coalesce(a.name_cy, a.name))
  from public.council_issuers i join public.authorities a on a.gss = i.gss where i.id = of_issuer and i.until_day is null
$$;
create function app.council_at(of_programme uuid, of_gss text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.council_issuer(i.id) from public.council_issuers i
  where i.programme_id = of_programme and i.gss = of_gss and i.until_day is null
$$;

-- The way there begins. False when the council has none, or this browser or network began too many.
create function app.council_begins(of_issuer uuid, of_host uuid, browser bytea, network bytea, state bytea, then_path text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare i public.council_issuers; since timestamptz := now() - interval '10 minutes';
begin
  select * into i from public.council_issuers where id = of_issuer and programme_id = of_host and until_day is null;
  if i.id is null or (select count(*) from public.council_sign_ins s where s.browser_hash = browser and s.created_at > since) >= 20
    or (select count(*) from public.council_sign_ins s where s.network_hash = network and s.created_at > since) >= 200 then
    return false;
  end if;
  insert into public.council_sign_ins (programme_id, issuer_id, issuer_version, browser_hash, network_hash, state_hash, path)
  values (i.programme_id, i.id, i.version, browser, network, state, then_path);
  return true;
end $$;
-- A way that this browser began and that is still open; null for any other.
create function app.council_begun(state bytea, browser bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.council_issuer(s.issuer_id) from public.council_sign_ins s join public.council_issuers i on i.id = s.issuer_id
  where s.state_hash = state and s.browser_hash = browser and s.taken_at is null and s.used_at is null and s.expires_at > now()
    and s.issuer_version = i.version
$$;
-- The way back is taken once, and only where the council is the one it began with.
create function app.council_takes(of_programme uuid, of_gss text, state bytea, browser bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare found_issuer jsonb := app.council_begun(state, browser);
begin
  if found_issuer is null or (found_issuer ->> 'programme')::uuid <> of_programme or found_issuer ->> 'gss' <> of_gss then return null; end if;
  update public.council_sign_ins set taken_at = now() where state_hash = state and taken_at is null;
  if not found then return null; end if;
  return found_issuer;
end $$;

create function app.open_council_session(s public.council_sign_ins, of_person uuid, new_session bytea, of_device text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare opened uuid;
begin
  update public.council_sign_ins set used_at = now() where browser_hash = s.browser_hash and used_at is null;
  update public.sessions set ended_at = now() where id = (app.session()).id;
  insert into public.sessions (token_hash, programme_id, person_id, level, way, device, shared_device, idle, expires_at)
  values (new_session, s.programme_id, of_person, 2, 'council', of_device, true, '15 minutes', now() + interval '8 hours')
  returning id into opened;
  insert into public.council_sessions (session_id, programme_id, issuer_id, subject_hash, sid_hash)
  values (opened, s.programme_id, s.issuer_id, s.subject_hash, s.sid_hash);
  insert into public.audit (programme_id, day, person_id, session_id, act, things, facts)
  values (s.programme_id, app.london_day(), of_person, opened, 'session.opened', array[opened], '{"way": "council"}');
end $$;
-- Enabled, and still with a function for this council.
create function app.works_for(of_person uuid, of_issuer uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.persons p join public.roles r on r.person_id = p.id and r.programme_id = p.programme_id
      join public.council_issuers i on i.programme_id = p.programme_id and i.gss = r.gss
    where p.id = of_person and p.disabled_at is null and r.until_at is null and r.role in ('social-worker', 'chair')
      and i.id = of_issuer and i.until_day is null)
$$;

-- The council said who it is. 'in': a session; 'code': nobody is linked to this, a start code is asked for; 'closed': their
-- account here has ended; 'no': the way was no longer open.
create function app.council_enters(state bytea, browser bytea, subject bytea, sid bytea, new_session bytea, of_device text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.council_sign_ins; who uuid;
begin
  select t.* into s from public.council_sign_ins t join public.council_issuers i on i.id = t.issuer_id
  where t.state_hash = state and t.browser_hash = browser and t.taken_at > now() - interval '2 minutes' and t.subject_hash is null
    and t.used_at is null and t.expires_at > now() and i.version = t.issuer_version and i.until_day is null for update of t;
  if s.id is null then return '{"outcome": "no"}'; end if;
  update public.council_sign_ins set subject_hash = subject, sid_hash = sid where id = s.id returning * into s;
  select c.person_id into who from public.council_identities c
  where c.programme_id = s.programme_id and c.subject_hash = subject and c.until_at is null;
  if who is null then return '{"outcome": "code"}'; end if;
  if not app.works_for(who, s.issuer_id) then return '{"outcome": "closed"}'; end if;
  perform app.open_council_session(s, who, new_session, of_device);
  return jsonb_build_object('outcome', 'in', 'path', s.path);
end $$;

-- A start code typed after the council's own sign-in, in the same browser: five tries, then the way begins anew. It links
-- what the council said to the person for whom the code was made, in place of what was linked before. The same press sent
-- twice opens one session and is told yes twice.
create function app.council_code(of_code bytea, browser bytea, new_session bytea, of_device text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.council_sign_ins; c public.council_codes; of_gss text;
begin
  select t.* into s from public.council_sign_ins t where t.browser_hash = browser and t.subject_hash is not null
  order by t.id desc limit 1 for update;
  if s.used_at > now() - interval '1 minute' and exists (select from public.sessions e join public.council_sessions k on k.session_id = e.id
      where e.token_hash = new_session and k.subject_hash = s.subject_hash and e.ended_at is null) then
    return jsonb_build_object('outcome', 'in', 'path', s.path);
  end if;
  select i.gss into of_gss from public.council_issuers i where i.id = s.issuer_id and i.version = s.issuer_version and i.until_day is null;
  if s.id is null or of_gss is null or s.used_at is not null or s.expires_at <= now() or s.tries >= 5
    or exists (select from public.council_identities l where l.programme_id = s.programme_id and l.subject_hash = s.subject_hash and l.until_at is null) then
    return '{"outcome": "no", "left": 0}';
  end if;
  select * into c from public.council_codes k where k.programme_id = s.programme_id and k.code_hash = of_code
    and k.used_at is null and k.expires_at > now() for update;
  if c.id is null or not app.works_for(c.person_id, s.issuer_id) then
    update public.council_sign_ins set tries = tries + 1 where id = s.id;
    return jsonb_build_object('outcome', 'no', 'left', 4 - s.tries);
  end if;
  update public.council_codes set used_at = now() where person_id = c.person_id and used_at is null;
  update public.council_identities set until_at = now() where person_id = c.person_id and until_at is null;
  insert into public.council_identities (programme_id, person_id, gss, subject_hash) values (s.programme_id, c.person_id, of_gss, s.subject_hash);
  insert into public.audit (programme_id, day, person_id, act, things)
  values (s.programme_id, app.london_day(), c.person_id, 'council-sign-in.linked', array[c.person_id]);
  perform app.open_council_session(s, c.person_id, new_session, of_device);
  return jsonb_build_object('outcome', 'in', 'path', s.path);
end $$;

-- A start code for somebody at a council of the asker's programme; the one before is dead. Null for anybody else, and for
-- oneself: nobody hands themself a way in.
create function app.make_council_code(of_person uuid, of_code bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare programme uuid := app.programme_as('administrator', 'coordinator');
begin
  if of_person = app.me() or not exists (select from public.council_issuers i
      where i.programme_id = programme and app.works_for(of_person, i.id)) then return false; end if;
  update public.council_codes set used_at = now() where person_id = of_person and used_at is null;
  insert into public.council_codes (programme_id, person_id, code_hash, made_by) values (programme, of_person, of_code, app.me());
  return true;
end $$;

-- Whoever starts again or leaves is linked to nothing any more, either: a start code links anew.
create or replace function app.end_ways(of_person uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.pins where person_id = of_person;
  delete from public.passkeys where person_id = of_person;
  delete from public.known_browsers where person_id = of_person;
  update public.council_identities set until_at = now() where person_id = of_person and until_at is null;
  update public.council_codes set used_at = now() where person_id = of_person and used_at is null;
  update public.sessions set ended_at = now() where person_id = of_person and ended_at is null;
  update public.sign_ins set used_at = now() where person_id = of_person and used_at is null;
  insert into public.start_codes (person_id, programme_id, expires_at)
  select p.id, p.programme_id, now() from public.persons p where p.id = of_person
  on conflict (person_id) do update set hash = null, salt = null, taken_by = null, expires_at = now();
$$;

-- A council's word that somebody signed out there: by their session, else all of theirs. How many ended; null when the same
-- word was heard before.
create function app.council_signs_out(of_issuer uuid, subject bytea, sid bytea, jti bytea) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare i public.council_issuers; ended uuid[];
begin
  select * into i from public.council_issuers where id = of_issuer and until_day is null;
  if i.id is null or coalesce(subject, sid) is null then return null; end if;
  insert into public.council_sign_outs (programme_id, issuer_id, jti_hash) values (i.programme_id, i.id, jti) on conflict do nothing;
  if not found then return null; end if;
  update public.council_sign_ins t set used_at = now()
  where t.issuer_id = i.id and t.used_at is null and t.subject_hash is not null
    and (subject is null or t.subject_hash = subject) and (sid is null or t.sid_hash = sid);
  with gone as (update public.sessions e set ended_at = now() from public.council_sessions c
    where c.session_id = e.id and c.issuer_id = i.id and e.ended_at is null
      and (subject is null or c.subject_hash = subject) and (sid is null or c.sid_hash = sid) returning e.id)
  select coalesce(array_agg(id), '{}') into ended from gone;
  if cardinality(ended) > 0 then
    insert into public.audit (programme_id, day, act, things, facts)
    values (i.programme_id, app.london_day(), 'session.ended', ended, '{"by": "council"}');
  end if;
  return cardinality(ended);
end $$;

call app.settle();
grant execute on function app.council_only(), app.councils_with_sign_in, app.council_at, app.council_begins, app.council_begun, app.council_takes,
  app.council_enters, app.council_code, app.make_council_code, app.council_signs_out to web;
