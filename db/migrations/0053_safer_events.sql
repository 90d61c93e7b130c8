-- What people tell of themselves for a day goes soon after it, and whoever looks at a booking's page does not learn from it that
-- somebody wrote whom they need not to meet.

-- Whether the event ever asked it. The tick that deletes what one wrote stood only where somebody had written something: a guest
-- who saw it knew so much.
alter table event_pages add column asked_meets boolean not null default false;
comment on column event_pages.asked_meets is 'internal';
update event_pages e set asked_meets = true
where e.meets_reader is not null or exists (select from booking_meets m where m.event_id = e.id);
create or replace function app.meets_reader_keeps() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.meets_reader is not null and not app.keeps_events(new.meets_reader, new.programme_id) then
    raise exception 'whoever reads this keeps events' using errcode = 'check_violation';
  end if;
  new.asked_meets := true;
  return new;
end $$;
-- All else that a link shows stays as it is, whatever was written of it last.
do $$
declare
  shows text := pg_get_functiondef('app.booking_by_link(text)'::regprocedure);
  anew text := replace(shows, 'exists (select from public.booking_meets m where m.event_id = b.event_id)', 'e.asked_meets');
begin
  if anew = shows then raise exception 'a booking''s link shows something else by now'; end if;
  execute anew;
end $$;

-- The worker. A month after an event goes what served its day alone: telephone, needs, names on badges, and who waited to the end;
-- a year after it when each ticket came, and why somebody was let in. A thousand at a time; answers how many rows.
create or replace function app.sweep_door(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer; done integer; month date := (today - interval '1 month')::date; year date := (today - interval '12 months')::date;
begin
  update public.tickets t set badge = '' where t.id in (select u.id from public.event_pages e join public.bookings b on b.event_id = e.id
    join public.tickets u on u.booking_id = b.id where e.day < month and u.badge <> '' limit 1000);
  get diagnostics done = row_count;
  update public.bookings b set telephone = null, needs = null, version = b.version + 1
  where b.id in (select o.id from public.event_pages e join public.bookings o on o.event_id = e.id
    where e.day < month and (o.telephone is not null or o.needs is not null) limit 1000);
  get diagnostics gone = row_count;
  done := done + gone;
  -- A part that has places is reached as the booking it came from.
  update public.bookings b set name = '', email = null, version = b.version + 1
  where b.id in (select o.id from public.event_pages e join public.bookings o on o.event_id = e.id
    where e.day < month and o.state = 'waiting' and (o.name <> '' or o.email is not null)
      and not exists (select from public.bookings p where p.part_of = o.id and p.state = 'booked') limit 1000);
  get diagnostics gone = row_count;
  done := done + gone;
  delete from public.door_marks m where m.id in (select o.id from public.event_pages e join public.door_marks o on o.event_id = e.id
    where e.day < year limit 1000);
  get diagnostics gone = row_count;
  done := done + gone;
  delete from public.overrides m where m.id in (select o.id from public.event_pages e join public.overrides o on o.event_id = e.id
    where e.day < year limit 1000);
  get diagnostics gone = row_count;
  return done + gone;
end $$;
call app.about('bookings', 'who booked places at an event, or waits for them',
  'telephone, needs and who waited 1 month after the event, name and address 12 months; 14 days after it is over, where nothing was paid', 'sweep');
call app.about('tickets', 'one place at an event, and what stands on the badge', 'the badge 1 month after the event', 'sweep');

call app.settle();
