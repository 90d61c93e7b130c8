-- Who is told of a question; an address that nobody proved; words that stay no longer than they serve; an owner's name in Welsh;
-- an invoice that is credited in part.

do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '[{,'']([a-z][a-z-]*)(?=[},''])', 'g') m
  where c.conname = 'outbox_kinds';
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind = any (%L::text[]))', known || array['question', 'question-due']);
end $$;
create index on outbox (to_person, created_at) where kind in ('question', 'question-due');

-- Who is written to when somebody asks about an event; none: whoever made it.
alter table event_talks add column hears uuid references persons;
comment on column event_talks.hears is 'internal';
create function app.hears_keeps() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not app.keeps_events(new.hears, new.programme_id) then
    raise exception 'whoever hears this keeps events' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger hears_keeps before insert or update of hears on event_talks
  for each row when (new.hears is not null) execute function app.hears_keeps();
-- Whoever sees to this question, else who was chosen for the event, else who made it. Where none of them keeps events any more:
-- the organisers, and where there is none, all who keep events.
create function app.hears_of(a event_asks) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  with keepers as (
    select p.id, min(case p.id when a.taken_by then 1 when t.hears then 2 when e.by_person then 3
        else case r.role when 'organiser' then 4 else 5 end end) as comes
    from public.event_pages e left join public.event_talks t on t.event_id = e.id
      join public.roles r on r.programme_id = e.programme_id and r.until_at is null and r.role in ('organiser', 'coordinator', 'administrator')
      join public.persons p on p.id = r.person_id and p.programme_id = e.programme_id and p.disabled_at is null
    where e.id = a.event_id group by p.id)
  select k.id from keepers k where k.comes = (select min(comes) from keepers)
$$;
-- At once, and no more than one an hour to one person: one that waits for its hour stands for all that comes in between.
create function app.tell_hearers(a event_asks) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.outbox (programme_id, kind, to_person, not_before)
  select a.programme_id, 'question', h.id, greatest(now(), l.last + interval '1 hour')
  from app.hears_of(a) h(id) cross join lateral (
    select max(greatest(o.created_at, o.not_before)) as last, count(*) filter (where o.sent_at is null and o.dropped_at is null) as waits
    from public.outbox o where o.to_person = h.id and o.kind = 'question' and o.created_at > now() - interval '1 day') l
  where l.waits = 0
$$;
-- The worker, in the morning of a working day: whoever should have answered by today is told, once a day, for two weeks. Answers how many.
create function app.remind_asks(of_programme uuid, today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare done integer;
begin
  insert into public.outbox (programme_id, kind, to_person)
  select distinct a.programme_id, 'question-due', h.id from public.event_asks a cross join lateral app.hears_of(a) h(id)
  where a.programme_id = of_programme and a.state = 'open' and a.due_on between today - 13 and today
    and not exists (select from public.outbox o where o.to_person = h.id and o.kind = 'question-due' and o.created_at > now() - interval '12 hours');
  get diagnostics done = row_count;
  return done;
end $$;

-- Anybody can type anybody's address. `proved`: whoever reads there said that they asked; `not_theirs_on`: that they did not.
alter table event_asks add column proved boolean not null default false;
alter table event_asks add column not_theirs_on date;
comment on column event_asks.proved is 'internal';
comment on column event_asks.not_theirs_on is 'internal';
call app.class('event_asks', 'personal', 'label', 'pointed_to');
create or replace function app.asked_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', a.id, 'programme', a.programme_id, 'code', e.code, 'state', a.state, 'proved', a.proved, 'asked', a.asked_on,
    'title', jsonb_build_object('en', e.title_en, 'cy', e.title_cy), 'days', coalesce(s.answer_days, 2), 'due', a.due_on,
    'again', (select t.side from public.event_ask_turns t where t.ask_id = a.id order by t.day desc, t.id desc limit 1) = 'us',
    'turns', (select jsonb_agg(jsonb_build_object('id', t.id, 'side', t.side, 'day', t.day) order by t.id)
      from public.event_ask_turns t where t.ask_id = a.id))
  from public.event_asks a join public.event_pages e on e.id = a.event_id left join public.event_talks s on s.event_id = e.id
  where a.id = (app.live_act(token, 'asked')).thing_id
