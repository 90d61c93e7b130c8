-- Events: what is planned, how many may come, who booked and who waits. A booking never looks at anybody's record.

-- An event as it is announced. (`events` is what one room tells another.) Its address is a word that tells nothing.
create function app.short_code() returns text
language sql volatile set search_path = pg_catalog, public as $$
  select string_agg(substr('bcdfghjkmnpqrstvwxyz23456789', 1 + get_byte(b, n) % 28, 1), '')
  from (select uuid_send(gen_random_uuid()) as b) r, generate_series(8, 15) n
$$;
create table event_pages (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  code text not null default app.short_code() check (code ~ '^[a-z0-9]{4,16}$'),
  state text not null default 'draft' check (state in ('draft', 'published', 'closed', 'held', 'reported', 'called-off')),
  title_en text not null default '', title_cy text not null default '',
  about_en text not null default '', about_cy text not null default '',
  day date not null,
  starts_at time not null,
  ends_at time not null,
  way text not null default 'venue' check (way in ('venue', 'online', 'both')),
  venue text not null default '',
  reach_en text not null default '', reach_cy text not null default '',
  access_en text not null default '', access_cy text not null default '',
  online text not null default '' check (online = '' or online ~ '^https?://'),
  places integer not null check (places between 0 and 100000),
  reserve integer not null default 0 check (reserve >= 0),
  reserve_opens_on date,
  most integer not null default 5 check (most between 1 and 50),
  books_until date,
  asks text[] not null default '{}' check (asks <@ array['access', 'diet', 'child-care', 'travel']),
  version integer not null default 1,
  made_on date not null,
  by_person uuid references persons,
  check (ends_at > starts_at),
  check (reserve <= places)
);
alter table event_pages add unique (id, programme_id);
create unique index on event_pages (programme_id, code);
create index on event_pages (programme_id, day);
call app.about('event_pages', 'an event as it is announced', 'always', 'programme');
call app.class('event_pages', 'public', 'id', 'programme_id', 'code', 'state', 'title_en', 'title_cy', 'about_en', 'about_cy', 'day',
  'starts_at', 'ends_at', 'way', 'venue', 'reach_en', 'reach_cy', 'access_en', 'access_cy', 'places', 'reserve',
  'reserve_opens_on', 'most', 'books_until', 'asks');
call app.class('event_pages', 'internal', 'online', 'version', 'made_on', 'by_person');

-- How many tickets are booked, held or offered, and how many wait. Apart from the page, so that an organiser's edit and
-- a booking never stand in each other's way. `taken_other`: those that are not for families.
create table event_counts (
  event_id uuid primary key references event_pages,
  programme_id uuid not null references programmes,
  taken integer not null default 0 check (taken >= 0),
  taken_other integer not null default 0 check (taken_other between 0 and taken),
  waiting integer not null default 0 check (waiting >= 0)
);
call app.about('event_counts', 'how full an event is', 'always', 'programme');
call app.class('event_counts', 'internal', 'event_id', 'programme_id', 'taken', 'taken_other', 'waiting');

create table ticket_kinds (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  place integer not null check (place > 0),
  kind text not null check (kind in ('free', 'paid', 'hardship', 'professional', 'family')),
  name_en text not null, name_cy text not null,
  family boolean not null,
  most integer check (most >= 0),
  pence integer not null default 0 check (pence between 0 and 1000000),
  taken integer not null default 0 check (taken >= 0),
  shown boolean not null default true,
  version integer not null default 1,
  -- Of the event's own programme: a foreign key alone looks past every wall.
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on ticket_kinds (event_id, place);
call app.about('ticket_kinds', 'the kinds of ticket of an event', 'always', 'programme');
call app.class('ticket_kinds', 'public', 'id', 'programme_id', 'event_id', 'place', 'kind', 'name_en', 'name_cy', 'family', 'pence', 'shown');
call app.class('ticket_kinds', 'internal', 'most', 'taken', 'version');

-- One booking, of one ticket or of several. `stands` is the order in which people came.
create table bookings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null references event_pages,
  stands bigint generated always as identity,
  state text not null check (state in ('held', 'booked', 'waiting', 'offered', 'cancelled', 'lapsed')),
  together boolean not null default true,
  passed integer not null default 0 check (passed >= 0),
  name text not null default '',
  language text not null default 'en' check (language in ('en', 'cy')),
  email app.sealed,
  telephone app.sealed,
  needs app.sealed,
  held_until timestamptz,
  hold_hash bytea,
  -- Which browser and which network began it, for a day; and a keyed print of the address, so that nobody's inbox is filled.
  browser_hash bytea,
  network_hash bytea,
  mail_print bytea,
  part_of uuid references bookings,
  on_day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  check ((state in ('held', 'offered')) = (held_until is not null))
);
create unique index on bookings (hold_hash);
create index on bookings (event_id, state, stands);
create index on bookings (held_until) where held_until is not null;
create index on bookings (event_id, network_hash, at) where network_hash is not null;
create index on bookings (event_id, browser_hash, at) where browser_hash is not null;
create index on bookings (mail_print) where mail_print is not null;
call app.about('bookings', 'who booked places at an event, or waits for them', '12 months after the event', 'sweep');
call app.class('bookings', 'personal', 'name', 'language', 'browser_hash', 'network_hash', 'mail_print');
call app.class('bookings', 'internal', 'id', 'programme_id', 'event_id', 'stands', 'state', 'together', 'passed', 'held_until', 'hold_hash',
  'part_of', 'on_day', 'at', 'version');
