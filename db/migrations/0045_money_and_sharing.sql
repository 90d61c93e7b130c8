-- What tickets cost and who pays, invoices, the ledger of an event; and what is told to those who booked when it changes.

-- The price is the one of the day on which somebody booked: a kind whose price changes changes nobody's booking.
alter table booking_kinds add column pence integer check (pence between 0 and 1000000);
comment on column booking_kinds.pence is 'internal';
update booking_kinds n set pence = k.pence from ticket_kinds k where k.id = n.kind_id;
alter table booking_kinds alter column pence set not null;
create function app.keep_price() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- A part that is offered out of the line costs what was said when they stood in it.
  new.pence := coalesce(new.pence,
    (select p.pence from public.bookings b join public.booking_kinds p on p.booking_id = b.part_of and p.kind_id = new.kind_id
      where b.id = new.booking_id),
    (select k.pence from public.ticket_kinds k where k.id = new.kind_id));
  return new;
end $$;
create trigger keep_price before insert on booking_kinds for each row execute function app.keep_price();

alter table bookings add constraint bookings_of_event unique (id, event_id);

-- How a booking will be paid, and who is invoiced. Whoever books says so, before there is any invoice.
create table booking_payers (
  booking_id uuid primary key,
  programme_id uuid not null,
  event_id uuid not null,
  way text not null check (way in ('invoice', 'door')),
  organisation app.sealed,
  address app.sealed,
  reference app.sealed,
  at timestamptz not null default now(),
  foreign key (booking_id, event_id) references bookings (id, event_id) on delete cascade,
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
call app.about('booking_payers', 'how a booking is paid, and who is invoiced', '12 months after the event', 'sweep');
call app.class('booking_payers', 'internal', 'booking_id', 'programme_id', 'event_id', 'way', 'at');
call app.seal('booking_payers', 'programme_id', 'organisation', 'address', 'reference');

-- What stands on every invoice of a programme, and the last number that was given.
create table invoice_settings (
  programme_id uuid primary key references programmes,
  name text not null default '', address text not null default '',
  pay_en text not null default '', pay_cy text not null default '',
  vat_en text not null default '', vat_cy text not null default '',
  days integer not null default 30 check (days between 0 and 365),
  last integer not null default 0 check (last >= 0),
  version integer not null default 1
);
call app.about('invoice_settings', 'what stands on every invoice', 'while the programme runs', 'programme');
call app.class('invoice_settings', 'internal', 'programme_id', 'name', 'address', 'pay_en', 'pay_cy', 'vat_en', 'vat_cy', 'days', 'last', 'version');

-- An invoice is final when it is made, and is never changed: it is credited, by another row with a number of its own.
create table invoices (
  id uuid primary key default uuidv7(),
  programme_id uuid not null,
  event_id uuid not null,
  booking_id uuid,
  number integer not null check (number > 0),
  credits uuid,
  language text not null check (language in ('en', 'cy')),
  lines jsonb not null,
  pence integer not null,
  organisation app.sealed,
  address app.sealed,
  reference app.sealed,
  made_on date not null,
  due_on date,
  by_person uuid references persons,
  at timestamptz not null default now(),
  unique (id, event_id),
  unique (programme_id, number),
  foreign key (event_id, programme_id) references event_pages (id, programme_id),
  foreign key (booking_id, event_id) references bookings (id, event_id) on delete set null (booking_id),
  foreign key (credits, event_id) references invoices (id, event_id),
  check ((credits is null) = (pence > 0))
);
-- Credited once.
create unique index on invoices (credits);
create index on invoices (event_id);
create index on invoices (booking_id);
call app.about('invoices', 'an invoice, or what takes one back', '6 years after it was made', 'sweep');
call app.class('invoices', 'internal', 'id', 'programme_id', 'event_id', 'booking_id', 'number', 'credits', 'language', 'lines', 'pence',
  'made_on', 'due_on', 'by_person', 'at');
call app.seal('invoices', 'programme_id', 'organisation', 'address', 'reference');

-- The number comes from one row that is locked until the invoice stands or falls: no gap, and no two at once.
create function app.number_invoice() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.invoice_settings (programme_id) values (new.programme_id) on conflict do nothing;
  update public.invoice_settings set last = last + 1 where programme_id = new.programme_id returning last into new.number;
  -- One at a time stands for a booking: a changed booking's is credited first.
  if new.credits is null and exists (select from public.invoices i where i.booking_id = new.booking_id and i.credits is null
      and not exists (select from public.invoices c where c.credits = i.id)) then
    raise exception using errcode = 'unique_violation', message = 'this booking has an invoice';
  end if;
  return new;
end $$;
create trigger number_invoice before insert on invoices for each row execute function app.number_invoice();

-- The ledger: one line for each sum that came or went. A wrong line is struck out, never changed.
create table event_money (
  id uuid primary key default uuidv7(),
  programme_id uuid not null,
  event_id uuid not null,
  side text not null check (side in ('in', 'out')),
  what text not null check (what in ('booking', 'gift', 'venue', 'food', 'speaker', 'print', 'families', 'back', 'other')),
  booking_id uuid,
  invoice_id uuid,
  way text not null check (way in ('cash', 'card', 'bank')),
  pence integer not null check (pence between 1 and 100000000),
  said text not null default '',
  on_day date not null,
  by_person uuid references persons,
  at timestamptz not null default now(),
  struck_on date,
  struck_by uuid references persons,
  foreign key (event_id, programme_id) references event_pages (id, programme_id),
  foreign key (booking_id, event_id) references bookings (id, event_id) on delete set null (booking_id),
  foreign key (invoice_id, event_id) references invoices (id, event_id) on delete set null (invoice_id),
  check (what <> 'booking' or side = 'in'),
  check (what <> 'back' or side = 'out')
);
create index on event_money (event_id);
call app.about('event_money', 'what came in for an event and what went out', '6 years after the event', 'sweep');
call app.class('event_money', 'internal', 'id', 'programme_id', 'event_id', 'side', 'what', 'booking_id', 'invoice_id', 'way', 'pence',
  'said', 'on_day', 'by_person', 'at', 'struck_on', 'struck_by');

do $$
declare t regclass;
begin
  foreach t in array array['booking_payers', 'invoice_settings', 'invoices', 'event_money']::regclass[] loop
    call app.wall(t, 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
  foreach t in array array['invoice_settings', 'invoices', 'event_money']::regclass[] loop
    call app.wall(t, 'keeper-adds', 'insert', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
  foreach t in array array['invoice_settings', 'event_money']::regclass[] loop
    call app.wall(t, 'keeper-changes', 'update', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
end $$;
revoke insert, update on invoice_settings, invoices, event_money from web;
grant insert (programme_id, name, address, pay_en, pay_cy, vat_en, vat_cy, days) on invoice_settings to web;
grant update (name, address, pay_en, pay_cy, vat_en, vat_cy, days, version) on invoice_settings to web;
grant insert (id, programme_id, event_id, booking_id, credits, language, lines, pence, organisation, address, reference, made_on, due_on,
  by_person) on invoices to web;
grant insert (programme_id, event_id, side, what, booking_id, invoice_id, way, pence, said, on_day, by_person) on event_money to web;
grant update (struck_on, struck_by) on event_money to web;

-- Says how a booking is paid; false when an invoice stands already.
create function app.put_payer(of_booking uuid, said jsonb) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from public.invoices i where i.booking_id = of_booking and i.credits is null
      and not exists (select from public.invoices c where c.credits = i.id)) then return false; end if;
  insert into public.booking_payers (booking_id, programme_id, event_id, way, organisation, address, reference)
  select b.id, b.programme_id, b.event_id, said->>'way', (said->>'organisation')::bytea, (said->>'address')::bytea, (said->>'reference')::bytea
  from public.bookings b where b.id = of_booking
  on conflict (booking_id) do update set way = excluded.way, organisation = excluded.organisation, address = excluded.address,
    reference = excluded.reference, at = now();
  return true;
end $$;
-- The browser that holds the places says it with the form.
create function app.say_payer(of_programme uuid, secret text, said jsonb) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  select coalesce((select app.put_payer(b.id, said) from public.bookings b
    where b.hold_hash = sha256(convert_to(secret, 'UTF8')) and b.programme_id = of_programme and b.state = 'held'), false)
$$;
-- Whose booking a link is, whatever the link was for.
create function app.booking_of(token text) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((app.live_act(token, 'booking')).thing_id, (app.live_act(token, 'offered')).thing_id)
$$;
-- What a booking costs now: nothing when it is over, or the event is called off.
create function app.booking_due(of_booking uuid) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(sum(n.tickets * n.pence), 0)::int from public.bookings b join public.event_pages e on e.id = b.event_id
    join public.booking_kinds n on n.booking_id = b.id
  where b.id = of_booking and b.state in ('unconfirmed', 'booked', 'offered', 'waiting') and e.state <> 'called-off'
$$;
create function app.money_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('booking', b.id, 'programme', b.programme_id, 'state', b.state, 'due', app.booking_due(b.id), 'way', p.way,
    'paid', (select coalesce(sum(case m.side when 'in' then m.pence else -m.pence end), 0)::int from public.event_money m
      where m.booking_id = b.id and m.struck_on is null),
    'invoices', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number, 'pence', i.pence,
      'credits', i.credits) order by i.number), '[]') from public.invoices i where i.booking_id = b.id))
  from public.bookings b left join public.booking_payers p on p.booking_id = b.id where b.id = app.booking_of(token)
