-- Asking the organiser, what an event says to everybody, and what comes after it.

-- How an event talks: working days until a question is answered, whether it asks how it was, and when it did.
create table event_talks (
  event_id uuid primary key,
  programme_id uuid not null references programmes,
  answer_days integer not null default 2 check (answer_days between 1 and 20),
  asks_how boolean not null default true,
  asked_how_on date,
  decisions_shown boolean not null default false,
  version integer not null default 1,
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
call app.about('event_talks', 'how soon an event answers, and whether it asks how it was', 'always', 'programme');
call app.class('event_talks', 'internal', 'event_id', 'programme_id', 'answer_days', 'asks_how', 'asked_how_on', 'decisions_shown', 'version');

-- Who asked something: no name, no account. What was said stands in turns, of theirs and of ours.
create table event_asks (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  code text not null default app.short_code(),
  kind text not null check (kind in ('question', 'booking', 'typo', 'other')),
  state text not null default 'open' check (state in ('open', 'answered', 'elsewhere', 'closed')),
  language text not null default 'en' check (language in ('en', 'cy')),
  email app.sealed,
  label text not null default '',
  pointed_to text not null default '',
  asked_on date not null,
  due_on date not null,
  answered_on date,
  taken_by uuid references persons,
  taken_name text not null default '',
  at timestamptz not null default now(),
  version integer not null default 1,
  unique (id, programme_id),
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on event_asks (programme_id, state, due_on);
create index on event_asks (event_id);
call app.about('event_asks', 'what people ask the organiser of an event', '12 months after the event', 'sweep');
call app.class('event_asks', 'personal', 'taken_name');
call app.class('event_asks', 'internal', 'id', 'programme_id', 'event_id', 'code', 'kind', 'state', 'language', 'label', 'pointed_to', 'asked_on',
  'due_on', 'answered_on', 'taken_by', 'at', 'version');
call app.seal('event_asks', 'programme_id', 'email');

create table event_ask_turns (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  ask_id uuid not null,
  side text not null check (side in ('asker', 'us')),
  words app.sealed not null,
  day date not null,
  by_person uuid references persons,
  foreign key (ask_id, programme_id) references event_asks (id, programme_id)
);
create index on event_ask_turns (ask_id, id);
call app.about('event_ask_turns', 'a question to the organiser, its answer, and what was written then', '12 months after the event', 'sweep');
call app.class('event_ask_turns', 'internal', 'id', 'programme_id', 'ask_id', 'side', 'day', 'by_person');
call app.seal('event_ask_turns', 'programme_id', 'words');

-- What the event's page says to everybody: common questions with their answers, and what was put right.
create table event_told (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  kind text not null check (kind in ('answer', 'correction')),
  place integer not null,
  first_en text not null default '', first_cy text not null default '',
  second_en text not null default '', second_cy text not null default '',
  day date not null,
  shown boolean not null default true,
  ask_id uuid,
  version integer not null default 1,
  check (first_en || first_cy <> '' and second_en || second_cy <> ''),
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on event_told (event_id, kind, place);
call app.about('event_told', 'common questions about an event, and what was put right', 'always', 'programme');
call app.class('event_told', 'public', 'kind', 'place', 'first_en', 'first_cy', 'second_en', 'second_cy', 'day', 'shown');
call app.class('event_told', 'internal', 'id', 'programme_id', 'event_id', 'ask_id', 'version');

-- From which browser and which network something was sent, so that nobody sends a thousand: for a day; a browser that said
-- how it was, for as long as that is asked. Nothing leads from here to what was sent.
create table event_tries (
  id uuid primary key default gen_random_uuid(),
  programme_id uuid not null references programmes,
  event_id uuid not null references event_pages,
  what text not null check (what in ('ask', 'how', 'interest')),
  browser_hash bytea,
  network_hash bytea,
  at timestamptz not null default now()
);
create index on event_tries (event_id, what, at);
call app.about('event_tries', 'how often one browser or network wrote to an event', '1 day; 70 days for how it was', 'sweep');
call app.class('event_tries', 'internal', 'id', 'programme_id', 'event_id', 'what', 'at');
call app.class('event_tries', 'personal', 'browser_hash', 'network_hash');

-- How it was, of nobody's: no name, no booking, no day, and an id that tells no order.
create table event_feedback (
  id uuid primary key default gen_random_uuid(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  how integer not null check (how between 1 and 5),
  welcome text not null default '' check (welcome in ('', 'yes', 'partly', 'no')),
  role text not null default '' check (role in ('', 'parent', 'professional', 'both')),
  good app.sealed,
  change app.sealed,
  paper boolean not null default false,
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on event_feedback (event_id);
call app.about('event_feedback', 'how an event was, said by nobody knows whom', 'the words 12 months after the event', 'sweep');
call app.class('event_feedback', 'internal', 'id', 'programme_id', 'event_id', 'how', 'welcome', 'role', 'paper');
call app.seal('event_feedback', 'programme_id', 'good', 'change');

create table event_decisions (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  place integer not null,
  by_en text not null default '', by_cy text not null default '',
  words_en text not null default '', words_cy text not null default '',
  shown boolean not null default true,
  made_on date not null,
  version integer not null default 1,
  unique (id, programme_id),
  check (words_en || words_cy <> ''),
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on event_decisions (event_id, place);
call app.about('event_decisions', 'what was decided at an event', 'always', 'programme');
call app.class('event_decisions', 'public', 'place', 'by_en', 'by_cy', 'words_en', 'words_cy', 'shown', 'made_on');
call app.class('event_decisions', 'internal', 'id', 'programme_id', 'event_id', 'version');
create table event_actions (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  decision_id uuid not null,
  words_en text not null default '', words_cy text not null default '',
  owner text not null check (owner <> ''),
  due_on date,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  state_on date,
  note_en text not null default '', note_cy text not null default '',
  version integer not null default 1,
  check (words_en || words_cy <> ''),
  check ((state = 'open') = (state_on is null)),
  foreign key (decision_id, programme_id) references event_decisions (id, programme_id)
);
create index on event_actions (decision_id);
create index on event_actions (programme_id, due_on) where state = 'open';
call app.about('event_actions', 'who does what about a decision, and what became of it', 'always', 'programme');
call app.class('event_actions', 'public', 'words_en', 'words_cy', 'owner', 'due_on', 'state', 'state_on', 'note_en', 'note_cy');
call app.class('event_actions', 'internal', 'id', 'programme_id', 'decision_id', 'version');

-- Somebody would like this where they live.
create table event_interest (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  gss text not null references authorities,
  who text not null check (who in ('parent', 'professional', 'both', 'organisation')),
  language text not null default 'en' check (language in ('en', 'cy')),
  contact app.sealed,
  note app.sealed,
  said_on date not null,
  followed_on date,
  version integer not null default 1,
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on event_interest (programme_id, gss, id);
call app.about('event_interest', 'who would like the programme where they live', 'how to reach them for 12 months', 'sweep');
call app.class('event_interest', 'internal', 'id', 'programme_id', 'event_id', 'gss', 'who', 'language', 'said_on', 'followed_on', 'version');
call app.seal('event_interest', 'programme_id', 'contact', 'note');

-- What is written afterwards. `figures` is what was published, with what is too small left out: it moves no more.
create table event_reports (
  event_id uuid primary key,
  programme_id uuid not null references programmes,
  summary_en text not null default '', summary_cy text not null default '',
  published_on date,
  figures jsonb not null default '{}',
  version integer not null default 1,
  check ((published_on is null) = (figures = '{}')),
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
call app.about('event_reports', 'the report of an event', 'always', 'programme');
call app.class('event_reports', 'public', 'summary_en', 'summary_cy', 'published_on', 'figures');
call app.class('event_reports', 'internal', 'event_id', 'programme_id', 'version');

-- Links and messages.
do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '[{,'']([a-z][a-z-]*)(?=[},''])', 'g') m
  where c.conname = 'outbox_kinds';
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind = any (%L::text[]))', known || array['answered', 'how-it-was']);
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
  where c.conname = 'single_acts_act_check';
  alter table single_acts drop constraint single_acts_act_check;
  execute format('alter table single_acts add constraint single_acts_act_check check (act in (%s))',
    (select string_agg(quote_literal(k), ', ') from unnest(known || array['asked', 'how']) k));
end $$;
alter table outbox add column to_ask uuid references event_asks on delete cascade;
comment on column outbox.to_ask is 'internal';
alter table outbox drop constraint outbox_one_reader;
alter table outbox add constraint outbox_one_reader check (num_nonnulls(to_person, to_party, to_booking, to_ask) <= 1);
create policy not_to_an_asker on outbox as restrictive for insert to web with check (to_ask is null);

create function app.writes_too_often(of_event uuid, of_what text, browser bytea, network bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare own bytea := sha256(convert_to(of_event::text || of_what, 'UTF8') || browser); most integer; near integer;
begin
  -- Of two at once from one browser the second sees the first.
  perform pg_advisory_xact_lock(hashtextextended(of_event::text || of_what || coalesce(encode(own, 'hex'), ''), 44));
  most := case of_what when 'how' then 1 when 'ask' then 6 else 4 end;
  -- A whole hall may tell by its own network how it was.
  near := case of_what when 'how' then 500 when 'interest' then 100 else 20 end;
  if (select count(*) from public.event_tries t where t.event_id = of_event and t.what = of_what and t.browser_hash = own
      and (of_what = 'how' or t.at > now() - interval '1 hour')) >= most
    or (select count(*) from public.event_tries t where t.event_id = of_event and t.what = of_what and t.network_hash = network
      and t.at > now() - interval '1 hour') >= near then return true; end if;
  insert into public.event_tries (programme_id, event_id, what, browser_hash, network_hash)
  select e.programme_id, e.id, of_what, own, network from public.event_pages e where e.id = of_event;
  return false;
end $$;

-- What a page of an event says beside what it is: to anybody.
create function app.event_talk(of_programme uuid, of_code text, today date) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('days', coalesce(t.answer_days, 2), 'after', e.state in ('held', 'reported'),
    'how', coalesce(t.asks_how, true) and e.state in ('published', 'closed', 'held', 'reported') and today between e.day and e.day + 60,
    'told', coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'first', jsonb_build_object('en', a.first_en, 'cy', a.first_cy),
        'second', jsonb_build_object('en', a.second_en, 'cy', a.second_cy), 'day', a.day)
        order by case a.kind when 'answer' then a.place end, a.day desc, a.id desc)
      from public.event_told a where a.event_id = e.id and a.shown), '[]'))
  from public.event_pages e left join public.event_talks t on t.event_id = e.id
  where e.programme_id = of_programme and e.code = of_code and e.state <> 'draft'
$$;

-- Somebody asks. `said`: id, turn, kind, language, and email and words, sealed, as \x…. Answers the question's code.
create function app.ask_organiser(of_programme uuid, of_code text, said jsonb, today date, due date, browser bytea, network bytea) returns text
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
  -- Who it was, is nobody's to know: the trail says only that something was asked.
  insert into public.audit (programme_id, day, act, things, facts)
  values (e.programme_id, today, 'ask.made', array[made.id], jsonb_build_object('event', e.id));
  return 'asked:' || made.code;
end $$;

-- An answer goes out: the words stand here, the message holds a link and nothing else. Answers 'sent', 'kept' (no address) or 'gone'.
create function app.answer_ask(of_ask uuid, at_version integer, turn uuid, words app.sealed, as_state text, pointed text, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare a public.event_asks; link uuid;
begin
  select * into a from public.event_asks q where q.id = of_ask
    and q.programme_id = app.programme_as('organiser', 'coordinator', 'administrator') for update;
  if a.id is null or as_state not in ('answered', 'elsewhere') then return 'gone'; end if;
  if a.version <> at_version then return 'changed'; end if;
  insert into public.event_ask_turns (id, programme_id, ask_id, side, words, day, by_person)
  values (turn, a.programme_id, a.id, 'us', words, today, app.me());
  -- Whoever answers sees to it, unless somebody does already.
  update public.event_asks set state = as_state, pointed_to = pointed, answered_on = today, version = version + 1,
    taken_by = coalesce(taken_by, app.me()),
    taken_name = case when taken_by is null then (select p.name from public.persons p where p.id = app.me()) else taken_name end where id = a.id;
  if a.email is null then return 'kept'; end if;
  -- One link for one question: the newest works.
  update public.single_acts s set used_at = now() where s.thing_id = a.id and s.act = 'asked' and s.used_at is null;
  insert into public.single_acts (programme_id, act, thing_id, expires_at) values (a.programme_id, 'asked', a.id, now() + interval '90 days')
  returning id into link;
  insert into public.outbox (programme_id, kind, to_ask, facts) values (a.programme_id, 'answered', a.id, jsonb_build_object('singleAct', link));
  return 'sent';
end $$;

-- Somebody wrote what must not stay, a name say: the words and the address go for good, that something was asked stays.
create function app.forget_ask(of_ask uuid, at_version integer) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.event_asks q set email = null, label = '', pointed_to = '', state = 'closed', version = q.version + 1
  where q.id = of_ask and q.version = at_version and q.programme_id = app.programme_as('organiser', 'coordinator', 'administrator');
  if not found then return false; end if;
  delete from public.event_ask_turns t where t.ask_id = of_ask;
  update public.single_acts s set used_at = now() where s.thing_id = of_ask and s.act = 'asked' and s.used_at is null;
  return true;
end $$;

-- What a link of a question shows. `again`: one more may be written, after each answer.
create function app.asked_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', a.id, 'programme', a.programme_id, 'code', e.code, 'state', a.state,
    'title', jsonb_build_object('en', e.title_en, 'cy', e.title_cy), 'days', coalesce(s.answer_days, 2), 'due', a.due_on,
    'again', (select t.side from public.event_ask_turns t where t.ask_id = a.id order by t.day desc, t.id desc limit 1) = 'us',
    'turns', (select jsonb_agg(jsonb_build_object('id', t.id, 'side', t.side, 'day', t.day) order by t.id)
      from public.event_ask_turns t where t.ask_id = a.id))
  from public.event_asks a join public.event_pages e on e.id = a.event_id left join public.event_talks s on s.event_id = e.id
  where a.id = (app.live_act(token, 'asked')).thing_id
$$;
create function app.ask_again(token text, turn uuid, words app.sealed, today date, due date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare a public.event_asks;
begin
  select * into a from public.event_asks q where q.id = (app.live_act(token, 'asked')).thing_id for update;
  if a.id is null then return 'gone'; end if;
  if (select t.side from public.event_ask_turns t where t.ask_id = a.id order by t.id desc limit 1) <> 'us' then return 'once'; end if;
  insert into public.event_ask_turns (id, programme_id, ask_id, side, words, day) values (turn, a.programme_id, a.id, 'asker', words, today);
  update public.event_asks set state = 'open', due_on = least(greatest(due, today), today + 40), version = version + 1 where id = a.id;
  insert into public.audit (programme_id, day, act, things, facts)
  values (a.programme_id, today, 'ask.made', array[a.id], jsonb_build_object('event', a.event_id));
  return 'asked';
end $$;

-- How it was, by the open address or by a link. Nothing is noted of who, or when.
create function app.keep_how(of_event uuid, said jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.event_feedback (id, programme_id, event_id, how, welcome, role, good, change)
  select (said->>'id')::uuid, e.programme_id, e.id, (said->>'how')::int, said->>'welcome', said->>'role', (said->>'good')::bytea,
    (said->>'change')::bytea
  from public.event_pages e where e.id = of_event
$$;
create function app.say_how(of_programme uuid, of_code text, said jsonb, today date, browser bytea, network bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare of_event uuid;
begin
  select e.id into of_event from public.event_pages e where e.programme_id = of_programme and e.code = of_code
    and (app.event_talk(of_programme, of_code, today) ->> 'how')::boolean;
  if of_event is null then return 'gone'; end if;
  -- A hall that said it twice over is a machine.
  if (select count(*) from public.event_feedback f where f.event_id = of_event and not f.paper)
    >= (select 2 * greatest(e.places, 50) from public.event_pages e where e.id = of_event) then return 'too-often'; end if;
  if app.writes_too_often(of_event, 'how', browser, network) then return 'said-already'; end if;
  perform app.keep_how(of_event, said);
  return 'said';
end $$;
create function app.how_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('programme', e.programme_id, 'code', e.code, 'title', jsonb_build_object('en', e.title_en, 'cy', e.title_cy))
  from public.event_pages e where e.id = (app.live_act(token, 'how')).thing_id and e.state in ('held', 'reported')
$$;
create function app.say_how_by_link(token text, said jsonb) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare of_event uuid;
begin
  -- The row goes with the answer: that a link was used, and when, stands nowhere.
  delete from public.single_acts a where a.id = (app.live_act(token, 'how')).id returning a.thing_id into of_event;
  if of_event is null then return 'gone'; end if;
  perform app.keep_how(of_event, said);
  return 'said';
end $$;

create function app.say_interest(of_programme uuid, of_code text, said jsonb, today date, browser bytea, network bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare e public.event_pages;
begin
  select * into e from public.event_pages p where p.programme_id = of_programme and p.code = of_code and p.state <> 'draft';
  if e.id is null or not exists (select from public.authorities a where a.gss = said->>'gss') then return 'gone'; end if;
  if app.writes_too_often(e.id, 'interest', browser, network) then return 'too-often'; end if;
  insert into public.event_interest (id, programme_id, event_id, gss, who, language, contact, said_on)
  values ((said->>'id')::uuid, e.programme_id, e.id, said->>'gss', said->>'who', said->>'language', (said->>'contact')::bytea, today);
  return 'said';
end $$;

-- What became of it, to anybody once it was held.
create function app.decided(of_event uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('by', jsonb_build_object('en', d.by_en, 'cy', d.by_cy),
      'words', jsonb_build_object('en', d.words_en, 'cy', d.words_cy),
      'actions', coalesce((select jsonb_agg(jsonb_build_object('words', jsonb_build_object('en', a.words_en, 'cy', a.words_cy), 'owner', a.owner,
          'due', a.due_on, 'state', a.state, 'on', a.state_on, 'note', jsonb_build_object('en', a.note_en, 'cy', a.note_cy)) order by a.id)
        from public.event_actions a where a.decision_id = d.id), '[]')) order by d.place, d.id), '[]')
  from public.event_decisions d join public.event_talks t on t.event_id = d.event_id
  where d.event_id = of_event and d.shown and t.decisions_shown
$$;
-- What the event before, of the same series, decided, and what became of it: what last time promised.
create function app.event_promised(of_programme uuid, of_code text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('code', o.code, 'title', jsonb_build_object('en', o.title_en, 'cy', o.title_cy), 'day', o.day, 'decided', app.decided(o.id))
  from public.event_pages e join public.event_pages o on o.series_id = e.series_id and o.day < e.day and o.state in ('held', 'reported')
  where e.programme_id = of_programme and e.code = of_code and e.state <> 'draft' and app.decided(o.id) <> '[]'
  order by o.day desc limit 1
$$;

create function app.event_after(of_programme uuid, of_code text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', e.id, 'decided', app.decided(e.id), 'promised', app.event_promised(of_programme, of_code), 'report', case when r.published_on is not null then jsonb_build_object('on', r.published_on,
      'summary', jsonb_build_object('en', r.summary_en, 'cy', r.summary_cy), 'figures', r.figures) end)
  from public.event_pages e left join public.event_reports r on r.event_id = e.id
  where e.programme_id = of_programme and e.code = of_code and e.state in ('held', 'reported')
$$;

-- The figures of an event, for whoever keeps it: tickets of those who booked, by kind; who was offered places out of the line;
-- what was said about how it was.
create function app.event_figures(of_event uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('places', e.places, 'cameBefore', c.came_before, 'decided', app.decided(e.id),
    'kinds', coalesce((select jsonb_agg(jsonb_build_object('name', jsonb_build_object('en', k.name_en, 'cy', k.name_cy), 'kind', k.kind,
        'booked', (select count(*) from public.tickets t join public.bookings b on b.id = t.booking_id
          where t.kind_id = k.id and b.state = 'booked' and not b.walk_in),
        'came', (select count(*) from public.tickets t join public.bookings b on b.id = t.booking_id
          where t.kind_id = k.id and b.state = 'booked' and t.came_at is not null)) order by k.place, k.id)
      from public.ticket_kinds k where k.event_id = e.id), '[]'),
    'walkIns', (select count(*) from public.tickets t join public.bookings b on b.id = t.booking_id
      where b.event_id = e.id and b.state = 'booked' and b.walk_in and t.came_at is not null),
    'waiting', coalesce((select sum(n.tickets) from public.booking_kinds n join public.bookings b on b.id = n.booking_id
      where b.event_id = e.id and b.state = 'waiting'), 0),
    'offered', coalesce((select sum(n.tickets) from public.booking_kinds n join public.bookings b on b.id = n.booking_id
      where b.event_id = e.id and exists (select from public.single_acts a where a.thing_id = b.id and a.act = 'offered')), 0),
    'how', (select jsonb_build_array(count(*) filter (where f.how = 5), count(*) filter (where f.how = 4), count(*) filter (where f.how = 3),
        count(*) filter (where f.how = 2), count(*) filter (where f.how = 1)) from public.event_feedback f where f.event_id = e.id),
    'welcome', (select jsonb_build_array(count(*) filter (where f.welcome = 'yes'), count(*) filter (where f.welcome = 'partly'),
        count(*) filter (where f.welcome = 'no'), count(*) filter (where f.welcome = '')) from public.event_feedback f where f.event_id = e.id),
    'role', (select jsonb_build_array(count(*) filter (where f.role = 'parent'), count(*) filter (where f.role = 'professional'),
        count(*) filter (where f.role = 'both'), count(*) filter (where f.role = '')) from public.event_feedback f where f.event_id = e.id))
  from public.event_pages e join public.event_counts c on c.event_id = e.id
  where e.id = of_event and e.programme_id = app.programme_as('organiser', 'coordinator', 'administrator')
$$;

-- The worker, the morning after: the day is over, and whoever came is asked how it was, once.
create function app.morning_after(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare e public.event_pages; b public.bookings; link uuid; done integer := 0; checked boolean;
begin
  for e in select p.* from public.event_pages p where p.day < today and p.state in ('published', 'closed') order by p.day limit 100
      for update skip locked loop
    update public.event_pages set state = 'held', version = version + 1 where id = e.id;
    perform app.note(e.programme_id, 'event.held', e.id, today, '{}');
  end loop;
  for e in select p.* from public.event_pages p where p.state in ('held', 'reported') and p.day < today and p.day >= today - 14
      and not exists (select from public.event_talks t where t.event_id = p.id and (t.asked_how_on is not null or not t.asks_how)) limit 20
      for update skip locked loop
    insert into public.event_talks (event_id, programme_id, asked_how_on) values (e.id, e.programme_id, today)
    on conflict (event_id) do update set asked_how_on = excluded.asked_how_on, version = event_talks.version + 1;
    select exists (select from public.tickets t join public.bookings o on o.id = t.booking_id where o.event_id = e.id and t.came_at is not null)
    into checked;
    for b in select o.* from public.bookings o where o.event_id = e.id and o.state = 'booked' and o.email is not null and (not checked or exists
        (select from public.tickets t where t.booking_id = o.id and t.came_at is not null)) order by o.stands loop
      insert into public.single_acts (programme_id, act, thing_id, expires_at) values (e.programme_id, 'how', e.id, now() + interval '60 days')
      returning id into link;
      perform app.tell_booking(b, 'how-it-was', link);
      done := done + 1;
    end loop;
  end loop;
  return done;
end $$;
-- What people wrote goes 12 months after the event; counts stay.
create function app.sweep_asked(today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer; over uuid[] := array(select a.id from public.event_asks a join public.event_pages e on e.id = a.event_id
  where greatest(e.day, a.asked_on) + interval '12 months' <= today limit 500);
begin
  delete from public.event_tries t where t.at < now() - case t.what when 'how' then interval '70 days' else interval '1 day' end;
  delete from public.single_acts s where s.act = 'asked' and s.thing_id = any (over);
  delete from public.event_ask_turns t where t.ask_id = any (over);
  delete from public.event_asks a where a.id = any (over);
  get diagnostics gone = row_count;
  update public.event_feedback f set good = null, change = null from public.event_pages e
  where e.id = f.event_id and e.day + interval '12 months' <= today and (f.good is not null or f.change is not null);
  update public.event_interest i set contact = null, note = null
  where i.said_on + interval '12 months' <= today and (i.contact is not null or i.note is not null);
  return gone;
end $$;

do $$
declare t regclass;
begin
  foreach t in array array['event_talks', 'event_told', 'event_decisions', 'event_actions', 'event_reports']::regclass[] loop
    call app.wall(t, 'keeper', 'all', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
  foreach t in array array['event_asks', 'event_ask_turns', 'event_feedback', 'event_interest']::regclass[] loop
    call app.wall(t, 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
  foreach t in array array['event_asks', 'event_interest']::regclass[] loop
    call app.wall(t, 'keeper-changes', 'update', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
end $$;
revoke update on event_asks, event_interest from web;
grant update (state, label, pointed_to, taken_by, taken_name, version) on event_asks to web;
grant update (note, followed_on, version) on event_interest to web;
-- What came on paper is typed in by whoever keeps the event.
call app.wall('event_feedback', 'keeper-types', 'insert', 'web',
  $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator')) and paper$q$);
call app.for_worker('event_talks', 'event_asks', 'event_ask_turns', 'event_told', 'event_tries', 'event_feedback', 'event_decisions', 'event_actions',
  'event_interest', 'event_reports');

call app.settle();
grant execute on function app.event_talk, app.ask_organiser, app.answer_ask, app.forget_ask, app.asked_by_link, app.ask_again, app.say_how, app.how_by_link,
  app.say_how_by_link, app.say_interest, app.event_after, app.event_promised, app.event_figures to web;
grant execute on function app.morning_after, app.sweep_asked to worker;
grant execute on function app.live_act to vault;
grant execute on function app.short_code to definer;
