-- Who may read a parent's notes, and how the yes came; the promise in its versions and what was answered to it; a
-- colleague's own record as a parent.

-- What a colleague of the office holds as a parent is theirs alone: their login at work does not reach it.
create function app.at_the_office() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.programme_as('coordinator', 'handler', 'administrator', 'safeguarding-lead', 'approver') is not null
$$;
create or replace function app.my_parties() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when app.at_the_office() then '{}' else app.things('is', 'party') end || app.things('supports', 'party')
$$;
create function app.own_at_work() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when app.at_the_office() then app.things('is', 'party') else '{}' end
$$;
do $$
declare t regclass;
begin
  foreach t in array array['wishes', 'supports', 'covers', 'offers', 'proposals', 'choices']::regclass[] loop
    execute format('create policy own_record on %s as restrictive for all to web using (party_id <> all ((select app.own_at_work())::uuid[]))', t);
  end loop;
end $$;
-- What a parent does in their own record is in no colleague's trail: read by name it would tell which colleague is a parent.
create policy own_record on audit as restrictive for select to web using (
  not (act like 'note.%' or act like 'space.%' or act like 'reading.%' or act like 'promise.%' or act like 'told.%' or act like 'copy.%'
    or (act = 'text.opened' and (facts ->> 'text' like 'notes.%' or facts ->> 'whose' is not distinct from 'own'))));

-- A record has one account: a second one, whoever opens it, reaches nothing. Nobody is told that there is a first.
create index grants_is on grants (thing_id) where function = 'is' and until_at is null;
create or replace function app.things(held text, kind text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(g.thing_id), '{}') from public.grants g, app.session() s
  where g.person_id = s.person_id and g.programme_id = s.programme_id and g.until_at is null
    and (g.ends_at is null or g.ends_at > now()) and g.function = held and g.thing = kind and s.level = 2
    and (held <> 'is' or not exists (select from public.grants first where first.function = 'is' and first.until_at is null
      and first.thing_id = g.thing_id and first.person_id <> g.person_id and first.id < g.id))
$$;

-- A supporter's draft is theirs until they put it among the notes; what was taken back nobody else reads.
alter table notes add column draft boolean not null default false;
call app.class('notes', 'internal', 'draft');
drop policy owner on notes;
drop policy reader on notes;
call app.wall('notes', 'owner', 'select', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])
  and (not draft or written_by = (select app.me()))$q$);
call app.wall('notes', 'reader', 'select', 'web', $q$party_id = any ((select app.things('reads', 'space'))::uuid[])
  and at >= ((select app.notes_from()) ->> party_id::text)::timestamptz
  and ((not draft and withdrawn_at is null) or written_by = (select app.me()))$q$);
grant update (draft) on notes to web;
-- When it was written is the database's to say: readers' rights begin at a moment.
revoke insert on notes from web;
grant insert (id, programme_id, party_id, written_by, body, day, draft) on notes to web;
-- Whoever may not read does not learn either that there are notes, or what was answered about the police. For a parent
-- without a screen the supporter asks the question, and opens the notes by writing the first one.
drop policy beside on spaces;
call app.wall('spaces', 'reader', 'select', 'web', $q$party_id = any ((select app.things('reads', 'space'))::uuid[])$q$);
call app.wall('spaces', 'beside-opens', 'insert', 'web', $q$party_id = any ((select app.things('reads', 'space'))::uuid[])
  and party_id = any ((select app.things('supports', 'party'))::uuid[]) and programme_id = (select app.programme())$q$);
call app.wall('spaces', 'beside-asks', 'update', 'web', $q$party_id = any ((select app.things('reads', 'space'))::uuid[])
  and party_id = any ((select app.things('supports', 'party'))::uuid[]) and programme_id = (select app.programme())$q$);

-- Who may be given a reading: those who stand beside the party now, supporter or cover, and nobody of a council.
create function app.may_be_given() returns text[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(g.thing_id::text || ' ' || g.person_id::text), '{}') from public.grants g
  where g.function = 'supports' and g.thing = 'party' and g.until_at is null
    and g.thing_id = any (app.things('is', 'party') || app.things('supports', 'party'))
    and not exists (select from public.roles r where r.person_id = g.person_id and r.until_at is null and r.role in ('social-worker', 'chair'))
