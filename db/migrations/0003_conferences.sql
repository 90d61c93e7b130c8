-- Conferences, what follows from them, the clocks, and the council's lists as they come in.

create table strategy_discussions (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  day date not null,
  initiated_section47 boolean not null default false
);
create index on strategy_discussions (family_id);
call app.about('strategy_discussions', 'from which the initial conference''s clock runs', '3 years after the family closes', 'family');
call app.class('strategy_discussions', 'personal', 'day', 'initiated_section47');
call app.class('strategy_discussions', 'internal', 'id', 'programme_id', 'family_id');

create table conferences (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  gss text not null references authorities,
  kind text not null check (kind in ('initial', 'review', 'pre-birth', 'transfer-in')),
  reference text not null default '',
  day date,
  starts_at time,
  place text not null default '',
  late_reason text not null default '',
  parents integer check (parents between 0 and 12),
  state text not null default 'booked' check (state in ('booked', 'held', 'adjourned', 'cancelled', 'split')),
  previous uuid references conferences,
  transfer_day date,
  version integer not null default 1,
  told_us_on date not null,
  created_at timestamptz not null default now()
);
create index on conferences (programme_id, day, id);
create index on conferences (family_id);
call app.about('conferences', 'a child protection conference of one family', '3 years after the family closes', 'family');
call app.class('conferences', 'personal', 'reference', 'day', 'starts_at', 'place', 'late_reason', 'parents', 'transfer_day');
call app.class('conferences', 'internal', 'id', 'programme_id', 'family_id', 'gss', 'kind', 'state', 'previous', 'version', 'told_us_on', 'created_at');

create table conference_children (
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  conference_id uuid not null references conferences,
  child_id uuid not null references children,
  primary key (conference_id, child_id)
);
create index on conference_children (child_id);
call app.about('conference_children', 'which children a conference is about', '3 years after the family closes', 'family');
call app.class('conference_children', 'internal', 'programme_id', 'family_id', 'conference_id', 'child_id');

-- Moved, adjourned, split, cancelled, held, put back: each kept with reason and by whom.
create table conference_changes (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  conference_id uuid not null references conferences,
  change text not null check (change in ('booked', 'moved', 'adjourned', 'split', 'cancelled', 'held', 'reinstated', 'corrected')),
  reason text not null default '',
  said_by text not null default '',
  said_on date,
  day_before date,
  day_after date,
  by_person uuid,
  on_day date not null,
  at timestamptz not null default now()
);
create index on conference_changes (conference_id);
call app.about('conference_changes', 'what became of a conference, why and by whom', '3 years after the family closes', 'family');
call app.class('conference_changes', 'private', 'reason');
call app.class('conference_changes', 'personal', 'said_by', 'said_on', 'day_before', 'day_after');
call app.class('conference_changes', 'internal', 'id', 'programme_id', 'family_id', 'conference_id', 'change', 'by_person', 'on_day', 'at');

create table decisions (
  conference_id uuid primary key references conferences,
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  plan boolean not null,
  categories text[] not null default '{}',
  said_by text not null default '',
  on_day date not null,
  by_person uuid
);
call app.about('decisions', 'plan or no plan, and the category', '3 years after the family closes', 'family');
call app.class('decisions', 'personal', 'plan', 'categories', 'said_by', 'on_day');
call app.class('decisions', 'internal', 'conference_id', 'programme_id', 'family_id', 'by_person');

create table core_groups (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  conference_id uuid not null references conferences,
  day date,
  held boolean not null default false,
  version integer not null default 1
);
create index on core_groups (conference_id);
call app.about('core_groups', 'the smaller meetings that make the plan work', '3 years after the family closes', 'family');
call app.class('core_groups', 'personal', 'day', 'held');
call app.class('core_groups', 'internal', 'id', 'programme_id', 'family_id', 'conference_id', 'version');

-- A clock runs from a day to a limit under one rule; recomputed when the calendar or a setting changes.
create table clocks (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  conference_id uuid references conferences,
  rule text not null,
  from_day date not null,
  amount integer,
  limit_day date not null,
  hold_by date not null,
  met_on date,
  closed_on date,
  closed_why text,
  opened_on date not null
);
-- Siblings heard on different days are two conferences of one family, with two clocks from the same day.
create unique index clocks_once on clocks (programme_id, family_id, rule, from_day, conference_id) nulls not distinct
  where closed_on is null;
