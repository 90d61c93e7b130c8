-- One who waits is asked before their turn, with a reason that stays. `part`: {kind: how many}, not more than they asked for.
-- `more`: places that the event gets for it and that are these, in the same moment; else whoever stands first would be asked for
-- them. 'gone', 'full' or 'offered'.
drop function app.offer_out_of_turn(uuid, uuid, jsonb, integer, date, uuid, bytea);
create function app.offer_out_of_turn(of_event uuid, of_booking uuid, part jsonb, more integer, hours integer, today date, why_id uuid, why bytea)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare mine uuid := app.hall_of_mine(of_event); fits boolean; whole boolean; tickets integer;
begin
  if mine is null or why is null then return 'gone'; end if;
  perform 1 from public.bookings b where b.id = of_booking and b.event_id = of_event and b.state = 'waiting' for update;
  if not found then return 'gone'; end if;
  select coalesce(bool_and(v.value ~ '^[1-9][0-9]?$' and exists (select from public.booking_kinds n
      where n.booking_id = of_booking and n.kind_id::text = v.key and n.tickets >= v.value::int)), false) into fits from jsonb_each_text(part) v;
  if not fits then return 'gone'; end if;
  select sum(v.value::int) into tickets from jsonb_each_text(part) v;
  if more not between 0 and tickets then return 'gone'; end if;
  whole := not exists (select from public.booking_kinds n where n.booking_id = of_booking
    and (part ->> n.kind_id::text)::int is distinct from n.tickets);
  begin
    update public.event_pages e set places = e.places + more, version = e.version + 1 where e.id = of_event and more > 0;
    if not app.offer_places(of_booking, part, whole, least(greatest(hours, 1), 72), today) then raise exception using errcode = 'AL002'; end if;
  exception when sqlstate 'AL002' then return 'full';
  end;
  insert into public.overrides (id, programme_id, event_id, booking_id, kind, tickets, words, by_person)
  values (why_id, mine, of_event, of_booking, 'out-of-turn', tickets, why, app.me());
  return 'offered';
end $$;

call app.settle();
grant execute on function app.offer_out_of_turn to web;