call app.seal('bookings', 'programme_id', 'email', 'telephone', 'needs');

create table booking_kinds (
  booking_id uuid not null references bookings,
  kind_id uuid not null references ticket_kinds,
  programme_id uuid not null references programmes,
  tickets integer not null check (tickets between 1 and 50),
  primary key (booking_id, kind_id)
);
call app.about('booking_kinds', 'how many tickets of which kind a booking is for', 'with its booking', 'sweep');
call app.class('booking_kinds', 'internal', 'booking_id', 'kind_id', 'programme_id', 'tickets');

-- One ticket: what stands on the badge is what they chose, or nothing.
create table tickets (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  booking_id uuid not null references bookings,
  kind_id uuid not null references ticket_kinds,
  badge text not null default '',
  came_at timestamptz,
  version integer not null default 1
);
create index on tickets (booking_id);
call app.about('tickets', 'one place at an event, and what stands on the badge', '12 months after the event', 'sweep');
call app.class('tickets', 'personal', 'badge');
call app.class('tickets', 'internal', 'id', 'programme_id', 'booking_id', 'kind_id', 'came_at', 'version');

-- Whoever somebody needs not to meet: read by one named person, who rings. Its readers are other than the booking's.
create table booking_meets (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null references event_pages,
  booking_id uuid not null references bookings,
  words app.sealed not null,
  reader uuid not null references persons,
  rang_on date,
  at timestamptz not null default now()
);
call app.about('booking_meets', 'whom somebody needs not to meet', '1 month after the event', 'sweep');
call app.class('booking_meets', 'internal', 'id', 'programme_id', 'event_id', 'booking_id', 'reader', 'rang_on', 'at');
call app.seal('booking_meets', 'programme_id', 'words');

-- A new function in the programme, links of a booking, and messages to whoever made one.
alter table roles drop constraint roles_role_check;
alter table roles add constraint roles_role_check check (role in
  ('administrator', 'coordinator', 'parent-lead', 'supporter', 'parent', 'social-worker', 'chair', 'handler',
   'safeguarding-lead', 'approver', 'organiser'));
alter table single_acts drop constraint single_acts_act_check;
alter table single_acts add constraint single_acts_act_check check (act in ('choose', 'answer', 'booking', 'offered'));
alter table outbox add column to_booking uuid references bookings;
comment on column outbox.to_booking is 'internal';
alter table outbox drop constraint outbox_one_reader;
alter table outbox add constraint outbox_one_reader check (num_nonnulls(to_person, to_party, to_booking) <= 1);
do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
  where c.conname = 'outbox_kinds';
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind = any (%L::text[]))',
    known || array['booked', 'waits', 'places', 'places-over', 'booking-over']);
end $$;
-- A message to somebody who booked is written by the functions above alone.
create policy not_to_a_booking on outbox as restrictive for insert to web with check (to_booking is null);

-- Of an event's places those that only families may take on this day.
create function app.reserve_now(e event_pages, today date) returns integer
language sql immutable set search_path = pg_catalog, public as $$
  select case when e.reserve_opens_on is not null and today >= e.reserve_opens_on then 0 else e.reserve end
