-- The absolute rules, looked at again whenever a fact changes (docs/decisions/0039): what has become unsafe is stopped at
-- once, what has lapsed is held. Neither side learns which, or that it was one of these: to both it reads as when a
-- supporter can't any more.

-- What was stopped. `said` is all that a coordinator reads of the reason; which of the absolute ones it was stands nowhere.
create table stops (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  supporter_id uuid not null references supporters,
  support_id uuid references supports,
  what text not null check (what in ('choice', 'support', 'cover')),
  said text not null check (said in ('apart', 'needs-accredited', 'not-ready')),
  on_day date not null,
  at timestamptz not null default now(),
  mended_on date,
  mended_by uuid references persons,
  mended_why app.sealed,
  version integer not null default 1,
  check ((mended_on is null) = (mended_by is null))
);
create index on stops (party_id, supporter_id);
create index on stops (programme_id, id desc);
create index on stops (supporter_id);
create index on stops (support_id);
call app.about('stops', 'what was stopped because it had become unsafe', '3 years after support ends', 'party');
call app.seal('stops', 'programme_id', 'mended_why');
call app.class('stops', 'personal', 'said', 'on_day', 'mended_on');
call app.class('stops', 'internal', 'id', 'programme_id', 'party_id', 'supporter_id', 'support_id', 'what', 'at', 'mended_by', 'version');
call app.coordinators_wall('stops', 'party_id');
revoke insert, update on stops from web;

-- What has to be mended before anybody goes there again.
create table lapses (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  supporter_id uuid not null references supporters,
  support_id uuid not null references supports,
  said text not null check (said in ('not-ready', 'ask-first', 'supervisor')),
  since_day date not null,
  over_on date
);
create unique index lapses_one on lapses (support_id) where over_on is null;
create index on lapses (party_id);
create index on lapses (programme_id) where over_on is null;
create index on lapses (supporter_id);
call app.about('lapses', 'what has to be mended before a supporter goes to a parent again', '3 years after support ends', 'party');
call app.class('lapses', 'personal', 'said', 'since_day', 'over_on');
call app.class('lapses', 'internal', 'id', 'programme_id', 'party_id', 'supporter_id', 'support_id');
call app.coordinators_wall('lapses', 'party_id');
revoke insert, update on lapses from web;
call app.for_worker('stops', 'lapses');

-- What is looked at for one party or one supporter, whenever something happens to them.
create index on supports (party_id);
create index on choices (party_id);
create index on covers (party_id) where ended_at is null;
create index on proposals (supporter_id) where state = 'open';
create index on safety_notes (other_party) where other_party is not null;
create index on grants (person_id, function);
create index on grants (thing_id) where function = 'supports' and until_at is null;

-- Is a colleague's name borne by one of these, other than by chance? The outside handler says that it is chance.
create function app.bears_name(of_supporter uuid, of_parties uuid[]) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(o.id), '{}') from public.supporters u join public.persons w on w.id = u.person_id
  join public.parties o on o.id = any (of_parties) and o.name <> '' and app.same_words(o.name, w.name)
  where u.id = of_supporter and not exists (select from public.namesakes n where n.party_id = o.id and n.person_id = u.person_id)
$$;

