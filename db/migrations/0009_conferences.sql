-- The list of conferences by council, and "which conference did this one lead to".
create index on conferences (programme_id, gss, day, id);
create index on conferences (previous) where previous is not null;

-- Does a council account's own council have an agreement for the full list, so that its form may ask for names?
-- Settings are the programme's to read; of them this one answer is the council's.
create function app.names_agreed(on_day date) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((select s.value ->> 'mode' = 'full-list' from public.authority_settings s
    where s.programme_id = app.programme_as('social-worker', 'chair') and s.gss = app.gss_as('social-worker', 'chair')
      and s.key = 'referral' and s.from_day <= on_day
    order by s.from_day desc, s.id desc limit 1), false)
$$;
-- A handler of sealed families keeps the same clocks as everybody.
call app.wall('authority_settings', 'handler-reads', 'select', 'web', $q$programme_id = (select app.programme_as('handler'))$q$);
call app.settle();
grant execute on function app.names_agreed to web;