$$;

-- Takes places, all or none: one conditional statement for the hall, so that no two can have the same place, and one for
-- the kinds, which undoes the first when a kind is full. `wanted` is {kind: how many}. Every booking, hold and offer
-- comes through here; src/events/waiting/rules.ts judges by the same limits.
create function app.take_places(of_event uuid, wanted jsonb, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare enough integer;
begin
  update public.event_counts c set taken = c.taken + w.tickets, taken_other = c.taken_other + w.others
  from public.event_pages e, (select sum(v.value::int)::int as tickets,
      coalesce(sum(v.value::int) filter (where not k.family), 0)::int as others
    from jsonb_each_text(wanted) v join public.ticket_kinds k on k.id = v.key::uuid and k.event_id = of_event) w
  where c.event_id = of_event and e.id = of_event and c.taken + w.tickets <= e.places
    and c.taken_other + w.others <= greatest(0, e.places - app.reserve_now(e, today));
  if not found then return false; end if;
  update public.ticket_kinds k set taken = k.taken + v.value::int from jsonb_each_text(wanted) v
  where k.id = v.key::uuid and k.event_id = of_event and v.value::int > 0 and (k.most is null or k.taken + v.value::int <= k.most);
  get diagnostics enough = row_count;
  if enough < (select count(*) from jsonb_object_keys(wanted)) then raise exception using errcode = 'AL001'; end if;
  return true;
exception when sqlstate 'AL001' then return false;
end $$;

-- Gives back what a booking took.
create function app.give_places_back(of_booking uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.event_counts c set taken = c.taken - w.tickets, taken_other = c.taken_other - w.others
  from (select b.event_id, sum(n.tickets)::int as tickets, coalesce(sum(n.tickets) filter (where not k.family), 0)::int as others
    from public.bookings b join public.booking_kinds n on n.booking_id = b.id join public.ticket_kinds k on k.id = n.kind_id
    where b.id = of_booking group by b.event_id) w
  where c.event_id = w.event_id;
  update public.ticket_kinds k set taken = k.taken - n.tickets from public.booking_kinds n where n.booking_id = of_booking and n.kind_id = k.id;
$$;

-- What anybody may read of an event: never how many come, only whether there is room.
create function app.event_shown(of_programme uuid, of_code text, today date) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', e.id, 'code', e.code, 'state', e.state, 'title', jsonb_build_object('en', e.title_en, 'cy', e.title_cy),
    'about', jsonb_build_object('en', e.about_en, 'cy', e.about_cy), 'day', e.day, 'startsAt', to_char(e.starts_at, 'HH24:MI'),
    'endsAt', to_char(e.ends_at, 'HH24:MI'), 'way', e.way, 'venue', e.venue,
    'reach', jsonb_build_object('en', e.reach_en, 'cy', e.reach_cy), 'access', jsonb_build_object('en', e.access_en, 'cy', e.access_cy),
    'most', e.most, 'asks', e.asks, 'until', e.books_until, 'reserve', app.reserve_now(e, today) > 0, 'reserveOpens', e.reserve_opens_on,
    'open', e.state = 'published' and today <= coalesce(e.books_until, e.day), 'line', c.waiting > 0,
    'kinds', coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'name', jsonb_build_object('en', k.name_en, 'cy', k.name_cy),
        'family', k.family, 'pence', k.pence,
        'room', c.waiting = 0 and c.taken < e.places and (k.most is null or k.taken < k.most)
          and (k.family or c.taken_other < e.places - app.reserve_now(e, today))) order by k.place, k.id)
      from public.ticket_kinds k where k.event_id = e.id and k.shown), '[]'))
  from public.event_pages e join public.event_counts c on c.event_id = e.id
  where e.programme_id = of_programme and e.code = of_code and e.state <> 'draft'
