-- A place counts for good once the address is proved; whoever booked changes, gives on and takes back by their link; and
-- whom somebody needs not to meet is read by one named person. Every function locks the hall's row first, then bookings.

-- 'unconfirmed': the form is sent, and the link in the message not yet pressed. `for_what` says what the press is for: places
-- that are kept until then, a place in the line, or places that somebody else (`gift_of`) keeps until then.
alter table bookings drop constraint bookings_state_check;
alter table bookings add constraint bookings_state_check
  check (state in ('held', 'unconfirmed', 'booked', 'waiting', 'offered', 'cancelled', 'lapsed'));
do $$
declare name text;
begin
  select c.conname into strict name from pg_constraint c
  where c.conrelid = 'bookings'::regclass and c.contype = 'c' and pg_get_constraintdef(c.oid) like '%held_until IS NOT NULL%';
  execute format('alter table bookings drop constraint %I', name);
end $$;
alter table bookings add constraint bookings_until check ((state in ('held', 'unconfirmed', 'offered')) = (held_until is not null));
alter table bookings add column for_what text not null default 'places' check (for_what in ('places', 'line', 'gift'));
alter table bookings add column gift_of uuid references bookings;
alter table bookings add constraint bookings_gift check ((for_what = 'gift') = (gift_of is not null));
call app.class('bookings', 'internal', 'for_what', 'gift_of');
create index on bookings (gift_of) where gift_of is not null;
create index on bookings (part_of) where part_of is not null;
create index on outbox (to_booking) where to_booking is not null;
-- Whose words have not been deleted yet.
create index on bookings (event_id) where name <> '' or email is not null or telephone is not null or needs is not null;
grant select (for_what, gift_of) on bookings to web;

-- A message to an address that nobody has proved, by a keyed print of it: so that nobody's inbox is filled, whichever booking it
-- came from and whatever address that booking has by now.
create table unproved_mails (
  message_id uuid primary key references outbox on delete cascade,
  programme_id uuid not null references programmes,
  mail_print bytea not null,
  at timestamptz not null default now()
);
create index on unproved_mails (mail_print, at);
call app.about('unproved_mails', 'how many messages went to an address that nobody has proved', '2 days', 'sweep');
call app.class('unproved_mails', 'personal', 'mail_print');
call app.class('unproved_mails', 'internal', 'message_id', 'programme_id', 'at');
call app.for_worker('unproved_mails');
alter table bookings drop column mail_print;

-- Who reads whom somebody needs not to meet: one person who keeps events. None: the question is not asked.
alter table event_pages add column meets_reader uuid references persons;
comment on column event_pages.meets_reader is 'internal';
alter table booking_meets add column arranged app.sealed;
alter table booking_meets add column version integer not null default 1;
alter table booking_meets add unique (booking_id);
create index on booking_meets (event_id);
call app.class('booking_meets', 'internal', 'version');
call app.seal('booking_meets', 'programme_id', 'arranged');
-- One who keeps events no longer reads nothing any more.
drop policy reader on booking_meets;
drop policy "reader-rang" on booking_meets;
create policy reader on booking_meets for select to web using (reader = (select app.me())
  and programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator')));
create policy "reader-rang" on booking_meets for update to web using (reader = (select app.me())
  and programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))) with check (reader = (select app.me()));
grant update (arranged, version) on booking_meets to web;

do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '[{,'']([a-z][a-z-]*)(?=[},''])', 'g') m
  where c.conname = 'outbox_kinds';
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind = any (%L::text[]))',
    known || array['prove', 'prove-line', 'given', 'given-taken', 'booking-changed', 'write-again']);
end $$;

-- Whoever may read it: keeps events here, now.
create function app.keeps_events(of_person uuid, of_programme uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.persons p join public.roles r on r.person_id = p.id
    where p.id = of_person and p.disabled_at is null and r.programme_id = of_programme and r.until_at is null
      and r.role in ('organiser', 'coordinator', 'administrator'))
$$;
create function app.meets_reader_keeps() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.meets_reader is not null and not app.keeps_events(new.meets_reader, new.programme_id) then
    raise exception 'whoever reads this keeps events' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger meets_reader_keeps before insert or update of meets_reader on event_pages
  for each row when (new.meets_reader is not null) execute function app.meets_reader_keeps();