create index on clocks (conference_id);
create index clocks_open on clocks (programme_id, hold_by) where closed_on is null;
call app.about('clocks', 'a deadline that runs', '3 years after the family closes', 'family');
call app.class('clocks', 'personal', 'from_day', 'limit_day', 'hold_by', 'met_on', 'closed_on');
call app.class('clocks', 'internal', 'id', 'programme_id', 'family_id', 'conference_id', 'rule', 'amount', 'closed_why', 'opened_on');

-- What moved when the calendar or an authority's setting changed: a row for each clock, with both dates.
create table clock_moves (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  clock_id uuid not null references clocks,
  why text not null check (why in ('holidays', 'authority')),
  was_hold_by date not null,
  now_hold_by date not null,
  was_limit date not null,
  now_limit date not null,
  on_day date not null,
  at timestamptz not null default now()
);
create index on clock_moves (programme_id, id desc);
create index on clock_moves (clock_id);
call app.about('clock_moves', 'which clock moved when the calendar or a setting changed', '3 years after the family closes', 'family');
call app.class('clock_moves', 'personal', 'was_hold_by', 'now_hold_by', 'was_limit', 'now_limit');
call app.class('clock_moves', 'internal', 'id', 'programme_id', 'family_id', 'clock_id', 'why', 'on_day', 'at');

-- A letter to the conference administrator, and the answer typed in as "said by … on …".
create table letters (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  conference_id uuid not null references conferences,
  kind text not null check (kind in ('arrangements')),
  sent_on date not null,
  sent_how text not null check (sent_how in ('printed', 'email', 'read-out')),
  sent_by uuid,
  answer text not null default '',
  answered_by text not null default '',
  answered_on date,
  version integer not null default 1
);
create index on letters (conference_id);
call app.about('letters', 'a letter to the conference administrator and its answer', '3 years after the family closes', 'family');
call app.class('letters', 'private', 'answer');
call app.class('letters', 'personal', 'answered_by', 'answered_on', 'sent_on', 'sent_how');
call app.class('letters', 'internal', 'id', 'programme_id', 'family_id', 'conference_id', 'kind', 'sent_by', 'version');

-- A council's list as it came in: columns we have no business with are dropped before anything is stored.
create table lists (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  gss text not null references authorities,
  file_name text not null default '',
  file_hash text not null,
  rows integer not null default 0,
  dropped_columns integer not null default 0,
  state text not null default 'read' check (state in ('reading', 'read', 'entering', 'entered', 'put-aside')),
  done integer not null default 0,
  by_person uuid,
  on_day date not null,
  at timestamptz not null default now()
);
create index on lists (programme_id, id desc);
call app.about('lists', 'a council''s weekly list that came in', '12 months', 'programme');
call app.class('lists', 'internal', 'id', 'programme_id', 'gss', 'file_name', 'file_hash', 'rows', 'dropped_columns', 'state', 'done', 'by_person', 'on_day', 'at');

create table list_entries (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  list_id uuid not null references lists,
  rows integer[] not null,
  reference text not null default '',
  verdict text not null check (verdict in ('new', 'changed', 'unchanged', 'ask', 'put-right', 'gone', 'entered', 'put-aside')),
  faults jsonb not null default '[]',
  draft jsonb not null default '{}',
  family_id uuid,
  conference_id uuid,
  handler uuid,
  version integer not null default 1
);
create index on list_entries (list_id, id);
create index on list_entries (programme_id, verdict);
call app.about('list_entries', 'one conference of a list: what it would do, and what became of it', '12 months', 'family');
call app.class('list_entries', 'personal', 'reference', 'draft');
call app.class('list_entries', 'internal', 'id', 'programme_id', 'list_id', 'rows', 'verdict', 'faults', 'family_id', 'conference_id', 'handler', 'version');

create table list_mappings (
  programme_id uuid not null references programmes,
  gss text not null references authorities,
  mapping jsonb not null,
  set_on date not null,
  set_by uuid,
  primary key (programme_id, gss)
);
call app.about('list_mappings', 'which of an authority''s headings means what', 'while the programme runs', 'programme');
call app.class('list_mappings', 'internal', 'programme_id', 'gss', 'mapping', 'set_on', 'set_by');

