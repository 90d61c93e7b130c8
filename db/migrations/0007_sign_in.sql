-- Signing in, ending sessions, setting up the first host, and leaving.

-- What one request to sign in needs beside its secrets: what to count for the limits, where to go afterwards,
-- and whether only this person uses the device. No foreign key to persons here or in the outbox: checking one takes
-- longer than checking none, and that would tell who is known.
alter table sign_ins add column address_hash bytea, add column network_hash bytea,
  add column own_device boolean not null default false, add column path text not null default '/';
create index on sign_ins (address_hash, created_at);
create index on sign_ins (network_hash, created_at);
create index on sign_ins (person_id) where used_at is null;
call app.class('sign_ins', 'personal', 'address_hash', 'network_hash');
call app.class('sign_ins', 'internal', 'own_device', 'path');
alter table sign_ins drop constraint sign_ins_person_id_fkey;
alter table outbox drop constraint outbox_to_person_fkey;

create function app.london_day() returns date
language sql stable set search_path = pg_catalog, public as $$ select (now() at time zone 'Europe/London')::date $$;

-- One path whether somebody is known or not: the same rows are written, the same answer is given, which is none.
-- Too many requests for one address, from one browser or one network are written too, already dead.
create function app.ask_to_sign_in(of_host uuid, address text, how text, browser bytea, network bytea, own boolean, then_path text)
returns void language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  who record; request uuid; busy boolean;
  hash bytea := sha256(convert_to(address, 'UTF8'));
  since timestamptz := now() - interval '10 minutes';
begin
  if how = 'email' then
    select p.id, p.programme_id into who from public.persons p
    where p.email = address and p.disabled_at is null order by (p.programme_id = of_host) desc, p.id limit 1;
  else
    select p.id, p.programme_id into who from public.persons p
    where p.phone = address and p.disabled_at is null order by (p.programme_id = of_host) desc, p.id limit 1;
  end if;
  busy := (select count(*) from public.sign_ins s where s.address_hash = hash and s.created_at > since) >= 10
    or (select count(*) from public.sign_ins s where s.browser_hash = browser and s.created_at > since) >= 5
    or (select count(*) from public.sign_ins s where s.network_hash = network and s.created_at > since) >= 100;
  insert into public.sign_ins (programme_id, person_id, way, browser_hash, address_hash, network_hash, own_device, path, expires_at, used_at)
  values (coalesce(who.programme_id, of_host), who.id, how, browser, hash, network, own, then_path, now() + interval '10 minutes',
    case when busy then now() end)
  returning id into request;
  insert into public.outbox (programme_id, kind, to_person, facts, dropped_at, why)
  values (coalesce(who.programme_id, of_host), 'sign-in', who.id, jsonb_build_object('signIn', request),
    case when busy then now() end, case when busy then 'limit' end);
end $$;

-- A link or a code becomes a session, once, and only in the browser that asked. `new_session` is the hash of a token
-- that the web process made. The same press sent twice opens one session and is told yes twice.
-- An invitation opens nothing: in any browser it only sends a code to the address that was invited.
create function app.sign_in(of_link bytea, of_code text, browser bytea, network bytea, new_session bytea, of_device text)
returns jsonb language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare r public.sign_ins; s public.sessions; who public.persons;
begin
  if of_link is not null then
    select * into r from public.sign_ins where token_hash = of_link for update;
    if r.way = 'invite' then
      select * into who from public.persons where id = r.person_id and disabled_at is null;
      if who.id is not null and r.expires_at > now() then
        perform app.ask_to_sign_in(r.programme_id, coalesce(who.email, who.phone),
          case when who.email is null then 'text' else 'email' end, browser, network, false, '/');
        return '{"outcome": "sent"}';
      end if;
    end if;
  else
    select * into r from public.sign_ins where browser_hash = browser and way <> 'invite'
    order by (used_at is null) desc, id desc limit 1 for update;
  end if;
  if r.id is null or r.way = 'invite' or r.browser_hash is distinct from browser then return '{"outcome": "no", "left": 0}'; end if;
  if r.used_at > now() - interval '1 minute' and exists (select from public.sessions t
    where t.token_hash = new_session and t.person_id = r.person_id and t.ended_at is null) then
    return jsonb_build_object('outcome', 'in', 'path', r.path, 'own', r.own_device);
  end if;
  if r.used_at is not null or r.expires_at <= now() or r.tries >= 5 then return '{"outcome": "no", "left": 0}'; end if;
  -- Six digits can be guessed by whoever asks again and again: after 25 wrong ones in a day for one address the code is no
  -- longer looked at, and the link in the same mail still opens. A text message has no link, and nobody is locked out of it.
  if of_link is null and r.way = 'email' and (select sum(s2.tries) from public.sign_ins s2
      where s2.address_hash = r.address_hash and s2.created_at > now() - interval '1 day') >= 25 then
    return '{"outcome": "no", "left": 0}';
  end if;
  -- Until a code is minted there is none to type: null is not equal to null here.
  if of_link is null and (of_code is null or r.code_hash is null
      or r.code_hash <> sha256(convert_to(r.id::text || ':' || of_code, 'UTF8'))) then
    update public.sign_ins set tries = tries + 1 where id = r.id;
    return jsonb_build_object('outcome', 'no', 'left', 4 - r.tries);
  end if;
  select * into who from public.persons where id = r.person_id and disabled_at is null;
  if who.id is null then return '{"outcome": "no", "left": 0}'; end if;
  update public.sign_ins set used_at = now() where browser_hash = browser and used_at is null;
  update public.sessions set ended_at = now() where id = (app.session()).id;
  insert into public.sessions (token_hash, programme_id, person_id, way, device, shared_device, idle, expires_at)
  values (new_session, who.programme_id, who.id, case when of_link is null then 'code' else 'link' end, of_device, not r.own_device,
    case when r.own_device then interval '12 hours' else interval '15 minutes' end,
    now() + case when r.own_device then interval '7 days' else interval '12 hours' end)
  returning * into s;
  insert into public.audit (programme_id, day, person_id, session_id, act, things)
  values (s.programme_id, app.london_day(), s.person_id, s.id, 'session.opened', array[s.id]);
  return jsonb_build_object('outcome', 'in', 'path', r.path, 'own', r.own_device);