-- Null when nobody reads it, or whoever did keeps events no longer: then nobody is asked.
create function app.reads_meets(of_event uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select e.meets_reader from public.event_pages e where e.id = of_event and app.keeps_events(e.meets_reader, e.programme_id)
$$;
create function app.asks_meets(of_event uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$ select app.reads_meets(of_event) is not null $$;
create function app.event_keepers() returns table (id uuid, name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.name from public.persons p
  where p.programme_id = app.programme_as('organiser', 'coordinator', 'administrator') and app.keeps_events(p.id, p.programme_id)
  order by p.name collate "C", p.id
$$;
create function app.keep_meets(b bookings, said jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare reads uuid := app.reads_meets(b.event_id);
begin
  if said is null or said = 'null' then return; end if;
  delete from public.booking_meets m where m.booking_id = b.id;
  if reads is null or said->>'words' is null then return; end if;
  insert into public.booking_meets (id, programme_id, event_id, booking_id, words, reader)
  values ((said->>'id')::uuid, b.programme_id, b.event_id, b.id, (said->>'words')::bytea, reads);
end $$;
-- Whoever reads learns that there is something to read, and nothing of what.
create function app.tell_reader(of_booking uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.outbox (programme_id, kind, to_person)
  select m.programme_id, 'to-read', m.reader from public.booking_meets m where m.booking_id = of_booking
$$;
-- What somebody was written to moves on with whoever reads it, and by nobody else.
create function app.hand_meets_over(of_event uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare reads uuid := app.reads_meets(of_event); moved integer;
begin
  update public.booking_meets m set reader = reads, version = m.version + 1
  where m.event_id = of_event and m.reader = app.me() and reads is not null and reads <> app.me()
    and m.programme_id = app.programme_as('organiser', 'coordinator', 'administrator');
  get diagnostics moved = row_count;
  return moved;
end $$;
-- Something was written to one who keeps events no longer: nobody can read it.
create function app.meets_unread(of_event uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.booking_meets m where m.event_id = of_event
    and m.programme_id = app.programme_as('organiser', 'coordinator', 'administrator') and not app.keeps_events(m.reader, m.programme_id))
$$;

-- A booking of a visitor begins. Nobody goes past those who wait.
create or replace function app.begin_booking(of_event uuid, wanted jsonb, said jsonb, today date) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare made uuid;
begin
  insert into public.bookings (id, programme_id, event_id, state, for_what, together, name, language, held_until, hold_hash, part_of, on_day)
  select coalesce((said->>'id')::uuid, uuidv7()), e.programme_id, e.id, said->>'state', coalesce(said->>'for', 'places'),
    coalesce((said->>'together')::boolean, true), coalesce(said->>'name', ''), coalesce(said->>'language', 'en'),
    case said->>'state' when 'held' then now() + interval '10 minutes' when 'unconfirmed' then now() + app.for_hours((said->>'hours')::integer) end,
    sha256(convert_to(said->>'secret', 'UTF8')), (said->>'part')::uuid, today
  from public.event_pages e where e.id = of_event returning id into made;
  insert into public.booking_kinds (booking_id, kind_id, programme_id, tickets)
  select made, k.id, k.programme_id, v.value::int from jsonb_each_text(wanted) v join public.ticket_kinds k on k.id = v.key::uuid and k.event_id = of_event;
  return made;
end $$;
-- Hours that a page reckons are between one and a week.
create function app.for_hours(hours integer) returns interval
language sql immutable set search_path = pg_catalog, public as $$ select make_interval(hours => least(greatest(hours, 1), 168)) $$;

-- One browser, or one network, is not the whole hall; and one network keeps only so many places that nobody has proved.
create or replace function app.books_too_often(of_event uuid, browser bytea, network bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select (select count(*) from public.bookings b where b.event_id = of_event and b.browser_hash = browser
      and b.at > now() - interval '1 hour') >= 10
    or (select count(*) from public.bookings b where b.event_id = of_event and b.network_hash = network
      and b.at > now() - interval '1 hour') >= 30
    or (select count(*) from public.bookings b where b.event_id = of_event and b.network_hash = network and b.state = 'held') >= 10
    or (select count(*) from public.bookings b where b.event_id = of_event and b.network_hash = network and b.state = 'unconfirmed') >= 20
$$;

create or replace function app.booking_held(of_programme uuid, secret text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', b.id, 'code', e.code, 'state', b.state, 'until', b.held_until, 'over', b.held_until <= now(),
    'kinds', (select jsonb_agg(jsonb_build_object('id', k.id, 'tickets', n.tickets) order by k.place, k.id)
      from public.booking_kinds n join public.ticket_kinds k on k.id = n.kind_id where n.booking_id = b.id))
  from public.bookings b join public.event_pages e on e.id = b.event_id
  where b.hold_hash = sha256(convert_to(secret, 'UTF8')) and b.programme_id = of_programme
    and b.state in ('held', 'unconfirmed', 'waiting', 'booked')
$$;

-- Sent: the places are kept until the link in the message is pressed, so many hours at most. Sent again it stays as it is.
-- `said`: name, language, the sealed words as \x…, and perhaps meets: {id, words}.
drop function app.confirm_booking(uuid, text, jsonb, jsonb, date);
create function app.confirm_booking(of_programme uuid, secret text, said jsonb, badges jsonb, hours integer) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings;
begin
  select * into b from public.bookings where hold_hash = sha256(convert_to(secret, 'UTF8')) and programme_id = of_programme for update;
  if b.state in ('unconfirmed', 'booked') then return 'sent'; end if;
  if b.id is null or b.state <> 'held' or b.held_until <= now() or app.is_off(b.event_id) then return 'over'; end if;
  update public.bookings u set state = 'unconfirmed', held_until = now() + app.for_hours(hours), name = said->>'name', language = said->>'language',
    email = (said->>'email')::bytea, telephone = (said->>'telephone')::bytea, needs = (said->>'needs')::bytea, version = u.version + 1
  where u.id = b.id returning * into b;
  perform app.make_tickets(b.id, badges);
  perform app.keep_meets(b, said->'meets');
  perform app.tell_booking(b, 'prove', app.booking_link(b, 'booking'));
  return 'sent';
end $$;

-- The address was mistyped, or the message is lost: the same places, another message, three times at most. The earlier link is over:
-- whoever has the wrong address books nothing with it.
create function app.prove_again(of_programme uuid, secret text, email bytea, browser bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings;
begin
  select * into b from public.bookings where hold_hash = sha256(convert_to(secret, 'UTF8')) and programme_id = of_programme for update;
  if b.state = 'booked' then return 'booked'; end if;
  -- By the browser that began it: whoever finds the address of the page in a history turns nothing to themselves.
  if b.browser_hash is distinct from browser then return 'over'; end if;
  if b.id is null or b.state <> 'unconfirmed' or b.held_until <= now() then return 'over'; end if;
  if (select count(*) from public.outbox o where o.to_booking = b.id and o.kind = 'prove') > 3 then return 'too-often'; end if;
  update public.single_acts a set used_at = now() where a.thing_id = b.id and a.act = 'booking' and a.used_at is null;
  update public.bookings u set email = prove_again.email, version = u.version + 1 where u.id = b.id;
  perform app.tell_booking(b, 'prove', app.booking_link(b, 'booking'));
  return 'sent';
end $$;

-- There is no room, or others wait. Whoever presses the link in the message stands last in the line from then on.
drop function app.wait_in_line(uuid, text, jsonb, jsonb, date, bytea, bytea);
create function app.wait_in_line(of_programme uuid, of_code text, wanted jsonb, said jsonb, hours integer, today date, browser bytea, network bytea)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare may text := app.bookable(of_programme, of_code, wanted, today); b public.bookings; event uuid; made uuid;
begin
  if may <> 'yes' then return may; end if;
  select e.id into event from public.event_pages e where e.programme_id = of_programme and e.code = of_code;
  perform 1 from public.event_counts where event_id = event for update;
  if app.books_too_often(event, browser, network) then return 'too-often'; end if;
  made := app.begin_booking(event, wanted, said || jsonb_build_object('state', 'unconfirmed', 'for', 'line', 'hours', hours), today);
  update public.bookings u set email = (said->>'email')::bytea, telephone = (said->>'telephone')::bytea, needs = (said->>'needs')::bytea,
    browser_hash = browser, network_hash = network
  where u.id = made returning * into b;
  perform app.tell_booking(b, 'prove-line', app.booking_link(b, 'booking'));
  return 'sent';
end $$;

-- The booking of a live link, for changing it: the hall first, then the booking.
create function app.booking_locked(token text, of_act text) returns bookings
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare thing uuid := (app.live_act(token, of_act)).thing_id; b public.bookings;
begin
  perform 1 from public.event_counts c join public.bookings o on o.event_id = c.event_id where o.id = thing for update of c;
  select * into b from public.bookings where id = thing for update;
  return b;
end $$;
-- Tickets go from one booking to another, those without a name on their badge first; nobody who has come. All or none.
create function app.move_tickets(from_booking uuid, to_booking uuid, part jsonb) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare w record; moved integer;
begin
  for w in select v.key::uuid as kind, v.value::int as tickets from jsonb_each_text(part) v loop
    update public.tickets t set booking_id = to_booking, badge = '', version = t.version + 1 where t.id in (
      select o.id from public.tickets o where o.booking_id = from_booking and o.kind_id = w.kind and o.came_at is null
      order by o.badge <> '', o.id desc limit w.tickets);
    get diagnostics moved = row_count;
    if moved < w.tickets then raise exception using errcode = 'AL003'; end if;
    delete from public.booking_kinds n where n.booking_id = from_booking and n.kind_id = w.kind and n.tickets <= w.tickets;
    update public.booking_kinds n set tickets = n.tickets - w.tickets where n.booking_id = from_booking and n.kind_id = w.kind;
  end loop;
  return true;
exception when sqlstate 'AL003' then return false;
end $$;
create function app.kinds_of(of_booking uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_object_agg(n.kind_id, n.tickets), '{}') from public.booking_kinds n where n.booking_id = of_booking
$$;

-- The way out of a booking, whatever it was: its places go back at once, and the line is told. Of one that was never proved
-- no word stays; nor does what one who comes no longer wrote of others.
create or replace function app.end_booking(b bookings, as_state text, today date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  -- The hall first, then the booking: the same order as everywhere.
  if b.state = 'waiting' then update public.event_counts set waiting = waiting - 1 where event_id = b.event_id;
  elsif b.state <> 'unconfirmed' or b.for_what = 'places' then perform app.give_places_back(b.id); end if;
  update public.bookings set state = as_state, held_until = null, version = version + 1 where id = b.id;
  if b.state in ('held', 'unconfirmed') then
    update public.bookings set name = '', email = null, telephone = null, needs = null where id = b.id;
    update public.tickets set badge = '' where booking_id = b.id and badge <> '';
    delete from public.booking_payers p where p.booking_id = b.id;
  end if;
  delete from public.booking_meets m where m.booking_id = b.id;
  perform app.note(b.programme_id, 'booking.over', b.id, today, jsonb_build_object('event', b.event_id, 'state', as_state));
end $$;

-- The link is pressed: the address is proved. Pressed again it stays as it is. A gift needs a name: {name}.
create function app.prove_booking(token text, said jsonb, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings := app.booking_locked(token, 'booking'); giver public.bookings;
begin
  if b.state in ('booked', 'waiting') then return b.state; end if;
  if b.id is null or b.state <> 'unconfirmed' or b.held_until <= now() or app.is_off(b.event_id) then return 'gone'; end if;
  if b.for_what = 'line' then
    update public.event_counts set waiting = waiting + 1 where event_id = b.event_id;
    -- In line from now on: nobody who pressed before finds somebody new before them.
    update public.bookings u set state = 'waiting', stands = default, held_until = null, version = u.version + 1 where u.id = b.id returning * into b;
    perform app.tell_booking(b, 'waits', app.booking_link(b, 'booking'));
    perform app.note(b.programme_id, 'line.joined', b.id, today, jsonb_build_object('event', b.event_id));
    return 'waiting';
  end if;
  if b.for_what = 'gift' then
    if coalesce(said->>'name', '') = '' then return 'no-name'; end if;
    select * into giver from public.bookings o where o.id = b.gift_of for update;
    if giver.state <> 'booked' or not app.move_tickets(giver.id, b.id, app.kinds_of(b.id)) then return 'gone'; end if;
    update public.bookings u set name = left(said->>'name', 200) where u.id = b.id;
    if not exists (select from public.booking_kinds n where n.booking_id = giver.id) then
      -- All of it was given: the places stay taken, by somebody else.
      update public.bookings u set state = 'cancelled', version = u.version + 1 where u.id = giver.id;
      delete from public.booking_meets m where m.booking_id = giver.id;
    else update public.bookings u set version = u.version + 1 where u.id = giver.id;
    end if;
    perform app.tell_booking(giver, 'given-taken', null);
    perform app.note(b.programme_id, 'booking.changed', giver.id, today, jsonb_build_object('event', b.event_id));
  end if;
  update public.bookings u set state = 'booked', held_until = null, version = u.version + 1 where u.id = b.id returning * into b;
  perform app.tell_booking(b, 'booked', app.booking_link(b, 'booking'));
  perform app.tell_reader(b.id);
  perform app.note(b.programme_id, 'booking.made', b.id, today, jsonb_build_object('event', b.event_id));
  return 'booked';
end $$;

-- Given back, all of it; or it was not they who booked: then nothing more is sent.
create or replace function app.cancel_booking(token text, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings := app.booking_locked(token, 'booking');
begin
  if b.id is null then return 'gone'; end if;
  if b.state = 'cancelled' then return 'cancelled'; end if;
  if b.state not in ('unconfirmed', 'booked', 'waiting', 'offered') then return 'gone'; end if;
  perform app.end_booking(b, 'cancelled', today);
  if b.state <> 'unconfirmed' then perform app.tell_booking(b, 'booking-over', null); end if;
  return 'cancelled';
end $$;
create or replace function app.take_booking_away(of_event uuid, of_booking uuid, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings;
begin
  perform 1 from public.event_counts c where c.event_id = of_event
    and c.programme_id = app.programme_as('organiser', 'coordinator', 'administrator') for update;
  if not found then return false; end if;
  select * into b from public.bookings o where o.id = of_booking and o.event_id = of_event for update;
  if b.id is null or b.state not in ('unconfirmed', 'booked', 'waiting', 'offered') then return false; end if;
  perform app.end_booking(b, 'cancelled', today);
  if b.state <> 'unconfirmed' then perform app.tell_booking(b, 'booking-over', null); end if;
  return true;
end $$;

-- What a link shows: what the booking is for, how it stands, and nobody's name. `before`: how many bookings stand before it.
create or replace function app.booking_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('act', a.act, 'id', b.id, 'programme', b.programme_id, 'state', b.state, 'forWhat', b.for_what,
    'version', b.version, 'event', e.id, 'code', e.code, 'title', jsonb_build_object('en', e.title_en, 'cy', e.title_cy),
    'day', e.day, 'startsAt', to_char(e.starts_at, 'HH24:MI'), 'endsAt', to_char(e.ends_at, 'HH24:MI'), 'venue', e.venue,
    'off', app.is_off(e.id), 'online', case when b.state = 'booked' then e.online else '' end, 'until', b.held_until, 'over', b.held_until <= now(),
    'together', b.together, 'most', e.most, 'asks', e.asks, 'language', b.language, 'hasTelephone', b.telephone is not null,
    'hasNeeds', b.needs is not null, 'asksMeets', app.asks_meets(e.id),
    -- Of the event, not of this booking: whoever looks over a shoulder does not learn that something was written.
    'meetsHere', exists (select from public.booking_meets m where m.event_id = b.event_id),
    'gift', (select jsonb_build_object('until', g.held_until, 'tickets', (select sum(n.tickets) from public.booking_kinds n where n.booking_id = g.id))
      from public.bookings g where g.gift_of = b.id and g.state = 'unconfirmed' and g.held_until > now() limit 1),
    'before', case when b.state = 'waiting' then (select count(*) from public.bookings o
      where o.event_id = b.event_id and o.state = 'waiting' and o.stands < b.stands) end,
    'kinds', coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', jsonb_build_object('en', k.name_en, 'cy', k.name_cy),
          'tickets', n.tickets) order by k.place, k.id)
        from public.booking_kinds n join public.ticket_kinds k on k.id = n.kind_id where n.booking_id = b.id), '[]'))
  from public.single_acts a join public.bookings b on b.id = a.thing_id join public.event_pages e on e.id = b.event_id
  where a.act in ('booking', 'offered') and a.id in ((app.live_act(token, 'booking')).id, (app.live_act(token, 'offered')).id)
$$;
-- The badges, for whoever pressed once more; and every kind that is to be had, for changing the number.
create function app.badges_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('badge', t.badge, 'kind', jsonb_build_object('en', k.name_en, 'cy', k.name_cy)) order by k.place, k.id, t.id), '[]')
  from public.bookings b join public.tickets t on t.booking_id = b.id join public.ticket_kinds k on k.id = t.kind_id
  where b.id = (app.live_act(token, 'booking')).thing_id and b.state = 'booked'
$$;
create function app.kinds_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'name', jsonb_build_object('en', k.name_en, 'cy', k.name_cy), 'pence', k.pence,
      'tickets', coalesce(n.tickets, 0)) order by k.place, k.id), '[]')
  from public.bookings b join public.ticket_kinds k on k.event_id = b.event_id
    left join public.booking_kinds n on n.booking_id = b.id and n.kind_id = k.id
  where b.id = (app.live_act(token, 'booking')).thing_id and b.state in ('booked', 'waiting') and (k.shown or n.tickets is not null)
$$;

-- Each change makes a row and a message: whoever presses on and on is stopped.
create function app.changed_often(b bookings) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) >= 40 from public.bookings o where o.part_of = coalesce(b.part_of, b.id)
$$;
-- Another number of tickets: {kind: how many}, all kinds together. Fewer go back to the hall at once, as a part of its own that is
-- cancelled; more are taken only where there is room and nobody waits. 'full' leaves everything as it was.
create function app.change_tickets(token text, of_version integer, wanted jsonb, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings := app.booking_locked(token, 'booking'); e public.event_pages; part public.bookings;
  had jsonb; want jsonb; fewer jsonb; more jsonb; total integer; before integer;
begin
  if b.id is null or b.state not in ('booked', 'waiting') then return 'gone'; end if;
  select * into e from public.event_pages where id = b.event_id;
  if app.is_off(e.id) or today > e.day then return 'gone'; end if;
  if exists (select from jsonb_each_text(wanted) v where v.value !~ '^[0-9]{1,2}$'
      or not exists (select from public.ticket_kinds k where k.event_id = e.id and k.id::text = v.key)) then return 'nothing'; end if;
  had := app.kinds_of(b.id);
  select coalesce(jsonb_object_agg(v.key, v.value::int), '{}'), coalesce(sum(v.value::int), 0) into want, total
  from jsonb_each_text(wanted) v where v.value::int > 0;
  -- What was sent twice is done already.
  if want = had then return 'changed'; end if;
  if b.version <> of_version then return 'meanwhile'; end if;
  if total = 0 then return 'nothing'; end if;
  if app.changed_often(b) then return 'changed-often'; end if;
  select sum(v.value::int) into before from jsonb_each_text(had) v;
  if total > e.most and total > before then return 'too-many'; end if;
  select jsonb_object_agg(v.key, v.value::int - coalesce((want->>v.key)::int, 0)) into fewer
  from jsonb_each_text(had) v where v.value::int > coalesce((want->>v.key)::int, 0);
  select jsonb_object_agg(v.key, v.value::int - coalesce((had->>v.key)::int, 0)) into more
  from jsonb_each_text(want) v where v.value::int > coalesce((had->>v.key)::int, 0);
  if b.state = 'waiting' then
    -- Whoever waits for more than before stands in line anew.
    if more is not null then return 'line-more'; end if;
    delete from public.booking_kinds n using jsonb_each_text(fewer) v where n.booking_id = b.id and n.kind_id = v.key::uuid and n.tickets <= v.value::int;
    update public.booking_kinds n set tickets = n.tickets - v.value::int from jsonb_each_text(fewer) v where n.booking_id = b.id and n.kind_id = v.key::uuid;
  else
    if more is not null and (e.state <> 'published' or today > coalesce(e.books_until, e.day)) then return 'closed'; end if;
    begin
      if fewer is not null then
        insert into public.bookings (programme_id, event_id, state, language, part_of, on_day)
        values (b.programme_id, b.event_id, 'booked', b.language, coalesce(b.part_of, b.id), today) returning * into part;
        insert into public.booking_kinds (booking_id, kind_id, programme_id, tickets)
        select part.id, v.key::uuid, b.programme_id, v.value::int from jsonb_each_text(fewer) v;
        if not app.move_tickets(b.id, part.id, fewer) then raise exception using errcode = 'AL004'; end if;
        perform app.end_booking(part, 'cancelled', today);
      end if;
      if more is not null then
        if exists (select from public.event_counts c where c.event_id = e.id and c.waiting > 0)
          or exists (select from jsonb_each_text(more) v join public.ticket_kinds k on k.id = v.key::uuid where not k.shown)
          or not app.take_places(e.id, more, today) then raise exception using errcode = 'AL002'; end if;
        insert into public.booking_kinds (booking_id, kind_id, programme_id, tickets)
        select b.id, v.key::uuid, b.programme_id, v.value::int from jsonb_each_text(more) v
        on conflict (booking_id, kind_id) do update set tickets = booking_kinds.tickets + excluded.tickets;
        insert into public.tickets (programme_id, booking_id, kind_id)
        select b.programme_id, b.id, v.key::uuid from jsonb_each_text(more) v, generate_series(1, v.value::int);
      end if;
    exception when sqlstate 'AL002' then return 'full'; when sqlstate 'AL004' then return 'came';
    end;
  end if;
  update public.bookings u set version = u.version + 1 where u.id = b.id returning * into b;
  perform app.tell_booking(b, 'booking-changed', app.booking_link(b, 'booking'));
  perform app.note(b.programme_id, 'booking.changed', b.id, today, jsonb_build_object('event', b.event_id));
  return 'changed';
end $$;
-- There is no room for more: the rest stands in line, as a booking of its own, reached as this one is. Asked again it stays as it is.
create function app.wait_for_more(token text, wanted jsonb, together boolean, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings := app.booking_locked(token, 'booking'); e public.event_pages; made uuid; may text; w public.bookings;
begin
  if b.id is null or b.state <> 'booked' then return 'gone'; end if;
  select * into e from public.event_pages where id = b.event_id;
  if exists (select from public.bookings o where coalesce(o.part_of, o.id) = coalesce(b.part_of, b.id) and o.state in ('waiting', 'offered')) then return 'waiting'; end if;
  if app.changed_often(b) then return 'changed-often'; end if;
  may := app.bookable(e.programme_id, e.code, wanted, today);
  if may <> 'yes' then return may; end if;
  if (select sum(v.value::int) from jsonb_each_text(wanted) v) + (select sum(n.tickets) from public.booking_kinds n where n.booking_id = b.id) > e.most then
    return 'too-many';
  end if;
  update public.event_counts set waiting = waiting + 1 where event_id = e.id;
  made := app.begin_booking(e.id, wanted, jsonb_build_object('state', 'waiting', 'together', together, 'name', b.name, 'language', b.language,
    'part', coalesce(b.part_of, b.id)), today);
  select * into w from public.bookings where id = made;
  perform app.tell_booking(w, 'waits', app.booking_link(w, 'booking'));
  perform app.note(w.programme_id, 'line.joined', w.id, today, jsonb_build_object('event', w.event_id));
  return 'waiting';
end $$;

-- What stands on the badges, in the order in which badges_by_link gives them.
create function app.put_badges(token text, of_version integer, badges jsonb, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings := app.booking_locked(token, 'booking'); changed integer;
begin
  if b.id is null or b.state <> 'booked' then return 'gone'; end if;
  if b.version <> of_version then
    return case when badges = (select jsonb_agg(x->'badge') from jsonb_array_elements(app.badges_by_link(token)) x) then 'changed' else 'meanwhile' end;
  end if;
  update public.tickets t set badge = left(coalesce(badges->>(o.nth - 1), ''), 60), version = t.version + 1
  from (select u.id, row_number() over (order by k.place, k.id, u.id)::int as nth from public.tickets u join public.ticket_kinds k on k.id = u.kind_id
    where u.booking_id = b.id) o
  where t.id = o.id and t.badge <> left(coalesce(badges->>(o.nth - 1), ''), 60);
  get diagnostics changed = row_count;
  if changed = 0 then return 'changed'; end if;
  update public.bookings u set version = u.version + 1 where u.id = b.id;
  perform app.note(b.programme_id, 'booking.changed', b.id, today, jsonb_build_object('event', b.event_id));
  return 'changed';
end $$;
-- What is in `said` replaces what stood: telephone, needs (sealed, or null), language, meets ({id, words} or {}).
create function app.tell_more(token text, of_version integer, said jsonb, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings := app.booking_locked(token, 'booking');
begin
  if b.id is null or b.state not in ('booked', 'waiting', 'offered') then return 'gone'; end if;
  if b.version <> of_version then return 'meanwhile'; end if;
  update public.bookings u set version = u.version + 1, language = coalesce(said->>'language', u.language),
    telephone = case when said ? 'telephone' then (said->>'telephone')::bytea else u.telephone end,
    needs = case when said ? 'needs' then (said->>'needs')::bytea else u.needs end
  where u.id = b.id;
  perform app.keep_meets(b, said->'meets');
  if said->'meets' ? 'words' then perform app.tell_reader(b.id); end if;
  perform app.note(b.programme_id, 'booking.changed', b.id, today, jsonb_build_object('event', b.event_id));
  return 'changed';
end $$;

-- Some of the tickets, or all, to somebody else: they stay the giver's until the other has pressed a link of their own. One gift
-- at a time, ten in all. `said`: id, email (sealed).
create function app.give_on(token text, wanted jsonb, said jsonb, hours integer, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings := app.booking_locked(token, 'booking'); g public.bookings; e public.event_pages;
begin
  if b.id is null or b.state <> 'booked' then return 'gone'; end if;
  select * into e from public.event_pages where id = b.event_id;
  if app.is_off(e.id) or today > e.day then return 'gone'; end if;
  if exists (select from public.bookings o where o.gift_of = b.id and o.state = 'unconfirmed' and o.held_until > now()) then return 'already'; end if;
  if (select count(*) from public.bookings o where o.gift_of = b.id) >= 10 then return 'too-often'; end if;
  if wanted = '{}' or exists (select from jsonb_each_text(wanted) v where v.value !~ '^[1-9][0-9]?$'
      or not exists (select from public.booking_kinds n where n.booking_id = b.id and n.kind_id::text = v.key and n.tickets >= v.value::int)) then
    return 'nothing';
  end if;
  insert into public.bookings (id, programme_id, event_id, state, for_what, gift_of, language, email, held_until, on_day)
  values ((said->>'id')::uuid, b.programme_id, b.event_id, 'unconfirmed', 'gift', b.id, b.language, (said->>'email')::bytea,
    now() + app.for_hours(hours), today) returning * into g;
  insert into public.booking_kinds (booking_id, kind_id, programme_id, tickets)
  select g.id, v.key::uuid, g.programme_id, v.value::int from jsonb_each_text(wanted) v;
  perform app.tell_booking(g, 'given', app.booking_link(g, 'booking'));
  perform app.note(b.programme_id, 'booking.given', b.id, today, jsonb_build_object('event', b.event_id));
  return 'given';
end $$;
create function app.take_gift_back(token text, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings := app.booking_locked(token, 'booking'); g public.bookings;
begin
  if b.id is null then return 'gone'; end if;
  for g in select o.* from public.bookings o where o.gift_of = b.id and o.state = 'unconfirmed' for update loop
    perform app.end_booking(g, 'cancelled', today);
  end loop;
  return 'back';
end $$;

-- Whoever wrote to a reader who is here no longer is asked to write again; what nobody can read is deleted. Answers how many.
create function app.ask_meets_again(of_event uuid, today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings; asked integer := 0;
begin
  perform 1 from public.event_counts c where c.event_id = of_event
    and c.programme_id = app.programme_as('organiser', 'coordinator', 'administrator') for update;
  if not found or app.reads_meets(of_event) is null then return 0; end if;
  for b in select o.* from public.bookings o join public.booking_meets m on m.booking_id = o.id
    where m.event_id = of_event and not app.keeps_events(m.reader, m.programme_id) order by o.id for update of o loop
    delete from public.booking_meets m where m.booking_id = b.id;
    if b.state in ('booked', 'waiting', 'offered') then
      perform app.tell_booking(b, 'write-again', app.booking_link(b, 'booking'));
      asked := asked + 1;
    end if;
  end loop;
  return asked;
end $$;

-- The worker: what was written of others goes a month after the event, everybody's words after twelve, a thousand at a time. How
-- many came and of which kind stays, for the report. Answers how many rows.
create function app.sweep_bookings(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer; done integer := 0;
begin
  delete from public.booking_meets m where m.id in (select n.id from public.booking_meets n join public.event_pages e on e.id = n.event_id
    where e.day < (today - interval '1 month')::date limit 1000);
  get diagnostics done = row_count;
  update public.tickets t set badge = '' where t.id in (select u.id from public.event_pages e join public.bookings b on b.event_id = e.id
    join public.tickets u on u.booking_id = b.id where e.day < (today - interval '12 months')::date and u.badge <> '' limit 1000);
  get diagnostics gone = row_count;
  done := done + gone;
  update public.bookings b set name = '', email = null, telephone = null, needs = null, hold_hash = null, version = b.version + 1
  where b.id in (select o.id from public.event_pages e join public.bookings o on o.event_id = e.id
    where e.day < (today - interval '12 months')::date
      and (o.name <> '' or o.email is not null or o.telephone is not null or o.needs is not null) limit 1000);
  get diagnostics gone = row_count;
  -- Prints of addresses serve for a day.
  delete from public.unproved_mails m where m.at < now() - interval '2 days';
  return done + gone;
end $$;

call app.settle();
grant execute on function app.confirm_booking, app.prove_again, app.wait_in_line, app.prove_booking, app.asks_meets, app.event_keepers, app.hand_meets_over,
  app.meets_unread, app.ask_meets_again, app.badges_by_link, app.kinds_by_link, app.change_tickets, app.wait_for_more, app.put_badges,
  app.tell_more, app.give_on, app.take_gift_back to web;
grant execute on function app.sweep_bookings to worker;
grant execute on function app.for_hours to definer;