$$;
create function app.payer_by_link(token text, said jsonb) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  select coalesce((select app.put_payer(b.id, said) from public.bookings b where b.id = app.booking_of(token)
    and b.state in ('unconfirmed', 'booked', 'offered', 'waiting')), false)
$$;
-- All of an invoice but what is sealed.
create function app.invoice_by_link(token text, of_invoice uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', i.id, 'number', i.number, 'credited', (select c.number from public.invoices c where c.id = i.credits),
    'language', i.language, 'lines', i.lines, 'pence', i.pence, 'madeOn', i.made_on, 'dueOn', i.due_on, 'name', s.name, 'address', s.address,
    'pay', jsonb_build_object('en', s.pay_en, 'cy', s.pay_cy), 'vat', jsonb_build_object('en', s.vat_en, 'cy', s.vat_cy))
  from public.invoices i join public.invoice_settings s on s.programme_id = i.programme_id
  where i.id = of_invoice and i.booking_id = app.booking_of(token)
$$;
-- A message without a word about it, with the link where the invoice lies.
create function app.send_invoice(of_invoice uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings;
begin
  select o.* into b from public.invoices i join public.bookings o on o.id = i.booking_id
  where i.id = of_invoice and i.programme_id = app.programme_as('organiser', 'coordinator', 'administrator');
  if b.id is null or b.email is null then return false; end if;
  perform app.tell_booking(b, 'invoice', app.booking_link(b, 'booking'));
  return true;
end $$;
-- A kind that nobody ever booked is taken out; any other can be hidden.
create function app.remove_kind(of_kind uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  -- The hall first, as whoever books takes it: nobody books this kind in between.
  perform 1 from public.event_counts c join public.ticket_kinds k on k.event_id = c.event_id where k.id = of_kind for update of c;
  delete from public.ticket_kinds k where k.id = of_kind and k.programme_id = app.programme_as('organiser', 'coordinator', 'administrator')
    and not exists (select from public.booking_kinds n where n.kind_id = k.id)
    and not exists (select from public.tickets t where t.kind_id = k.id);
  return found;
end $$;

-- Those who booked are written to once when day, time, place or link change, after some minutes' quiet; and when it is called off.
alter table event_pages add column calendar integer not null default 0;
alter table event_pages add column off_en text not null default '';
alter table event_pages add column off_cy text not null default '';
alter table event_pages add column off_from text check (off_from in ('published', 'closed'));
comment on column event_pages.calendar is 'internal';
comment on column event_pages.off_en is 'internal';
comment on column event_pages.off_cy is 'internal';
comment on column event_pages.off_from is 'internal';
-- `was`: how it stood before the first of several edits. `became`: how it stood when it was told.
create table event_changes (
  id uuid primary key default uuidv7(),
  programme_id uuid not null,
  event_id uuid not null,
  was jsonb not null,
  became jsonb,
  touched_at timestamptz not null default now(),
  told_at timestamptz,
  told integer,
  foreign key (event_id, programme_id) references event_pages (id, programme_id),
  check ((told_at is null) = (became is null))
);
create unique index event_changes_open on event_changes (event_id) where told_at is null;
create index on event_changes (touched_at) where told_at is null;
create index on event_changes (event_id, told_at);
call app.about('event_changes', 'what changed about an event, and when those who booked were told', 'always', 'programme');
call app.class('event_changes', 'internal', 'id', 'programme_id', 'event_id', 'was', 'became', 'touched_at', 'told_at', 'told');
call app.wall('event_changes', 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);

create function app.event_facts(e event_pages) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select jsonb_build_object('day', e.day, 'startsAt', to_char(e.starts_at, 'HH24:MI'), 'endsAt', to_char(e.ends_at, 'HH24:MI'), 'way', e.way,
    'venue', e.venue, 'online', e.online, 'off', e.state = 'called-off')
$$;
create function app.note_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if old.state in ('published', 'closed', 'called-off') and new.state in ('published', 'closed', 'called-off')
    and app.event_facts(old) <> app.event_facts(new) then
    insert into public.event_changes (programme_id, event_id, was) values (new.programme_id, new.id, app.event_facts(old))
    on conflict (event_id) where told_at is null do update set touched_at = now();
  end if;
  return null;
end $$;
create trigger note_change after update on event_pages for each row execute function app.note_change();

-- Who is to be written to when an event changes; a part of a booking together with its other part.
create function app.to_be_told(of_event uuid) returns setof bookings
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.* from public.bookings b left join public.bookings p on p.id = b.part_of
  where b.event_id = of_event and b.state in ('unconfirmed', 'booked', 'waiting', 'offered')
    and (p.id is null or p.state not in ('unconfirmed', 'booked', 'waiting', 'offered'))
$$;
-- The worker: tells what has been quiet for five minutes. An edit that was undone in time is not told. Answers how many events.
create function app.tell_changes(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare one record; c public.event_changes; e public.event_pages; b public.bookings; many integer; done integer := 0;
begin
  for one in select o.id, o.event_id from public.event_changes o where o.told_at is null and o.touched_at <= now() - interval '5 minutes'
    order by o.touched_at limit 20 loop
    -- The page first, then what is noted of it: the same order as an edit.
    select * into e from public.event_pages p where p.id = one.event_id for update;
    select * into c from public.event_changes o where o.id = one.id and o.told_at is null and o.touched_at <= now() - interval '5 minutes' for update;
    continue when c.id is null;
    if app.event_facts(e) = c.was or e.state not in ('published', 'closed', 'called-off')
      or greatest(e.day, (c.was->>'day')::date) < today then
      delete from public.event_changes o where o.id = c.id;
      continue;
    end if;
    update public.event_pages p set calendar = p.calendar + 1 where p.id = e.id;
    update public.single_acts a set expires_at = (e.day + 1)::timestamptz from public.bookings o
    where o.event_id = e.id and a.thing_id = o.id and a.act = 'booking' and a.used_at is null;
    many := 0;
    for b in select * from app.to_be_told(e.id) loop
      perform app.tell_booking(b, case when e.state = 'called-off' then 'called-off' else 'event-changed' end, app.booking_link(b, 'booking'));
      many := many + 1;
    end loop;
    update public.event_changes o set told_at = now(), became = app.event_facts(e), told = many where o.id = c.id;
    perform app.note(e.programme_id, 'event.told', e.id, today, jsonb_build_object('bookings', many));
    done := done + 1;
  end loop;
  return done;
end $$;
-- Calling off is undone as long as nobody was told.
create function app.call_back(of_event uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare e public.event_pages;
begin
  select * into e from public.event_pages p where p.id = of_event and p.state = 'called-off'
    and p.programme_id = app.programme_as('organiser', 'coordinator', 'administrator') for update;
  if e.id is null then return false; end if;
  perform 1 from public.event_changes c where c.event_id = e.id and c.told_at is null and not (c.was->>'off')::boolean for update;
  if not found then return false; end if;
  update public.event_pages p set state = coalesce(e.off_from, 'published'), off_from = null, version = p.version + 1 where p.id = e.id;
  return true;
end $$;
-- What changed since somebody booked, for the page behind their link; the newest first.
create function app.changes_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('off', case when e.state = 'called-off' then jsonb_build_object('en', e.off_en, 'cy', e.off_cy) end,
    'changes', (select coalesce(jsonb_agg(jsonb_build_object('was', c.was - 'online', 'link', c.was->'online' <> f.now->'online',
        'now', f.now - 'online') order by c.touched_at desc), '[]')
      from public.event_changes c cross join lateral (select coalesce(c.became, app.event_facts(e)) as now) f
      where c.event_id = e.id and c.touched_at >= b.at and c.was <> f.now))
  from public.bookings b join public.event_pages e on e.id = b.event_id where b.id = app.booking_of(token)
$$;

-- What is kept of who paid goes a year after the event; of an invoice, six years after it was made.
create function app.sweep_money(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare done integer; more integer;
begin
  delete from public.booking_payers p using public.event_pages e where e.id = p.event_id and e.day < today - interval '12 months';
  get diagnostics done = row_count;
  update public.invoices i set organisation = null, address = null, reference = null
  where i.made_on < today - interval '6 years' and num_nonnulls(i.organisation, i.address, i.reference) > 0;
  get diagnostics more = row_count;
  delete from public.event_money m using public.event_pages e where e.id = m.event_id and e.day < today - interval '6 years';
  return done + more;
end $$;

-- Whom a kind is for decides which places it may take: that never changes, whoever already holds some.
revoke update (family) on ticket_kinds from web;

do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '[{,'']([a-z][a-z-]*)(?=[},''])', 'g') m
  where c.conname = 'outbox_kinds';
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind = any (%L::text[]))',
    known || array['event-changed', 'called-off', 'invoice']);
end $$;

call app.settle();
grant execute on function app.say_payer, app.money_by_link, app.payer_by_link, app.invoice_by_link, app.send_invoice, app.remove_kind,
  app.call_back, app.changes_by_link to web;
grant execute on function app.tell_changes, app.sweep_money to worker;
grant execute on function app.event_facts to definer;
