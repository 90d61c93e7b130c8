-- What would help at the meeting, who will be in the room, and the chair's side. What a parent wishes is theirs alone; what they
-- ask for is a record of its own, that the council may read; what a chair answers stands with who said it, and when.

-- Wished or not, the newest line of each counts. Which of the catalogue it is stands sealed: not even that is the council's.
create table help_wishes (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  conference_id uuid not null references conferences,
  entry app.sealed,
  words app.sealed,
  want text not null check (want in ('yes', 'no')),
  how text not null default 'screen' check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create index on help_wishes (party_id, conference_id, id desc);
call app.about('help_wishes', 'what a parent would like at a meeting, before they ask for it', '3 years after support ends, or when its owner says', 'party');
call app.seal('help_wishes', 'party_id', 'entry', 'words');
call app.class('help_wishes', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'conference_id', 'want', 'how', 'day', 'at', 'withdrawn_at');
call app.space_wall('help_wishes');

-- Was it done, and did it help: the parent's word. `entry` is what was promised to everybody, `ask_id` what they asked for.
create table help_outcomes (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  conference_id uuid not null references conferences,
  ask_id uuid,
  entry text not null default '' check (entry ~ '^([ABC][0-9]{1,2})?$'),
  done text check (done in ('yes', 'partly', 'no')),
  helped integer check (helped between 0 and 4),
  why app.sealed,
  how text not null default 'screen' check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now()
);
create index on help_outcomes (party_id, conference_id, id desc);
call app.about('help_outcomes', 'whether what was asked was done, and helped', '3 years after support ends, or when its owner says', 'party');
call app.seal('help_outcomes', 'party_id', 'why');
call app.class('help_outcomes', 'personal', 'done', 'helped', 'entry');
call app.class('help_outcomes', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'conference_id', 'ask_id', 'how', 'day', 'at');
call app.space_wall('help_outcomes');

-- Who will be there, as the parent has it from the council's list; observers with their yes or no.
create table room_people (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  conference_id uuid not null references conferences,
  name app.sealed,
  job text not null default 'other',
  why app.sealed,
  watches boolean not null default false,
  consent text check (consent in ('yes', 'no')),
  question app.sealed,
  asked_on date,
  answer app.sealed,
  how text not null default 'screen' check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz
);
create index on room_people (party_id, conference_id, id);
call app.about('room_people', 'who will be in the room, as a parent has it', '3 years after support ends, or when its owner says', 'party');
call app.seal('room_people', 'party_id', 'name', 'why', 'question', 'answer');
call app.class('room_people', 'personal', 'job', 'watches', 'consent', 'asked_on');
call app.class('room_people', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'conference_id', 'how', 'day', 'at', 'version', 'withdrawn_at');
call app.space_wall('room_people');

-- They were shut out: who decided, why, until when, and how what they say is put all the same.
create table shut_outs (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  conference_id uuid not null references conferences,
  decided app.sealed,
  why app.sealed,
  until app.sealed,
  put app.sealed,
  how text not null default 'screen' check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz
);
create index on shut_outs (party_id, conference_id, id);
call app.about('shut_outs', 'that a parent was shut out of a meeting, as they have it', '3 years after support ends, or when its owner says', 'party');
call app.seal('shut_outs', 'party_id', 'decided', 'why', 'until', 'put');
call app.class('shut_outs', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'conference_id', 'how', 'day', 'at', 'version', 'withdrawn_at');
call app.space_wall('shut_outs');

-- Each stands at a meeting of that party's own, and stays there; what is said of an ask is said of one of theirs.
create function app.meetings_of_mine() returns text[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(m.id::text || ' ' || m.party::text), '{}') from app.my_conferences() m
$$;
do $$
declare t regclass;
begin
  foreach t in array array['help_wishes', 'help_outcomes', 'room_people', 'shut_outs']::regclass[] loop
    execute format('create policy of_meeting on %s as restrictive for insert to web
      with check ((conference_id::text || '' '' || party_id::text) = any ((select app.meetings_of_mine())::text[]))', t);
    execute format('revoke update (conference_id) on %s from web', t);
  end loop;
end $$;

-- What was asked of the council, as it may read it; one row for each thing. Written by functions alone.
create table asked_helps (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  family_id uuid not null references families,
  conference_id uuid not null references conferences,
  gss text not null references authorities,
  label text not null,
  entry text not null check (entry ~ '^([ABC][0-9]{1,2}[a-d]?|own)$'),
  wish_id uuid,
  words app.sealed,
  written_by uuid not null references persons,
  how text not null default 'screen' check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  withdrawn_on date,
  letter_on date,
  letter_how text check (letter_how in ('printed', 'email', 'read-out')),
  agreed boolean,
  why app.sealed,
  said_by text not null default '',
  said_on date,
  said_how text check (said_how in ('reply', 'phone', 'account')),
  answered_by uuid,
  answered_on date
);
create index on asked_helps (conference_id, party_id, id);
create index on asked_helps (programme_id, gss, day);
call app.about('asked_helps', 'what a parent asked of the council for a meeting, and what was answered', '3 years after support ends', 'party');
call app.seal('asked_helps', 'party_id', 'words', 'why');
call app.class('asked_helps', 'personal', 'label', 'entry', 'agreed', 'said_by', 'said_on', 'said_how');
call app.class('asked_helps', 'internal', 'id', 'programme_id', 'party_id', 'family_id', 'conference_id', 'gss', 'wish_id', 'written_by', 'how', 'day', 'at',
  'withdrawn_on', 'letter_on', 'letter_how', 'answered_by', 'answered_on');
call app.wall('asked_helps', 'owner', 'select', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])
  and (select app.gss_as('social-worker', 'chair')) is null$q$);