$$;
-- Whoever reads at the address says whether it was they. If not, the address goes and the link is over; what was asked stays.
create function app.ask_is_mine(token text, mine boolean, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare a public.event_asks;
begin
  select * into a from public.event_asks q where q.id = (app.live_act(token, 'asked')).thing_id for update;
  if a.id is null or (a.proved and not mine) then return false; end if;
  if mine then
    update public.event_asks set proved = true where id = a.id;
    return true;
  end if;
  update public.event_asks set email = null, not_theirs_on = today, version = version + 1 where id = a.id;
  update public.single_acts s set used_at = now() where s.thing_id = a.id and s.act = 'asked' and s.used_at is null;
  insert into public.audit (programme_id, day, act, things, facts)
  values (a.programme_id, today, 'ask.not-theirs', array[a.id], jsonb_build_object('event', a.event_id));
  return true;
end $$;

create or replace function app.ask_organiser(of_programme uuid, of_code text, said jsonb, today date, due date, browser bytea, network bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare e public.event_pages; made public.event_asks;
begin
  select * into e from public.event_pages p where p.programme_id = of_programme and p.code = of_code and p.state <> 'draft';
  if e.id is null then return 'gone'; end if;
  if app.writes_too_often(e.id, 'ask', browser, network) then return 'too-often'; end if;
  insert into public.event_asks (id, programme_id, event_id, kind, language, email, asked_on, due_on)
  values ((said->>'id')::uuid, e.programme_id, e.id, said->>'kind', said->>'language', (said->>'email')::bytea, today,
    least(greatest(due, today), today + 40)) returning * into made;
  insert into public.event_ask_turns (id, programme_id, ask_id, side, words, day)
  values ((said->>'turn')::uuid, e.programme_id, made.id, 'asker', (said->>'words')::bytea, today);
  perform app.tell_hearers(made);
  -- Who it was, is nobody's to know: the trail says only that something was asked.
  insert into public.audit (programme_id, day, act, things, facts)
  values (e.programme_id, today, 'ask.made', array[made.id], jsonb_build_object('event', e.id));
  return 'asked:' || made.code;
end $$;
create or replace function app.ask_again(token text, turn uuid, words app.sealed, today date, due date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare a public.event_asks;
begin
  select * into a from public.event_asks q where q.id = (app.live_act(token, 'asked')).thing_id and q.proved for update;
  if a.id is null then return 'gone'; end if;
  if (select t.side from public.event_ask_turns t where t.ask_id = a.id order by t.id desc limit 1) <> 'us' then return 'once'; end if;
  insert into public.event_ask_turns (id, programme_id, ask_id, side, words, day) values (turn, a.programme_id, a.id, 'asker', words, today);
  update public.event_asks set state = 'open', due_on = least(greatest(due, today), today + 40), version = version + 1 where id = a.id
  returning * into a;
  perform app.tell_hearers(a);
  insert into public.audit (programme_id, day, act, things, facts)
  values (a.programme_id, today, 'ask.made', array[a.id], jsonb_build_object('event', a.event_id));
  return 'asked';
end $$;

-- What people wrote goes 12 months after the event; what we wrote to find it again, and whom we pointed them to, after one. Counts stay.
create or replace function app.sweep_asked(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer; over uuid[] := array(select a.id from public.event_asks a join public.event_pages e on e.id = a.event_id
  where greatest(e.day, a.asked_on) + interval '12 months' <= today limit 500);
begin
  delete from public.event_tries t where t.at < now() - case t.what when 'how' then interval '70 days' else interval '1 day' end;
  delete from public.single_acts s where s.act = 'asked' and s.thing_id = any (over);
  delete from public.event_ask_turns t where t.ask_id = any (over);
  delete from public.event_asks a where a.id = any (over);
  get diagnostics gone = row_count;
  update public.event_asks a set label = '', pointed_to = '' from public.event_pages e
  where e.id = a.event_id and greatest(e.day, a.asked_on) + interval '1 month' <= today and a.label || a.pointed_to <> '';
  update public.event_feedback f set good = null, change = null from public.event_pages e
  where e.id = f.event_id and e.day + interval '12 months' <= today and (f.good is not null or f.change is not null);
  update public.event_interest i set contact = null, note = null
  where i.said_on + interval '12 months' <= today and (i.contact is not null or i.note is not null);
  return gone;
end $$;

-- Of a meeting's link only a hash is noted, so that a change of it is seen; and all of it goes 12 months after the event.
create or replace function app.event_facts(e event_pages) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select jsonb_build_object('day', e.day, 'startsAt', to_char(e.starts_at, 'HH24:MI'), 'endsAt', to_char(e.ends_at, 'HH24:MI'), 'way', e.way,
    'venue', e.venue, 'online', case e.online when '' then '' else encode(sha256(convert_to(e.online, 'UTF8')), 'hex') end,
    'off', e.state = 'called-off')
$$;
update event_changes c set
  was = case c.was->>'online' when '' then c.was
    else c.was || jsonb_build_object('online', encode(sha256(convert_to(c.was->>'online', 'UTF8')), 'hex')) end,
  became = case c.became->>'online' when '' then c.became
    else c.became || jsonb_build_object('online', encode(sha256(convert_to(c.became->>'online', 'UTF8')), 'hex')) end;
call app.about('event_changes', 'what changed about an event, and when those who booked were told', '12 months after the event', 'sweep');
create function app.sweep_changes(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer;
begin
  delete from public.event_changes c using public.event_pages e where e.id = c.event_id and e.day + interval '12 months' <= today;
  get diagnostics gone = row_count;
  return gone;
end $$;

-- Words about a sum may name somebody, and stand for six years: they are sealed.
alter table event_money drop column said;
alter table event_money add column said app.sealed;
call app.seal('event_money', 'programme_id', 'said');
grant insert (id, said) on event_money to web;

-- Who does it, in both languages where both are known.
alter table event_actions rename column owner to owner_en;
alter table event_actions add column owner_cy text not null default '';
alter table event_actions alter column owner_en set default '';
alter table event_actions drop constraint event_actions_owner_check;
alter table event_actions add check (owner_en || owner_cy <> '');
call app.class('event_actions', 'public', 'owner_cy');
create or replace function app.decided(of_event uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('by', jsonb_build_object('en', d.by_en, 'cy', d.by_cy),
      'words', jsonb_build_object('en', d.words_en, 'cy', d.words_cy),
      'actions', coalesce((select jsonb_agg(jsonb_build_object('words', jsonb_build_object('en', a.words_en, 'cy', a.words_cy),
          'owner', jsonb_build_object('en', a.owner_en, 'cy', a.owner_cy), 'due', a.due_on, 'state', a.state, 'on', a.state_on,
          'note', jsonb_build_object('en', a.note_en, 'cy', a.note_cy)) order by a.id)
        from public.event_actions a where a.decision_id = d.id), '[]')) order by d.place, d.id), '[]')
  from public.event_decisions d join public.event_talks t on t.event_id = d.event_id
  where d.event_id = of_event and d.shown and t.decisions_shown
$$;

-- An invoice is credited by one row or by several, each with its number: no line of them takes back more than was invoiced.
drop index invoices_credits_idx;
create index on invoices (credits);
create function app.invoice_left(i invoices) returns integer
language sql stable set search_path = pg_catalog, public as $$
  select i.pence + coalesce(sum(c.pence), 0)::int from public.invoices c where c.credits = i.id
$$;
create or replace function app.number_invoice() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- The number comes from one row that is locked until the invoice stands or falls: no gap, and no two at once.
  insert into public.invoice_settings (programme_id) values (new.programme_id) on conflict do nothing;
  update public.invoice_settings set last = last + 1 where programme_id = new.programme_id returning last into new.number;
  if abs(new.pence) <> (select sum((l->>'tickets')::int * (l->>'pence')::int) from jsonb_array_elements(new.lines) l) then
    raise exception using errcode = 'check_violation', message = 'its lines come to another sum';
  end if;
  if new.credits is null then
    -- One at a time stands for a booking: a changed booking's is credited first.
    if exists (select from public.invoices i where i.booking_id = new.booking_id and i.credits is null and app.invoice_left(i) > 0) then
      raise exception using errcode = 'unique_violation', message = 'this booking has an invoice';
    end if;
  elsif exists (select from public.invoices i, jsonb_array_elements(i.lines) with ordinality l(line, n),
      lateral (select new.lines->(l.n::int - 1) as line) own
    where i.id = new.credits and (i.credits is not null or jsonb_array_length(new.lines) <> jsonb_array_length(i.lines) or own.line - 'tickets' is distinct from l.line - 'tickets'
      or (own.line->>'tickets')::int < 0 or (own.line->>'tickets')::int > (l.line->>'tickets')::int - coalesce((
        select sum((c.lines->(l.n::int - 1)->>'tickets')::int) from public.invoices c where c.credits = i.id), 0))) then
    raise exception using errcode = 'check_violation', message = 'more is credited than was invoiced';
  end if;
  return new;
end $$;
create or replace function app.put_payer(of_booking uuid, said jsonb) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from public.invoices i where i.booking_id = of_booking and i.credits is null and app.invoice_left(i) > 0) then
    return false;
  end if;
  insert into public.booking_payers (booking_id, programme_id, event_id, way, organisation, address, reference)
  select b.id, b.programme_id, b.event_id, said->>'way', (said->>'organisation')::bytea, (said->>'address')::bytea, (said->>'reference')::bytea
  from public.bookings b where b.id = of_booking
  on conflict (booking_id) do update set way = excluded.way, organisation = excluded.organisation, address = excluded.address,
    reference = excluded.reference, at = now();
  return true;
end $$;
create or replace function app.money_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('booking', b.id, 'programme', b.programme_id, 'state', b.state, 'due', app.booking_due(b.id), 'way', p.way,
    'paid', (select coalesce(sum(case m.side when 'in' then m.pence else -m.pence end), 0)::int from public.event_money m
      where m.booking_id = b.id and m.struck_on is null),
    'invoices', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number, 'credits', i.credits,
      'left', app.invoice_left(i)) order by i.number), '[]') from public.invoices i where i.booking_id = b.id))
  from public.bookings b left join public.booking_payers p on p.booking_id = b.id where b.id = app.booking_of(token)
$$;
-- All of an invoice but what is sealed. `credited`: the number of the one that it takes back; `whole`: all of it at once.
create function app.invoice_paper(i invoices) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', i.id, 'number', i.number, 'credited', min(o.number), 'whole', coalesce(min(o.pence) = -i.pence, true),
    'language', i.language, 'lines', i.lines, 'pence', i.pence, 'madeOn', i.made_on, 'dueOn', i.due_on, 'from', i.from_us)
  from public.invoices o where o.id = i.credits
$$;
create or replace function app.invoice_by_link(token text, of_invoice uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.invoice_paper(i) from public.invoices i where i.id = of_invoice and i.booking_id = app.booking_of(token)
$$;

call app.settle();
grant execute on function app.ask_is_mine to web;
grant execute on function app.remind_asks, app.sweep_changes to worker;
grant execute on function app.event_facts, app.invoice_left, app.invoice_paper to web, definer;
