-- The door: a ticket has a short code, somebody says who is here, people come who never booked; and two things that the
-- organiser may do against the rule, with a reason that stays: let somebody in beyond the places, and ask out of turn.

-- The code stands in the QR picture and is typed where there is no camera. It opens nothing: only the door reads it.
alter table tickets add column code text not null default app.short_code() check (code ~ '^[a-z0-9]{8}$');
alter table tickets add column came_by uuid references persons;
alter table tickets add unique (programme_id, code);
call app.class('tickets', 'internal', 'code', 'came_by');
alter table bookings add column walk_in boolean not null default false;
alter table bookings add column beyond boolean not null default false;
call app.class('bookings', 'internal', 'walk_in', 'beyond');

-- Each press at the door, the one that undoes another too.
create table door_marks (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null references event_pages,
  ticket_id uuid not null references tickets on delete cascade,
  came boolean not null,
  how text not null check (how in ('press', 'camera', 'paper', 'walk-in')),
  by_person uuid references persons,
  at timestamptz not null
);
create index on door_marks (event_id, at);
create index on door_marks (ticket_id);
call app.about('door_marks', 'who was said to be here, by whom and when', '12 months after the event', 'sweep');
call app.class('door_marks', 'internal', 'id', 'programme_id', 'event_id', 'ticket_id', 'came', 'how', 'by_person', 'at');

