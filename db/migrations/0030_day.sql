-- Recording, the day itself, and after: a party's own; three answers that nobody can lead back to who gave them; what was
-- asked for because of them, and what came back.

-- A request to record stays private until it is sent. No sound is kept anywhere.
create table recordings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  place text not null check (place in ('conference', 'core-group', 'home', 'office', 'other')),
  meets_on date,
  asked_for text[] not null default '{}' check (asked_for <@ array['we-record', 'they-record', 'transcript', 'note-taker']),
  why app.sealed,
  sent_on date,
  sent_how text check (sent_how in ('letter', 'email', 'said')),
  sent_to app.sealed,
  answer text check (answer in ('yes', 'conditions', 'no')),
  answered_on date,
  answer_words app.sealed,
  happened text check (happened in ('recorded', 'notes', 'not-recorded', 'stopped', 'shut-out')),
  happened_words app.sealed
);
create index on recordings (party_id, id desc);
call app.about('recordings', 'whether a meeting may be recorded: what a parent asked, what came back, what happened', '3 years after support ends', 'party');
call app.seal('recordings', 'party_id', 'why', 'sent_to', 'answer_words', 'happened_words');
call app.class('recordings', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'version', 'withdrawn_at');
call app.class('recordings', 'personal', 'place', 'meets_on', 'asked_for', 'sent_on', 'sent_how', 'answer', 'answered_on', 'happened');
call app.space_wall('recordings');

-- Papers of a meeting that a parent waits for: `due_on` was reckoned under `rule` when it was written down.
create table papers_due (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  kind text not null check (kind in ('summary', 'record', 'transcript', 'correction')),
  counts_from date not null,
  asked_on date,
  due_on date,
  rule text check (rule in ('W-MIN-5', 'W-MIN-20', 'W-MIN-CORR', 'E-MIN')),
  came_on date,
  words app.sealed,
  check ((due_on is null) = (rule is null))
);
create index on papers_due (party_id, id desc);
call app.about('papers_due', 'minutes and transcripts that a parent asked for, and when they came', '3 years after support ends', 'party');
call app.seal('papers_due', 'party_id', 'words');
call app.class('papers_due', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'version', 'withdrawn_at', 'due_on', 'rule');
call app.class('papers_due', 'personal', 'kind', 'counts_from', 'asked_on', 'came_on');
call app.space_wall('papers_due');

-- The day, in parts: each saving is a row of its own, and the newest of its part counts. So nothing is lost in a room with
-- no signal, and two who write at once lose nothing of each other's.
create table day_parts (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  conference_id uuid references conferences,
  part text not null check (part in ('order', 'notes', 'decision', 'reasons', 'agencies', 'own-view', 'who', 'next')),
  choices text[] not null default '{}' check (cardinality(choices) <= 20),
  body app.sealed
);
create index on day_parts (party_id, conference_id, part, id desc);
call app.about('day_parts', 'a party''s own copy of what was said and decided at a meeting', '3 years after support ends', 'party');
call app.seal('day_parts', 'party_id', 'body');
call app.class('day_parts', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'conference_id', 'part');
call app.class('day_parts', 'personal', 'choices');
call app.space_wall('day_parts');

create table own_questions (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  question app.sealed,
  asked_on date,
  answer app.sealed
);
create index on own_questions (party_id, id);
call app.about('own_questions', 'questions that a parent wants to ask, and what was answered', '3 years after support ends', 'party');
call app.seal('own_questions', 'party_id', 'question', 'answer');
call app.class('own_questions', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'version', 'withdrawn_at', 'asked_on');
call app.space_wall('own_questions');