call app.wall('asked_helps', 'reader', 'select', 'web', $q$party_id = any ((select app.things('reads', 'space'))::uuid[])
  and at >= ((select app.notes_from()) ->> party_id::text)::timestamptz and (select app.gss_as('social-worker', 'chair')) is null$q$);
call app.wall('asked_helps', 'coordinator', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator', 'handler'))
  and family_id <> all ((select app.closed_families())::uuid[]) and party_id <> all ((select app.closed_parties())::uuid[])
  and (select app.gss_as('social-worker', 'chair')) is null$q$);
call app.wall('asked_helps', 'chair', 'select', 'web', $q$programme_id = (select app.programme_as('chair'))
  and gss = (select app.gss_as('chair')) and withdrawn_on is null$q$);

create policy of_ask on help_outcomes as restrictive for insert to web with check (
  ask_id is null or (ask_id, party_id) in (select h.id, h.party_id from asked_helps h));
revoke update (ask_id) on help_outcomes from web;

-- What is promised to every parent, confirmed for one conference: a line of its own for the answer, `line` empty, and one for
-- each thing that cannot be done. The newest answer counts.
create table standing_answers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  conference_id uuid not null references conferences,
  gss text not null references authorities,
  of_answer uuid references standing_answers,
  line text not null default '',
  why app.sealed,
  said_by text not null,
  said_on date not null,
  said_how text not null check (said_how in ('reply', 'phone', 'account')),
  entered_by uuid not null references persons,
  day date not null,
  at timestamptz not null default now()
);
create index on standing_answers (conference_id, id desc);
call app.about('standing_answers', 'what a chair confirmed for one conference', '3 years after support ends', 'family');
call app.seal('standing_answers', 'programme_id', 'why');
call app.class('standing_answers', 'personal', 'said_by', 'said_on', 'said_how', 'line');
call app.class('standing_answers', 'internal', 'id', 'programme_id', 'family_id', 'conference_id', 'gss', 'of_answer', 'entered_by', 'day', 'at');
call app.wall('standing_answers', 'beside', 'select', 'web', $q$family_id = any ((select app.my_families())::uuid[])
  and (select app.gss_as('social-worker', 'chair')) is null$q$);
call app.wall('standing_answers', 'coordinator', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator', 'handler'))
  and family_id <> all ((select app.closed_families())::uuid[]) and (select app.gss_as('social-worker', 'chair')) is null$q$);
call app.wall('standing_answers', 'chair', 'select', 'web', $q$programme_id = (select app.programme_as('chair')) and gss = (select app.gss_as('chair'))$q$);

-- The conferences that a chair may answer for: those of their council of which it told us, or at which somebody asked.
create function app.chairs_meetings() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct x.id), '{}') from (
    select o.conference_id as id from public.council_offers co join public.offers o on o.id = co.offer_id
    where co.programme_id = app.programme_as('chair') and co.gss = app.gss_as('chair')
    union select h.conference_id from public.asked_helps h
    where h.programme_id = app.programme_as('chair') and h.gss = app.gss_as('chair') and h.withdrawn_on is null) x
$$;

-- A meeting and what its council has promised, for those whose meeting it is, for casework, and for a chair.
create function app.meeting_of(of_conference uuid) returns table (id uuid, family uuid, gss text, name text, name_cy text, nation text,
  reference text, kind text, day date, starts_at time, place text, state text, settings jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.id, c.family_id, c.gss, a.name, coalesce(a.name_cy, a.name), a.nation, coalesce(nullif(c.reference, ''), f.reference),
    c.kind, c.day, c.starts_at, c.place, c.state,
    (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'key', s.key, 'value', s.value, 'from_day', s.from_day)), '[]')
      from public.authority_settings s where s.programme_id = c.programme_id and s.gss = c.gss and s.key in ('standing', 'chair'))
  from public.conferences c join public.families f on f.id = c.family_id join public.authorities a on a.gss = c.gss
  where c.id = of_conference and (exists (select from app.my_conferences() m where m.id = c.id)
    or (c.programme_id = app.programme_as('coordinator', 'handler') and c.family_id <> all (app.closed_families()))
    or c.id = any (app.chairs_meetings()))