-- What a social worker or a conference administrator tells us in the one-minute form.
create table notices (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  gss text not null references authorities,
  reference text not null check (reference <> ''),
  kind text not null check (kind in ('initial', 'review', 'pre-birth', 'transfer-in')),
  day date,
  starts_at time,
  place text not null default '',
  strategy_day date,
  late_reason text not null default '',
  parents jsonb not null default '[]',
  by_person uuid not null,
  on_day date not null,
  at timestamptz not null default now()
);
create index on notices (programme_id, gss, id desc);
call app.about('notices', 'a conference that the council told us of by form', '12 months', 'family');
call app.class('notices', 'personal', 'reference', 'day', 'starts_at', 'place', 'strategy_day', 'late_reason', 'parents');
call app.class('notices', 'internal', 'id', 'programme_id', 'gss', 'kind', 'by_person', 'on_day', 'at');

-- What became of a notice: in a table of its own, because the council reads its notices and must not learn from
-- them what we already knew. Coordinators read this one, and so never a notice about a sealed family.
create table notice_entries (
  notice_id uuid primary key references notices,
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  conference_id uuid references conferences,
  outcome text not null check (outcome in ('entered', 'known', 'ask')),
  kind text not null,
  day date,
  starts_at time,
  place text not null default '',
  told_by uuid not null,
  on_day date not null,
  seen_on date
);
create index on notice_entries (family_id);
create index on notice_entries (programme_id) where outcome = 'ask' and seen_on is null;
call app.about('notice_entries', 'what became of a notice from the council', '12 months', 'family');
call app.class('notice_entries', 'personal', 'day', 'starts_at', 'place');
call app.class('notice_entries', 'internal', 'notice_id', 'programme_id', 'family_id', 'conference_id', 'outcome', 'kind',
  'told_by', 'on_day', 'seen_on');

create function app.seal_list_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from jsonb_array_elements(case when jsonb_typeof(new.draft -> 'parents') = 'array' then new.draft -> 'parents' else '[]' end) as e
             where app.own_person(new.programme_id, e ->> 'name')) then
    new.handler := (select coalesce(p.outside_handler, '00000000-0000-0000-0000-000000000000') from public.programmes p where p.id = new.programme_id);
  end if;
  return new;
end $$;
create trigger seal_list_entry before insert on list_entries for each row execute function app.seal_list_entry();

-- What a parent, and the supporter beside them, may know of a conference: when and where, for that one party. Not the row:
-- how many parents there are, and why it was late, would tell of the other one.
create function app.my_conferences() returns table (party uuid, id uuid, kind text, day date, starts_at time, place text, state text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select fp.party_id, c.id, c.kind, c.day, c.starts_at, c.place, c.state
  from public.family_parties fp join public.conferences c on c.family_id = fp.family_id
  where fp.party_id = any (app.my_parties())
$$;
call app.coordinators_wall('strategy_discussions', 'family_id');
call app.coordinators_wall('conferences', 'family_id');
call app.coordinators_wall('conference_children', 'family_id');
call app.wall('conference_children', 'beside', 'select', 'web', 'family_id = any ((select app.my_families())::uuid[]) and child_id = any ((select app.my_children())::uuid[])');
call app.coordinators_wall('conference_changes', 'family_id');
call app.coordinators_wall('decisions', 'family_id');
call app.coordinators_wall('core_groups', 'family_id');
call app.coordinators_wall('clocks', 'family_id');
call app.coordinators_wall('letters', 'family_id');
call app.wall('lists', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('list_entries', 'coordinator', 'all', 'web',
  $q$programme_id = (select app.programme_as('coordinator', 'handler'))
    and (handler = (select app.me()) or (handler is null and programme_id = (select app.programme_as('coordinator'))))$q$);
call app.wall('list_mappings', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.coordinators_wall('clock_moves', 'family_id');
call app.coordinators_wall('notice_entries', 'family_id');
call app.wall('notices', 'council-reads', 'select', 'web',
  $q$programme_id = (select app.programme_as('social-worker', 'chair')) and gss = (select app.gss_as('social-worker', 'chair'))$q$);
call app.wall('notices', 'council-tells', 'insert', 'web',
  $q$programme_id = (select app.programme_as('social-worker', 'chair')) and gss = (select app.gss_as('social-worker', 'chair')) and by_person = (select app.me())$q$);
call app.for_worker('strategy_discussions', 'conferences', 'conference_children', 'conference_changes', 'decisions', 'core_groups',
  'clocks', 'letters', 'lists', 'list_entries', 'list_mappings', 'notices', 'clock_moves', 'notice_entries');
call app.settle();
grant execute on function app.my_conferences() to web;