$$;
create function app.events_shown(of_programme uuid, today date) returns table (code text, title_en text, title_cy text, day date, "startsAt" text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select e.code, e.title_en, e.title_cy, e.day, to_char(e.starts_at, 'HH24:MI') from public.event_pages e
  where e.programme_id = of_programme and e.state = 'published' and e.day >= today order by e.day, e.starts_at, e.id limit 100
$$;

-- A booking of a visitor begins: the places are theirs for ten minutes. Nobody goes past those who wait.
create function app.begin_booking(of_event uuid, wanted jsonb, said jsonb, today date) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare made uuid;
begin
  insert into public.bookings (id, programme_id, event_id, state, together, name, language, held_until, hold_hash, part_of, on_day)
  select coalesce((said->>'id')::uuid, uuidv7()), e.programme_id, e.id, said->>'state', coalesce((said->>'together')::boolean, true), coalesce(said->>'name', ''),
    coalesce(said->>'language', 'en'), case when said->>'state' = 'held' then now() + interval '10 minutes' end,
    sha256(convert_to(said->>'secret', 'UTF8')), null, today
  from public.event_pages e where e.id = of_event returning id into made;
  insert into public.booking_kinds (booking_id, kind_id, programme_id, tickets)
  select made, k.id, k.programme_id, v.value::int from jsonb_each_text(wanted) v join public.ticket_kinds k on k.id = v.key::uuid and k.event_id = of_event;
  return made;
end $$;
create function app.bookable(of_programme uuid, of_code text, wanted jsonb, today date) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when e.id is null or e.state <> 'published' or today > coalesce(e.books_until, e.day) then 'gone'
    when not coalesce((select bool_and(v.value ~ '^[1-9][0-9]?$' and exists (select from public.ticket_kinds k
        where k.event_id = e.id and k.id::text = v.key and k.shown)) from jsonb_each_text(wanted) v), false) then 'nothing'
    -- What the whole hall, or all of a kind, could never give would wait for ever, and keep places from everybody behind it.
    when (select sum(v.value::int) from jsonb_each_text(wanted) v) > least(e.most, e.places) then 'too-many'
    when exists (select from jsonb_each_text(wanted) v join public.ticket_kinds k on k.id = v.key::uuid where v.value::int > k.most) then 'too-many'
    else 'yes' end
  from (select) one left join public.event_pages e on e.programme_id = of_programme and e.code = of_code
$$;
-- One browser, or one network, is not the whole hall: so many at once, so many in an hour. `network` is null on this machine and
-- behind a proxy on it.
create function app.books_too_often(of_event uuid, browser bytea, network bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select (select count(*) from public.bookings b where b.event_id = of_event and b.browser_hash = browser
      and b.at > now() - interval '1 hour') >= 10
    or (select count(*) from public.bookings b where b.event_id = of_event and b.network_hash = network
      and b.at > now() - interval '1 hour') >= 30
    or (select count(*) from public.bookings b where b.event_id = of_event and b.network_hash = network and b.state = 'held') >= 10
$$;
create function app.hold_places(of_programme uuid, of_code text, wanted jsonb, secret text, today date, browser bytea, network bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare may text := app.bookable(of_programme, of_code, wanted, today); c public.event_counts; made uuid; b public.bookings;
begin
  if may <> 'yes' then return may; end if;
  select c2.* into c from public.event_counts c2 join public.event_pages e on e.id = c2.event_id
  where e.programme_id = of_programme and e.code = of_code for update of c2;
  if app.books_too_often(c.event_id, browser, network) then return 'too-often'; end if;
  -- A browser holds one booking of an event at a time: whoever begins anew lets go what they had begun.
  for b in select o.* from public.bookings o where o.event_id = c.event_id and o.browser_hash = browser and o.state = 'held' for update loop
    perform app.end_booking(b, 'lapsed', today);
  end loop;
  if c.waiting > 0 or not app.take_places(c.event_id, wanted, today) then return 'full'; end if;
  made := app.begin_booking(c.event_id, wanted, jsonb_build_object('state', 'held', 'secret', secret), today);
  update public.bookings o set browser_hash = browser, network_hash = network where o.id = made;
  return 'held';
end $$;

-- What the holder of the secret may see of their own booking while the form is filled in.
create function app.booking_held(of_programme uuid, secret text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', b.id, 'code', e.code, 'state', b.state, 'until', b.held_until, 'over', b.held_until <= now(),
    'kinds', (select jsonb_agg(jsonb_build_object('id', k.id, 'tickets', n.tickets) order by k.place, k.id)
      from public.booking_kinds n join public.ticket_kinds k on k.id = n.kind_id where n.booking_id = b.id))
  from public.bookings b join public.event_pages e on e.id = b.event_id
  where b.hold_hash = sha256(convert_to(secret, 'UTF8')) and b.programme_id = of_programme and b.state in ('held', 'waiting', 'booked')
$$;

create function app.booking_link(b bookings, of_act text) returns uuid
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.single_acts (programme_id, act, thing_id, expires_at)
  select b.programme_id, of_act, b.id, case of_act when 'offered' then b.held_until else (e.day + 1)::timestamptz end
  from public.event_pages e where e.id = b.event_id returning id
$$;
create function app.tell_booking(b bookings, of_kind text, link uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.outbox (programme_id, kind, to_booking, facts)
  values (b.programme_id, of_kind, b.id, case when link is null then '{}' else jsonb_build_object('singleAct', link) end)
$$;
create function app.make_tickets(of_booking uuid, badges jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.tickets (programme_id, booking_id, kind_id, badge)
  select n.programme_id, n.booking_id, n.kind_id, coalesce(badges ->> (row_number() over (order by k.place, k.id, g) - 1)::int, '')
  from public.booking_kinds n join public.ticket_kinds k on k.id = n.kind_id, generate_series(1, n.tickets) g where n.booking_id = of_booking
$$;

-- Nobody comes to what is called off, or not announced any more.
create function app.is_off(of_event uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select e.state in ('draft', 'called-off') from public.event_pages e where e.id = of_event
$$;
-- Sent: the places are booked. Sent again it stays as it is. `said`: name, language, and the sealed words as \x….
create function app.confirm_booking(of_programme uuid, secret text, said jsonb, badges jsonb, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings;
begin
  select * into b from public.bookings where hold_hash = sha256(convert_to(secret, 'UTF8')) and programme_id = of_programme for update;
  if b.state = 'booked' then return 'booked'; end if;
  if b.id is null or b.state <> 'held' or b.held_until <= now() or app.is_off(b.event_id) then return 'over'; end if;
  update public.bookings u set state = 'booked', held_until = null, name = said->>'name', language = said->>'language',
    email = (said->>'email')::bytea, telephone = (said->>'telephone')::bytea, needs = (said->>'needs')::bytea, version = u.version + 1
  where u.id = b.id returning * into b;
  perform app.make_tickets(b.id, badges);
  perform app.tell_booking(b, 'booked', app.booking_link(b, 'booking'));
  perform app.note(b.programme_id, 'booking.made', b.id, today, jsonb_build_object('event', b.event_id));
  return 'booked';
end $$;

-- There is no room, or others wait: whoever sends this form stands last in the line. The worker asks in turn.
create function app.wait_in_line(of_programme uuid, of_code text, wanted jsonb, said jsonb, today date, browser bytea, network bytea)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare may text := app.bookable(of_programme, of_code, wanted, today); b public.bookings; event uuid; made uuid;
begin
  if may <> 'yes' then return may; end if;
  select e.id into event from public.event_pages e where e.programme_id = of_programme and e.code = of_code;
  update public.event_counts set waiting = waiting + 1 where event_id = event;
  if app.books_too_often(event, browser, network) then
    update public.event_counts set waiting = waiting - 1 where event_id = event;
    return 'too-often';
  end if;
  made := app.begin_booking(event, wanted, said || '{"state": "waiting"}', today);
  update public.bookings u set email = (said->>'email')::bytea, telephone = (said->>'telephone')::bytea, needs = (said->>'needs')::bytea,
    browser_hash = browser, network_hash = network
  where u.id = made returning * into b;
  perform app.tell_booking(b, 'waits', app.booking_link(b, 'booking'));
  perform app.note(b.programme_id, 'line.joined', b.id, today, jsonb_build_object('event', event));
  return 'waiting';
end $$;

-- A link of a booking: what it is for, how it stands, and nobody's name. `before`: how many bookings stand before it.
create function app.booking_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('act', a.act, 'state', b.state, 'code', e.code, 'title', jsonb_build_object('en', e.title_en, 'cy', e.title_cy),
    'day', e.day, 'startsAt', to_char(e.starts_at, 'HH24:MI'), 'endsAt', to_char(e.ends_at, 'HH24:MI'), 'venue', e.venue,
    'online', case when b.state = 'booked' then e.online else '' end, 'until', b.held_until, 'over', b.held_until <= now(),
    'together', b.together,
    'before', case when b.state = 'waiting' then (select count(*) from public.bookings o
      where o.event_id = b.event_id and o.state = 'waiting' and o.stands < b.stands) end,
    'kinds', (select jsonb_agg(jsonb_build_object('name', jsonb_build_object('en', k.name_en, 'cy', k.name_cy), 'tickets', n.tickets)
        order by k.place, k.id) from public.booking_kinds n join public.ticket_kinds k on k.id = n.kind_id where n.booking_id = b.id))
  from public.single_acts a join public.bookings b on b.id = a.thing_id join public.event_pages e on e.id = b.event_id
  where a.act in ('booking', 'offered') and a.id in ((app.live_act(token, 'booking')).id, (app.live_act(token, 'offered')).id)
$$;

-- The way out of a booking, whatever it was: its places go back at once, and the line is told.
create function app.end_booking(b bookings, as_state text, today date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  -- The hall first, then the booking: the same order as everywhere.
  if b.state = 'waiting' then update public.event_counts set waiting = waiting - 1 where event_id = b.event_id;
  else perform app.give_places_back(b.id); end if;
  update public.bookings set state = as_state, held_until = null, version = version + 1 where id = b.id;
  perform app.note(b.programme_id, 'booking.over', b.id, today, jsonb_build_object('event', b.event_id, 'state', as_state));
end $$;
create function app.cancel_booking(token text, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare a public.single_acts; b public.bookings;
begin
  select * into a from public.single_acts where id = (app.live_act(token, 'booking')).id;
  perform 1 from public.event_counts c join public.bookings o on o.event_id = c.event_id where o.id = a.thing_id for update of c;
  select * into b from public.bookings where id = a.thing_id for update;
  if b.id is null then return 'gone'; end if;
  if b.state = 'cancelled' then return 'cancelled'; end if;
  if b.state not in ('booked', 'waiting', 'offered') then return 'gone'; end if;
  perform app.end_booking(b, 'cancelled', today);
  perform app.tell_booking(b, 'booking-over', null);
  return 'cancelled';
end $$;
-- Somebody rang, or it was nobody: whoever keeps the event takes a booking away. They are told as if they had cancelled.
create function app.take_booking_away(of_event uuid, of_booking uuid, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings;
begin
  perform 1 from public.event_counts c where c.event_id = of_event
    and c.programme_id = app.programme_as('organiser', 'coordinator', 'administrator') for update;
  if not found then return false; end if;
  select * into b from public.bookings o where o.id = of_booking and o.event_id = of_event for update;
  if b.id is null or b.state not in ('booked', 'waiting', 'offered') then return false; end if;
  perform app.end_booking(b, 'cancelled', today);
  perform app.tell_booking(b, 'booking-over', null);
  return true;
end $$;
-- A timed offer is taken, or left to whoever is next.
create function app.answer_places(token text, says text, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare a public.single_acts; b public.bookings;
begin
  select * into a from public.single_acts where id = (app.live_act(token, 'offered')).id;
  perform 1 from public.event_counts c join public.bookings o on o.event_id = c.event_id where o.id = a.thing_id for update of c;
  select * into b from public.bookings where id = a.thing_id for update;
  if b.id is null or says not in ('yes', 'no') then return 'gone'; end if;
  if b.state = 'booked' and says = 'yes' then return 'booked'; end if;
  if b.state <> 'offered' or b.held_until <= now() or app.is_off(b.event_id) then return 'gone'; end if;
  if says = 'no' then
    perform app.end_booking(b, 'cancelled', today);
    return 'left';
  end if;
  update public.bookings u set state = 'booked', held_until = null, version = u.version + 1 where u.id = b.id returning * into b;
  perform app.make_tickets(b.id, '[]');
  perform app.tell_booking(b, 'booked', app.booking_link(b, 'booking'));
  perform app.note(b.programme_id, 'booking.made', b.id, today, jsonb_build_object('event', b.event_id));
  return 'booked';
end $$;

-- The worker: holds and offers whose time is over go back, a few at a time, and the line is told. Answers how many.
create function app.lapse_bookings(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings; done integer := 0;
begin
  for b in select o.* from public.bookings o where o.held_until <= now() order by o.held_until limit 100 loop
    perform 1 from public.event_counts c where c.event_id = b.event_id for update;
    select * into b from public.bookings o where o.id = b.id and o.held_until <= now() for update;
    continue when b.id is null;
    perform app.end_booking(b, 'lapsed', today);
    if b.state = 'offered' then perform app.tell_booking(b, 'places-over', null); end if;
    done := done + 1;
  end loop;
  update public.bookings o set browser_hash = null, network_hash = null where o.id in (select p.id from public.bookings p
    where (p.browser_hash is not null or p.network_hash is not null) and p.at < now() - interval '1 day' limit 1000);
  return done;
end $$;
-- One who waits is offered places: all of what they asked for, or a part of it. False when there is no such room after all.
create function app.offer_places(of_booking uuid, part jsonb, whole boolean, hours integer, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings; given uuid := of_booking; link uuid;
begin
  select * into b from public.bookings where id = of_booking and state = 'waiting' for update;
  if b.id is null or not app.take_places(b.event_id, part, today) then return false; end if;
  if whole then
    update public.event_counts set waiting = waiting - 1 where event_id = b.event_id;
    update public.bookings set state = 'offered', held_until = now() + make_interval(hours => hours), version = version + 1
    where id = b.id returning * into b;
  else
    -- The rest goes on waiting where it stood; the part is a booking of its own, reached as the one it came from.
    insert into public.bookings (programme_id, event_id, state, together, name, language, held_until, part_of, on_day)
    values (b.programme_id, b.event_id, 'offered', b.together, b.name, b.language, now() + make_interval(hours => hours),
      coalesce(b.part_of, b.id), today) returning id into given;
    insert into public.booking_kinds (booking_id, kind_id, programme_id, tickets)
    select given, v.key::uuid, b.programme_id, v.value::int from jsonb_each_text(part) v;
    delete from public.booking_kinds n using jsonb_each_text(part) v
    where n.booking_id = b.id and n.kind_id = v.key::uuid and n.tickets <= v.value::int;
    update public.booking_kinds n set tickets = n.tickets - v.value::int from jsonb_each_text(part) v
    where n.booking_id = b.id and n.kind_id = v.key::uuid;
    select * into b from public.bookings where id = given;
  end if;
  perform app.tell_booking(b, 'places', app.booking_link(b, 'offered'));
  perform app.note(b.programme_id, 'places.offered', b.id, today, jsonb_build_object('event', b.event_id));
  return true;
end $$;

-- Whoever keeps events: all of their programme's. A booking is never removed by a page.
do $$
declare t regclass;
begin
  foreach t in array array['event_pages', 'event_counts', 'ticket_kinds', 'bookings', 'booking_kinds', 'tickets']::regclass[] loop
    call app.wall(t, 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
  foreach t in array array['event_pages', 'ticket_kinds']::regclass[] loop
    call app.wall(t, 'keeper-adds', 'insert', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
    call app.wall(t, 'keeper-changes', 'update', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
end $$;
-- Where a booking came from is nobody's to read.
revoke select on bookings from web;
grant select (id, programme_id, event_id, stands, state, together, passed, name, language, email, telephone, needs, held_until, part_of,
  on_day, at, version) on bookings to web;
-- How full it is, is nobody's to write.
revoke insert, update on ticket_kinds from web;
grant insert (programme_id, event_id, place, kind, name_en, name_cy, family, most, pence, shown) on ticket_kinds to web;
grant update (place, kind, name_en, name_cy, family, most, pence, shown, version) on ticket_kinds to web;
-- The door and a walk-in come through functions; the one who reads who must not meet whom reads that alone.
call app.wall('booking_meets', 'reader', 'select', 'web', $q$reader = (select app.me())$q$);
create policy "reader-rang" on booking_meets for update to web using (reader = (select app.me())) with check (reader = (select app.me()));
grant update (rang_on) on booking_meets to web;
call app.for_worker('event_pages', 'event_counts', 'ticket_kinds', 'bookings', 'booking_kinds', 'tickets', 'booking_meets');

create function app.count_for_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.event_counts (event_id, programme_id) values (new.id, new.programme_id);
  return null;
end $$;
create trigger count_for_event after insert on event_pages for each row execute function app.count_for_event();

call app.settle();
grant execute on function app.short_code, app.event_shown, app.events_shown, app.hold_places, app.booking_held, app.confirm_booking, app.wait_in_line,
  app.booking_by_link, app.cancel_booking, app.take_booking_away, app.answer_places to web;
grant execute on function app.lapse_bookings, app.offer_places to worker;
grant execute on function app.reserve_now to worker, definer;