-- All that matching/rules/apart.ts and ready.ts call absolute, for one pair and one day; `apart` are all from whom this
-- party is kept apart (app.kept_apart_from). What is between the two comes first, then the supporter's own standing in
-- the order of supporters/rules.ts, then what the parent may waive. Null when there is nothing against it.
create function app.against(of_party uuid, of_supporter uuid, day date, apart uuid[]) returns text
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare u public.supporters;
begin
  select * into u from public.supporters where id = of_supporter;
  return case
    when u.id is null or not exists (select from public.parties p where p.id = of_party and p.programme_id = u.programme_id) then 'unknown'
    when exists (select from public.never_together n where n.supporter_id = u.id and n.party_id = of_party and n.withdrawn_at is null)
      then 'never-together'
    when exists (select from public.grants g where g.person_id = u.person_id and g.function = 'is' and g.thing = 'party'
      and (g.thing_id = of_party or g.thing_id = any (apart))) then 'own-family'
    when cardinality(app.bears_name(u.id, of_party || apart)) > 0 then 'own-family'
    when exists (select from public.grants g where g.person_id = u.person_id and g.function in ('supports', 'asked') and g.thing = 'party'
        and g.thing_id = any (apart))
      or exists (select from public.choices c where c.supporter_id = u.id and c.party_id = any (apart))
      or exists (select from public.supports s where s.supporter_id = u.id and s.party_id = any (apart))
      or exists (select from public.covers v where v.supporter_id = u.id and v.party_id = any (apart)) then 'linked-party'
    when exists (select from public.supports s where s.supporter_id = u.id and s.party_id = of_party and s.ended_why = 'unsafe')
      or exists (select from public.choices c where c.supporter_id = u.id and c.party_id = of_party and c.answer = 'unsafe')
      or exists (select from public.stops x where x.supporter_id = u.id and x.party_id = of_party and x.said = 'apart' and x.mended_on is null)
      then 'unsafe'
    when exists (select from public.supporter_conflicts c join public.party_circles p on p.kind = c.kind and p.print = c.print
      where c.supporter_id = u.id and p.party_id = of_party and c.withdrawn_at is null and p.withdrawn_at is null
        and c.kind in ('social-worker', 'team', 'person')) then 'circle'
    when u.state = 'provisional' and exists (select from public.safety_notes n where n.party_id = of_party
      and n.kind in ('abuse-alleged-by', 'lone-working', 'marac') and (n.until_day is null or n.until_day >= day)) then 'needs-accredited'
    -- Their function ended a moment ago: support/jobs.ts has not seen it yet.
    when exists (select from public.persons w where w.id = u.person_id and w.disabled_at is not null)
      or (exists (select from public.roles r where r.person_id = u.person_id and r.role = 'supporter' and r.until_at is not null)
        and not exists (select from public.roles r where r.person_id = u.person_id and r.role = 'supporter' and r.until_at is null)) then 'left'
    when u.state in ('paused', 'left') then u.state
    when u.state = 'accredited' and (u.accredited_until is null or u.accredited_until < day) then 'accreditation-lapsed'
    when u.check_until is null or u.check_until < day then 'check-lapsed'
    when not u.references_ok then 'no-references'
    when u.own_case_open then 'own-case-open'
    when u.own_case_closed_on + interval '12 months' > day then 'own-case-recent'
    when exists (select from public.supporter_conflicts c join public.party_circles p on p.kind = c.kind and p.print = c.print
      where c.supporter_id = u.id and p.party_id = of_party and c.withdrawn_at is null and p.withdrawn_at is null
        and p.waived_on is null) then 'conflict'
  end;
end $$;
-- What begins, covers and changes support asks this, and so refuses all of it.
create or replace function app.why_not_beside(of_party uuid, of_supporter uuid, day date) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.against(of_party, of_supporter, day, app.kept_apart_from(of_party))
$$;
create or replace function app.said_why(fault text) returns text
language sql immutable set search_path = pg_catalog as $$
  select case when fault in ('own-family', 'linked-party', 'never-together', 'unsafe', 'circle') then 'apart' else fault end
$$;
-- Before the parent chooses and before the supporter's yes: on the day of the meeting too, and one supervisor for both sides.
create or replace function app.why_not_now(of_party uuid, of_supporter uuid, day date) returns text
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare meeting date := app.meeting_day(of_party, day); apart uuid[] := app.kept_apart_from(of_party);
begin
  return coalesce(app.against(of_party, of_supporter, day, apart),
    case when meeting > day then app.against(of_party, of_supporter, meeting, apart) end,
    case when app.same_supervisor(of_party, of_supporter) then 'supervisor' end);
end $$;
create or replace function app.who_could(of_party uuid, from_day date, until_day date) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  with a as materialized (select app.kept_apart_from(of_party) as apart)
  select u.id from public.supporters u join public.parties p on p.programme_id = u.programme_id cross join a
  where p.id = of_party and app.sees_to(of_party) and u.state in ('provisional', 'accredited')
    and not exists (select from public.supports s where s.party_id = of_party and s.supporter_id = u.id and s.until_day is null)
    and not exists (select from public.supporter_away w where w.supporter_id = u.id and w.withdrawn_at is null
      and w.from_day <= who_could.until_day and w.until_day >= who_could.from_day)
    and app.against(of_party, u.id, who_could.until_day, a.apart) is null
    and not app.same_supervisor(of_party, u.id)
  order by u.capacity - u.load desc, u.id
$$;

