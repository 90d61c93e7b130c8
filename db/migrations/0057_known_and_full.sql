-- "I know this family: hide it from me" (hidden) keeps its sayer from standing beside anybody of that family, or linked with
-- it, as much as a relation does: who coordinates may be a supporter as well. Read as one of the absolute rules, so it has
-- the one word that they all have (docs/decisions/0010, 0039).
create function app.knows_family(of_person uuid, of_parties uuid[]) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.hidden h join public.family_parties a on a.family_id = h.family_id
    where h.person_id = of_person and a.party_id = any (of_parties))
$$;

-- What stands between two for the matcher, and what is asked again at every later moment: both say it in the same words.
do $$
declare
  body text := pg_get_functiondef('app.facts_between(uuid[],uuid[],date)'::regprocedure);
  more constant text := $q$
  union all
  -- They said that they know this family, or one that is linked with it.
  select p.id, u.id, 'own-family' from public.hidden h join u on u.person_id = h.person_id
    join public.family_parties a on a.family_id = h.family_id
    join p on p.programme_id = u.programme_id and (p.id = a.party_id or a.party_id = any (p.apart))
$q$;
  judged text := pg_get_functiondef('app.against(uuid,uuid,date,uuid[])'::regprocedure);
  after constant text := $q$when cardinality(app.bears_name(u.id, of_party || apart)) > 0 then 'own-family'$q$;
begin
  if right(rtrim(body, E' \n'), 10) <> '$function$' or position('public.hidden' in body) > 0 then
    raise 'facts_between is not as it was'; end if;
  execute left(rtrim(body, E' \n'), -10) || more || '$function$';
  if (length(judged) - length(replace(judged, after, ''))) / length(after) <> 1 then raise 'against is not as it was'; end if;
  execute replace(judged, after, after || $q$
    when app.knows_family(u.person_id, of_party || apart) then 'own-family'$q$);
end $$;

-- Whoever is full is proposed to nobody any more, at once and not only when a parent presses the name: else a name that goes by
-- itself would mean that something stands between the two, and one that stays that it was only somebody else's turn.
do $$
declare
  body text := pg_get_functiondef('app.recheck(uuid[],uuid[],boolean,date)'::regprocedure);
  fields constant text := 'u.own_case_open, u.own_case_closed_on from (';
  judged constant text := 'if code is null then';
begin
  if (length(body) - length(replace(body, fields, ''))) / length(fields) <> 1
    or (length(body) - length(replace(body, judged, ''))) / length(judged) <> 1 then raise 'recheck is not as it was'; end if;
  execute replace(replace(body, fields, 'u.own_case_open, u.own_case_closed_on, u.load >= u.capacity as is_full from ('),
    judged, 'if code is null and x.kind = ''proposal'' and x.is_full then code := ''full''; end if;
    ' || judged);
end $$;

-- A coordinator who is the supporter in question is one of the two sides: of their own stop they read what the other side reads.
create policy not_of_oneself on stops as restrictive for select to web
  using (supporter_id is distinct from (select app.my_supporter()));

-- Who hears at once that something was stopped or held up (a stop, or a support), in words that tell nothing: the outside handler
-- of a sealed family, else every coordinator from whom the family is not hidden and who is not that supporter. Once in ten minutes is
-- enough for several.
create function app.told_of_stop(of_thing uuid) returns table (person uuid)
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
  )
  select t.id from told t join public.persons w on w.id = t.id and w.disabled_at is null
  where not exists (select from public.outbox o where o.to_person = t.id and o.kind = 'to-read' and o.created_at > now() - interval '10 minutes')
$$;
call app.settle();
grant execute on function app.told_of_stop(uuid) to worker;
