-- Support begins, is covered and ends here, whoever presses the button; each function looks again at everything itself.

-- All who are linked with this party through any child or family, however far: walls run between them.
create function app.linked_parties(of_party uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  with recursive linked (party_id) as (
    select of_party
    union
    select near.party_id from linked l cross join lateral (
      select b.party_id from public.parent_of a join public.parent_of b on b.child_id = a.child_id
      where a.party_id = l.party_id
      union all
      select b.party_id from public.family_parties a join public.family_parties b on b.family_id = a.family_id
      where a.party_id = l.party_id
      union all
      select b.party_id from public.family_parties a join public.family_children mine on mine.family_id = a.family_id
        join public.parent_of b on b.child_id = mine.child_id
      where a.party_id = l.party_id
      union all
      select b.party_id from public.parent_of a join public.family_children theirs on theirs.child_id = a.child_id
        join public.family_parties b on b.family_id = theirs.family_id
      where a.party_id = l.party_id
      union all
      select b.party_id from public.family_parties a join public.family_children mine on mine.family_id = a.family_id
        join public.family_children theirs on theirs.child_id = mine.child_id
        join public.family_parties b on b.family_id = theirs.family_id
      where a.party_id = l.party_id
    ) near
  )
  select coalesce(array_agg(party_id), '{}') from linked where party_id <> of_party
$$;

-- Two people wrote the same school or name down, each in their own way.
create function app.same_words(a text, b text) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select btrim(regexp_replace(lower(a), '[^[:alnum:]]+', ' ', 'g')) = btrim(regexp_replace(lower(b), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- The absolute rules once more at the last moment (domain 2.5); null when there is nothing against it. The gates are
-- supporters/rules.ts's, in the same words; a test holds the two against each other.
create function app.why_not_beside(of_party uuid, of_supporter uuid, day date) returns text
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare u public.supporters; linked uuid[] := app.linked_parties(of_party);
begin
  select * into u from public.supporters where id = of_supporter;
  return case
    when u.id is null or not exists (select from public.parties p where p.id = of_party and p.programme_id = u.programme_id) then 'unknown'
    when u.state in ('paused', 'left') then u.state
    when u.state = 'accredited' and (u.accredited_until is null or u.accredited_until < day) then 'accreditation-lapsed'
    when u.check_until is null or u.check_until < day then 'check-lapsed'
    when not u.references_ok then 'no-references'
    when u.own_case_open then 'own-case-open'
    when u.own_case_closed_on + interval '12 months' > day then 'own-case-recent'
    when exists (select from public.never_together n where n.supporter_id = u.id and n.party_id = of_party and n.withdrawn_at is null)
      then 'never-together'
    when exists (select from public.grants g where g.person_id = u.person_id and g.function = 'is' and g.thing = 'party'
      and (g.thing_id = of_party or g.thing_id = any (linked))) then 'own-family'
    when exists (select from public.grants g where g.person_id = u.person_id and g.function in ('supports', 'asked') and g.thing = 'party'
      and g.thing_id = any (linked)) then 'linked-party'
    when exists (select from public.supporter_conflicts c join public.party_circles p on p.kind = c.kind and app.same_words(p.what, c.what)
      where c.supporter_id = u.id and p.party_id = of_party and c.withdrawn_at is null and p.withdrawn_at is null
        and (p.waived_on is null or c.kind in ('social-worker', 'team', 'person'))) then 'conflict'
  end;
end $$;

-- The step itself, for functions of ours alone. The supporter's row is locked first, so that two acceptances at once
-- take turns and each sees what the other did.
create function app.start_support(of_party uuid, of_supporter uuid, day date, by_person uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare u public.supporters; fault text; begun uuid;
begin
  select * into u from public.supporters where id = of_supporter for update;
  fault := app.why_not_beside(of_party, of_supporter, day);
  if fault is not null then return jsonb_build_object('fault', fault); end if;
  if u.load >= u.capacity then return jsonb_build_object('fault', 'full'); end if;
  insert into public.supports (programme_id, party_id, supporter_id, from_day) values (u.programme_id, of_party, u.id, day)
  on conflict (programme_id, party_id) where until_day is null do nothing returning id into begun;
  if begun is null then return jsonb_build_object('fault', 'has-support'); end if;
  update public.supporters set load = load + 1 where id = u.id and load < capacity;
  if not found then raise 'a place was counted twice'; end if;
  update public.grants set until_at = now()
  where person_id = u.person_id and function = 'asked' and thing_id = of_party and until_at is null;
  insert into public.grants (programme_id, person_id, function, thing, thing_id, opened_by)
  values (u.programme_id, u.person_id, 'supports', 'party', of_party, by_person) on conflict do nothing;
  return jsonb_build_object('support', begun);
end $$;

-- May the asker see to this party? Coordinators and handlers, unless the party is closed to them; and the worker.
create function app.sees_to(of_party uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.kind() = 'worker' or exists (select from public.parties p where p.id = of_party
    and p.programme_id = app.programme_as('coordinator', 'handler') and p.id <> all (app.closed_parties()))
$$;

-- A coordinator is told what stands against it. A supporter, asked about this party and answering for themself, is
-- told only that it is not possible: the reason may be somebody else's.
-- What is absolute has one word (docs/decisions/0010): told apart, it would say whose family a colleague's is, or who stands
-- beside somebody the asker may not see.
create function app.said_why(fault text) returns text
language sql immutable set search_path = pg_catalog as $$
  select case when fault in ('own-family', 'linked-party', 'never-together') then 'apart' else fault end
$$;
create function app.begin_support(of_party uuid, of_supporter uuid, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare result jsonb;
begin
  if app.sees_to(of_party) then
    result := app.start_support(of_party, of_supporter, day, app.me());
    return case when result ? 'fault' then jsonb_build_object('fault', app.said_why(result->>'fault')) else result end;
  end if;
  if app.programme_as('supporter') is null or of_supporter is distinct from app.my_supporter()
    or not of_party = any (app.things('asked', 'party')) then return jsonb_build_object('fault', 'unknown'); end if;
  result := app.start_support(of_party, of_supporter, day, app.me());
  return case when result ? 'fault' then jsonb_build_object('fault', 'not-possible') else result end;
end $$;

-- Who could stand beside this party on these days as far as every absolute rule goes, most room first; for whoever may
-- see to the party, nobody for anybody else.
create function app.who_could(of_party uuid, from_day date, until_day date) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select u.id from public.supporters u join public.parties p on p.programme_id = u.programme_id
  where p.id = of_party and app.sees_to(of_party) and u.state in ('provisional', 'accredited')
    and not exists (select from public.supports s where s.party_id = of_party and s.supporter_id = u.id and s.until_day is null)
    and not exists (select from public.supporter_away a where a.supporter_id = u.id and a.withdrawn_at is null
      and a.from_day <= who_could.until_day and a.until_day >= who_could.from_day)
    and app.why_not_beside(of_party, u.id, who_could.until_day) is null
  order by u.capacity - u.load desc, u.id
$$;

-- Cover takes no place, but crosses no absolute rule either. The grant opens on the first day (here, or by the worker).
create function app.cover_support(of_support uuid, of_supporter uuid, from_day date, until_day date, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.supports; fault text; made uuid;
begin
  select * into s from public.supports where id = of_support and supports.until_day is null for update;
  if s.id is null or not app.sees_to(s.party_id) then return jsonb_build_object('fault', 'unknown'); end if;
  fault := case when of_supporter = s.supporter_id then 'same-supporter'
    when exists (select from public.covers c where c.support_id = s.id and c.ended_at is null
      and c.from_day <= cover_support.until_day and c.until_day >= cover_support.from_day) then 'covered'
    when exists (select from public.supporter_away a where a.supporter_id = of_supporter and a.withdrawn_at is null
      and a.from_day <= cover_support.until_day and a.until_day >= cover_support.from_day) then 'away'
    else app.said_why(app.why_not_beside(s.party_id, of_supporter, cover_support.until_day)) end;
  if fault is not null then return jsonb_build_object('fault', fault); end if;
  insert into public.covers (programme_id, support_id, party_id, supporter_id, from_day, until_day)
  values (s.programme_id, s.id, s.party_id, of_supporter, cover_support.from_day, cover_support.until_day) returning id into made;
  if cover_support.from_day <= day then
    insert into public.grants (programme_id, person_id, function, thing, thing_id, opened_by)
    select u.programme_id, u.person_id, 'supports', 'party', s.party_id, app.me() from public.supporters u where u.id = of_supporter
    on conflict do nothing;
  end if;
  return jsonb_build_object('cover', made);
end $$;

-- The coordinator, the supporter or their cover notes the first meeting; a supporter only while they stand beside.
create function app.record_first_meeting(of_support uuid, met_on date, how text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.supports s set first_met_on = met_on, first_met_how = how, version = s.version + 1
  where s.id = of_support and s.from_day <= met_on
    and (app.sees_to(s.party_id) or (s.until_day is null and s.party_id = any (app.things('supports', 'party'))));
  return found;
end $$;

-- A supporter asks never to be brought together with somebody whom they were asked about. There is no answer: nobody
-- learns whether it was said before, or whether there is such a party at all.
create function app.keep_me_apart(of_party uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.never_together (programme_id, supporter_id, party_id, said_by)
  select g.programme_id, app.my_supporter(), g.thing_id, 'supporter' from public.grants g, app.session() s
  where g.person_id = s.person_id and g.programme_id = s.programme_id and g.thing_id = of_party and g.thing = 'party'
    and g.function in ('asked', 'supports') and app.my_supporter() is not null
  limit 1
  on conflict do nothing
$$;

-- A supporter leaves: their function ends, and with it what it opened, standing in for others included; what else they
-- are in the programme stays.
create function app.end_supporter_role(of_supporter uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  with who as (
    select u.id, u.person_id, u.programme_id from public.supporters u
    where u.id = of_supporter and u.programme_id = app.programme_as('coordinator') and u.state = 'left'
  ), standing_in as (
    update public.covers c set ended_at = now() from who where c.supporter_id = who.id and c.ended_at is null
  ), opened as (
    update public.grants g set until_at = now() from who where g.person_id = who.person_id and g.programme_id = who.programme_id
      and g.function in ('supports', 'asked') and g.until_at is null
  )
  update public.roles r set until_at = now() from who
  where r.person_id = who.person_id and r.programme_id = who.programme_id and r.role = 'supporter' and r.until_at is null
$$;

-- Somebody joins our own people whose name a party already bears: that family goes to the outside handler, as it would
-- have had the list come in later. Deferred to the commit, so that whoever enters it learns nothing from an error.
create index parties_named on parties (programme_id, regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g'));
create function app.seal_known_parties() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare who uuid := (select coalesce(p.outside_handler, '00000000-0000-0000-0000-000000000000') from public.programmes p
  where p.id = new.programme_id);
begin
  if new.role = 'parent' then return new; end if;
  insert into public.sealed (programme_id, party_id, handler)
  select p.programme_id, p.id, nullif(who, '00000000-0000-0000-0000-000000000000')
  from public.persons o join public.parties p on p.programme_id = o.programme_id
    and regexp_replace(lower(p.name), '[^[:alnum:]]+', ' ', 'g') = regexp_replace(lower(o.name), '[^[:alnum:]]+', ' ', 'g')
  where o.id = new.person_id and p.name <> ''
  on conflict (party_id) do nothing;
  update public.families f set handler = who
  from public.family_parties fp join public.parties p on p.id = fp.party_id
    join public.persons o on o.programme_id = p.programme_id
    and regexp_replace(lower(p.name), '[^[:alnum:]]+', ' ', 'g') = regexp_replace(lower(o.name), '[^[:alnum:]]+', ' ', 'g')
  where o.id = new.person_id and p.name <> '' and f.id = fp.family_id and f.handler is null;
  return new;
end $$;
create constraint trigger seal_known_parties after insert on roles deferrable initially deferred
  for each row execute function app.seal_known_parties();

create index on covers (until_day) where ended_at is null;
create index on covers (supporter_id);
call app.settle();
grant execute on function app.begin_support, app.cover_support, app.record_first_meeting, app.who_could to web, worker;
grant execute on function app.keep_me_apart, app.end_supporter_role to web;
grant execute on function app.same_words, app.said_why to definer;