$$;
drop policy "owner-gives" on grants;
call app.wall('grants', 'owner-gives', 'insert', 'web', $q$function = 'reads' and programme_id = (select app.programme())
  and thing_id = any ((select app.things('is', 'party'))::uuid[]) and person_id <> (select app.me())
  and opened_by = (select app.me()) and how = 'screen' and until_at is null and ends_at <= now() + interval '370 days'
  and (thing_id::text || ' ' || person_id::text) = any ((select app.may_be_given())::text[])$q$);
-- By voice: read back, by whoever stands beside the parent, and for nobody but those who do. Not by somebody of the office:
-- a coordinator who is a supporter too could put themself beside anybody and say that they heard a yes.
call app.wall('grants', 'voice-gives', 'insert', 'web', $q$function = 'reads' and programme_id = (select app.programme())
  and thing_id = any ((select app.things('supports', 'party'))::uuid[])
  and opened_by = (select app.me()) and how = 'voice' and read_back_on is not null and until_at is null
  and (select app.programme_as('coordinator', 'handler', 'administrator', 'safeguarding-lead', 'approver', 'social-worker', 'chair')) is null
  and ends_at <= now() + interval '370 days'
  and (thing_id::text || ' ' || person_id::text) = any ((select app.may_be_given())::text[])$q$);
-- Which of two accounts was first goes by the row's id, and who reads by the rest of it: both are the database's to make. A row
-- that stands is closed, and nothing else of it changes.
revoke insert, update on grants from web;
grant insert (programme_id, person_id, function, thing, thing_id, opened_by, ends_at, purpose, how, read_back_on, notes_from) on grants to web;
grant update (until_at, closed_by, closed_how) on grants to web;
create policy no_opening on grants as restrictive for update to worker with check (function <> 'reads' or until_at is not null);

