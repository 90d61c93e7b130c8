-- Support from the first meeting to its ending, and coming back: visits, messages, who is on call, what is handed over, how it
-- ended. What both need who stand beside each other they both read: the parent all of it, whoever stands beside them from the
-- moment that they began to. Nobody else: no coordinator, nobody of a council.

-- Since when the asker stands beside each of their parties, as {party: moment}; worked out once for a statement.
create function app.beside_from() returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_object_agg(g.thing_id, g.moment), '{}') from (
    select g.thing_id, min(g.from_at) as moment from public.grants g, app.session() s
    where g.person_id = s.person_id and g.programme_id = s.programme_id and g.until_at is null and g.function = 'supports'
      and s.level = 2 group by g.thing_id) g
$$;
-- A table of two: programme_id, party_id, written_by and at. What may be changed, each table says for itself.
create procedure app.beside_wall(of_table regclass, of_beside text default 'true', of_owner text default 'true') language plpgsql as $$
declare
  own constant text := $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$;
  beside constant text := $q$party_id = any ((select app.things('supports', 'party'))::uuid[])
    and at >= ((select app.beside_from()) ->> party_id::text)::timestamptz$q$;
  stands constant text := $q$party_id = any ((select app.things('supports', 'party'))::uuid[])$q$;
  theirs constant text := $q$programme_id = (select app.programme()) and written_by = (select app.me())$q$;
  every text;
begin
  execute format('create policy owner on %s for select to web using (%s)', of_table, own);
  execute format('create policy beside on %s for select to web using (%s)', of_table, beside);
  execute format('create policy "owner-writes" on %s for insert to web with check (%s and %s and %s)', of_table, own, theirs, of_owner);
  execute format('create policy "beside-writes" on %s for insert to web with check (%s and %s and %s)', of_table, stands, theirs, of_beside);
  execute format($q$create policy no_council on %s as restrictive for all to web
    using ((select app.gss_as('social-worker', 'chair')) is null)$q$, of_table);
  select string_agg(quote_ident(a.attname), ', ') into every from pg_attribute a
  where a.attrelid = of_table and a.attnum > 0 and not a.attisdropped and a.attname <> 'at';
  execute format('grant select, insert (%s) on %s to web', every, of_table);
end $$;
-- Both may change what both read, and nothing of who wrote it, for whom and when.
create procedure app.beside_changes(of_table regclass, variadic columns text[]) language plpgsql as $$
declare
  own constant text := $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$;
  beside constant text := $q$party_id = any ((select app.things('supports', 'party'))::uuid[])
    and at >= ((select app.beside_from()) ->> party_id::text)::timestamptz$q$;
begin
  execute format('create policy "owner-changes" on %s for update to web using (%s) with check (%s)', of_table, own, own);
  execute format('create policy "beside-changes" on %s for update to web using (%s) with check (%s)', of_table, beside, beside);
  execute format('grant update (%s) on %s to web', (select string_agg(quote_ident(c), ', ') from unnest(columns) c), of_table);
end $$;

-- Visits and calls.
create table visits (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  kind text not null check (kind in ('in-person', 'phone', 'video', 'text')),
  day date not null,
  starts_at time,
  minutes integer check (minutes between 1 and 720),
  place app.sealed,
  together boolean not null default false,
  state text not null default 'planned' check (state in ('planned', 'done', 'cancelled')),
  went text check (went in ('well', 'hard')),
  at timestamptz not null default now(),
  version integer not null default 1
);
create index on visits (party_id, day desc);
call app.about('visits', 'when a parent and whoever stands beside them meet or talk', '3 years after support ends, or when its owner says', 'party');
call app.seal('visits', 'party_id', 'place');
call app.class('visits', 'personal', 'kind', 'day', 'starts_at', 'minutes', 'together', 'state', 'went');
call app.class('visits', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'at', 'version');
call app.beside_wall('visits');
call app.beside_changes('visits', 'kind', 'day', 'starts_at', 'minutes', 'place', 'together', 'state', 'went', 'version');
-- Whoever begins, or stands in, knows what was planned for the days from then on.
create policy "beside-planned" on visits for select to web using (party_id = any ((select app.things('supports', 'party'))::uuid[])
  and state = 'planned' and day >= (((select app.beside_from()) ->> party_id::text)::timestamptz at time zone 'Europe/London')::date);
