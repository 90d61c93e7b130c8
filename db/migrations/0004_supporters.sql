-- Supporters, what only the matcher reads of them, and support itself: one party with one supporter.

create table supporters (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  person_id uuid not null unique references persons,
  state text not null default 'provisional' check (state in ('provisional', 'accredited', 'paused', 'left')),
  gender text check (gender in ('woman', 'man', 'other')),
  languages text[] not null default '{en}',
  areas text[] not null default '{}',
  travel_km integer check (travel_km between 0 and 500),
  capacity integer not null default 2 check (capacity between 0 and 30),
  load integer not null default 0 check (load >= 0),
  accredited_until date,
  check_until date,
  references_ok boolean not null default false,
  own_case_closed_on date,
  own_case_open boolean not null default false,
  weekdays text[] not null default '{mon,tue,wed,thu,fri}',
  version integer not null default 1,
  created_day date not null
);
create index on supporters (programme_id, id);
call app.about('supporters', 'a parent support partner', '3 years after they leave', 'supporter');
call app.class('supporters', 'personal', 'gender', 'languages', 'areas', 'travel_km', 'accredited_until', 'check_until', 'references_ok',
  'own_case_closed_on', 'own_case_open', 'weekdays');
call app.class('supporters', 'internal', 'id', 'programme_id', 'person_id', 'state', 'capacity', 'load', 'version', 'created_day');

-- What a parent reads before choosing: no town, photo or history.
create table profiles (
  supporter_id uuid primary key references supporters,
  programme_id uuid not null references programmes,
  called text not null default '',
  about_en text not null default '',
  about_cy text not null default '',
  version integer not null default 1
);
call app.about('profiles', 'the short profile that a parent reads', '3 years after they leave', 'supporter');
call app.class('profiles', 'personal', 'called', 'about_en', 'about_cy');
call app.class('profiles', 'internal', 'supporter_id', 'programme_id', 'version');

-- Experience: matched on, and shown to a parent only when both have said yes.
create table supporter_experience (
  supporter_id uuid not null references supporters,
  programme_id uuid not null references programmes,
  kind text not null,
  withdrawn_at timestamptz,
  primary key (supporter_id, kind)
);
call app.about('supporter_experience', 'what a supporter has lived through, as they chose to say it', '3 years after they leave', 'supporter');
call app.class('supporter_experience', 'personal', 'kind');
call app.class('supporter_experience', 'internal', 'supporter_id', 'programme_id', 'withdrawn_at');

create table supporter_away (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  supporter_id uuid not null references supporters,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  withdrawn_at timestamptz
);
create index on supporter_away (supporter_id);
call app.about('supporter_away', 'when a supporter is away', '1 year', 'supporter');
call app.class('supporter_away', 'personal', 'from_day', 'until_day');
call app.class('supporter_away', 'internal', 'id', 'programme_id', 'supporter_id', 'withdrawn_at');

-- Whom a supporter must never meet in the work: their own former social worker, chair, school, street.
create table supporter_conflicts (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  supporter_id uuid not null references supporters,
  kind text not null check (kind in ('social-worker', 'chair', 'team', 'school', 'street', 'faith-group', 'work', 'person')),
  what text not null check (what <> ''),
  withdrawn_at timestamptz
);
create index on supporter_conflicts (supporter_id);
call app.about('supporter_conflicts', 'declared by the supporter; read by the matcher', '3 years after they leave', 'supporter');
call app.class('supporter_conflicts', 'private', 'what');
call app.class('supporter_conflicts', 'internal', 'id', 'programme_id', 'supporter_id', 'kind', 'withdrawn_at');

-- The same facts about a party, to hold against the supporters'.
create table party_circles (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  kind text not null check (kind in ('social-worker', 'chair', 'team', 'school', 'street', 'faith-group', 'work', 'person')),
  what text not null check (what <> ''),
  waived_on date,
  withdrawn_at timestamptz
);
create index on party_circles (party_id);
call app.about('party_circles', 'a party''s social worker, chair, school, street…; read by the matcher', '3 years after support ends', 'party');
call app.class('party_circles', 'private', 'what');
call app.class('party_circles', 'internal', 'id', 'programme_id', 'party_id', 'kind', 'waived_on', 'withdrawn_at');

