-- Somebody can wait for a workshop that is full; a link that is older than an offer can take it; and what is kept of a booking that is over.

-- One ticket's place in the line for one workshop. `stands` is the order in which they came.
create table session_waits (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  session_id uuid not null references event_sessions,
  ticket_id uuid not null references tickets on delete cascade,
  stands bigint generated always as identity,
  unique (ticket_id, session_id)
);
create index on session_waits (session_id, stands);
call app.about('session_waits', 'who would like a place in a workshop that is full', 'until the day of the event', 'sweep');
call app.class('session_waits', 'internal', 'id', 'programme_id', 'session_id', 'ticket_id', 'stands');
call app.wall('session_waits', 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
call app.for_worker('session_waits');

-- Whoever comes no longer waits no longer; and a ticket that is given on waits for nothing that its new owner never asked for.
create or replace function app.give_sessions_back() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.lock_sessions(new.id);
  delete from public.session_waits w using public.tickets t where t.id = w.ticket_id and t.booking_id = new.id;
  delete from public.session_places p using public.tickets t where t.id = p.ticket_id and t.booking_id = new.id;
  return null;
end $$;
create function app.wait_no_longer() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from public.session_waits w where w.ticket_id = new.id;
  return null;
end $$;
create trigger wait_no_longer after update of booking_id on tickets for each row
  when (old.booking_id is distinct from new.booking_id) execute function app.wait_no_longer();

-- By the link of a booking: its tickets, what each has chosen and waits for, and the workshops that can be chosen. Where others wait
-- nobody goes past them: it is full. `before`: how many tickets stand before this one.
create or replace function app.workshops_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('title', jsonb_build_object('en', e.title_en, 'cy', e.title_cy), 'day', e.day,
    'tickets', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'badge', t.badge,
        'chosen', (select coalesce(jsonb_agg(p.session_id), '[]') from public.session_places p where p.ticket_id = t.id),
        'waits', (select coalesce(jsonb_agg(jsonb_build_object('session', w.session_id, 'before', (select count(*) from public.session_waits o
            where o.session_id = w.session_id and o.stands < w.stands))), '[]') from public.session_waits w where w.ticket_id = t.id)) order by t.id)
      from public.tickets t where t.booking_id = b.id), '[]'),
    'sessions', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'title', jsonb_build_object('en', s.title_en, 'cy', s.title_cy),
        'about', jsonb_build_object('en', s.about_en, 'cy', s.about_cy),
        'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'), 'room', jsonb_build_object('en', s.room_en, 'cy', s.room_cy),
        'full', s.taken >= s.places or exists (select from public.session_waits w where w.session_id = s.id))
        order by s.starts_at, s.ends_at, s.room_en, s.id)
      from public.event_sessions s where s.event_id = e.id and s.gone_on is null and s.places is not null), '[]'))
  from public.single_acts a join public.bookings b on b.id = a.thing_id join public.event_pages e on e.id = b.event_id
  where a.id = (app.live_act(token, 'booking')).id and b.state = 'booked' and e.state not in ('draft', 'called-off')
$$;