-- Heads counted by hand, as often as somebody counts.
create table door_counts (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  people integer not null check (people between 0 and 100000),
  by_person uuid references persons,
  at timestamptz not null,
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on door_counts (event_id, at);
call app.about('door_counts', 'how many heads were counted by hand', 'always', 'programme');
call app.class('door_counts', 'internal', 'id', 'programme_id', 'event_id', 'people', 'by_person', 'at');

-- What was done against the rule, and why.
create table overrides (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null references event_pages,
  booking_id uuid not null references bookings on delete cascade,
  kind text not null check (kind in ('beyond', 'out-of-turn')),
  tickets integer not null check (tickets > 0),
  words app.sealed not null,
  by_person uuid references persons,
  at timestamptz not null default now()
);
create index on overrides (event_id);
create index on overrides (booking_id);
call app.about('overrides', 'why somebody was let in beyond the places, or asked before their turn', '12 months after the event', 'sweep');
call app.class('overrides', 'internal', 'id', 'programme_id', 'event_id', 'booking_id', 'kind', 'tickets', 'by_person', 'at');
call app.seal('overrides', 'programme_id', 'words');

-- The asker keeps this event, and it takes place. Locks its counter: the hall first, then bookings, as everywhere.
create function app.hall_of_mine(of_event uuid) returns uuid
language sql volatile security definer set search_path = pg_catalog, public as $$
  select c.programme_id from public.event_counts c
  where c.event_id = of_event and c.programme_id = app.programme_as('organiser', 'coordinator', 'administrator')
    and not app.is_off(c.event_id) for update
$$;

-- Says of tickets that they are here, or that they are not after all. Said twice it counts once. Who stands at the door is
-- there: their address needs no other proof. Answers how many changed.
create function app.mark_at_door(of_event uuid, of_tickets uuid[], is_here boolean, of_how text, at timestamptz) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare mine uuid := app.programme_as('organiser', 'coordinator', 'administrator'); changed integer;
begin
  if mine is null or app.is_off(of_event) then return 0; end if;
  if is_here and exists (select from public.tickets t join public.bookings b on b.id = t.booking_id
      where t.id = any (of_tickets) and b.event_id = of_event and b.state = 'unconfirmed' and b.for_what = 'places') then
    perform app.hall_of_mine(of_event);
    update public.bookings b set state = 'booked', held_until = null, version = b.version + 1
    where b.event_id = of_event and b.programme_id = mine and b.state = 'unconfirmed' and b.for_what = 'places'
      and b.id in (select t.booking_id from public.tickets t where t.id = any (of_tickets));
  end if;
  with pressed as (
    update public.tickets t set came_at = case when is_here then mark_at_door.at end,
      came_by = case when is_here then app.me() end, version = t.version + 1
    from public.bookings b where b.id = t.booking_id and b.event_id = of_event and b.programme_id = mine and b.state = 'booked'
      and t.id = any (of_tickets) and (t.came_at is null) = is_here
    returning t.id, t.programme_id)
  insert into public.door_marks (programme_id, event_id, ticket_id, came, how, by_person, at)
  select p.programme_id, of_event, p.id, is_here, of_how, app.me(), mark_at_door.at from pressed p;
  get diagnostics changed = row_count;
  return changed;
end $$;

-- Somebody comes who never booked: through the same places as everybody. Beyond the places only with a reason, which is sealed.
-- Answers 'full', 'gone', or the booking.
create function app.walk_in(of_event uuid, of_kind uuid, of_name text, badges jsonb, today date, at timestamptz, why_id uuid, why bytea)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare mine uuid := app.hall_of_mine(of_event); many integer := jsonb_array_length(badges); past boolean := false; made uuid; k public.ticket_kinds;
begin
  select * into k from public.ticket_kinds where id = of_kind and event_id = of_event;
  if mine is null or k.id is null or many not between 1 and 20 then return 'gone'; end if;
  if not app.take_places(of_event, jsonb_build_object(of_kind, many), today) then
    if why is null then return 'full'; end if;
    past := true;
    update public.event_counts c set taken = c.taken + many, taken_other = c.taken_other + case when k.family then 0 else many end
    where c.event_id = of_event;
    update public.ticket_kinds u set taken = u.taken + many where u.id = of_kind;
  end if;
  insert into public.bookings (programme_id, event_id, state, name, on_day, walk_in, beyond)
  values (mine, of_event, 'booked', of_name, today, true, past) returning id into made;
  insert into public.booking_kinds (booking_id, kind_id, programme_id, tickets) values (made, of_kind, mine, many);
  perform app.make_tickets(made, badges);
  perform app.mark_at_door(of_event, (select array_agg(t.id) from public.tickets t where t.booking_id = made), true, 'walk-in', walk_in.at);
  if past then
    insert into public.overrides (id, programme_id, event_id, booking_id, kind, tickets, words, by_person)
    values (why_id, mine, of_event, made, 'beyond', many, why, app.me());
  end if;
  return made::text;
end $$;
-- It was a mistake: the places go back, and nobody is written to.
create function app.undo_walk_in(of_event uuid, of_booking uuid, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings;
begin
  if app.hall_of_mine(of_event) is null then return false; end if;
  select * into b from public.bookings o where o.id = of_booking and o.event_id = of_event and o.walk_in and o.state = 'booked' for update;
  if b.id is null then return false; end if;
  perform app.end_booking(b, 'cancelled', today);
  update public.tickets t set came_at = null, came_by = null where t.booking_id = b.id;
  return true;
end $$;

-- One who waits is asked before their turn, never beyond what is free, with a reason that stays. `part`: {kind: how many},
-- not more than they asked for. 'gone', 'full' or 'offered'.
create function app.offer_out_of_turn(of_event uuid, of_booking uuid, part jsonb, hours integer, today date, why_id uuid, why bytea)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare mine uuid := app.hall_of_mine(of_event); fits boolean; whole boolean;
begin
  if mine is null or why is null then return 'gone'; end if;
  perform 1 from public.bookings b where b.id = of_booking and b.event_id = of_event and b.state = 'waiting' for update;
  if not found then return 'gone'; end if;
  select coalesce(bool_and(v.value ~ '^[1-9][0-9]?$' and exists (select from public.booking_kinds n
      where n.booking_id = of_booking and n.kind_id::text = v.key and n.tickets >= v.value::int)), false) into fits from jsonb_each_text(part) v;
  if not fits then return 'gone'; end if;
  whole := not exists (select from public.booking_kinds n where n.booking_id = of_booking
    and (part ->> n.kind_id::text)::int is distinct from n.tickets);
  if not app.offer_places(of_booking, part, whole, least(greatest(hours, 1), 72), today) then return 'full'; end if;
  insert into public.overrides (id, programme_id, event_id, booking_id, kind, tickets, words, by_person)
  values (why_id, mine, of_event, of_booking, 'out-of-turn', (select sum(v.value::int) from jsonb_each_text(part) v), why, app.me());
  return 'offered';
end $$;

-- They lost the message: it goes out again, with a new link; the old one goes on working. 'gone', 'no-address' or 'sent'.
create function app.tell_booking_again(of_event uuid, of_booking uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings; whole public.bookings;
begin
  if app.hall_of_mine(of_event) is null then return 'gone'; end if;
  select * into b from public.bookings o where o.id = of_booking and o.event_id = of_event;
  select * into whole from public.bookings o where o.id = coalesce(b.part_of, b.id);
  if b.id is null or b.state not in ('unconfirmed', 'booked', 'waiting', 'offered') then return 'gone'; end if;
  if whole.email is null then return 'no-address'; end if;
  perform app.tell_booking(b, case b.state when 'booked' then 'booked' when 'waiting' then 'waits' when 'offered' then 'places'
      else case b.for_what when 'line' then 'prove-line' when 'gift' then 'given' else 'prove' end end,
    app.booking_link(b, case b.state when 'offered' then 'offered' else 'booking' end));
  return 'sent';
end $$;

-- What the link of a booking shows once its places are booked: the code of each ticket, and what stands on its badge.
create function app.tickets_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('code', t.code, 'badge', t.badge,
      'kind', jsonb_build_object('en', k.name_en, 'cy', k.name_cy)) order by k.place, t.id), '[]')
  from public.bookings b join public.tickets t on t.booking_id = b.id join public.ticket_kinds k on k.id = t.kind_id
  where b.id = (app.live_act(token, 'booking')).thing_id and b.state = 'booked'
$$;

-- A ticket that is given to somebody else has a new code: who gave it still knows the old one.
create function app.new_ticket_code() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.code := app.short_code();
  return new;
end $$;
create trigger new_ticket_code before update of booking_id on tickets for each row
  when (old.booking_id is distinct from new.booking_id) execute function app.new_ticket_code();

-- The worker: a year after an event nobody needs to know when each ticket came, nor why somebody was let in.
create function app.sweep_door(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare done integer; gone integer;
begin
  delete from public.door_marks m where m.id in (select o.id from public.event_pages e join public.door_marks o on o.event_id = e.id
    where e.day < (today - interval '12 months')::date limit 1000);
  get diagnostics done = row_count;
  delete from public.overrides m where m.id in (select o.id from public.event_pages e join public.overrides o on o.event_id = e.id
    where e.day < (today - interval '12 months')::date limit 1000);
  get diagnostics gone = row_count;
  return done + gone;
end $$;

do $$
declare t regclass;
begin
  foreach t in array array['door_marks', 'door_counts', 'overrides']::regclass[] loop
    call app.wall(t, 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
end $$;
call app.wall('door_counts', 'keeper-adds', 'insert', 'web',
  $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator')) and by_person = (select app.me())$q$);
-- A badge is mended by whoever keeps events; who is here is said through the functions above alone.
call app.wall('tickets', 'keeper-changes', 'update', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
revoke update on tickets from web;
grant update (badge, version) on tickets to web;
grant select (walk_in, beyond) on bookings to web;
call app.for_worker('door_marks', 'door_counts', 'overrides');

call app.settle();
grant execute on function app.mark_at_door, app.walk_in, app.undo_walk_in, app.offer_out_of_turn, app.tell_booking_again, app.tickets_by_link to web;
grant execute on function app.sweep_door to worker;
