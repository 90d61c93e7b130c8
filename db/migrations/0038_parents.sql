-- What was left of the parent's side: Easy Read, and who hears of what a parent sends.

-- That this party reads short lines with pictures, or does not any more; the newest row counts. Who was marked as needing
-- Easy Read (ways) has it until they say otherwise.
create table easy_reads (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  easy boolean not null
);
create index on easy_reads (party_id, id desc);
call app.about('easy_reads', 'that a party reads the short pages with pictures', '3 years after support ends', 'party');
call app.class('easy_reads', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'easy');
call app.space_wall('easy_reads');
-- A new row says it anew; none is changed.
drop policy "owner-changes" on easy_reads;
drop policy "beside-changes" on easy_reads;
revoke update (how, day, easy) on easy_reads from web;

-- Who complains, asks or is answered is an event in the same transaction, whoever wrote it: a visitor has no session to tell it with.
create function app.complaint_told() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    insert into public.events (programme_id, kind, thing_id, day) values (new.programme_id, 'complaint.made', new.id, new.day);
  elsif new.answered_on is not null and old.answered_on is null then
    insert into public.events (programme_id, kind, thing_id, day) values (new.programme_id, 'complaint.answered', new.id, new.answered_on);
  end if;
  return null;
end $$;
create trigger complaint_told after insert or update on complaints for each row execute function app.complaint_told();
create function app.ask_told() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    insert into public.events (programme_id, kind, thing_id, day) values (new.programme_id, 'help.asked', new.id, new.day);
  elsif new.agreed is not null and old.agreed is null then
    insert into public.events (programme_id, kind, thing_id, day) values (new.programme_id, 'help.answered', new.id, coalesce(new.said_on, new.day));
  end if;
  return null;
end $$;
create trigger ask_told after insert or update on asked_helps for each row execute function app.ask_told();

-- Whoever may read and answer it: the same people as in app.complaints_heard. Nobody twice within the hour.
create function app.complaint_goes_to(of_complaint uuid) returns table (person uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct r.person_id from public.complaints c join public.roles r on r.programme_id = c.programme_id and r.until_at is null
    join public.persons p on p.id = r.person_id and p.disabled_at is null
  where app.kind() = 'worker' and c.id = of_complaint and c.closed_on is null and c.answered_on is null
    and case when c.handler is not null then r.role = 'handler' and r.person_id = c.handler else r.role in ('administrator', 'parent-lead')
      or (r.role = 'safeguarding-lead' and exists (select from public.complaint_settings n
        where n.programme_id = c.programme_id and n.named_person = r.person_id)) end
    and not exists (select from public.complaint_apart a where a.complaint_id = c.id and a.person_id = r.person_id)
    and not exists (select from public.outbox o where o.to_person = r.person_id and o.kind = 'to-read' and o.created_at > now() - interval '1 hour')
$$;
-- To whom an answer on the page is told: the parent who complained and wanted to hear. One who wanted to be rung is rung.
create function app.complaint_answered_to(of_complaint uuid) returns table (party uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.party_id from public.complaints c
  where app.kind() = 'worker' and c.id = of_complaint and c.party_id is not null and c.answered_on is not null and c.wants in ('page', 'text', 'email')
$$;
-- Coordinators who may see this family, or its handler alone; for the first thing that this party asks of a day. Never somebody
-- who is this party or is linked to them.
create function app.ask_goes_to(of_ask uuid) returns table (person uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct r.person_id from public.asked_helps a join public.families f on f.id = a.family_id
    join public.roles r on r.programme_id = a.programme_id and r.until_at is null
    join public.persons p on p.id = r.person_id and p.disabled_at is null
  where app.kind() = 'worker' and a.id = of_ask and a.withdrawn_on is null and a.agreed is null
    and not exists (select from public.asked_helps e where e.party_id = a.party_id and e.conference_id = a.conference_id and e.day = a.day and e.id < a.id)
    and case when f.handler is not null then r.role = 'handler' and r.person_id = f.handler else r.role = 'coordinator' end
    and not exists (select from public.hidden h where h.person_id = r.person_id and h.family_id = a.family_id)
    and not exists (select from public.grants g where g.person_id = r.person_id and g.function = 'is' and g.thing = 'party'
      and (g.thing_id = a.party_id or g.thing_id = any (app.linked_parties(a.party_id))))
$$;
create function app.ask_answered_to(of_ask uuid) returns table (party uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select a.party_id from public.asked_helps a
  where app.kind() = 'worker' and a.id = of_ask and a.agreed is not null and a.withdrawn_on is null
    and not exists (select from public.outbox o where o.to_party = a.party_id and o.kind = 'something-new' and o.created_at > now() - interval '1 hour')
$$;

call app.settle();
grant execute on function app.complaint_goes_to(uuid), app.complaint_answered_to(uuid), app.ask_goes_to(uuid), app.ask_answered_to(uuid) to worker;