-- Ends reading at once: `of_person` null for everybody. The supporter beside them by voice; a coordinator on a call, who
-- learns neither whether there was any nor who it was.
create function app.end_reading(of_party uuid, of_person uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare said text := case when of_party = any (app.things('supports', 'party')) then 'voice'
  when of_person is null and app.me() is not null and app.sees_to(of_party) then 'phone' end;
begin
  if said is null then return; end if;
  update public.grants g set until_at = now(), closed_by = app.me(), closed_how = said
  where g.function = 'reads' and g.thing_id = of_party and g.until_at is null and (of_person is null or g.person_id = of_person);
end $$;

-- Whoever no longer stands beside a party reads nothing of it, however that came; a draft of theirs goes with it.
create function app.reading_ends() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.grants g set until_at = now(), closed_how = 'ended'
  where g.function = 'reads' and g.thing_id = new.thing_id and g.person_id = new.person_id and g.until_at is null;
  update public.notes n set withdrawn_at = now() where n.party_id = new.thing_id and n.written_by = new.person_id and n.draft
    and n.withdrawn_at is null;
  return null;
end $$;
create trigger reading_ends after update of until_at on grants for each row
  when (new.function = 'supports' and old.until_at is null and new.until_at is not null) execute function app.reading_ends();

-- What somebody of ours is called: the name of their profile, else the first word of their own.
create function app.called(of_person uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((select nullif(pr.called, '') from public.supporters u join public.profiles pr on pr.supporter_id = u.id where u.person_id = p.id),
    split_part(p.name, ' ', 1)) from public.persons p where p.id = of_person
$$;

-- Who reads and who did: all of it for the parent, what is open for whoever stands beside them.
create function app.readers_of(of_party uuid) returns table (id uuid, person uuid, name text, since timestamptz, ends timestamptz,
  ended timestamptz, purpose text, how text, read_back_on date, said_to text, notes_from timestamptz, closed_how text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select g.id, g.person_id, app.called(g.person_id), g.from_at, g.ends_at,
    case when g.until_at is not null then g.until_at when g.ends_at <= now() then g.ends_at end,
    g.purpose, g.how, g.read_back_on, case when g.how = 'voice' then app.called(g.opened_by) end, g.notes_from,
    case when g.until_at is null and g.ends_at <= now() then 'over' else g.closed_how end
  from public.grants g
  where g.function = 'reads' and g.thing_id = of_party and (select app.gss_as('social-worker', 'chair')) is null
    and (of_party = any (app.things('is', 'party'))
    or (of_party = any (app.things('supports', 'party')) and g.until_at is null and g.ends_at > now()))
  order by g.until_at desc nulls first, g.id desc limit 200
$$;
-- Who stands beside this party now, for the party and for whoever does.
create function app.beside_party(of_party uuid) returns table (person uuid, name text, cover_until date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select g.person_id, app.called(g.person_id), (select max(c.until_day) from public.covers c join public.supporters u on u.id = c.supporter_id
      where u.person_id = g.person_id and c.party_id = g.thing_id and c.ended_at is null
      and not exists (select from public.supports s where s.party_id = c.party_id and s.supporter_id = u.id and s.until_day is null))
  from public.grants g
  where g.function = 'supports' and g.thing_id = of_party and g.until_at is null
    and (of_party = any (app.things('is', 'party')) or of_party = any (app.things('supports', 'party')))
  order by g.id
$$;
-- Who wrote these notes: names of those who wrote what the asker may read, nobody else's.
create function app.writers_of(of_party uuid) returns table (person uuid, name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.written_by, app.called(w.written_by) from (
    select distinct n.written_by from public.notes n where n.party_id = of_party and not n.draft
      and (select app.gss_as('social-worker', 'chair')) is null
      and (of_party = any (app.things('is', 'party')) or n.at >= (app.notes_from() ->> of_party::text)::timestamptz)) w
$$;

-- What a parent does to the parents' half of "delete everything", once the vault has erased the words: rows without a word
-- stay, everybody stops reading, the question is asked anew. False while a word is left.
create function app.close_notes(of_party uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if not of_party = any (app.things('is', 'party')) or app.is_held(of_party)
    or exists (select from public.notes n where n.party_id = of_party and n.body is not null) then return false; end if;
  update public.notes n set withdrawn_at = coalesce(n.withdrawn_at, now()) where n.party_id = of_party;
  update public.grants g set until_at = now(), closed_by = app.me(), closed_how = 'screen'
  where g.function = 'reads' and g.thing_id = of_party and g.until_at is null;
  update public.spaces s set police = null, asked_on = null where s.party_id = of_party;
  return true;
end $$;
-- Why something must be kept, since when, and who decided it: for the parent. Of a concern, only that there is a reason.
create function app.kept_of_mine(of_party uuid) returns table (why text, since date, decided text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when h.why = 'concern' then 'other' else h.why end, h.placed_on,
    case when h.why <> 'concern' then (select p.name from public.persons p where p.id = h.placed_by) end
  from public.holds h where h.party_id = of_party and h.lifted_on is null and of_party = any (app.things('is', 'party'))
  order by h.placed_on, h.id
$$;

-- The promise, as the host's settings made it: every change of what it says is a version of its own.
create table promises (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  version integer not null,
  name text not null,
  independence text not null,
  written_en text not null,
  written_cy text not null,
  telephone text not null,
  hours text not null,
  hours_cy text not null,
  from_at timestamptz not null default now(),
  unique (programme_id, version)
);
call app.about('promises', 'what the host promised parents, and from when', 'always', 'none');
call app.class('promises', 'public', 'id', 'programme_id', 'version', 'name', 'independence', 'written_en', 'written_cy', 'telephone',
  'hours', 'hours_cy', 'from_at');
create function app.new_promise() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.promises (programme_id, version, name, independence, written_en, written_cy, telephone, hours, hours_cy)
  select new.id, coalesce((select max(p.version) from public.promises p where p.programme_id = new.id), 0) + 1, new.name, new.independence,
    new.independence_en, new.independence_cy, new.telephone, new.hours, new.hours_cy;
  return null;
end $$;
create trigger first_promise after insert on programmes for each row execute function app.new_promise();
create trigger new_promise after update on programmes for each row
  when ((old.name, old.independence, old.independence_en, old.independence_cy, old.telephone, old.hours, old.hours_cy)
    is distinct from (new.name, new.independence, new.independence_en, new.independence_cy, new.telephone, new.hours, new.hours_cy))
  execute function app.new_promise();
insert into promises (programme_id, version, name, independence, written_en, written_cy, telephone, hours, hours_cy)
select id, 1, name, independence, independence_en, independence_cy, telephone, hours, hours_cy from programmes;
-- Public, like the host's name.
create function app.promise(of_programme uuid) returns setof promises
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.* from public.promises p where p.programme_id = of_programme order by p.version desc limit 1
$$;
call app.wall('promises', 'own', 'select', 'web', 'programme_id = (select app.programme())');

create table promise_answers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  promise_id uuid not null references promises,
  edition integer not null,
  answer text not null check (answer in ('understood', 'think', 'questions', 'not-yet')),
  how text not null check (how in ('screen', 'aloud')),
  recorded_by uuid not null references persons,
  answered_on date not null,
  at timestamptz not null default now()
);
create index on promise_answers (party_id, id desc);
call app.about('promise_answers', 'what a parent said when the promise was read', '3 years after support ends', 'party');
call app.class('promise_answers', 'personal', 'answer');
call app.class('promise_answers', 'internal', 'id', 'programme_id', 'party_id', 'promise_id', 'edition', 'how', 'recorded_by', 'answered_on', 'at');
call app.wall('promise_answers', 'owner', 'select', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$);
call app.wall('promise_answers', 'beside', 'select', 'web', $q$party_id = any ((select app.things('supports', 'party'))::uuid[])$q$);
call app.wall('promise_answers', 'owner-answers', 'insert', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])
  and programme_id = (select app.programme()) and recorded_by = (select app.me()) and how = 'screen'$q$);
call app.wall('promise_answers', 'aloud', 'insert', 'web', $q$party_id = any ((select app.things('supports', 'party'))::uuid[])
  and programme_id = (select app.programme()) and recorded_by = (select app.me()) and how = 'aloud'$q$);

-- Somebody with the name of one of our own people who is not that person: said by the outside handler.
create table namesakes (
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  person_id uuid not null references persons,
  said_by uuid not null references persons,
  at timestamptz not null default now(),
  primary key (party_id, person_id)
);
call app.about('namesakes', 'this party is not that colleague: read by definer functions alone', 'as the party', 'party');
call app.class('namesakes', 'internal', 'programme_id', 'party_id', 'person_id', 'said_by', 'at');
create policy nobody on namesakes for select to web using (false);
grant select on namesakes to web;

create function app.colleagues_like(of_party uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct p.id from public.parties x join public.persons p on p.programme_id = x.programme_id
    and regexp_replace(lower(p.name), '[^[:alnum:]]+', ' ', 'g') = regexp_replace(lower(x.name), '[^[:alnum:]]+', ' ', 'g')
  join public.roles r on r.person_id = p.id and r.until_at is null and r.role <> 'parent'
  where x.id = of_party and x.name <> ''
    and not exists (select from public.namesakes n where n.party_id = x.id and n.person_id = p.id)
$$;
-- Somebody who works here and whose account is this party's own: certain, whatever they are called.
create function app.colleague_by_account(of_party uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.grants g join public.roles r on r.person_id = g.person_id and r.until_at is null and r.role <> 'parent'
    where g.function = 'is' and g.thing_id = of_party and g.until_at is null)
$$;
create function app.seal_party(of_party uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare who uuid; programme uuid;
begin
  select p.outside_handler, p.id into who, programme from public.programmes p join public.parties x on x.programme_id = p.id where x.id = of_party;
  insert into public.sealed (programme_id, party_id, handler) values (programme, of_party, who) on conflict (party_id) do nothing;
  update public.families f set handler = coalesce(who, '00000000-0000-0000-0000-000000000000')
  from public.family_parties fp where fp.party_id = of_party and f.id = fp.family_id and f.handler is null;
end $$;
create or replace function app.seal_own_people() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select app.colleagues_like(new.id)) then perform app.seal_party(new.id); end if;
  return new;
end $$;
create or replace function app.seal_families_of(of_programme uuid, of_name text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform app.seal_party(p.id) from public.parties p
  where p.programme_id = of_programme and p.name <> '' and of_name <> ''
    and regexp_replace(lower(p.name), '[^[:alnum:]]+', ' ', 'g') = regexp_replace(lower(of_name), '[^[:alnum:]]+', ' ', 'g')
    and exists (select app.colleagues_like(p.id));
end $$;
create or replace function app.seal_known_parties() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.role <> 'parent' then
    perform app.seal_families_of(o.programme_id, o.name) from public.persons o where o.id = new.person_id;
    perform app.seal_party(g.thing_id) from public.grants g
    where g.person_id = new.person_id and g.function = 'is' and g.thing = 'party' and g.until_at is null;
  end if;
  return new;
end $$;
create function app.seal_own_account() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if app.colleague_by_account(new.thing_id) then perform app.seal_party(new.thing_id); end if;
  return new;
end $$;
create constraint trigger seal_own_account after insert on grants deferrable initially deferred
  for each row when (new.function = 'is') execute function app.seal_own_account();

-- "This is not our colleague": the outside handler opens a family that bears a name by chance. 'account' when somebody in it
-- is a colleague beyond doubt, 'taken' when another family has its reference by now, 'unknown' when it is not theirs.
create function app.not_our_colleague(of_family uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare mine uuid := app.programme_as('handler');
begin
  perform 1 from public.families f where f.id = of_family and f.programme_id = mine and f.handler = app.me() for update;
  if not found then return 'unknown'; end if;
  if exists (select from public.family_parties fp where fp.family_id = of_family and app.colleague_by_account(fp.party_id)) then return 'account'; end if;
  if exists (select from public.families o join public.families f on f.id = of_family and o.gss = f.gss and lower(o.reference) = lower(f.reference)
    where o.programme_id = mine and o.id <> of_family) then return 'taken'; end if;
  insert into public.namesakes (programme_id, party_id, person_id, said_by)
  select mine, fp.party_id, c.person, app.me() from public.family_parties fp cross join lateral app.colleagues_like(fp.party_id) c (person)
  where fp.family_id = of_family on conflict do nothing;
  delete from public.sealed s using public.family_parties fp
  where fp.family_id = of_family and s.party_id = fp.party_id
    and not exists (select from public.family_parties o join public.families g on g.id = o.family_id
      where o.party_id = fp.party_id and o.family_id <> of_family and g.handler is not null);
  update public.families f set handler = null where f.id = of_family;
  return null;
end $$;

-- A colleague who is a parent here signs in with the account that they have: the outside handler connects it. False, whatever
-- the reason: not the handler's, nobody of ours with this address, a record that has an account.
create function app.connect_colleague(of_party uuid, of_email text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare mine uuid := app.programme_as('handler'); who uuid;
begin
  if not exists (select from public.family_parties fp join public.families f on f.id = fp.family_id
    where fp.party_id = of_party and f.programme_id = mine and f.handler = app.me()) then return false; end if;
  select p.id into who from public.persons p where p.programme_id = mine and p.email = lower(of_email) and p.disabled_at is null
    and p.id <> app.me() and exists (select from public.roles r where r.person_id = p.id and r.until_at is null and r.role <> 'parent')
    and not exists (select from public.roles r where r.person_id = p.id and r.until_at is null and r.role in ('social-worker', 'chair'));
  if who is null or exists (select from public.grants g where g.function = 'is' and g.thing_id = of_party and g.until_at is null) then return false; end if;
  if not exists (select from public.roles r where r.person_id = who and r.role = 'parent' and r.until_at is null) then
    insert into public.roles (programme_id, person_id, role, given_by) values (mine, who, 'parent', app.me());
  end if;
  insert into public.grants (programme_id, person_id, function, thing, thing_id, opened_by) values (mine, who, 'is', 'party', of_party, app.me());
  return true;
end $$;

call app.for_worker('promises', 'promise_answers');
call app.settle();
grant execute on function app.own_at_work, app.may_be_given, app.end_reading, app.readers_of, app.beside_party, app.writers_of,
  app.close_notes, app.kept_of_mine, app.promise, app.not_our_colleague, app.connect_colleague to web;