end $$;

-- End one of one's own sessions, or (null) all others. Answers how many.
create function app.end_sessions(of_session uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session(); ended uuid[];
begin
  with gone as (update public.sessions t set ended_at = now()
    where t.person_id = s.person_id and t.ended_at is null
      and (case when of_session is null then t.id <> s.id else t.id = of_session end) returning t.id)
  select coalesce(array_agg(id), '{}') into ended from gone;
  if cardinality(ended) > 0 then
    insert into public.audit (programme_id, day, person_id, session_id, act, things)
    values (s.programme_id, app.london_day(), s.person_id, s.id, 'session.ended', ended);
  end if;
  return cardinality(ended);
end $$;

-- The first host, its authorities and its first coordinator, who is its administrator too. Null once there is one.
create function app.set_up(host jsonb, authorities text[], coordinator jsonb) returns uuid
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
  insert into public.audit (programme_id, day, person_id, act, things)
  values (programme, app.london_day(), person, 'programme.set-up', array[programme, person]);
  return programme;
end $$;

-- The host's logo for anybody: public, like the name.
create function app.logo(of_programme uuid) returns table (type text, bytes bytea)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.logo_type, p.logo from public.programmes p where p.id = of_programme and p.logo is not null
$$;

-- Somebody leaves: functions, sessions, permissions and open requests end at once. Whoever is a parent here as well stays
-- that, and nobody learns it: their own account and what is theirs are not touched.
create function app.person_leaves(of_person uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare programme uuid := app.programme_as('administrator');
begin
  perform 1 from public.persons where id = of_person and programme_id = programme for update;
  if not found then return false; end if;
  update public.roles set until_at = now() where person_id = of_person and until_at is null and role <> 'parent';
  perform app.keep_an_administrator(programme);
  update public.grants set until_at = now() where person_id = of_person and until_at is null and function <> 'is';
  update public.sessions set ended_at = now() where person_id = of_person and ended_at is null;
  update public.sign_ins set used_at = now() where person_id = of_person and used_at is null;
  -- The version moves either way: it stands in the page of somebody who left, and must not tell who stays as a parent.
  update public.persons p set version = p.version + 1, disabled_at = case
      when exists (select from public.roles r where r.person_id = of_person and r.until_at is null) then p.disabled_at else now() end
    where p.id = of_person;
  return true;
end $$;

-- Two administrators who take each other's function away at the same moment: the second is refused.
create function app.keep_an_administrator(of_programme uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtext('administrators ' || of_programme::text));
  if not exists (select from public.roles where programme_id = of_programme and role = 'administrator' and until_at is null) then
    raise 'a programme keeps an administrator';
  end if;
end $$;

-- One function ends, and with it what it opened; the person stays for the rest.
create function app.role_ends(of_person uuid, of_role text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.roles set until_at = now() where person_id = of_person and role = of_role and role <> 'parent' and until_at is null
    and programme_id = app.programme_as('administrator');
  if not found then return false; end if;
  perform app.keep_an_administrator(app.programme());
  update public.grants set until_at = now() where person_id = of_person and until_at is null
    and function = any (case of_role when 'supporter' then array['supports', 'asked'] when 'handler' then array['handles'] else '{}' end);
  return true;
end $$;

-- An invitation: seven days, any browser.
create function app.invite(of_person uuid) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare programme uuid := app.programme_as('administrator', 'coordinator'); request uuid;
begin
  if not exists (select from public.persons where id = of_person and programme_id = programme) then return null; end if;
  insert into public.sign_ins (programme_id, person_id, way, expires_at)
  values (programme, of_person, 'invite', now() + interval '7 days') returning id into request;
  insert into public.outbox (programme_id, kind, to_person, facts)
  values (programme, 'invite', of_person, jsonb_build_object('signIn', request));
  return request;
end $$;

-- A coordinator may not put their own address into an account that can do more than they can.
create function app.trusted_persons() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(r.person_id), '{}') from public.roles r
  where r.programme_id = app.programme() and r.until_at is null and r.role in ('administrator', 'coordinator', 'handler', 'parent-lead')
$$;
drop policy staff on persons;
call app.wall('persons', 'administrator', 'all', 'web', $q$programme_id = (select app.programme_as('administrator'))$q$);
call app.wall('persons', 'coordinator-reads', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('persons', 'coordinator-adds', 'insert', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('persons', 'coordinator-changes', 'update', 'web',
  $q$programme_id = (select app.programme_as('coordinator')) and id <> all ((select app.trusted_persons())::uuid[])$q$);

-- That a colleague is a parent here is nobody's to read: the function 'parent' is written by coordinators and read by none.
drop policy staff on roles;
drop policy "coordinator-reads" on roles;
call app.wall('roles', 'administrator', 'all', 'web', $q$programme_id = (select app.programme_as('administrator')) and role <> 'parent'$q$);
call app.wall('roles', 'coordinator-reads', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator')) and role <> 'parent'$q$);

call app.settle();
grant execute on function app.ask_to_sign_in, app.sign_in, app.end_sessions, app.set_up, app.logo, app.person_leaves, app.role_ends, app.invite,
  app.trusted_persons to web;
grant execute on function app.london_day to definer;
