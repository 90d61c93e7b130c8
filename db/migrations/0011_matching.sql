-- Proposing, choosing and answering. Who chooses or answers by a link has no session, so each of these functions looks
-- again at everything itself; none gives a reason that is somebody else's (docs/decisions/0010).

-- Everybody from whom this party is kept apart: linked through any child or family, or named in a safety note, either
-- way round, with all who are linked with them.
create function app.kept_apart_from(of_party uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  with near as (
    select of_party as id
    union select unnest(app.linked_parties(of_party))
  ), named as (
    select n.other_party as id from public.safety_notes n join near on near.id = n.party_id where n.other_party is not null
    union select n.party_id from public.safety_notes n join near on near.id = n.other_party
  ), everyone as (
    select id from near union select id from named
    union select unnest(app.linked_parties(named.id)) from named
  )
  select coalesce(array_agg(id), '{}') from everyone where id <> of_party
$$;

-- What stands between parties and supporters beyond their own two records. Some of it the asker may not see (the other
-- parent's supporter, a colleague's own case), so matching/ turns all that is absolute into one and the same word.
create function app.facts_between(of_parties uuid[], of_supporters uuid[], day date) returns table (party uuid, supporter uuid, fact text)
language sql stable security definer set search_path = pg_catalog, public as $$
  with p as (
    select t.id, t.programme_id, app.kept_apart_from(t.id) as apart from public.parties t where t.id = any (of_parties)
  ), u as (
    select s.id, s.person_id, s.programme_id, w.name from public.supporters s join public.persons w on w.id = s.person_id
    where of_supporters is null or s.id = any (of_supporters)
  )
  -- Ever beside or ever asked about somebody linked: an ex's supporter, today's and yesterday's.
  select p.id, u.id, 'linked' from p join u using (programme_id) where exists (select from public.grants g
      where g.person_id = u.person_id and g.function in ('supports', 'asked') and g.thing_id = any (p.apart))
    or exists (select from public.choices c where c.supporter_id = u.id and c.party_id = any (p.apart))
    or exists (select from public.supports s where s.supporter_id = u.id and s.party_id = any (p.apart))
    or exists (select from public.covers v where v.supporter_id = u.id and v.party_id = any (p.apart))
  union all
  -- Their own family, known by the account or by the name.
  select p.id, u.id, 'own-family' from p join u using (programme_id) where exists (select from public.grants g
      where g.person_id = u.person_id and g.function = 'is' and (g.thing_id = p.id or g.thing_id = any (p.apart)))
    or exists (select from public.parties o where (o.id = p.id or o.id = any (p.apart)) and o.name <> '' and app.same_words(o.name, u.name))
  union all
  select n.party_id, n.supporter_id, 'never-together' from public.never_together n
  where n.party_id = any (of_parties) and n.withdrawn_at is null
  union all
  select s.party_id, s.supporter_id, case when s.ended_why = 'unsafe' then 'unsafe' when s.ended_why = 'parent-asked' then 'was-enough' else 'was-beside' end
  from public.supports s where s.party_id = any (of_parties) and s.until_day is not null
  union all
  select c.party_id, c.supporter_id, case c.answer when 'unsafe' then 'unsafe' else 'said-no' end
  from public.choices c where c.party_id = any (of_parties) and c.answer in ('no', 'unsafe')
    and (c.answer = 'unsafe' or exists (select from public.offers o where o.id = c.offer_id and o.state = 'yes'))
  union all
  select r.party_id, r.supporter_id, 'others-asked' from public.proposals r join public.offers o on o.id = r.offer_id and o.state = 'yes'
  where r.party_id = any (of_parties) and r.state = 'not-chosen'
  union all
  -- At another family's meeting on that very day.
  select p.id, s.supporter_id, 'other-meeting' from p
    join public.family_parties a on a.party_id = p.id
    join public.conferences c on c.family_id = a.family_id and c.state in ('booked', 'split') and c.day >= facts_between.day
    join public.conferences d on d.day = c.day and d.programme_id = c.programme_id and d.family_id <> c.family_id and d.state in ('booked', 'split')
    join public.family_parties b on b.family_id = d.family_id
    join public.supports s on s.party_id = b.party_id and s.until_day is null
$$;
create function app.matching_facts(of_parties uuid[], day date) returns table (party uuid, supporter uuid, fact text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct f.party, f.supporter, f.fact
  from app.facts_between(array(select p from unnest(of_parties) p where app.sees_to(p)), null, matching_facts.day) f
$$;
-- Which of these parties are kept apart from each other, so that no supporter comes first for both.
create function app.apart_among(of_parties uuid[]) returns table (party uuid, other uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p, o from unnest(of_parties) p, unnest(app.kept_apart_from(p)) o
  where p < o and o = any (of_parties) and app.sees_to(p) and app.sees_to(o)
$$;

create function app.meeting_day(of_party uuid, day date) returns date
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(min(c.day), meeting_day.day) from public.family_parties a join public.conferences c on c.family_id = a.family_id
  where a.party_id = of_party and c.state in ('booked', 'split') and c.day >= meeting_day.day
$$;
-- What is absolute, for one pair: the walls and what was ever said, then gates and conflicts today and on the day of the
-- meeting. facts_between's first rules again, for one supporter, because they hold a lock while this runs.
create function app.why_not_now(of_party uuid, of_supporter uuid, day date) returns text
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare meeting date := app.meeting_day(of_party, day);
begin
  return coalesce(
    (select 'apart' from app.facts_between(array[of_party], array[of_supporter], day) f
     where f.supporter = of_supporter and f.fact in ('linked', 'own-family', 'never-together', 'unsafe') limit 1),
    (select 'risk' from public.safety_notes n join public.supporters u on u.id = of_supporter
     where n.party_id = of_party and n.kind in ('abuse-alleged-by', 'lone-working', 'marac') and u.state = 'provisional'
       and (n.until_day is null or n.until_day >= day) limit 1),
    app.why_not_beside(of_party, of_supporter, day),
    case when meeting > day then app.why_not_beside(of_party, of_supporter, meeting) end);
end $$;

create function app.note(of_programme uuid, kind text, thing uuid, day date, facts jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.audit (programme_id, day, person_id, session_id, act, things, facts)
  values (of_programme, note.day, app.me(), (app.session()).id, note.kind, array[thing], note.facts);
  insert into public.events (programme_id, kind, thing_id, day, facts) values (of_programme, note.kind, thing, note.day, note.facts);
$$;

-- Whose act a link is: alive, of this kind. The secret is looked up by its hash; it stands nowhere.
create function app.live_act(token text, of_act text) returns single_acts
language sql stable security definer set search_path = pg_catalog, public as $$
  select a from public.single_acts a
  where a.token_hash = sha256(convert_to(token, 'UTF8')) and a.act = of_act and a.used_at is null and a.expires_at > now()
$$;

-- A link for choosing among what stands; earlier ones die. Null when nothing stands. It opens no more than stands on
-- the house's day, so its own end, by the clock on the wall, may be later.
create function app.new_link(of_offer uuid, day date) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare made uuid;
begin
  update public.single_acts a set used_at = now() where a.thing_id = of_offer and a.act = 'choose' and a.used_at is null;
  insert into public.single_acts (programme_id, act, thing_id, expires_at)
  select o.programme_id, 'choose', o.id, now() + interval '7 days' from public.offers o where o.id = of_offer and exists (
    select from public.proposals p where p.offer_id = o.id and p.state = 'open' and p.lapses_on >= new_link.day)
  returning id into made;
  return made;
end $$;

-- Show her: the proposals that stand are sent as a link, by the way that is safe for her.
create function app.show_choices(of_offer uuid, day date) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare o public.offers; link uuid;
begin
  select * into o from public.offers where id = of_offer and state = 'yes';
  if o.id is null or not app.sees_to(o.party_id) then return null; end if;
  link := app.new_link(of_offer, day);
  if link is null then return null; end if;
  update public.proposals set shown_on = coalesce(shown_on, day) where offer_id = of_offer and state = 'open';
  insert into public.outbox (programme_id, kind, to_party, facts)
  values (o.programme_id, 'choose', o.party_id, jsonb_build_object('singleAct', link));
  perform app.note(o.programme_id, 'choice.shown', of_offer, day, jsonb_build_object('party', o.party_id));
  return link;
end $$;

-- Supporters are locked before anything else, as in start_support: nobody waits in a ring.
create function app.make_choice(of_proposal uuid, by_way text, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare p public.proposals; u public.supporters; made uuid; link uuid;
begin
  select * into p from public.proposals where id = of_proposal;
  select * into u from public.supporters where id = p.supporter_id for update;
  perform 1 from public.offers where id = p.offer_id and state = 'yes' for update;
  if not found then return '{"outcome": "gone"}'; end if;
  if exists (select from public.choices c where c.party_id = p.party_id and c.answer is null)
    or exists (select from public.supports s where s.party_id = p.party_id and s.until_day is null) then
    return '{"outcome": "already-chosen"}';
  end if;
  select * into p from public.proposals where id = of_proposal for update;
  if p.state <> 'open' or p.lapses_on < day then return '{"outcome": "no-longer-free"}'; end if;
  if u.load >= u.capacity or app.why_not_now(p.party_id, u.id, day) is not null then
    update public.proposals set state = 'no-longer-free' where id = p.id;
    return '{"outcome": "no-longer-free"}';
  end if;
  insert into public.choices (programme_id, proposal_id, party_id, offer_id, supporter_id, how, chosen_on, by_person)
  values (p.programme_id, p.id, p.party_id, p.offer_id, u.id, by_way, day, app.me()) returning id into made;
  update public.proposals set state = 'chosen', shown_on = coalesce(shown_on, day) where id = p.id;
  insert into public.grants (programme_id, person_id, function, thing, thing_id, opened_by)
  values (p.programme_id, u.person_id, 'asked', 'party', p.party_id, app.me()) on conflict do nothing;
  insert into public.single_acts (programme_id, act, thing_id, expires_at)
  values (p.programme_id, 'answer', made, now() + interval '7 days') returning id into link;
  insert into public.outbox (programme_id, kind, to_person, facts)
  values (p.programme_id, 'asked', u.person_id, jsonb_build_object('singleAct', link));
  perform app.note(p.programme_id, 'choice.made', made, day, jsonb_build_object('party', p.party_id, 'how', by_way));
  return jsonb_build_object('outcome', 'chosen', 'choice', made);
end $$;

create function app.choose(of_proposal uuid, by_way text, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare of_party uuid := (select p.party_id from public.proposals p where p.id = of_proposal);
begin
  if (by_way = 'signed-in' and of_party = any (app.things('is', 'party'))) or (by_way = 'phone' and app.me() is not null and app.sees_to(of_party)) then
    return app.make_choice(of_proposal, by_way, day);
  end if;
  return '{"outcome": "gone"}';
end $$;

-- She asks for others, or wants nobody now. What a council may see does not change with it.
create function app.turn_down_all(of_offer uuid, says text, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare o public.offers; by_way text;
begin
  select * into o from public.offers where id = of_offer for update;
  if o.state <> 'yes' or says not in ('others', 'no') then return '{"outcome": "gone"}'; end if;
  by_way := case when o.party_id = any (app.things('is', 'party')) then 'signed-in' when app.me() is null then 'link' else 'phone' end;
  if exists (select from public.choices c where c.party_id = o.party_id and c.answer is null)
    or exists (select from public.supports s where s.party_id = o.party_id and s.until_day is null) then
    return '{"outcome": "already-chosen"}';
  end if;
  update public.proposals set state = case says when 'others' then 'not-chosen' else 'withdrawn' end where offer_id = o.id and state = 'open';
  if says = 'no' then
    update public.offers set state = 'no', answered_on = day, version = version + 1 where id = o.id;
    insert into public.offer_steps (programme_id, offer_id, party_id, step, reason, on_day, by_person)
    values (o.programme_id, o.id, o.party_id, 'no', 'when-choosing', day, app.me());
    perform app.note(o.programme_id, 'offer.answered', o.id, day, jsonb_build_object('says', 'no', 'party', o.party_id, 'how', by_way));
  else
    perform app.note(o.programme_id, 'choice.others-asked', o.id, day, jsonb_build_object('party', o.party_id, 'how', by_way));
  end if;
  return '{"outcome": "noted"}';
end $$;
create function app.turn_down(of_offer uuid, says text, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare of_party uuid := (select o.party_id from public.offers o where o.id = of_offer);
begin
  if of_party = any (app.things('is', 'party')) or (app.me() is not null and app.sees_to(of_party)) then
    return app.turn_down_all(of_offer, says, day);
  end if;
  return '{"outcome": "gone"}';
end $$;

-- What the holder of a link reads after the first press: the profiles, and nothing about the one it was sent to.
create function app.profiles_for(of_offer uuid, day date) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('proposal', p.id, 'called', f.called, 'aboutEn', f.about_en, 'aboutCy', f.about_cy,
    'languages', u.languages) order by p.rank, p.id), '[]')
  from public.proposals p join public.supporters u on u.id = p.supporter_id join public.profiles f on f.supporter_id = u.id
  where p.offer_id = of_offer and p.state = 'open' and p.lapses_on >= profiles_for.day
$$;
create function app.link_shows(token text, day date) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.profiles_for((app.live_act(token, 'choose')).thing_id, day)
$$;
-- What a parent who signed in reads: whom they can choose, whom they chose and how that was written down, who is beside them.
create function app.my_choices(day date) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('offer', o.id, 'profiles', app.profiles_for(o.id, my_choices.day),
      'chosen', (select jsonb_build_object('called', f.called, 'how', c.how, 'on', c.chosen_on) from public.choices c
        join public.profiles f on f.supporter_id = c.supporter_id where c.party_id = o.party_id and c.answer is null),
      'beside', (select jsonb_build_object('called', f.called, 'on', s.from_day, 'chosenHow', (select c.how from public.choices c
          where c.party_id = s.party_id and c.supporter_id = s.supporter_id and c.answer = 'yes' order by c.id desc limit 1))
        from public.supports s join public.profiles f on f.supporter_id = s.supporter_id
        where s.party_id = o.party_id and s.until_day is null),
      'before', (select f.called from (select c.* from public.choices c where c.offer_id = o.id order by c.id desc limit 1) c
        join public.profiles f on f.supporter_id = c.supporter_id where c.answer in ('no', 'taken-back', 'unsafe'))) order by o.id), '[]')
  from public.offers o where o.party_id = any (app.things('is', 'party')) and o.state = 'yes'
$$;
-- One act: the link dies with it. A press that came too late leaves it alive, so that she can choose another.
create function app.act_by_link(token text, says text, of_proposal uuid, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare link uuid := (app.live_act(token, 'choose')).id; a public.single_acts; result jsonb;
begin
  -- The supporter first, then the link: the same order as everywhere.
  perform 1 from public.supporters u join public.proposals p on p.supporter_id = u.id where p.id = of_proposal for update of u;
  select * into a from public.single_acts s where s.id = link and s.used_at is null for update;
  if a.id is null then return '{"outcome": "gone"}'; end if;
  if says = 'choose' then
    if not exists (select from public.proposals p where p.id = of_proposal and p.offer_id = a.thing_id) then return '{"outcome": "gone"}'; end if;
    result := app.make_choice(of_proposal, 'link', day);
  else
    result := app.turn_down_all(a.thing_id, says, day);
  end if;
  if result->>'outcome' in ('chosen', 'noted') then update public.single_acts set used_at = now() where id = a.id; end if;
  return result - 'choice';
end $$;

-- The supporter's answer. Yes looks at everything once more and opens support in the same transaction. The supporter is
-- told that it is no longer possible and never why; the parent reads the same after every answer that is not yes.
create function app.take_answer(of_choice uuid, says text, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare c public.choices; u public.supporters; started jsonb; kept text := says; link uuid;
begin
  select * into c from public.choices where id = of_choice;
  select * into u from public.supporters where id = c.supporter_id for update;
  select * into c from public.choices where id = of_choice for update;
  if c.id is null or says not in ('yes', 'no', 'unsafe') then return '{"outcome": "gone"}'; end if;
  if c.answer is not null then return jsonb_build_object('outcome', case when c.answer = says then 'already' else 'gone' end); end if;
  if says = 'yes' then
    if u.load >= u.capacity or not exists (select from public.offers o where o.id = c.offer_id and o.state = 'yes')
      or app.why_not_now(c.party_id, u.id, day) is not null then
      kept := 'taken-back';
    else
      started := app.start_support(c.party_id, u.id, day, app.me());
      if started ? 'fault' then kept := 'taken-back'; end if;
    end if;
  end if;
  update public.choices set answer = kept, answered_on = day, version = version + 1 where id = c.id;
  update public.grants set until_at = now() where person_id = u.person_id and function = 'asked' and thing_id = c.party_id and until_at is null;
  update public.single_acts set used_at = now() where thing_id = c.id and act = 'answer' and used_at is null;
  if kept = 'yes' then
    update public.single_acts set used_at = now() where thing_id = c.offer_id and act = 'choose' and used_at is null;
    update public.proposals set state = 'withdrawn' where party_id = c.party_id and state = 'open';
    perform app.note(c.programme_id, 'support.begun', (started->>'support')::uuid, day, jsonb_build_object('party', c.party_id, 'supporter', u.id));
  else
    update public.proposals set state = 'no-longer-free' where party_id = c.party_id and supporter_id = u.id and state in ('open', 'chosen');
    if kept = 'unsafe' then
      insert into public.never_together (programme_id, supporter_id, party_id, said_by) values (c.programme_id, u.id, c.party_id, 'supporter')
      on conflict do nothing;
    end if;
    link := app.new_link(c.offer_id, day);
  end if;
  insert into public.outbox (programme_id, kind, to_party, facts)
  values (c.programme_id, case kept when 'yes' then 'beside-you' else 'others-to-choose' end, c.party_id,
    case when link is null then '{}' else jsonb_build_object('singleAct', link) end);
  perform app.note(c.programme_id, 'choice.answered', c.id, day, jsonb_build_object('party', c.party_id, 'says', kept));
  return jsonb_build_object('outcome', case when kept = says then kept else 'not-possible' end);
end $$;
create function app.answer_choice(of_choice uuid, says text, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare c public.choices;
begin
  select * into c from public.choices where id = of_choice;
  if c.id is not null and ((app.programme_as('supporter') = c.programme_id and c.supporter_id = app.my_supporter())
    or (app.programme_as('coordinator') = c.programme_id and app.sees_to(c.party_id))) then
    return app.take_answer(of_choice, says, day);
  end if;
  return '{"outcome": "gone"}';
end $$;
create function app.answer_by_link(token text, says text, day date) returns jsonb
language sql volatile security definer set search_path = pg_catalog, public as $$
  select app.take_answer((app.live_act(token, 'answer')).thing_id, says, day)
$$;

-- What a supporter needs for checking whether they know somebody, before saying yes, and no more: what the parent is
-- called, which council, the day of the meeting, the languages. No surname, address, child or history.
create function app.asking(of_choice uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('choice', c.id, 'called', coalesce(nullif(p.called, ''), split_part(p.name, ' ', 1)), 'language', p.language,
    'interpreter', p.interpreter, 'area', a.name, 'areaCy', coalesce(a.name_cy, a.name), 'day',
    nullif(app.meeting_day(c.party_id, c.chosen_on - 1), c.chosen_on - 1), 'chosenOn', c.chosen_on)
  from public.choices c join public.parties p on p.id = c.party_id join public.offers o on o.id = c.offer_id
    join public.authorities a on a.gss = o.gss
  where c.id = of_choice and c.answer is null
$$;
create function app.asked_of_me() returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(app.asking(c.id) order by c.id), '[]') from public.choices c
  where c.supporter_id = app.my_supporter() and app.programme_as('supporter') = c.programme_id and c.answer is null
$$;
create function app.link_asks(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.asking((app.live_act(token, 'answer')).thing_id)
$$;

call app.settle();
grant execute on function app.matching_facts, app.apart_among to web, worker;
grant execute on function app.show_choices, app.choose, app.turn_down, app.link_shows, app.act_by_link, app.answer_choice,
  app.answer_by_link, app.asked_of_me(), app.link_asks, app.my_choices to web;