-- Do not match: blind, from either side, no reason asked.
create table never_together (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  supporter_id uuid not null references supporters,
  party_id uuid not null references parties,
  said_by text not null check (said_by in ('supporter', 'party', 'coordinator')),
  at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create unique index on never_together (programme_id, supporter_id, party_id) where withdrawn_at is null;
call app.about('never_together', 'who asked never to be brought together; shown to neither', '3 years after support ends', 'party');
call app.class('never_together', 'internal', 'id', 'programme_id', 'supporter_id', 'party_id', 'said_by', 'at', 'withdrawn_at');

-- What a parent asked for, ranked by them.
create table wishes (
  party_id uuid primary key references parties,
  programme_id uuid not null references programmes,
  same_gender boolean not null default false,
  experience text[] not null default '{}',
  ranked text[] not null default '{}',
  version integer not null default 1
);
call app.about('wishes', 'what a parent would like in a supporter', '3 years after support ends', 'party');
call app.class('wishes', 'personal', 'same_gender', 'experience', 'ranked');
call app.class('wishes', 'internal', 'party_id', 'programme_id', 'version');

-- Support: one party with one supporter, from, until. An ending is a day and a code; cover stands beside it.
create table supports (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  supporter_id uuid not null references supporters,
  from_day date not null,
  until_day date,
  ended_why text check (ended_why in ('parent-asked', 'supporter-asked', 'finished', 'unsafe', 'moved')),
  first_met_on date,
  first_met_how text check (first_met_how in ('in-person', 'phone', 'video')),
  version integer not null default 1
);
create unique index supports_open on supports (programme_id, party_id) where until_day is null;
create index on supports (supporter_id);
call app.about('supports', 'one party with one supporter', '3 years after it ends', 'party');
call app.class('supports', 'personal', 'from_day', 'until_day', 'ended_why', 'first_met_on', 'first_met_how');
call app.class('supports', 'internal', 'id', 'programme_id', 'party_id', 'supporter_id', 'version');

create table covers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  support_id uuid not null references supports,
  party_id uuid not null references parties,
  supporter_id uuid not null references supporters,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  ended_at timestamptz
);
create index on covers (support_id);
call app.about('covers', 'who stands in when a supporter is ill', '3 years after it ends', 'party');
call app.class('covers', 'personal', 'from_day', 'until_day');
call app.class('covers', 'internal', 'id', 'programme_id', 'support_id', 'party_id', 'supporter_id', 'ended_at');

create function app.my_supporter() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select u.id from public.supporters u, app.session() s where u.person_id = s.person_id and u.programme_id = s.programme_id
$$;

call app.wall('supporters', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('supporters', 'self', 'select', 'web', 'person_id = (select app.me())');
call app.wall('profiles', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('profiles', 'self', 'all', 'web', 'supporter_id = (select app.my_supporter())');
call app.wall('supporter_experience', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('supporter_experience', 'self', 'all', 'web', 'supporter_id = (select app.my_supporter())');
call app.wall('supporter_away', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('supporter_away', 'self', 'all', 'web', 'supporter_id = (select app.my_supporter())');
call app.wall('supporter_conflicts', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('supporter_conflicts', 'self', 'all', 'web', 'supporter_id = (select app.my_supporter())');
call app.coordinators_wall('party_circles', 'party_id');
call app.coordinators_wall('never_together', 'party_id');
call app.coordinators_wall('wishes', 'party_id');
call app.wall('wishes', 'own', 'all', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$);
call app.coordinators_wall('supports', 'party_id');
-- A supporter reads what is open: once it ended, neither why nor when is theirs to read.
call app.wall('supports', 'beside', 'select', 'web',
  $q$(supporter_id = (select app.my_supporter()) and until_day is null) or party_id = any ((select app.things('is', 'party'))::uuid[])$q$);
call app.coordinators_wall('covers', 'party_id');
call app.wall('covers', 'beside', 'select', 'web',
  $q$(supporter_id = (select app.my_supporter()) and ended_at is null) or party_id = any ((select app.things('is', 'party'))::uuid[])$q$);
call app.for_worker('supporters', 'profiles', 'supporter_experience', 'supporter_away', 'supporter_conflicts', 'party_circles',
  'never_together', 'wishes', 'supports', 'covers');
call app.settle();
grant execute on function app.my_supporter() to web, worker;
