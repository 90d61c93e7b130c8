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

-- Whoever writes an invoice leaves its number out: number_invoice() puts it.
alter table invoices alter column number set default 0;

-- Who we are and where to pay, as it stood on the day of the invoice: a paper that went out never changes.
alter table invoices add column from_us jsonb not null default '{}';
comment on column invoices.from_us is 'internal';
grant insert (from_us) on invoices to web;
create or replace function app.invoice_by_link(token text, of_invoice uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', i.id, 'number', i.number, 'credited', (select c.number from public.invoices c where c.id = i.credits),
    'language', i.language, 'lines', i.lines, 'pence', i.pence, 'madeOn', i.made_on, 'dueOn', i.due_on, 'from', i.from_us)
  from public.invoices i where i.id = of_invoice and i.booking_id = app.booking_of(token)
$$;

-- Whoever was told of a change reads it on the page of their booking, also who booked in the minutes before it was told.
create or replace function app.changes_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('off', case when e.state = 'called-off' then jsonb_build_object('en', e.off_en, 'cy', e.off_cy) end,
    'changes', (select coalesce(jsonb_agg(jsonb_build_object('was', c.was - 'online', 'link', c.was->'online' <> f.now->'online',
        'now', f.now - 'online') order by c.touched_at desc), '[]')
      from public.event_changes c cross join lateral (select coalesce(c.became, app.event_facts(e)) as now) f
      where c.event_id = e.id and coalesce(c.told_at, now()) >= b.at and c.was <> f.now))
  from public.bookings b join public.event_pages e on e.id = b.event_id where b.id = app.booking_of(token)
$$;

-- Whoever keeps events looks at a draft as it will be, with its programme.
do $$
declare whole text := pg_get_functiondef('app.event_more(uuid, text)'::regprocedure); draft text := $q$e.state <> 'draft'$q$;
begin
  if length(replace(whole, draft, '')) <> length(whole) - length(draft) then raise 'app.event_more is another one'; end if;
  execute replace(whole, draft,
    $q$(e.state <> 'draft' or e.programme_id = app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
end $$;

call app.settle();
grant execute on function app.due_held, app.who_noted to web;
