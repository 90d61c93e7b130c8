-- A stop that comes while somebody has just heard of something else, or of another stop, is told as well, when the ten minutes are
-- over: until now it was told nobody, for the message may have been read before it. Only one that is on its way within those ten
-- minutes stands for both; not one that waits for somebody's hours.
drop function app.told_of_stop(uuid);
create function app.told_of_stop(of_thing uuid) returns table (person uuid, at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  with p as (
    select x.party_id as id, x.programme_id, x.supporter_id from public.stops x where x.id = of_thing
    union all select s.party_id, s.programme_id, s.supporter_id from public.supports s where s.id = of_thing
  ), handlers as (
    select f.handler as id from p join public.family_parties a on a.party_id = p.id join public.families f on f.id = a.family_id
    where f.handler is not null
  ), told as (
    select h.id from handlers h
    union
    select r.person_id from p join public.roles r on r.programme_id = p.programme_id and r.role = 'coordinator' and r.until_at is null
    where not exists (select from handlers) and not app.knows_family(r.person_id, array[p.id])
      and not exists (select from public.supporters u where u.id = p.supporter_id and u.person_id = r.person_id)
  ), heard as (
    select o.to_person, o.sent_at, greatest(o.sent_at, o.not_before) as at from told t join public.outbox o on o.to_person = t.id
    where o.kind = 'to-read' and o.dropped_at is null
      and case when o.sent_at is null then o.not_before <= now() + interval '10 minutes' else o.sent_at > now() - interval '10 minutes' end
  )
  select t.id, greatest(now(), (select max(h.at) + interval '10 minutes' from heard h where h.to_person = t.id))
  from told t join public.persons w on w.id = t.id and w.disabled_at is null
  where not exists (select from heard h where h.to_person = t.id and h.sent_at is null)
$$;

call app.settle();
grant execute on function app.told_of_stop to worker;