-- `wanted` and `waits` are {ticket: [session, …]}: all that a ticket wishes for, and all that it waits for; a ticket that is not named in
-- `wanted` keeps what it has. Answers what could not be: [{ticket, session, why: 'full' | 'clash' | 'gone'}], or null when the booking is
-- none. Each place is one conditional statement. Nobody gives up what they have for what is full, and nobody goes past those who wait.
drop function app.choose_sessions(text, jsonb, date);
create function app.choose_sessions(token text, wanted jsonb, waits jsonb, today date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings; t public.tickets; s public.event_sessions; want uuid[]; missed uuid[]; one uuid; why text; refused jsonb := '[]';
begin
  select o.* into b from public.bookings o join public.single_acts a on a.thing_id = o.id
  where a.id = (app.live_act(token, 'booking')).id for update of o;
  if b.id is null or b.state <> 'booked' or app.is_off(b.event_id) then return null; end if;
  perform 1 from public.event_sessions x where x.event_id = b.event_id and (x.id::text in (
      select jsonb_array_elements_text(w.value) from jsonb_each(wanted) w union all select jsonb_array_elements_text(w.value) from jsonb_each(waits) w)
    or x.id in (select p.session_id from public.session_places p join public.tickets k on k.id = p.ticket_id where k.booking_id = b.id))
  order by x.id for update;
  for t in select k.* from public.tickets k where k.booking_id = b.id and wanted ? k.id::text order by k.id loop
    select coalesce(array_agg(v::uuid), '{}') into want from jsonb_array_elements_text(wanted -> t.id::text) v;
    missed := '{}';
    foreach one in array want loop
      continue when exists (select from public.session_places p where p.ticket_id = t.id and p.session_id = one);
      why := null;
      select x.* into s from public.event_sessions x where x.id = one and x.event_id = b.event_id and x.gone_on is null and x.places is not null;
      if s.id is null then why := 'gone';
      elsif exists (select from public.session_places p join public.event_sessions x on x.id = p.session_id where p.ticket_id = t.id and x.id = any (want)
          and x.gone_on is null and x.starts_at < s.ends_at and s.starts_at < x.ends_at) then why := 'clash';
      else
        update public.event_sessions u set taken = u.taken + 1 where u.id = one and u.taken < u.places
          and not exists (select from public.session_waits w where w.session_id = one and w.ticket_id <> t.id);
        if found then insert into public.session_places (programme_id, session_id, ticket_id) values (b.programme_id, one, t.id);
        else why := 'full'; end if;
      end if;
      if why is not null then
        missed := missed || one;
        refused := refused || jsonb_build_object('ticket', t.id, 'session', one, 'why', why);
      end if;
    end loop;
    -- What is not wished for any more goes back; not what stands at the time of one that was full.
    delete from public.session_places p using public.event_sessions x where p.ticket_id = t.id and x.id = p.session_id and not (x.id = any (want))
      and (not exists (select from public.event_sessions f where f.id = any (missed) and f.starts_at < x.ends_at and x.starts_at < f.ends_at)
        or exists (select from public.session_places q join public.event_sessions g on g.id = q.session_id where q.ticket_id = t.id
          and g.id = any (want) and g.starts_at < x.ends_at and x.starts_at < g.ends_at));
    -- Whoever goes on waiting keeps their place in the line.
    delete from public.session_waits w where w.ticket_id = t.id and not coalesce(waits -> t.id::text, '[]') ? w.session_id::text;
    insert into public.session_waits (programme_id, session_id, ticket_id)
    select b.programme_id, x.id, t.id from public.event_sessions x join public.event_pages e on e.id = x.event_id
    where x.event_id = b.event_id and coalesce(waits -> t.id::text, '[]') ? x.id::text and x.gone_on is null and x.places is not null and today < e.day
      and not exists (select from public.session_places p where p.ticket_id = t.id and p.session_id = x.id)
    order by x.starts_at, x.id
    on conflict (ticket_id, session_id) do nothing;
    delete from public.session_waits w using public.session_places p where w.ticket_id = t.id and p.ticket_id = t.id and p.session_id = w.session_id;
  end loop;
  perform app.note(b.programme_id, 'workshop.chosen', b.id, today, jsonb_build_object('event', b.event_id));
  return refused;
end $$;

-- The worker: a free place goes to whoever has waited longest for it, until the day. What they have at that time goes back, they wait for
-- nothing else at that time, and they are told. One place at a time; false when there is none to give.
create function app.seat_next(today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare w record; b public.bookings;
begin
  select x.id, x.session_id, x.ticket_id, t.booking_id, s.starts_at, s.ends_at into w
  from public.session_waits x join public.event_sessions s on s.id = x.session_id join public.event_pages e on e.id = s.event_id
    join public.tickets t on t.id = x.ticket_id join public.bookings o on o.id = t.booking_id
  where s.gone_on is null and s.taken < s.places and e.state in ('published', 'closed') and e.day > today and o.state = 'booked'
    and not exists (select from public.session_waits f where f.session_id = x.session_id and f.stands < x.stands)
  order by x.stands limit 1;
  if w.id is null then return false; end if;
  -- The booking, then the workshops by id: the order of app.choose_sessions.
  select o.* into b from public.bookings o where o.id = w.booking_id for update;
  perform 1 from public.event_sessions s where s.id = w.session_id
    or s.id in (select p.session_id from public.session_places p where p.ticket_id = w.ticket_id) order by s.id for update;
  -- Something happened meanwhile: it is looked at anew.
  if b.state <> 'booked' or not exists (select from public.session_waits x join public.tickets t on t.id = x.ticket_id
      where x.id = w.id and t.booking_id = b.id) then return true; end if;
  update public.event_sessions s set taken = s.taken + 1 where s.id = w.session_id and s.taken < s.places and s.gone_on is null;
  if not found then return true; end if;
  delete from public.session_places p using public.event_sessions s
  where p.ticket_id = w.ticket_id and s.id = p.session_id and s.gone_on is null and s.starts_at < w.ends_at and w.starts_at < s.ends_at;
  insert into public.session_places (programme_id, session_id, ticket_id) values (b.programme_id, w.session_id, w.ticket_id);
  delete from public.session_waits x using public.event_sessions s
  where x.ticket_id = w.ticket_id and s.id = x.session_id and s.starts_at < w.ends_at and w.starts_at < s.ends_at;
  -- Two tickets of one booking are one message.
  if not exists (select from public.outbox m where m.to_booking = b.id and m.kind = 'workshop' and m.sent_at is null and m.dropped_at is null) then
    perform app.tell_booking(b, 'workshop', app.booking_link(b, 'booking'));
  end if;
  perform app.note(b.programme_id, 'workshop.given', b.id, today, jsonb_build_object('event', b.event_id));
  return true;
end $$;

-- A part of what a group asked for was offered and not taken: its tickets go back to the booking that waits for the rest, where it stood.
-- From now on that is asked for all of it alone; otherwise the same places would be offered to it again, and never passed on.
create function app.back_in_line(part bookings) returns bookings
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare w public.bookings;
begin
  if part.part_of is null then return null; end if;
  select o.* into w from public.bookings o where o.state = 'waiting' and (o.id = part.part_of or o.part_of = part.part_of) for update;
  if w.id is null then return null; end if;
  insert into public.booking_kinds (booking_id, kind_id, programme_id, tickets)
  select w.id, n.kind_id, n.programme_id, n.tickets from public.booking_kinds n where n.booking_id = part.id
  on conflict (booking_id, kind_id) do update set tickets = booking_kinds.tickets + excluded.tickets;
  update public.bookings u set together = true, version = u.version + 1 where u.id = w.id returning * into w;
  return w;
end $$;
-- A timed offer is taken by its own link, or by the one that they have had since they stand in line; or left to whoever is next.
-- 'still': they go on waiting for all of it.
create or replace function app.answer_places(token text, says text, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare a public.single_acts; b public.bookings;
begin
  select * into a from public.single_acts where id = coalesce((app.live_act(token, 'offered')).id, (app.live_act(token, 'booking')).id);
  perform 1 from public.event_counts c join public.bookings o on o.event_id = c.event_id where o.id = a.thing_id for update of c;
  select * into b from public.bookings where id = a.thing_id for update;
  if b.id is null or says not in ('yes', 'no') then return 'gone'; end if;
  if b.state = 'booked' and says = 'yes' then return 'booked'; end if;
  if b.state <> 'offered' or b.held_until <= now() or app.is_off(b.event_id) then return 'gone'; end if;
  if says = 'no' then
    perform app.end_booking(b, 'cancelled', today);
    return case when (app.back_in_line(b)).id is null then 'left' else 'still' end;
  end if;
  update public.bookings u set state = 'booked', held_until = null, version = u.version + 1 where u.id = b.id returning * into b;
  perform app.make_tickets(b.id, '[]');
  perform app.tell_booking(b, 'booked', app.booking_link(b, 'booking'));
  perform app.note(b.programme_id, 'booking.made', b.id, today, jsonb_build_object('event', b.event_id));
  return 'booked';
end $$;
create or replace function app.lapse_bookings(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings; w public.bookings; done integer := 0;
begin
  for b in select o.* from public.bookings o where o.held_until <= now() order by o.held_until limit 100 loop
    perform 1 from public.event_counts c where c.event_id = b.event_id for update;
    select * into b from public.bookings o where o.id = b.id and o.held_until <= now() for update;
    continue when b.id is null;
    perform app.end_booking(b, 'lapsed', today);
    if b.state = 'offered' then
      w := app.back_in_line(b);
      if w.id is null then perform app.tell_booking(b, 'places-over', null);
      else perform app.tell_booking(w, 'still-waits', app.booking_link(w, 'booking')); end if;
    end if;
    done := done + 1;
  end loop;
  update public.bookings o set browser_hash = null, network_hash = null where o.id in (select p.id from public.bookings p
    where (p.browser_hash is not null or p.network_hash is not null) and p.at < now() - interval '1 day' limit 1000);
  return done;
end $$;

-- The file for a calendar that is fetched by the link has the number of the one that was sent.
do $$
declare whole text := pg_get_functiondef('app.booking_by_link(text)'::regprocedure);
begin
  if position($q$'off', app.is_off(e.id),$q$ in whole) = 0 then raise 'app.booking_by_link is another one'; end if;
  execute replace(whole, $q$'off', app.is_off(e.id),$q$, $q$'off', app.is_off(e.id), 'sequence', e.calendar,$q$);
end $$;

-- What is asked for is asked for as long as somebody comes; how to reach them, for two weeks after that, unless money went to and fro.
alter table bookings add column over_at timestamptz;
call app.class('bookings', 'internal', 'over_at');
call app.about('bookings', 'who booked places at an event, or waits for them', '12 months after the event; 14 days after it is over, where nothing was paid', 'sweep');
update bookings set over_at = now() where state in ('cancelled', 'lapsed');
create function app.booking_is_over() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.over_at := now();
  new.needs := null;
  return new;
end $$;
create trigger booking_is_over before update of state on bookings for each row
  when (new.state in ('cancelled', 'lapsed') and old.state is distinct from new.state) execute function app.booking_is_over();

-- Over for two weeks, with all that belongs to it: nobody is written to any more, and nothing was paid or invoiced.
create function app.nobody_needs(b bookings, today date) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select not exists (select from public.bookings o where (o.id = coalesce(b.part_of, b.id) or o.part_of = coalesce(b.part_of, b.id))
    and (o.state not in ('cancelled', 'lapsed') or o.over_at is null or o.over_at >= today - 14
      or exists (select from public.invoices i where i.booking_id = o.id) or exists (select from public.event_money m where m.booking_id = o.id)))
$$;
create or replace function app.sweep_bookings(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer; done integer := 0; over uuid[];
begin
  delete from public.booking_meets m where m.id in (select n.id from public.booking_meets n join public.event_pages e on e.id = n.event_id
    where e.day < (today - interval '1 month')::date limit 1000);
  get diagnostics done = row_count;
  select array_agg(o.id) into over from (select b.id from public.bookings b
    where b.state in ('cancelled', 'lapsed') and b.over_at < today - 14
      and (b.name <> '' or b.email is not null or b.telephone is not null or b.needs is not null) and app.nobody_needs(b, today) limit 1000) o;
  delete from public.booking_payers p where p.booking_id = any (over);
  update public.tickets t set badge = '' where t.id in (select u.id from public.event_pages e join public.bookings b on b.event_id = e.id
    join public.tickets u on u.booking_id = b.id where e.day < (today - interval '12 months')::date and u.badge <> '' limit 1000)
    or (t.booking_id = any (over) and t.badge <> '');
  get diagnostics gone = row_count;
  done := done + gone;
  update public.bookings b set name = '', email = null, telephone = null, needs = null, hold_hash = null, version = b.version + 1
  where b.id = any (over) or b.id in (select o.id from public.event_pages e join public.bookings o on o.event_id = e.id
    where e.day < (today - interval '12 months')::date
      and (o.name <> '' or o.email is not null or o.telephone is not null or o.needs is not null) limit 1000);
  get diagnostics gone = row_count;
  done := done + gone;
  -- From the day on nobody waits for a workshop.
  delete from public.session_waits w using public.event_sessions s, public.event_pages e
  where s.id = w.session_id and e.id = s.event_id and e.day <= today;
  -- Prints of addresses serve for a day.
  delete from public.unproved_mails m where m.at < now() - interval '2 days';
  return done;
end $$;

do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '[{,'']([a-z][a-z-]*)(?=[},''])', 'g') m
  where c.conname = 'outbox_kinds';
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind = any (%L::text[]))', known || array['workshop', 'still-waits']);
end $$;

call app.settle();
grant execute on function app.choose_sessions to web;
grant execute on function app.seat_next to worker;
