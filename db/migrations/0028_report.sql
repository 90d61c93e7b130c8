-- The report, read together, and "What I want you to know": both are one party's own (app.space_wall, 0025). The report's words
-- and its file go 28 days after the conference, or after they were put here where no day is known; the answers stay.

create table reports (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  conference_id uuid references conferences,
  received_on date,
  author app.sealed,
  -- The day on which they said that it is from no court and for none: nothing is taken in before.
  not_court_on date,
  text_on date,
  points integer not null default 0,
  file_kind text check (file_kind in ('docx', 'pdf')),
  file app.sealed,
  gone_on date,
  gone_how text check (gone_how in ('time', 'asked')),
  check (text_on is null or not_court_on is not null),
  check ((gone_on is null) = (gone_how is null)),
  check (gone_on is null or file is null)
);
create index on reports (party_id, id);
create index on reports (text_on) where text_on is not null and gone_on is null;
call app.about('reports', 'a report that a parent was given, for reading it with their supporter', 'its words 28 days after the conference; the row with the space', 'space');
call app.class('reports', 'personal', 'received_on', 'day', 'text_on', 'gone_on');
call app.class('reports', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'at', 'version', 'withdrawn_at', 'conference_id',
  'not_court_on', 'points', 'file_kind', 'gone_how');
call app.seal('reports', 'party_id', 'author', 'file');
call app.space_wall('reports');

create table report_points (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  report_id uuid not null references reports,
  place integer not null,
  heading boolean not null default false,
  body app.sealed
);
create index on report_points (party_id, report_id, place);
create index on report_points (report_id);
call app.about('report_points', 'one paragraph of a report', 'its words 28 days after the conference; the row with the space', 'space');
call app.class('report_points', 'personal', 'day');
call app.class('report_points', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'at', 'version', 'report_id', 'place', 'heading');
call app.seal('report_points', 'party_id', 'body');
call app.space_wall('report_points');

create table report_answers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  report_id uuid not null references reports,
  point_id uuid not null references report_points,
  place integer not null,
  mark text not null check (mark in ('right', 'wrong', 'missing', 'answer')),
  words app.sealed,
  -- A few words of the report that stay with the answer, only if the parent wishes.
  quote app.sealed
);
create index on report_answers (party_id, report_id, place);
create index on report_answers (point_id);
call app.about('report_answers', 'what a parent answers to one paragraph of a report', 'with the space', 'space');
call app.class('report_answers', 'personal', 'day', 'mark');
call app.class('report_answers', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'at', 'version', 'withdrawn_at', 'report_id',
  'point_id', 'place');
call app.seal('report_answers', 'party_id', 'words', 'quote');
call app.space_wall('report_answers');

create table report_letters (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  report_id uuid not null references reports,
  body app.sealed,
  sent_on date,
  sent_by uuid references persons
);
create index on report_letters (party_id, report_id);
create index on report_letters (report_id);
call app.about('report_letters', 'a parent''s letter that asks the author of a report to correct it', 'with the space', 'space');
call app.class('report_letters', 'personal', 'day', 'sent_on');
call app.class('report_letters', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'at', 'version', 'withdrawn_at', 'report_id', 'sent_by');
call app.seal('report_letters', 'party_id', 'body');
call app.space_wall('report_letters');

create table report_replies (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  letter_id uuid not null references report_letters,
  came text not null check (came in ('agreed', 'partly', 'not-agreed', 'no-answer')),
  came_on date not null,
  said_by app.sealed,
  words app.sealed
);
create index on report_replies (party_id, letter_id);
create index on report_replies (letter_id);
call app.about('report_replies', 'what came back to a parent''s letter', 'with the space', 'space');
call app.class('report_replies', 'personal', 'day', 'came', 'came_on');
call app.class('report_replies', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'at', 'version', 'withdrawn_at', 'letter_id');
call app.seal('report_replies', 'party_id', 'said_by', 'words');
call app.space_wall('report_replies');

-- "What I want you to know": every saving is a row; the newest is the page, the others are its earlier versions.
create table own_pages (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  child app.sealed,
  well app.sealed,
  worries app.sealed,
  help app.sealed,
  wrong app.sealed,
  want app.sealed,
  more app.sealed
);
create index on own_pages (party_id, id);
call app.about('own_pages', 'what a parent wants the meeting to know, in their own words', 'with the space', 'space');
call app.class('own_pages', 'personal', 'day');
call app.class('own_pages', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'at', 'version');
call app.seal('own_pages', 'party_id', 'child', 'well', 'worries', 'help', 'wrong', 'want', 'more');
call app.space_wall('own_pages');

-- The asker's own meetings (or those of whom they stand beside), with what each authority says about the days of its reports.
-- Of the other parent, nothing.
create function app.report_meetings() returns table (party uuid, id uuid, kind text, day date, state text, gss text, settings jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select fp.party_id, c.id, c.kind, c.day, c.state, c.gss, coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'key', s.key,
      'value', s.value, 'from_day', s.from_day)) from public.authority_settings s
    where s.programme_id = c.programme_id and s.gss = c.gss and s.key in ('reports', 'clocks')), '[]')
  from public.family_parties fp join public.conferences c on c.family_id = fp.family_id
  where fp.party_id = any (app.my_parties())
$$;

-- What has had its time: words and files are gone, the rows stay. A party of whom something must be kept (holds) waits.
create function app.let_reports_go(of_day date) returns table (programme uuid, party uuid, report uuid)
language sql volatile security definer set search_path = pg_catalog, public as $$
  with over as (
    update public.reports r set file = null, gone_on = of_day, gone_how = 'time' where r.id in (
      select o.id from public.reports o left join public.conferences c on c.id = o.conference_id and c.state <> 'cancelled'
      where o.text_on is not null and o.gone_on is null and coalesce(c.day, o.text_on) + 28 <= of_day and not app.is_held(o.party_id)
      limit 100)
    returning r.programme_id, r.party_id, r.id),
  words as (update public.report_points p set body = null from over where p.report_id = over.id and p.body is not null returning p.id)
  select programme_id, party_id, id from over
$$;

-- Whoever did one of these for a parent, or read it, stands in that parent's "who has looked".
do $$ begin
  execute format($f$create or replace function app.acts_shown() returns text[]
    language sql immutable set search_path = pg_catalog, public as $q$ select %L::text[] $q$ $f$, app.acts_shown() || array['report.read', 'report.file-read',
      'report.added', 'report.changed', 'report.taken-back', 'report.put-back', 'report.words-added', 'report.words-deleted', 'report.answered',
      'report.answer-taken-back', 'report.answers-read', 'report.letter-written', 'report.letter-changed', 'report.letter-sent', 'report.letter-read',
      'report.reply-noted', 'report.reply-taken-back', 'page.read', 'page.written']);
end $$;

call app.settle();
grant execute on function app.acts_shown to definer;
grant execute on function app.report_meetings to web;
grant execute on function app.let_reports_go to worker;
