-- Whoever gives tickets on says which; an older link shows a part that is offered, and takes it; whoever booked after a change is
-- told that it was before; and one booking can cost less than the others.

-- Which tickets go to whom, until the other has pressed their link; null: nobody said.
alter table tickets add column promised_to uuid references bookings;
call app.class('tickets', 'internal', 'promised_to');

-- As before, but these very tickets: one gift at a time, ten in all. `said`: id, email (sealed).
drop function app.give_on(text, jsonb, jsonb, integer, date);
create function app.give_on(token text, chosen uuid[], said jsonb, hours integer, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings := app.booking_locked(token, 'booking'); g public.bookings; e public.event_pages;
begin
  if b.id is null or b.state <> 'booked' then return 'gone'; end if;
  select * into e from public.event_pages where id = b.event_id;
  if app.is_off(e.id) or today > e.day then return 'gone'; end if;
  if exists (select from public.bookings o where o.gift_of = b.id and o.state = 'unconfirmed' and o.held_until > now()) then return 'already'; end if;
  if (select count(*) from public.bookings o where o.gift_of = b.id) >= 10 then return 'too-often'; end if;
  if cardinality(chosen) = 0 or cardinality(chosen) <> (select count(*) from public.tickets t
      where t.booking_id = b.id and t.id = any (chosen) and t.came_at is null) then
    return 'nothing';
  end if;
  insert into public.bookings (id, programme_id, event_id, state, for_what, gift_of, language, email, held_until, on_day)
  values ((said->>'id')::uuid, b.programme_id, b.event_id, 'unconfirmed', 'gift', b.id, b.language, (said->>'email')::bytea,
    now() + app.for_hours(hours), today) returning * into g;
  insert into public.booking_kinds (booking_id, kind_id, programme_id, tickets)
  select g.id, t.kind_id, g.programme_id, count(*)::int from public.tickets t where t.id = any (chosen) group by t.kind_id;
  update public.tickets t set promised_to = g.id where t.id = any (chosen);
  perform app.tell_booking(g, 'given', app.booking_link(g, 'booking'));
  perform app.note(b.programme_id, 'booking.given', b.id, today, jsonb_build_object('event', b.event_id));
  return 'given';
end $$;
-- Tickets go from one booking to another: those that were promised to it first, and what is promised to somebody else last; then
-- those without a name on their badge; nobody who has come. All or none.
create or replace function app.move_tickets(from_booking uuid, to_booking uuid, part jsonb) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare w record; moved integer;
begin
  for w in select v.key::uuid as kind, v.value::int as tickets from jsonb_each_text(part) v loop
    update public.tickets t set booking_id = to_booking, promised_to = null, badge = '', version = t.version + 1 where t.id in (
      select o.id from public.tickets o left join public.bookings g on g.id = o.promised_to and g.state = 'unconfirmed'
      where o.booking_id = from_booking and o.kind_id = w.kind and o.came_at is null
      order by (g.id is not distinct from to_booking) desc, g.id is not null, o.badge <> '', o.id desc limit w.tickets);
    get diagnostics moved = row_count;
    if moved < w.tickets then raise exception using errcode = 'AL003'; end if;
    delete from public.booking_kinds n where n.booking_id = from_booking and n.kind_id = w.kind and n.tickets <= w.tickets;
    update public.booking_kinds n set tickets = n.tickets - w.tickets where n.booking_id = from_booking and n.kind_id = w.kind;
  end loop;
  return true;
exception when sqlstate 'AL003' then return false;
end $$;
create or replace function app.badges_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'badge', t.badge, 'came', t.came_at is not null,
    'kind', jsonb_build_object('en', k.name_en, 'cy', k.name_cy)) order by k.place, k.id, t.id), '[]')
  from public.bookings b join public.tickets t on t.booking_id = b.id join public.ticket_kinds k on k.id = t.kind_id
  where b.id = (app.live_act(token, 'booking')).thing_id and b.state = 'booked'
$$;

-- What is offered just now to a booking of which the rest goes on waiting: the offer that is over first.
create function app.part_offered(b bookings) returns bookings
language sql stable set search_path = pg_catalog, public as $$
  select o.* from public.bookings o where b.state = 'waiting' and o.part_of = coalesce(b.part_of, b.id) and o.state = 'offered'
    and o.held_until > now() order by o.held_until, o.id limit 1
