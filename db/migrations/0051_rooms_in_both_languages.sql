-- A room is called something in each language, as everything is that people read.
alter table event_sessions rename column room to room_en;
alter table event_sessions add column room_cy text not null default '';
call app.class('event_sessions', 'public', 'room_cy');
grant insert (room_cy), update (room_cy) on event_sessions to web;

-- Two functions tell the room to anybody, and to whoever has the link of a booking.
do $$
declare of regprocedure; whole text; told text := $q$'room', s.room$q$; sorted text := 's.room, s.id';
begin
  foreach of in array array['app.event_more(uuid, text)', 'app.workshops_by_link(text)']::regprocedure[] loop
    whole := pg_get_functiondef(of);
    if length(replace(whole, told, '')) <> length(whole) - length(told) or length(replace(whole, sorted, '')) <> length(whole) - length(sorted) then
      raise '% is another one', of;
    end if;
    execute replace(replace(whole, told, $q$'room', jsonb_build_object('en', s.room_en, 'cy', s.room_cy)$q$), sorted, 's.room_en, s.id');
  end loop;
end $$;
call app.settle();