create policy "beside-moves" on visits for update to web using (party_id = any ((select app.things('supports', 'party'))::uuid[])
  and state = 'planned' and day >= (((select app.beside_from()) ->> party_id::text)::timestamptz at time zone 'Europe/London')::date)
  with check (party_id = any ((select app.things('supports', 'party'))::uuid[]));

-- Whom a supporter may meet together with somebody else: of those they stand beside nobody of whom anything is known that makes
-- somebody unsafe; what that is, nobody but a coordinator reads.
create function app.may_meet_together() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(t.id), '{}') from unnest(app.things('supports', 'party')) t (id) where not exists (select from public.safety_notes n
    where (n.party_id = t.id or n.other_party = t.id) and n.kind in ('bail', 'injunction', 'abuse-alleged-of', 'abuse-alleged-by', 'marac')
      and (n.until_day is null or n.until_day >= (now() at time zone 'Europe/London')::date))
$$;
create policy "together-new" on visits as restrictive for insert to web with check (not together
  or party_id = any ((select app.may_meet_together())::uuid[]));
create policy "together-changed" on visits as restrictive for update to web with check (not together
  or party_id = any ((select app.may_meet_together())::uuid[]) or party_id = any ((select app.things('is', 'party'))::uuid[]));

-- Messages between the two.
create table messages (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  side text not null check (side in ('parent', 'beside')),
  body app.sealed,
  day date not null,
  at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create index on messages (party_id, id desc);
create index on messages (programme_id, at desc) where side = 'parent' and withdrawn_at is null;
call app.about('messages', 'what a parent and whoever stands beside them write to each other', '3 years after support ends, or when its owner says', 'party');
call app.seal('messages', 'party_id', 'body');
call app.class('messages', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'side', 'day', 'at', 'withdrawn_at');
call app.beside_wall('messages', $q$side = 'beside'$q$, $q$side = 'parent'$q$);
-- What was taken back nobody else reads.
create policy taken_back on messages as restrictive for select to web using (withdrawn_at is null or written_by = (select app.me()));

-- That a message was read stands in the audit: opening it is the reading, and nothing more is written.
create function app.read_at(m messages) returns timestamptz
language sql stable security definer set search_path = pg_catalog, public as $$
  select min(a.at) from public.audit a where a.things @> array[m.id] and a.act = 'talk.read' and a.person_id <> m.written_by
    and (m.side = 'parent') <> exists (select from public.grants g
      where g.function = 'is' and g.thing_id = m.party_id and g.person_id = a.person_id and g.until_at is null)
$$;
create function app.reads_messages(m messages) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.party_id = any (app.things('is', 'party')) or (m.party_id = any (app.things('supports', 'party'))
    and m.at >= (app.beside_from() ->> m.party_id::text)::timestamptz)
$$;
create function app.message_reads(of_party uuid) returns table (message uuid, read_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select (l.x).id, app.read_at(l.x) from (select x from public.messages x where x.party_id = of_party and app.reads_messages(x)
    order by x.id desc limit 100) l
$$;
-- What waits for the asker, as the one or the other of the two.
create function app.unread_messages() returns table (party uuid, side text, how_many integer, since timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.party_id, m.side, count(*)::int, min(m.at) from public.messages m
  where m.withdrawn_at is null and app.read_at(m) is null and m.at > now() - interval '60 days'
    and ((m.side = 'beside' and m.party_id = any (app.things('is', 'party')))
      or (m.side = 'parent' and m.party_id = any (app.things('supports', 'party'))
        and m.at >= (app.beside_from() ->> m.party_id::text)::timestamptz))
  group by m.party_id, m.side
$$;
-- One's own, until it was read.
create function app.take_back_message(of_message uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.messages m set withdrawn_at = now()
  where m.id = of_message and m.written_by = app.me() and m.withdrawn_at is null and app.reads_messages(m) and app.read_at(m) is null
    and (select app.gss_as('social-worker', 'chair')) is null;
  return found;
end $$;
-- Whom a notice of this message goes to, and whether anything waited for them already: for the worker.
create function app.message_goes_to(of_message uuid) returns table (person uuid, party uuid, waits boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  with m as (select * from public.messages x where x.id = of_message and x.withdrawn_at is null),
    w as (select exists (select from m join public.messages e on e.party_id = m.party_id and e.side = m.side and e.id < m.id
      and e.withdrawn_at is null and e.at > now() - interval '60 days' and app.read_at(e) is null) as waits)
  select g.person_id, null::uuid, w.waits from m join w on true join public.grants g on g.function = 'supports' and g.thing_id = m.party_id
    and g.until_at is null where m.side = 'parent' and app.kind() = 'worker'
  union all select null, m.party_id, w.waits from m join w on true where m.side = 'beside' and app.kind() = 'worker'
$$;
-- On which days each of those beside this parent reads, for the two of them.
create function app.reading_days(of_party uuid) returns table (name text, weekdays text[], away jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.called(g.person_id), u.weekdays, coalesce((select jsonb_agg(jsonb_build_object('from', a.from_day, 'until', a.until_day))
    from public.supporter_away a where a.supporter_id = u.id and a.withdrawn_at is null and a.until_day >= current_date - 1), '[]')
  from public.grants g join public.supporters u on u.person_id = g.person_id and u.programme_id = g.programme_id
  where g.function = 'supports' and g.thing_id = of_party and g.until_at is null
    and (of_party = any (app.things('is', 'party')) or of_party = any (app.things('supports', 'party')))
  order by g.id
$$;
-- The councils of this party's own families, and who answers there at night.
create function app.my_out_of_hours(of_party uuid) returns table (name text, name_cy text, telephone text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.name, o.name_cy, o.telephone from public.parties p cross join lateral app.out_of_hours(p.programme_id) o
  where p.id = of_party and (of_party = any (app.things('is', 'party')) or of_party = any (app.things('supports', 'party')))
    and exists (select from public.family_parties fp join public.families f on f.id = fp.family_id join public.authorities a on a.gss = f.gss
      where fp.party_id = p.id and a.name = o.name)
$$;

-- Who is on call.
create table on_call (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  telephone text not null check (telephone <> ''),
  set_by uuid not null references persons,
  withdrawn_at timestamptz,
  version integer not null default 1
);
create index on on_call (programme_id, until_at) where withdrawn_at is null;
call app.about('on_call', 'who answers the telephone, from when to when', '1 year', 'programme');
call app.class('on_call', 'personal', 'telephone', 'from_at', 'until_at');
call app.class('on_call', 'internal', 'id', 'programme_id', 'person_id', 'set_by', 'withdrawn_at', 'version');
call app.wall('on_call', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('on_call', 'staff', 'select', 'web', $q$programme_id = (select app.programme_as('supporter', 'safeguarding-lead'))$q$);
-- The roster with names, for whoever may read it.
create function app.roster(from_moment timestamptz, until_moment timestamptz) returns table (id uuid, person uuid, name text,
  from_at timestamptz, until_at timestamptz, telephone text, version integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.id, o.person_id, p.name, o.from_at, o.until_at, o.telephone, o.version
  from public.on_call o join public.persons p on p.id = o.person_id and p.disabled_at is null
  where o.programme_id = app.programme_as('coordinator', 'supporter', 'safeguarding-lead') and o.withdrawn_at is null
    and o.until_at > from_moment and o.from_at < until_moment
  order by o.from_at, o.id limit 200
$$;
-- Messages that nobody has read yet: for the coordinator on call, for each of them while nobody is. Never the words; for a family
-- that is closed to them, nothing.
create function app.unread_on_call() returns table (party uuid, called text, how_many integer, since timestamptz, supporter text, telephone text)
language sql stable security definer set search_path = pg_catalog, public as $$
  with duty as (
    select o.person_id from public.on_call o where o.programme_id = app.programme_as('coordinator', 'handler') and o.withdrawn_at is null
      and o.from_at <= now() and o.until_at > now()
  ), waits as (
    select m.party_id, count(*)::int as n, min(m.at) as since from public.messages m
    where m.programme_id = app.programme_as('coordinator', 'handler') and m.side = 'parent' and m.withdrawn_at is null
      and m.at > now() - interval '60 days' and app.read_at(m) is null
      and (not exists (select from duty) or exists (select from duty where person_id = app.me())) group by m.party_id
  )
  select w.party_id, coalesce(nullif(p.called, ''), split_part(p.name, ' ', 1)), w.n, w.since, b.name, b.phone
  from waits w join public.parties p on p.id = w.party_id
  left join lateral (select app.called(o.id) as name, o.phone from public.grants g join public.persons o on o.id = g.person_id
    where g.function = 'supports' and g.thing_id = w.party_id and g.until_at is null order by g.id desc limit 1) b on true
  where w.party_id <> all (app.closed_parties()) and w.party_id <> all (app.own_at_work())
  order by w.since limit 100
$$;

-- What one supporter hands over to the next, who reads it on the parent's yes alone.
create table handovers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  body app.sealed,
  may_read boolean not null default false,
  said_on date,
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  constraint said check (not may_read or said_on is not null)
);
create index on handovers (party_id, id desc);
call app.about('handovers', 'what one supporter hands over to the next', '3 years after support ends, or when its owner says', 'party');
call app.seal('handovers', 'party_id', 'body');
call app.class('handovers', 'personal', 'may_read', 'said_on');
call app.class('handovers', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'version', 'withdrawn_at');
-- A yes on their own screen only the parent gives; and what they gave or took back nobody changes for them.
call app.beside_wall('handovers', $q$how <> 'screen'$q$);
drop policy beside on handovers;
call app.wall('handovers', 'beside', 'select', 'web', $q$party_id = any ((select app.things('supports', 'party'))::uuid[])
  and (written_by = (select app.me()) or (may_read and withdrawn_at is null))$q$);
create policy "owner-changes" on handovers for update to web using (party_id = any ((select app.things('is', 'party'))::uuid[]))
  with check (party_id = any ((select app.things('is', 'party'))::uuid[]));
grant update (may_read, said_on, version, withdrawn_at) on handovers to web;

-- How it ended, and that somebody would like to be stood beside again.
create table endings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  support_id uuid not null references supports,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  planned_day date,
  helped text[] not null default '{}' check (helped <@ array['understood', 'heard', 'someone', 'paper', 'meeting']),
  words app.sealed,
  onwards app.sealed,
  day date not null,
  ended_on date,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz
);
create index on endings (party_id, id desc);
call app.about('endings', 'how support ended: what helped, what comes next', '3 years after support ends, or when its owner says', 'party');
call app.seal('endings', 'party_id', 'words', 'onwards');
call app.class('endings', 'personal', 'planned_day', 'helped', 'ended_on');
call app.class('endings', 'internal', 'id', 'programme_id', 'party_id', 'support_id', 'written_by', 'how', 'day', 'at', 'version', 'withdrawn_at');
call app.beside_wall('endings', 'ended_on is null', 'ended_on is null');
-- What one of them wrote stands in their name: they take it back and write anew, and the other changes nothing of it.
create policy "author-changes" on endings for update to web
  using (written_by = (select app.me()) and (party_id = any ((select app.things('is', 'party'))::uuid[])
    or party_id = any ((select app.things('supports', 'party'))::uuid[])))
  with check (written_by = (select app.me()));
grant update (withdrawn_at, version) on endings to web;

create table comebacks (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  day date not null,
  at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create index on comebacks (party_id, id desc);
call app.about('comebacks', 'a parent would like somebody beside them again', '3 years after support ends', 'party');
call app.class('comebacks', 'personal', 'day');
call app.class('comebacks', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'at', 'withdrawn_at');
call app.beside_wall('comebacks', 'false');

-- The parent ends it, or their supporter for them when they said so; the steps are those of src/support/actions.ts. Null when
-- there is nothing to end, or when it is not theirs to end.
create function app.part(of_ending uuid, on_day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare e public.endings; s public.supports;
begin
  select * into e from public.endings x where x.id = of_ending and x.withdrawn_at is null and x.ended_on is null
    and (x.party_id = any (app.things('is', 'party'))
      or (x.party_id = any (app.things('supports', 'party')) and x.written_by = app.me() and x.how in ('voice', 'paper')));
  if e.id is null or app.gss_as('social-worker', 'chair') is not null then return null; end if;
  perform 1 from public.supporters u join public.supports x on x.supporter_id = u.id where x.id = e.support_id for update of u;
  update public.supports x set until_day = on_day, ended_why = 'finished', version = x.version + 1
  where x.id = e.support_id and x.party_id = e.party_id and x.until_day is null returning * into s;
  if s.id is null then return null; end if;
  update public.endings x set ended_on = on_day, version = x.version + 1 where x.id = e.id;
  update public.covers c set ended_at = now() where c.support_id = s.id and c.ended_at is null;
  update public.supporters u set load = u.load - 1 where u.id = s.supporter_id;
  update public.grants g set until_at = now() where g.function = 'supports' and g.thing_id = s.party_id and g.until_at is null;
  return jsonb_build_object('support', s.id, 'party', s.party_id, 'supporter', s.supporter_id);
end $$;
-- Which support stands for this party now, for the two of them.
create function app.support_of(of_party uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id from public.supports s where s.party_id = of_party and s.until_day is null
    and (of_party = any (app.things('is', 'party')) or of_party = any (app.things('supports', 'party')))
$$;

-- No reminders: for some a message that nobody asked for is a danger, however neutral it is.
alter table safety_notes drop constraint safety_notes_kind_check;
alter table safety_notes add constraint safety_notes_kind_check check (kind in
  ('bail', 'injunction', 'abuse-alleged-of', 'abuse-alleged-by', 'marac', 'lone-working', 'no-reminders'));

-- Who supervises a supporter. Those of two parents who are linked have different ones, and none of them supervises the other.
alter table supporters add column supervisor uuid references persons;
call app.class('supporters', 'internal', 'supervisor');
create function app.supervised_across(of_party uuid, of_supporter uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.party_id from public.supporters u cross join lateral unnest(app.kept_apart_from(of_party)) a (id)
  join public.grants s0 on s0.function = 'supports' and s0.thing_id = a.id and s0.until_at is null
  join public.supporters o on o.person_id = s0.person_id and o.programme_id = u.programme_id and o.id <> u.id
  cross join lateral (select a.id as party_id) s
  where u.id = of_supporter and (o.supervisor = u.supervisor or o.supervisor = u.person_id or u.supervisor = o.person_id)
$$;
create function app.same_supervisor(of_party uuid, of_supporter uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select app.supervised_across(of_party, of_supporter))
$$;
-- Said to a coordinator who may see the other side; where they may not, it is the one word for all that is absolute.
create function app.said_supervisor(of_party uuid, of_supporter uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when exists (select from app.supervised_across(of_party, of_supporter) x where x = any (app.closed_parties())) then 'apart' else 'supervisor' end
$$;
-- Named by a coordinator: null for nobody. 'supervisor' where it would be one for both sides, and then nothing changes.
create function app.set_supervisor(of_supporter uuid, of_person uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare u public.supporters;
begin
  select * into u from public.supporters s where s.id = of_supporter and s.programme_id = app.programme_as('coordinator') for update;
  if u.id is null or of_person = u.person_id or (of_person is not null and not exists (select from public.roles r
    where r.person_id = of_person and r.programme_id = u.programme_id and r.until_at is null
      and r.role in ('coordinator', 'administrator', 'parent-lead', 'supporter', 'safeguarding-lead'))) then return 'unknown'; end if;
  perform pg_advisory_xact_lock(hashtextextended(coalesce(of_person, u.person_id)::text, 33));
  update public.supporters s set supervisor = of_person, version = s.version + 1 where s.id = u.id;
  if exists (select from public.grants g where g.person_id = u.person_id and g.function = 'supports' and g.until_at is null
      and app.same_supervisor(g.thing_id, u.id)) then
    update public.supporters s set supervisor = u.supervisor, version = u.version where s.id = u.id;
    return 'supervisor';
  end if;
  return 'done';
end $$;
create or replace function app.start_support(of_party uuid, of_supporter uuid, day date, by_person uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare u public.supporters; fault text; begun uuid;
begin
  select * into u from public.supporters where id = of_supporter for update;
  -- Two who have one supervisor and begin at once take turns as well.
  perform pg_advisory_xact_lock(hashtextextended(coalesce(u.supervisor, u.person_id)::text, 33));
  fault := app.why_not_beside(of_party, of_supporter, day);
  if fault is null and app.same_supervisor(of_party, of_supporter) then fault := app.said_supervisor(of_party, of_supporter); end if;
  if fault is not null then return jsonb_build_object('fault', fault); end if;
  if u.load >= u.capacity then return jsonb_build_object('fault', 'full'); end if;
  insert into public.supports (programme_id, party_id, supporter_id, from_day) values (u.programme_id, of_party, u.id, day)
  on conflict (programme_id, party_id) where until_day is null do nothing returning id into begun;
  if begun is null then return jsonb_build_object('fault', 'has-support'); end if;
  update public.supporters set load = load + 1 where id = u.id and load < capacity;
  if not found then raise 'a place was counted twice'; end if;
  update public.grants set until_at = now()
  where person_id = u.person_id and function = 'asked' and thing_id = of_party and until_at is null;
  insert into public.grants (programme_id, person_id, function, thing, thing_id, opened_by)
  values (u.programme_id, u.person_id, 'supports', 'party', of_party, by_person) on conflict do nothing;
  return jsonb_build_object('support', begun);
end $$;
create or replace function app.cover_support(of_support uuid, of_supporter uuid, from_day date, until_day date, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.supports; fault text; made uuid;
begin
  select * into s from public.supports where id = of_support and supports.until_day is null for update;
  if s.id is null or not app.sees_to(s.party_id) then return jsonb_build_object('fault', 'unknown'); end if;
  fault := case when of_supporter = s.supporter_id then 'same-supporter'
    when exists (select from public.covers c where c.support_id = s.id and c.ended_at is null
      and c.from_day <= cover_support.until_day and c.until_day >= cover_support.from_day) then 'covered'
    when exists (select from public.supporter_away a where a.supporter_id = of_supporter and a.withdrawn_at is null
      and a.from_day <= cover_support.until_day and a.until_day >= cover_support.from_day) then 'away'
    else app.said_why(app.why_not_beside(s.party_id, of_supporter, cover_support.until_day)) end;
  if fault is null and app.same_supervisor(s.party_id, of_supporter) then fault := app.said_supervisor(s.party_id, of_supporter); end if;
  if fault is not null then return jsonb_build_object('fault', fault); end if;
  insert into public.covers (programme_id, support_id, party_id, supporter_id, from_day, until_day)
  values (s.programme_id, s.id, s.party_id, of_supporter, cover_support.from_day, cover_support.until_day) returning id into made;
  if cover_support.from_day <= day then
    insert into public.grants (programme_id, person_id, function, thing, thing_id, opened_by)
    select u.programme_id, u.person_id, 'supports', 'party', s.party_id, app.me() from public.supporters u where u.id = of_supporter
    on conflict do nothing;
  end if;
  return jsonb_build_object('cover', made);
end $$;
-- Whom no rule keeps away, one supervisor for both sides included.
create or replace function app.who_could(of_party uuid, from_day date, until_day date) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select u.id from public.supporters u join public.parties p on p.programme_id = u.programme_id
  where p.id = of_party and app.sees_to(of_party) and u.state in ('provisional', 'accredited')
    and not exists (select from public.supports s where s.party_id = of_party and s.supporter_id = u.id and s.until_day is null)
    and not exists (select from public.supporter_away a where a.supporter_id = u.id and a.withdrawn_at is null
      and a.from_day <= who_could.until_day and a.until_day >= who_could.from_day)
    and app.why_not_beside(of_party, u.id, who_could.until_day) is null
    and not app.same_supervisor(of_party, u.id)
  order by u.capacity - u.load desc, u.id
$$;
-- For the matcher it is one more thing between two who are linked.
do $$
declare body text := pg_get_functiondef('app.facts_between(uuid[],uuid[],date)'::regprocedure); more constant text := $q$
  union all
  -- One supervisor for both sides would read of both.
  select p.id, u.id, 'linked' from p join public.supports s on s.party_id = any (p.apart) and s.until_day is null
    join public.supporters o on o.id = s.supporter_id
    join u on u.programme_id = p.programme_id and u.id <> o.id
    join public.supporters m on m.id = u.id and (m.supervisor = o.supervisor or m.supervisor = o.person_id or m.person_id = o.supervisor)
$q$;
begin
  if position('one supervisor' in lower(body)) > 0 or right(rtrim(body, E' \n'), 10) <> '$function$' then raise 'facts_between is not as it was'; end if;
  execute left(rtrim(body, E' \n'), -10) || more || '$function$';
end $$;

do $$
declare known text[]; shown constant text[] := app.acts_shown() || array['talk.read', 'talk.written', 'talk.taken-back', 'visit.read',
  'visit.planned', 'visit.changed', 'visit.cancelled', 'visit.done', 'visit.handed-over', 'visit.handover-read', 'visit.ending-written',
  'visit.ending-read'];
begin
  -- Written so that a later migration finds each kind in quotes.
  select string_to_array((regexp_match(pg_get_constraintdef(c.oid), '\{([^}]+)\}'))[1], ',') into known from pg_constraint c where c.conname = 'outbox_kinds';
  if known is null then
    select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
    where c.conname = 'outbox_kinds';
  end if;
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind in (%s))',
    (select string_agg(quote_literal(k), ', ') from unnest(known || array['something-new']) k));
  -- What a parent sees of it among who looked.
  execute format($f$create or replace function app.acts_shown() returns text[]
    language sql immutable set search_path = pg_catalog, public as $q$ select %L::text[] $q$ $f$, shown);
end $$;
-- Whom a parent writes to and who answers is no coordinator's to read from the list of messages, unless it has to be rung.
create policy of_messages on outbox as restrictive for select to web using (kind <> 'something-new' or dropped_at is not null);
create policy of_messages_alone on outbox as restrictive for insert to web with check (kind <> 'something-new');

call app.settle();
grant execute on function app.beside_from(), app.may_meet_together(), app.message_reads(uuid), app.unread_messages(),
  app.take_back_message(uuid), app.reading_days(uuid), app.my_out_of_hours(uuid), app.roster(timestamptz, timestamptz),
  app.unread_on_call(), app.part(uuid, date), app.support_of(uuid), app.set_supervisor(uuid, uuid) to web;
grant execute on function app.message_goes_to(uuid) to worker;
grant execute on function app.acts_shown() to definer;
