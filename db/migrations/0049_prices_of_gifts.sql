-- Places that are given on cost what they cost whoever booked them; and who noted a sum, for those who keep the event.
create or replace function app.keep_price() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.pence := coalesce(new.pence,
    (select p.pence from public.bookings b join public.booking_kinds p on p.booking_id in (b.part_of, b.gift_of) and p.kind_id = new.kind_id
      where b.id = new.booking_id limit 1),
    (select k.pence from public.ticket_kinds k where k.id = new.kind_id));
  return new;
end $$;

-- What the places cost that a browser holds, at the price of when it began.
create function app.due_held(of_programme uuid, secret text) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(sum(n.tickets * n.pence), 0)::int from public.bookings b join public.booking_kinds n on n.booking_id = b.id
  where b.hold_hash = sha256(convert_to(secret, 'UTF8')) and b.programme_id = of_programme and b.state = 'held'
$$;

-- First names of those who noted an event's sums.
create function app.who_noted(of_event uuid) returns table (id uuid, name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct p.id, split_part(p.name, ' ', 1) from public.event_money m join public.persons p on p.id = m.by_person
  where m.event_id = of_event and m.programme_id = app.programme_as('organiser', 'coordinator', 'administrator')
$$;

call app.settle();
grant execute on function app.due_held, app.who_noted to web;