$$;
do $$
declare whole text := pg_get_functiondef('app.booking_by_link(text)'::regprocedure); at text := $q$'kinds', coalesce($q$;
begin
  if length(whole) - length(replace(whole, at, '')) <> length(at) then raise 'app.booking_by_link is another one'; end if;
  execute replace(whole, at, $q$'part', (select jsonb_build_object('until', p.held_until,
      'kinds', (select jsonb_agg(jsonb_build_object('id', k.id, 'name', jsonb_build_object('en', k.name_en, 'cy', k.name_cy),
          'tickets', n.tickets) order by k.place, k.id)
        from public.booking_kinds n join public.ticket_kinds k on k.id = n.kind_id where n.booking_id = p.id))
      from app.part_offered(b) p where p.id is not null),
    $q$ || at);
end $$;
-- A timed offer is taken by its own link, or by the one that they have had since they stand in line, a part of it too; or left to
-- whoever is next. 'still': they go on waiting for all of it.
create or replace function app.answer_places(token text, says text, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare a public.single_acts; b public.bookings;
begin
  select * into a from public.single_acts where id = coalesce((app.live_act(token, 'offered')).id, (app.live_act(token, 'booking')).id);
  perform 1 from public.event_counts c join public.bookings o on o.event_id = c.event_id where o.id = a.thing_id for update of c;
  select * into b from public.bookings where id = a.thing_id for update;
  if b.state = 'waiting' and a.act = 'booking' then
    select o.* into b from public.bookings o where o.id = (app.part_offered(b)).id for update;
  end if;
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

-- Whoever was told of a change reads it on the page of their booking, also who booked in the minutes before it was told: `late` says
-- that they booked when it had been changed already.
create or replace function app.changes_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('off', case when e.state = 'called-off' then jsonb_build_object('en', e.off_en, 'cy', e.off_cy) end,
    'changes', (select coalesce(jsonb_agg(jsonb_build_object('was', c.was - 'online', 'link', c.was->'online' <> f.now->'online',
        'now', f.now - 'online', 'late', c.touched_at < b.at) order by c.touched_at desc), '[]')
      from public.event_changes c cross join lateral (select coalesce(c.became, app.event_facts(e)) as now) f
      where c.event_id = e.id and coalesce(c.told_at, now()) >= b.at and c.was <> f.now))
  from public.bookings b join public.event_pages e on e.id = b.event_id where b.id = app.booking_of(token)
$$;

-- What was agreed with one who booked: a ticket costs them less than on the day on which they booked, and `agreed` keeps what it
-- cost then. Whoever keeps the event says so. False when there is no such booking, or it would cost more.
alter table booking_kinds add column agreed integer check (pence <= agreed);
comment on column booking_kinds.agreed is 'internal';
create function app.lower_price(of_event uuid, of_booking uuid, prices jsonb) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if app.hall_of_mine(of_event) is null or not exists (select from public.bookings b
      where b.id = of_booking and b.event_id = of_event and b.state in ('unconfirmed', 'booked', 'waiting', 'offered')) then return false; end if;
  if exists (select from jsonb_each_text(prices) v where v.value !~ '^[0-9]{1,7}$' or not exists (select from public.booking_kinds n
      where n.booking_id = of_booking and n.kind_id::text = v.key and v.value::int <= coalesce(n.agreed, n.pence))) then return false; end if;
  update public.booking_kinds n set agreed = coalesce(n.agreed, n.pence), pence = v.value::int from jsonb_each_text(prices) v
  where n.booking_id = of_booking and n.kind_id::text = v.key and n.pence <> v.value::int;
  return true;
end $$;


-- How often a network asked for somebody within an hour, so that no machine fills the list. Nothing leads from here to what was asked.
-- How often it may is another number each time: else whoever tries until it stops would learn that somebody had asked from there.
create table request_tries (
  programme_id uuid not null references programmes,
  network_hash bytea not null,
  hour timestamptz not null default date_trunc('hour', now()),
  times integer not null default 1,
  most integer not null default 40 + floor(random() * 40)::integer,
  primary key (programme_id, network_hash, hour)
);
create index on request_tries (hour);
call app.about('request_tries', 'how often a network asked for a supporter within an hour', '1 day', 'sweep');
call app.class('request_tries', 'personal', 'network_hash');
call app.class('request_tries', 'internal', 'programme_id', 'hour', 'times', 'most');

-- As before; false when too many came from that network, and then nothing is written. `network` null: nobody knows from where.
drop function app.ask_for_supporter(uuid, jsonb);
create function app.ask_for_supporter(of_programme uuid, request jsonb, network bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare t public.request_tries;
begin
  if network is not null then
    insert into public.request_tries as x (programme_id, network_hash) values (of_programme, network)
    on conflict (programme_id, network_hash, hour) do update set times = x.times + 1 returning * into t;
    if t.times > t.most then return false; end if;
  end if;
  insert into public.requests (id, programme_id, name, gss, language, way, telephone, email, hours_from, hours_until, voicemail, words,
    meeting_day, access, on_day)
  select r.id, of_programme, r.name, r.gss, coalesce(r.language, 'en'), r.way, r.telephone, r.email, r.hours_from, r.hours_until,
    coalesce(r.voicemail, false), r.words, r.meeting_day, r.access, r.on_day
  from jsonb_populate_record(null::public.requests, request) r;
  return true;
end $$;
create function app.sweep_request_tries() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer;
begin
  delete from public.request_tries where hour < now() - interval '1 day';
  get diagnostics gone = row_count;
  return gone;
end $$;


call app.settle();
grant execute on function app.lower_price, app.give_on, app.ask_for_supporter to web;
grant execute on function app.part_offered to definer;
grant execute on function app.sweep_request_tries to worker;