-- For the matcher: what was stopped between the two stays apart until a coordinator says that it was an error; and a name
-- that the outside handler called chance is none.
do $$
declare body text := pg_get_functiondef('app.facts_between(uuid[],uuid[],date)'::regprocedure);
  named constant text := 'app.same_words(o.name, u.name)';
  more constant text := $q$
  union all
  select x.party_id, x.supporter_id, 'unsafe' from public.stops x
  where x.party_id = any (of_parties) and x.said = 'apart' and x.mended_on is null
$q$;
begin
  if (length(body) - length(replace(body, named, ''))) / length(named) <> 1 or right(rtrim(body, E' \n'), 10) <> '$function$'
    or position('public.stops' in body) > 0 then raise 'facts_between is not as it was'; end if;
  body := replace(body, named, named || ' and not exists (select from public.namesakes k where k.party_id = o.id and k.person_id = u.person_id)');
  execute left(rtrim(body, E' \n'), -10) || more || '$function$';
end $$;

-- A choice that waits for the supporter's answer is let go, as if they had said that they can't this time.
create function app.stop_choice(of_choice uuid, day date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare c public.choices; link uuid;
begin
  update public.choices x set answer = 'taken-back', answered_on = day, version = x.version + 1
  where x.id = of_choice and x.answer is null returning * into c;
  if c.id is null then return false; end if;
  update public.grants g set until_at = now() from public.supporters u where u.id = c.supporter_id and g.person_id = u.person_id
    and g.function = 'asked' and g.thing_id = c.party_id and g.until_at is null;
  update public.single_acts a set used_at = now() where a.thing_id = c.id and a.act = 'answer' and a.used_at is null;
  update public.proposals p set state = 'no-longer-free' where p.party_id = c.party_id and p.supporter_id = c.supporter_id
    and p.state in ('open', 'chosen');
  link := app.new_link(c.offer_id, day);
  insert into public.outbox (programme_id, kind, to_party, facts) values (c.programme_id, 'others-to-choose', c.party_id,
    case when link is null then '{}' else jsonb_build_object('singleAct', link) end);
  perform app.note(c.programme_id, 'choice.answered', c.id, day, jsonb_build_object('party', c.party_id, 'says', 'taken-back'));
  return true;
end $$;
-- Support ends in the same row, words and event as when a supporter can't any more.
create function app.stop_support(of_support uuid, day date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.supports;
begin
  update public.supports x set until_day = greatest(stop_support.day, x.from_day), ended_why = 'supporter-asked', version = x.version + 1
  where x.id = of_support and x.until_day is null returning * into s;
  if s.id is null then return false; end if;
  update public.covers c set ended_at = now() where c.support_id = s.id and c.ended_at is null;
  update public.grants g set until_at = now() where g.function = 'supports' and g.thing_id = s.party_id and g.until_at is null;
  update public.supporters u set load = u.load - 1 where u.id = s.supporter_id;
  update public.lapses l set over_on = stop_support.day where l.support_id = s.id and l.over_on is null;
  perform app.note(s.programme_id, 'support.ended', s.id, day,
    jsonb_build_object('party', s.party_id, 'supporter', s.supporter_id, 'why', 'supporter-asked'));
  return true;
end $$;
create function app.stop_cover(of_cover uuid, day date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare v public.covers;
begin
  update public.covers c set ended_at = now() where c.id = of_cover and c.ended_at is null returning * into v;
  if v.id is null then return false; end if;
  update public.grants g set until_at = now() from public.supporters u where u.id = v.supporter_id and g.person_id = u.person_id
    and g.function = 'supports' and g.thing_id = v.party_id and g.until_at is null;
  perform app.note(v.programme_id, 'support.cover-ended', v.support_id, day, jsonb_build_object('supporter', v.supporter_id));
  return true;
end $$;

-- Everything live with these parties or these supporters, judged once more. `near`: with all from whom the parties are kept
-- apart. What is between two people, their own case and having left stop it; papers out of date, a pause, a circle that the
-- parent may waive and one supervisor for both sides hold it. What is held for papers or a pause ends after `most` days, unless
-- somebody stands in. For the worker alone; supporters are locked first and in one order, as everywhere.
create function app.recheck(of_parties uuid[], of_supporters uuid[], near boolean, day date)
returns table (what text, thing uuid, said text)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  most constant integer := 14;
  around uuid[] := coalesce(of_parties, '{}');
  x record; code text; kept text; held public.lapses; says text; stopped boolean;
begin
  if app.kind() <> 'worker' then return; end if;
  update public.lapses l set over_on = recheck.day from public.supports s
  where s.id = l.support_id and l.over_on is null and s.until_day is not null;
  if near then
    select coalesce(array_agg(distinct i), '{}') into around from (select unnest(of_parties) as i
      union select unnest(app.kept_apart_from(p)) from unnest(of_parties) p) a;
  end if;
  for x in
    select l.*, u.own_case_open, u.own_case_closed_on from (
      select 'proposal' as kind, p.id, p.programme_id, p.party_id, p.supporter_id, null::uuid as support from public.proposals p
      where p.state = 'open' and p.lapses_on >= recheck.day and (p.party_id = any (around) or p.supporter_id = any (of_supporters))
      union all
      select 'choice', c.id, c.programme_id, c.party_id, c.supporter_id, null from public.choices c
      where c.answer is null and (c.party_id = any (around) or c.supporter_id = any (of_supporters))
      union all
      select 'support', s.id, s.programme_id, s.party_id, s.supporter_id, s.id from public.supports s
      where s.until_day is null and (s.party_id = any (around) or s.supporter_id = any (of_supporters))
      union all
      select 'cover', v.id, v.programme_id, v.party_id, v.supporter_id, v.support_id from public.covers v
      where v.ended_at is null and v.until_day >= recheck.day and (v.party_id = any (around) or v.supporter_id = any (of_supporters))) l
    join public.supporters u on u.id = l.supporter_id
    order by l.supporter_id, l.party_id, l.kind, l.id
  loop
    code := case when x.kind in ('proposal', 'choice') then app.why_not_now(x.party_id, x.supporter_id, recheck.day)
      else coalesce(app.why_not_beside(x.party_id, x.supporter_id, recheck.day),
        case when app.same_supervisor(x.party_id, x.supporter_id) then 'supervisor' end) end;
    if code is null then
      if x.kind = 'support' then
        update public.lapses l set over_on = recheck.day where l.support_id = x.id and l.over_on is null;
      end if;
      continue;
    end if;
    perform 1 from public.supporters u where u.id = x.supporter_id for update;
    says := case
      when app.said_why(code) = 'apart' then 'apart'
      when code = 'needs-accredited' then code
      when code = 'left' or x.own_case_open or x.own_case_closed_on + interval '12 months' > recheck.day then 'not-ready'
    end;
    if x.kind = 'proposal' then
      update public.proposals p set state = 'no-longer-free' where p.id = x.id and p.state = 'open';
      if not found then continue; end if;
      what := x.kind; thing := x.id; said := null; return next;
      continue;
    end if;
    if x.kind = 'support' and says is null then
      kept := case code when 'conflict' then 'ask-first' when 'supervisor' then 'supervisor' else 'not-ready' end;
      select * into held from public.lapses l where l.support_id = x.id and l.over_on is null for update;
      if held.id is null then
        insert into public.lapses (programme_id, party_id, supporter_id, support_id, said, since_day)
        values (x.programme_id, x.party_id, x.supporter_id, x.id, kept, recheck.day)
        returning * into held;
        perform app.note(x.programme_id, 'support.held-up', x.id, recheck.day, jsonb_build_object('lapse', held.id));
        what := 'lapse'; thing := held.id; said := held.said; return next;
        continue;
      end if;
      -- Something else by now: its days begin anew.
      if held.said <> kept then
        update public.lapses l set since_day = recheck.day, said = kept where l.id = held.id;
        continue;
      end if;
      if held.said <> 'not-ready' or held.since_day + most > recheck.day or exists (select from public.covers v
        where v.support_id = x.id and v.ended_at is null and recheck.day between v.from_day and v.until_day) then continue; end if;
    end if;
    says := coalesce(says, 'not-ready');
    stopped := case x.kind when 'choice' then app.stop_choice(x.id, recheck.day) when 'support' then app.stop_support(x.id, recheck.day)
      else app.stop_cover(x.id, recheck.day) end;
    if not stopped then continue; end if;
    insert into public.stops (programme_id, party_id, supporter_id, support_id, what, said, on_day)
    values (x.programme_id, x.party_id, x.supporter_id, x.support, x.kind, says, recheck.day) returning stops.id into thing;
    perform app.note(x.programme_id, 'support.stopped', thing, recheck.day, jsonb_build_object('what', x.kind));
    what := x.kind; said := says; return next;
  end loop;
end $$;

-- What a supporter declares of themself may stop or hold what goes on, and so answers them. A dozen in a month is plenty for a
-- life, and too few to try out a town's streets on a parent. Taken back, it still counts.
alter table supporter_conflicts add column declared_at timestamptz not null default now();
call app.class('supporter_conflicts', 'internal', 'declared_at');
create function app.declares() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.declared_at := now();
  if new.supporter_id = app.my_supporter() and (select count(*) from public.supporter_conflicts c
      where c.supporter_id = new.supporter_id and c.declared_at > now() - interval '30 days') >= 12 then
    return null;
  end if;
  return new;
end $$;
create trigger declares before insert on supporter_conflicts for each row execute function app.declares();

-- "That was an error": said by whoever sees to the party, with a reason. What still stands against the two stays; a name
-- alone is called chance, where everybody who bears it is theirs to see. 'done', 'stands' or 'unknown'.
create function app.mend_stop(of_stop uuid, why app.sealed, day date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare x public.stops; apart uuid[]; named uuid[]; person uuid; mended uuid[];
begin
  select * into x from public.stops s where s.id = of_stop and s.mended_on is null for update;
  if x.id is null or app.kind() <> 'person' or not app.sees_to(x.party_id) then return 'unknown'; end if;
  apart := app.kept_apart_from(x.party_id);
  named := app.bears_name(x.supporter_id, x.party_id || apart);
  select u.person_id into person from public.supporters u where u.id = x.supporter_id;
  if named && app.closed_parties() or exists (select from public.grants g where g.person_id = person and g.function = 'is'
      and g.thing_id = any (x.party_id || apart)) then return 'stands'; end if;
  insert into public.namesakes (programme_id, party_id, person_id, said_by)
  select x.programme_id, n, person, app.me() from unnest(named) n on conflict do nothing;
  with now_mended as (
    update public.stops s set mended_on = mend_stop.day, mended_by = app.me(), mended_why = case when s.id = x.id then why end,
      version = s.version + 1
    where s.party_id = x.party_id and s.supporter_id = x.supporter_id and s.mended_on is null returning s.id)
  select array_agg(m.id) into mended from now_mended m;
  if app.said_why(app.against(x.party_id, x.supporter_id, mend_stop.day, apart)) = 'apart' then
    update public.stops s set mended_on = null, mended_by = null, mended_why = null, version = s.version + 1 where s.id = any (mended);
    delete from public.namesakes n where n.person_id = person and n.party_id = any (named) and n.said_by = app.me() and n.at = now();
    return 'stands';
  end if;
  return 'done';
end $$;

-- The parents to whom the asker must not go before something is mended.
create function app.not_to_go() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(l.party_id), '{}') from public.lapses l join public.supports s on s.id = l.support_id and s.until_day is null
  where l.over_on is null and l.supporter_id = app.my_supporter() and l.said <> 'supervisor'
$$;
create policy "held-new" on visits as restrictive for insert to web with check (kind <> 'in-person'
  or party_id <> all ((select app.not_to_go())::uuid[]));
create policy "held-changed" on visits as restrictive for update to web with check (kind <> 'in-person' or state <> 'planned'
  or party_id <> all ((select app.not_to_go())::uuid[]));


-- That an ending was a stop is casework: whoever reads the trail, an administrator who is shown no case say, reads the ending alone.
create policy unsaid_stops on audit as restrictive for select to web
  using (act <> all (array['support.stopped', 'support.held-up', 'support.stop-mended', 'stop.listed']));

-- Two more messages, both to say that something changed; the kinds are those of src/outbox/model.ts.
do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
  where c.conname = 'outbox_kinds';
  if not known @> array['something-new', 'sign-in'] then raise 'the outbox is not as it was'; end if;
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind in (%s))',
    (select string_agg(quote_literal(k), ', ') from unnest(known || array['changed-for-you', 'changed-for-supporter']) k));
end $$;

-- Working days after `a` up to `b`: as calendar/working-days.ts counts them, over the holidays that are handed in.
create function app.working_days(a date, b date, holidays date[]) returns integer
language sql immutable set search_path = pg_catalog as $$
  select count(*)::integer from generate_series(a + 1, b, '1 day') d where extract(isodow from d) < 6 and d::date <> all (holidays)
$$;
-- What the comparison of groups stands on: counts of parents by one thing at a time, never by two, and no row of anybody.
-- offer 0/1: made in time, of those due in these days. wait: working days from a yes in these days to somebody beside them, 10
-- standing for more and for nobody yet; without 0/1: nobody by the last of these days; of those whose yes is 10 working days old
-- by then, so that everybody was followed equally long. experience, gender, language, fit 0/1: asked for, and so, of those who began in them.
create function app.fairness(from_day date, until_day date, holidays date[])
returns table (dimension text, grp text, measure text, value integer, n integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  with o as (
    select o.due_on, o.offered_on, o.answered_on, o.state, o.gss, o.party_id, p.gender, p.language, p.interpreter,
      case fp.relation when 'mother' then 'mother' when 'father' then 'father' else 'other' end as parent,
      exists (select from public.access_needs a where a.party_id = p.id and a.needs is not null)
        or exists (select from public.ways w where w.party_id = p.id and w.kind in ('easy-read', 'read-aloud') and w.withdrawn_on is null) as needs,
      b.from_day as beside_on, b.supporter_id
    from public.offers o
      join public.families f on f.id = o.family_id and f.handler is null
      join public.parties p on p.id = o.party_id
      join public.family_parties fp on fp.family_id = o.family_id and fp.party_id = o.party_id
      left join lateral (select s.from_day, s.supporter_id from public.supports s
        where s.party_id = o.party_id and s.from_day between o.answered_on and fairness.until_day order by s.from_day, s.id limit 1) b on true
    where o.programme_id = app.programme_as('coordinator', 'administrator', 'parent-lead')
      -- Whole quarters, as the page counts: days of one's own choosing would tell of one person.
      and extract(day from fairness.from_day) = 1 and extract(day from fairness.until_day + 1) = 1
      and extract(month from fairness.from_day) in (1, 4, 7, 10) and extract(month from fairness.until_day + 1) in (1, 4, 7, 10)
      -- Nor a parent of ours in another family.
      and not exists (select from public.family_parties a join public.families h on h.id = a.family_id and h.handler is not null
        where a.party_id = p.id)
      and (o.due_on between fairness.from_day and fairness.until_day or o.answered_on between fairness.from_day and fairness.until_day
        or b.from_day between fairness.from_day and fairness.until_day)
  ), fits as (
    select o.*, case when cardinality(w.experience) > 0 then exists (select from public.supporter_experience e
        where e.supporter_id = o.supporter_id and e.withdrawn_at is null and e.kind = any (w.experience)) end as experience,
      case when w.same_gender and o.gender is not null then u.gender is not distinct from o.gender end as as_asked,
      o.language = any (u.languages) as speaks
    from o join public.supporters u on u.id = o.supporter_id left join public.wishes w on w.party_id = o.party_id
    where o.state = 'yes' and o.beside_on between fairness.from_day and fairness.until_day
  ), m as (
    select 'offer' as measure, (o.offered_on is not null and o.offered_on <= o.due_on)::int as value, o.parent, o.language, o.interpreter, o.needs, o.gss
    from o where o.due_on between fairness.from_day and fairness.until_day
    union all
    select k.measure, k.value, o.parent, o.language, o.interpreter, o.needs, o.gss from o cross join lateral (values
      ('wait', least(10, app.working_days(o.answered_on, coalesce(o.beside_on, fairness.until_day), fairness.holidays))),
      ('without', (o.beside_on is null)::int)) k (measure, value)
    where o.state = 'yes' and o.answered_on between fairness.from_day and fairness.until_day
      and app.working_days(o.answered_on, fairness.until_day, fairness.holidays) >= 10
    union all
    select k.measure, k.value::int, f.parent, f.language, f.interpreter, f.needs, f.gss from fits f cross join lateral (values
      ('experience', f.experience), ('gender', f.as_asked), ('language', f.speaks),
      ('fit', coalesce(f.experience, true) and coalesce(f.as_asked, true) and f.speaks)) k (measure, value)
    where k.value is not null
  )
  select d.dimension, d.grp, m.measure, m.value, count(*)::int from m cross join lateral (values
    ('parent', m.parent), ('language', case when m.language in ('en', 'cy') then m.language else 'other' end),
    ('needs', case when m.needs then 'yes' else 'no' end), ('interpreter', case when m.interpreter then 'yes' else 'no' end),
    ('area', m.gss::text)) d (dimension, grp)
  group by 1, 2, 3, 4
$$;

call app.settle();
grant execute on function app.recheck(uuid[], uuid[], boolean, date) to worker;
grant execute on function app.mend_stop(uuid, app.sealed, date), app.not_to_go(), app.fairness(date, date, date[]) to web;
grant execute on function app.working_days(date, date, date[]) to definer;