$$;

-- What a chair has to answer: of today and later, and those without a day.
create function app.meetings_to_answer(today date) returns table (id uuid, reference text, kind text, day date, starts_at time, settings jsonb,
  confirmed date, asked int, open int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.id, m.reference, m.kind, m.day, m.starts_at, m.settings,
    (select s.said_on from public.standing_answers s where s.conference_id = m.id and s.of_answer is null order by s.id desc limit 1),
    (select count(*)::int from public.asked_helps h where h.conference_id = m.id and h.withdrawn_on is null),
    (select count(*)::int from public.asked_helps h where h.conference_id = m.id and h.withdrawn_on is null and h.agreed is null)
  from unnest(app.chairs_meetings()) c(id) cross join lateral app.meeting_of(c.id) m
  where m.state in ('booked', 'adjourned', 'split') and (m.day is null or m.day >= today)
  order by m.day nulls last, m.id limit 200
$$;

-- "Ask for these": the parent, or whoever does it for them with their yes, for a meeting of theirs. Each once.
-- `asks`: [{id, entry, wish, words}], words in base64, sealed. Answers how many are asked for now that were not.
create function app.ask_help(of_party uuid, of_conference uuid, asks jsonb, came text, today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare asked integer;
begin
  if app.me() is null or app.gss_as('social-worker', 'chair') is not null then return 0; end if;
  if not (of_party = any (app.things('is', 'party'))
    or (of_party = any (app.things('supports', 'party')) and of_party = any (app.things('reads', 'space')))) then return 0; end if;
  -- By their own screen only they ask; whoever does it for them says how they were told.
  if (came = 'screen') <> (of_party = any (app.things('is', 'party'))) then return 0; end if;
  if not exists (select from app.my_conferences() m where m.party = of_party and m.id = of_conference and m.state <> 'cancelled') then return 0; end if;
  insert into public.asked_helps (id, programme_id, party_id, family_id, conference_id, gss, label, entry, wish_id, words, written_by, how, day)
  select a.id, c.programme_id, of_party, c.family_id, c.id, c.gss, app.label_of(of_party, c.family_id), a.entry, a.wish,
    decode(nullif(a.words, ''), 'base64')::app.sealed, app.me(), came, today
  from public.conferences c, jsonb_to_recordset(asks) a(id uuid, entry text, wish uuid, words text)
  where c.id = of_conference and not exists (select from public.asked_helps h where h.party_id = of_party and h.conference_id = c.id
    and h.withdrawn_on is null and case a.entry when 'own' then h.wish_id = a.wish else h.entry = a.entry end);
  get diagnostics asked = row_count;
  return asked;
end $$;
-- What the council calls this parent; where it has no name for them, their own.
create function app.label_of(of_party uuid, of_family uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(nullif(fp.label, ''), nullif(p.name, ''), p.called) from public.parties p
    left join public.family_parties fp on fp.party_id = p.id and fp.family_id = of_family where p.id = of_party
$$;
-- The same, for the page that shows what will be sent: of a party of one's own.
create function app.my_label(of_party uuid, of_conference uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.label_of(of_party, c.family_id) from public.conferences c
  where c.id = of_conference and exists (select from app.my_conferences() m where m.party = of_party and m.id = c.id)
$$;
create function app.stop_help(of_ask uuid, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if app.me() is null or app.gss_as('social-worker', 'chair') is not null then return false; end if;
  update public.asked_helps h set withdrawn_on = today where h.id = of_ask and h.withdrawn_on is null
    and (h.party_id = any (app.things('is', 'party'))
      or (h.party_id = any (app.things('supports', 'party')) and h.party_id = any (app.things('reads', 'space'))));
  return found;
end $$;

-- Who may enter an answer for this conference: 'account', a chair of its council, for themself; 'office', casework, what was said.
create function app.answers_for(of_conference uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when app.gss_as('chair') is not null then case when c.id = any (app.chairs_meetings()) then 'account' end
    when c.programme_id = app.programme_as('coordinator', 'handler') and c.family_id <> all (app.closed_families()) then 'office' end
  from public.conferences c where c.id = of_conference
$$;
-- `answers`: [{id, agreed, why}] for one conference; of a chair with an account who says it, and when, is the session's word.
create function app.answer_helps(of_conference uuid, answers jsonb, by_whom text, on_day date, way text, today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare who text := app.answers_for(of_conference); done integer;
begin
  if who is null then return 0; end if;
  update public.asked_helps h set agreed = a.agreed, why = decode(nullif(a.why, ''), 'base64')::app.sealed,
    said_by = case who when 'account' then (select p.name from public.persons p where p.id = app.me()) else by_whom end,
    said_on = case who when 'account' then today else on_day end, said_how = case who when 'account' then 'account' else way end,
    answered_by = app.me(), answered_on = today
  from jsonb_to_recordset(answers) a(id uuid, agreed boolean, why text)
  where h.id = a.id and h.conference_id = of_conference and h.withdrawn_on is null and a.agreed is not null
    and (who = 'account' or h.party_id <> all (app.closed_parties()));
  get diagnostics done = row_count;
  return done;
end $$;
-- One answer for what is promised to everybody: `exceptions` [{id, line, why}] can't be done, all else is confirmed.
create function app.answer_standing(of_conference uuid, exceptions jsonb, by_whom text, on_day date, way text, today date) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare who text := app.answers_for(of_conference); made uuid; name text; said date; said_way text;
begin
  if who is null then return null; end if;
  name := case who when 'account' then (select p.name from public.persons p where p.id = app.me()) else by_whom end;
  said := case who when 'account' then today else on_day end;
  said_way := case who when 'account' then 'account' else way end;
  insert into public.standing_answers (programme_id, family_id, conference_id, gss, said_by, said_on, said_how, entered_by, day)
  select c.programme_id, c.family_id, c.id, c.gss, name, said, said_way, app.me(), today from public.conferences c where c.id = of_conference
  returning id into made;
  insert into public.standing_answers (id, programme_id, family_id, conference_id, gss, of_answer, line, why, said_by, said_on, said_how, entered_by, day)
  select e.id, c.programme_id, c.family_id, c.id, c.gss, made, e.line, decode(nullif(e.why, ''), 'base64')::app.sealed, name, said, said_way, app.me(), today
  from public.conferences c, jsonb_to_recordset(exceptions) e(id uuid, line text, why text) where c.id = of_conference;
  return made;
end $$;
-- The letter for one parent went out.
create function app.help_letter_out(of_conference uuid, of_party uuid, way text, on_day date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare done integer;
begin
  if app.answers_for(of_conference) is distinct from 'office' or of_party = any (app.closed_parties()) then return 0; end if;
  update public.asked_helps h set letter_on = on_day, letter_how = way
  where h.conference_id = of_conference and h.party_id = of_party and h.withdrawn_on is null;
  get diagnostics done = row_count;
  return done;
end $$;

-- Figures for those who may read figures but no rows: parents, never asks. Sealed families are counted nowhere.
create function app.help_counts(since date) returns table (gss text, name text, name_cy text, entry text, asked int, answered int, agreed int,
  told int, done int, helped int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select h.gss, a.name, coalesce(a.name_cy, a.name), substring(h.entry from '^([ABC][0-9]+|own)'),
    count(distinct h.party_id)::int,
    count(distinct h.party_id) filter (where h.agreed is not null)::int,
    count(distinct h.party_id) filter (where h.agreed)::int,
    count(distinct h.party_id) filter (where o.done is not null)::int,
    count(distinct h.party_id) filter (where o.done in ('yes', 'partly'))::int,
    count(distinct h.party_id) filter (where o.done in ('yes', 'partly') and o.helped >= 3)::int
  from public.asked_helps h join public.families f on f.id = h.family_id and f.handler is null
    join public.authorities a on a.gss = h.gss
    left join lateral (select x.done, x.helped from public.help_outcomes x where x.ask_id = h.id and x.party_id = h.party_id order by x.id desc limit 1) o on true
  where h.programme_id = app.programme_as('coordinator', 'administrator', 'parent-lead') and h.withdrawn_on is null and h.day >= since
  group by 1, 2, 3, 4
$$;

-- Whoever did one of these for a parent, or read it, stands in that parent's "who has looked".
do $$ begin
  execute format($f$create or replace function app.acts_shown() returns text[]
    language sql immutable set search_path = pg_catalog, public as $q$ select %L::text[] $q$ $f$, app.acts_shown() || array['help.read', 'help.wished',
      'help.taken-back', 'help.asked', 'help.stopped', 'help.told', 'room.read', 'room.written', 'room.changed', 'room.taken-back', 'room.put-back',
      'asked.read', 'asked.answered', 'asked.letter-sent']);
end $$;
call app.settle();
grant execute on function app.acts_shown to definer;
grant execute on function app.meetings_of_mine, app.meeting_of, app.meetings_to_answer, app.ask_help, app.my_label, app.stop_help, app.answer_helps,
  app.answer_standing, app.help_letter_out, app.help_counts to web;