create table debriefs (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  feeling text check (feeling in ('all-right', 'shaken', 'not-good', 'rather-not')),
  tonight text check (tonight in ('yes', 'not-sure', 'no')),
  surprised app.sealed,
  next app.sealed
);
create index on debriefs (party_id, id desc);
call app.about('debriefs', 'how it was, said the same day', '3 years after support ends', 'party');
call app.seal('debriefs', 'party_id', 'surprised', 'next');
call app.class('debriefs', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at');
call app.class('debriefs', 'personal', 'feeling', 'tonight');
call app.space_wall('debriefs');

-- That this party was asked the three questions about this meeting, so that nobody asks twice. Nothing of what they said.
create table heard_marks (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  conference_id uuid references conferences
);
create unique index on heard_marks (programme_id, party_id, conference_id) nulls not distinct;
call app.about('heard_marks', 'that a party answered the three questions: not what', '3 years after support ends', 'party');
call app.class('heard_marks', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'conference_id');
call app.space_wall('heard_marks');
-- Written together with the answers, by app.say_heard alone.
drop policy "owner-writes" on heard_marks;
drop policy "owner-changes" on heard_marks;
drop policy "beside-writes" on heard_marks;
drop policy "beside-changes" on heard_marks;
revoke insert (id, programme_id, party_id, written_by, how, day, conference_id), update (how, day, conference_id) on heard_marks from web;

-- "This was hard: ring me", from a supporter about themself: nobody else's word or name is in it.
create table ring_asks (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  asked_on date not null,
  rung_on date,
  rung_by uuid references persons,
  check ((rung_on is null) = (rung_by is null))
);
create index on ring_asks (programme_id, rung_on);
call app.about('ring_asks', 'a supporter who wants to be rung after a hard day', '1 year', 'person');
call app.class('ring_asks', 'internal', 'id', 'programme_id', 'person_id', 'asked_on', 'rung_on', 'rung_by');
create policy own on ring_asks for select to web using (person_id = (select app.me()) and programme_id = (select app.programme_as('supporter')));
create policy asks on ring_asks for insert to web with check (person_id = (select app.me())
  and programme_id = (select app.programme_as('supporter')) and rung_on is null);
create policy coordinator on ring_asks for select to web using (programme_id = (select app.programme_as('coordinator')));
create policy rings on ring_asks for update to web using (programme_id = (select app.programme_as('coordinator')) and rung_by is null)
  with check (programme_id = (select app.programme_as('coordinator')) and rung_by = (select app.me()));
grant select, insert (programme_id, person_id, asked_on), update (rung_on, rung_by) on ring_asks to web;

-- The fuller set of questions is asked only where a programme takes part in a pilot that asks for it.
create table heard_settings (
  programme_id uuid primary key references programmes,
  fuller boolean not null default false,
  from_day date not null
);
call app.about('heard_settings', 'whether the longer set of questions is asked', 'while the programme runs', 'programme');
call app.class('heard_settings', 'internal', 'programme_id', 'fuller', 'from_day');
call app.wall('heard_settings', 'own', 'select', 'web', 'programme_id = (select app.programme())');
call app.wall('heard_settings', 'staff', 'all', 'web', $q$programme_id = (select app.programme_as('administrator', 'coordinator'))$q$);

-- What was answered, with nothing that leads back: a random id, the month, the council, the kind of meeting. No party, no
-- person, no moment, no way in which it came. The web role reads no row and writes none: functions do, so that not even a
-- row's place in the file or the number of its transaction can be asked for. Whoever holds the disk sees the order of rows.
create table heard_answers (
  id uuid primary key default gen_random_uuid(),
  programme_id uuid not null references programmes,
  gss text not null default '',
  kind text not null check (kind in ('initial', 'review', 'pre-birth', 'transfer-in', 'other')),
  month date not null check (extract(day from month) = 1),
  said smallint[] not null check (cardinality(said) in (3, 13) and 0 <= all (said) and 4 >= all (said))
);
create index on heard_answers (programme_id, gss, month);
call app.about('heard_answers', 'answers to the three questions that no name can be put to', '7 years, for the figures', 'programme');
call app.class('heard_answers', 'internal', 'id', 'programme_id', 'gss', 'kind', 'month', 'said');

-- The one sentence that may stand beside them, and apart from them: sealed in nobody's name.
create table heard_words (
  id uuid primary key check (substr(id::text, 15, 1) = '4'),
  programme_id uuid not null references programmes,
  gss text not null default '',
  month date not null check (extract(day from month) = 1),
  words app.sealed
);
create index on heard_words (programme_id, gss);
call app.about('heard_words', 'a sentence that somebody added to the three questions', '3 years', 'programme');
call app.seal('heard_words', 'programme_id', 'words');
call app.class('heard_words', 'internal', 'id', 'programme_id', 'gss', 'month');

-- Until which month the answers about each council of the asker's programme are shown, as {council: month}: months that are over,
-- and no further step than one in which five or more answered. A figure that moves by one would tell whose it was to whoever
-- knows which family had a meeting.
create function app.heard_enough() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare until_month jsonb := '{}'; of_gss text; came integer := 0; m record;
begin
  for m in select a.gss, a.month, count(*)::integer as n from public.heard_answers a
    where a.programme_id = app.programme_as('coordinator', 'parent-lead') and a.month < date_trunc('month', now())
    group by a.gss, a.month order by a.gss, a.month
  loop
    came := case when of_gss is not distinct from m.gss then came else 0 end + m.n;
    of_gss := m.gss;
    if came >= 5 then
      until_month := until_month || jsonb_build_object(m.gss, m.month);
      came := 0;
    end if;
  end loop;
  return until_month;
end $$;
create policy enough on heard_words for select to web using (programme_id = (select app.programme_as('coordinator', 'parent-lead'))
  and month <= ((select app.heard_enough()) ->> gss)::date);
create policy no_council on heard_words as restrictive for all to web using ((select app.gss_as('social-worker', 'chair')) is null);
grant select (id, programme_id, gss, words) on heard_words to web;

-- By the party, or by whoever does it for them: a mark in their own pages, and an answer that has nothing to do with it.
-- False when this party has answered about this meeting, or is not the asker's.
create function app.say_heard(of_party uuid, of_conference uuid, on_day date, came text, answers smallint[], word_id uuid, word app.sealed)
returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare mine uuid := app.programme(); council text; meeting text;
begin
  if app.me() is null or app.gss_as('social-worker', 'chair') is not null
    or not (of_party = any (app.things('is', 'party'))
      or of_party = any (app.things('reads', 'space')) and of_party = any (app.things('supports', 'party')))
    or not exists (select from public.parties p where p.id = of_party and p.programme_id = mine) then return false; end if;
  if of_conference is not null then
    select f.gss, c.kind into council, meeting from public.conferences c join public.families f on f.id = c.family_id
      join public.family_parties fp on fp.family_id = f.id and fp.party_id = of_party where c.id = of_conference;
    if council is null then return false; end if;
  else
    select f.gss into council from public.family_parties fp join public.families f on f.id = fp.family_id
    where fp.party_id = of_party order by fp.family_id limit 1;
  end if;
  insert into public.heard_marks (programme_id, party_id, written_by, how, day, conference_id)
  values (mine, of_party, app.me(), came, on_day, of_conference) on conflict do nothing;
  if not found then return false; end if;
  insert into public.heard_answers (programme_id, gss, kind, month, said)
  values (mine, coalesce(council, ''), coalesce(meeting, 'other'), date_trunc('month', on_day), answers);
  if word is not null then
    insert into public.heard_words (id, programme_id, gss, month, words)
    values (word_id, mine, coalesce(council, ''), date_trunc('month', on_day), word);
  end if;
  return true;
end $$;
-- A paper that came by post or was left on a table: typed in, and counted the same.
create function app.say_heard_paper(of_gss text, of_kind text, on_day date, answers smallint[], word_id uuid, word app.sealed)
returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare mine uuid := app.programme_as('coordinator', 'parent-lead');
begin
  if mine is null or app.gss_as('social-worker', 'chair') is not null
    or not exists (select from public.programme_authorities a where a.programme_id = mine and a.gss = of_gss) then return false; end if;
  insert into public.heard_answers (programme_id, gss, kind, month, said)
  values (mine, of_gss, of_kind, date_trunc('month', on_day), answers);
  if word is not null then
    insert into public.heard_words (id, programme_id, gss, month, words) values (word_id, mine, of_gss, date_trunc('month', on_day), word);
  end if;
  return true;
end $$;
-- Each question's answers, for councils with ten or more; those with fewer together, when together they are ten or more. No
-- total stands beside them from which the rest could be taken away. As far as heard_enough says; numbers only.
create function app.heard_counts() returns table (gss text, councils integer, answered integer, question integer, choice integer, count integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  with mine as (select a.gss, a.said from public.heard_answers a
      where a.programme_id = app.programme_as('coordinator', 'parent-lead') and app.gss_as('social-worker', 'chair') is null
        and a.month <= ((select app.heard_enough()) ->> a.gss)::date),
    sizes as (select m.gss, count(*) as n from mine m group by m.gss),
    grouped as (select case when s.n >= 10 then m.gss end as gss, m.gss as council, m.said from mine m join sizes s using (gss)),
    shown as (select g.gss, count(distinct g.council)::integer as councils, count(*)::integer as answered from grouped g group by g.gss having count(*) >= 10)
  select w.gss, w.councils, w.answered, q.nth::integer, q.choice::integer, count(*)::integer
  from shown w join grouped g on g.gss is not distinct from w.gss cross join lateral unnest(g.said) with ordinality q (choice, nth)
  where q.choice is not null group by 1, 2, 3, 4, 5 order by 1, 4, 5
$$;
-- How many answered in months that are over; '' is every council together.
create function app.heard_count(of_programme uuid, of_gss text, from_month date, until_month date) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::integer from public.heard_answers a where a.programme_id = of_programme and (of_gss = '' or a.gss = of_gss)
    and a.month between from_month and until_month and a.month < date_trunc('month', now())
$$;
-- The same, as far as it matters for what may be said of them: 0, 5 or 10 "or more".
create function app.heard_in(of_gss text, from_month date, until_month date) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when n >= 10 then 10 when n >= 5 then 5 else 0 end
  from app.heard_count(app.programme_as('coordinator', 'parent-lead'), of_gss, from_month, until_month) n
$$;

-- "You said, we did": what five or more said, asked of a named person; the answer, whatever it is.
create table change_asks (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  gss text not null default '',
  from_month date not null check (extract(day from from_month) = 1),
  until_month date not null check (extract(day from until_month) = 1),
  counted integer not null check (counted >= 5),
  said_en text not null check (said_en <> ''),
  said_cy text not null check (said_cy <> ''),
  asked_name text not null check (asked_name <> ''),
  asked_role text not null check (asked_role <> ''),
  asked_of text not null check (asked_of <> ''),
  asked_on date not null,
  answer_by date not null check (answer_by >= asked_on),
  answer text check (answer in ('yes', 'partly', 'no')),
  answer_en text not null default '',
  answer_cy text not null default '',
  answered_by text not null default '',
  answered_on date,
  written_by uuid not null references persons,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  check (from_month <= until_month),
  check ((answer is null) = (answered_on is null)),
  check (answer is null or (answer_en <> '' and answer_cy <> '' and answered_by <> ''))
);
create index on change_asks (programme_id, id desc);
call app.about('change_asks', 'what parents asked to be changed, of whom, and what was answered', 'always', 'none');
call app.class('change_asks', 'public', 'id', 'programme_id', 'said_en', 'said_cy', 'asked_name', 'asked_role', 'asked_of', 'asked_on',
  'answer_by', 'answer', 'answer_en', 'answer_cy', 'answered_by', 'answered_on');
call app.class('change_asks', 'internal', 'gss', 'from_month', 'until_month', 'counted', 'written_by', 'at', 'version', 'withdrawn_at');
create policy staff on change_asks for select to web using (programme_id = (select app.programme_as('coordinator', 'parent-lead')));
create policy asks on change_asks for insert to web with check (programme_id = (select app.programme_as('coordinator', 'parent-lead'))
  and written_by = (select app.me()));
create policy answers on change_asks for update to web using (programme_id = (select app.programme_as('coordinator', 'parent-lead')))
  with check (programme_id = (select app.programme_as('coordinator', 'parent-lead')));
grant select on change_asks to web;
grant insert (programme_id, gss, from_month, until_month, counted, said_en, said_cy, asked_name, asked_role, asked_of, asked_on, answer_by,
  written_by) on change_asks to web;
grant update (answer, answer_en, answer_cy, answered_by, answered_on, version, withdrawn_at) on change_asks to web;
-- Nothing is asked in the name of fewer than five, and nobody is quoted out of fewer than ten.
create function app.ask_for_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare answered integer := app.heard_count(new.programme_id, new.gss, new.from_month, new.until_month);
begin
  if answered < 5 then raise 'fewer than five' using errcode = 'check_violation'; end if;
  if answered < 10 and (new.said_en || new.said_cy) ~ '["“”„«»]' then raise 'a quote of fewer than ten' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger ask_for_change before insert on change_asks for each row execute function app.ask_for_change();
create function app.you_said(of_programme uuid) returns table (id uuid, said_en text, said_cy text, asked_name text, asked_role text, asked_of text,
  asked_on date, answer_by date, answer text, answer_en text, answer_cy text, answered_by text, answered_on date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.id, c.said_en, c.said_cy, c.asked_name, c.asked_role, c.asked_of, c.asked_on, c.answer_by, c.answer, c.answer_en, c.answer_cy,
    c.answered_by, c.answered_on from public.change_asks c
  where c.programme_id = of_programme and c.withdrawn_at is null order by c.asked_on desc, c.id desc limit 200
$$;

-- What the council or councils of a party's families say of recording, and their own time limits: for the party and for
-- whoever may read beside them.
create function app.councils_of(of_party uuid, on_day date) returns table (gss text, nation text, name text, name_cy text, recording jsonb, clocks jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select a.gss, a.nation, a.name, coalesce(a.name_cy, a.name), held.recording, held.clocks
  from (select distinct f.gss, f.programme_id from public.family_parties fp join public.families f on f.id = fp.family_id
    where fp.party_id = of_party and app.gss_as('social-worker', 'chair') is null
      and (of_party = any (app.things('is', 'party')) or of_party = any (app.things('reads', 'space')))) f
  join public.authorities a on a.gss = f.gss
  cross join lateral (select
    (select s.value from public.authority_settings s where s.programme_id = f.programme_id and s.gss = f.gss and s.key = 'recording'
      and s.from_day <= on_day order by s.from_day desc, s.id desc limit 1) as recording,
    (select s.value from public.authority_settings s where s.programme_id = f.programme_id and s.gss = f.gss and s.key = 'clocks'
      and s.from_day <= on_day order by s.from_day desc, s.id desc limit 1) as clocks) held
  order by a.gss
$$;

-- Whoever did one of these for a parent, or read it, stands in that parent's "who has looked".
do $$ begin
  execute format($f$create or replace function app.acts_shown() returns text[]
    language sql immutable set search_path = pg_catalog, public as $q$ select %L::text[] $q$ $f$, app.acts_shown() || array['recording.read',
      'recording.written', 'recording.taken-back', 'recording.put-back', 'day.read', 'day.printed', 'day.written', 'day.question-added',
      'day.question-asked', 'day.question-taken-back', 'day.question-put-back', 'after.read', 'after.written', 'after.answered']);
end $$;

call app.settle();
grant execute on function app.acts_shown to definer;
grant execute on function app.heard_enough, app.say_heard, app.say_heard_paper, app.heard_counts, app.heard_in, app.you_said, app.councils_of to web;
