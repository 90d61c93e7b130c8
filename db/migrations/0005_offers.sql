-- The ledger of offers, what a council may see of it, requests from the public site, proposals and choices.

-- One offer for each party and child protection episode. The row holds where it stands; offer_steps how it came there.
create table offers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  family_id uuid not null references families,
  conference_id uuid not null references conferences,
  gss text not null references authorities,
  state text not null default 'held' check (state in ('held', 'due', 'offered', 'yes', 'no', 'closed')),
  held_for text check (held_for in ('not-told', 'not-safe', 'no-name', 'asked-not-to')),
  told_us_on date not null,
  possible_on date,
  due_on date,
  offered_on date,
  offered_by text check (offered_by in ('programme', 'council')),
  answered_on date,
  ask_again boolean not null default false,
  version integer not null default 1
);
create unique index on offers (programme_id, party_id, conference_id);
create index on offers (programme_id, state, due_on);
create index on offers (family_id);
call app.about('offers', 'one offer for each party and episode', '3 years after support ends', 'party');
call app.class('offers', 'personal', 'state', 'held_for', 'possible_on', 'due_on', 'offered_on', 'offered_by', 'answered_on', 'ask_again');
call app.class('offers', 'internal', 'id', 'programme_id', 'party_id', 'family_id', 'conference_id', 'gss', 'told_us_on', 'version');

create table offer_steps (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  offer_id uuid not null references offers,
  party_id uuid not null references parties,
  step text not null check (step in ('opened', 'held', 'possible', 'no-answer', 'someone-else-answered', 'call-back', 'offered', 'yes', 'no',
    'ask-again', 'reopened', 'taken-back', 'closed')),
  reason text not null default '',
  way text check (way in ('phone', 'text', 'email', 'in-person', 'letter', 'council', 'site')),
  call_back_on date,
  on_day date not null,
  by_person uuid,
  at timestamptz not null default now()
);
create index on offer_steps (offer_id, id);
call app.about('offer_steps', 'each step of an offer: when, how, by whom', '3 years after support ends', 'party');
call app.class('offer_steps', 'personal', 'step', 'reason', 'way', 'call_back_on', 'on_day');
call app.class('offer_steps', 'internal', 'id', 'programme_id', 'offer_id', 'party_id', 'by_person', 'at');

-- The council's own page: "offered on DATE" for each parent whom it told us of, and no more. A table of its own,
-- because row-level security hides rows, not columns; nothing in it depends on the answer.
create table council_offers (
  offer_id uuid primary key references offers,
  programme_id uuid not null references programmes,
  gss text not null references authorities,
  family_id uuid not null references families,
  reference text not null,
  conference_kind text not null,
  conference_day date,
  label text not null,
  offered_on date
);
create index on council_offers (programme_id, gss, conference_day desc, offer_id);
call app.about('council_offers', 'what a council may see of an offer', '12 months', 'family');
call app.class('council_offers', 'personal', 'reference', 'conference_kind', 'conference_day', 'label', 'offered_on');
call app.class('council_offers', 'internal', 'offer_id', 'programme_id', 'gss', 'family_id');

-- A parent asks on the public site: not a referral to the council; joined to a family only on the parent's yes.
create table requests (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  name text not null check (name <> ''),
  gss text references authorities,
  language text not null default 'en',
  way text not null check (way in ('phone', 'text', 'email')),
  telephone text,
  email text,
  hours_from time,
  hours_until time,
  voicemail boolean not null default false,
  words text not null default '',
  meeting_day date,
  access text not null default '',
  party_id uuid references parties,
  state text not null default 'new' check (state in ('new', 'spoken', 'joined', 'closed')),
  handler uuid,
  on_day date not null,
  at timestamptz not null default now(),
  version integer not null default 1
);
create index on requests (programme_id, state, id);
call app.about('requests', 'a parent asked for a supporter on the public site', '12 months when nothing came of it', 'party');
call app.class('requests', 'private', 'telephone', 'email', 'words', 'access');
call app.class('requests', 'personal', 'name', 'language', 'way', 'hours_from', 'hours_until', 'voicemail', 'meeting_day');
call app.class('requests', 'internal', 'id', 'programme_id', 'gss', 'party_id', 'state', 'handler', 'on_day', 'at', 'version');

create function app.seal_request() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if app.own_person(new.programme_id, new.name) then
    new.handler := (select coalesce(p.outside_handler, '00000000-0000-0000-0000-000000000000') from public.programmes p where p.id = new.programme_id);
  end if;
  return new;
end $$;
create trigger seal_request before insert on requests for each row execute function app.seal_request();

-- A visitor's request comes in through this alone, so the visitor needs no right to the table and learns nothing.
create function app.ask_for_supporter(of_programme uuid, request jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.requests (programme_id, name, gss, language, way, telephone, email, hours_from, hours_until, voicemail, words,
    meeting_day, access, on_day)
  select of_programme, r.name, r.gss, coalesce(r.language, 'en'), r.way, r.telephone, r.email, r.hours_from, r.hours_until,
    coalesce(r.voicemail, false), coalesce(r.words, ''), r.meeting_day, coalesce(r.access, ''), r.on_day
  from jsonb_populate_record(null::public.requests, request) r
$$;

-- Figures for those who may read figures but no rows. Sealed families are counted nowhere.
create function app.coverage(since date, today date) returns table (gss text, name text, month text, relation text, "livesWith" text,
  parents int, held int, due int, "inTime" int, offered int, answered int, accepted int, "pastAccepted" int, "metBefore" int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.gss, a.name, to_char(coalesce(c.day, o.told_us_on), 'YYYY-MM'), fp.relation, fp.lives_with,
    count(*)::int,
    count(*) filter (where o.state = 'held')::int,
    count(*) filter (where o.due_on is not null and (o.offered_on is not null or o.due_on < today))::int,
    count(*) filter (where o.offered_on <= o.due_on)::int,
    count(*) filter (where o.offered_on is not null)::int,
    count(*) filter (where o.offered_on is not null and o.answered_on is not null)::int,
    count(*) filter (where o.offered_on is not null and o.answered_on is not null and o.state = 'yes')::int,
    count(*) filter (where o.state = 'yes' and c.day < today)::int,
    count(*) filter (where o.state = 'yes' and c.day < today and exists (
      select from public.supports u where u.party_id = o.party_id and u.first_met_on <= c.day))::int
  from public.offers o
    join public.conferences c on c.id = o.conference_id
    join public.families f on f.id = o.family_id and f.handler is null
    join public.authorities a on a.gss = o.gss
    join public.family_parties fp on fp.family_id = o.family_id and fp.party_id = o.party_id
  where o.programme_id = app.programme_as('coordinator', 'administrator', 'parent-lead')
    and coalesce(c.day, o.told_us_on) >= since
  group by 1, 2, 3, 4, 5
$$;

-- One press of "propose": for all parties at once, under one version of the policy.
create table matchings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  policy_version text not null,
  parties integer not null,
  proposed integer not null,
  total bigint not null,
  on_day date not null,
  by_person uuid,
  at timestamptz not null default now()
);
call app.about('matchings', 'one run of the matching for all parties at once', '7 years, as part of the audit', 'programme');
call app.class('matchings', 'internal', 'id', 'programme_id', 'policy_version', 'parties', 'proposed', 'total', 'on_day', 'by_person', 'at');

-- Proposals may overlap between parties, hold nobody, lapse after two working days; the first acceptance wins.
create table proposals (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  matching_id uuid references matchings,
  party_id uuid not null references parties,
  offer_id uuid not null references offers,
  supporter_id uuid not null references supporters,
  rank smallint not null check (rank between 1 and 3),
  cost bigint not null,
  reasons jsonb not null default '[]',
  lapses_on date not null,
  state text not null default 'open' check (state in ('open', 'chosen', 'not-chosen', 'lapsed', 'no-longer-free', 'withdrawn')),
  shown_on date,
  made_on date not null
);
create index on proposals (party_id, state);
create index on proposals (programme_id, state, lapses_on);
call app.about('proposals', 'two or three supporters for a party to choose from', '3 years after support ends', 'party');
call app.class('proposals', 'personal', 'reasons', 'cost', 'rank');
call app.class('proposals', 'internal', 'id', 'programme_id', 'matching_id', 'party_id', 'offer_id', 'supporter_id', 'lapses_on', 'state', 'shown_on', 'made_on');

-- The parent chose; the supporter is asked, checks for conflicts, answers. One open choice for each party.
create table choices (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  proposal_id uuid not null references proposals,
  party_id uuid not null references parties,
  offer_id uuid not null references offers,
  supporter_id uuid not null references supporters,
  how text not null check (how in ('link', 'signed-in', 'phone')),
  chosen_on date not null,
  by_person uuid,
  answer text check (answer in ('yes', 'no', 'taken-back', 'unsafe')),
  answered_on date,
  version integer not null default 1
);
create unique index choices_open on choices (programme_id, party_id) where answer is null;
create index on choices (supporter_id);
call app.about('choices', 'whom a parent chose, how, and what the supporter answered', '3 years after support ends', 'party');
call app.class('choices', 'personal', 'how', 'chosen_on', 'answer', 'answered_on');
call app.class('choices', 'internal', 'id', 'programme_id', 'proposal_id', 'party_id', 'offer_id', 'supporter_id', 'by_person', 'version');

-- The next thing to do when nobody is free: chosen by the coordinator, shown on the board.
create table stopgaps (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  offer_id uuid not null references offers,
  kind text not null check (kind in ('cover', 'phone-preparation', 'printed-pack', 'advice-line', 'neighbour')),
  on_day date not null,
  done_on date,
  by_person uuid
);
create index on stopgaps (party_id);
call app.about('stopgaps', 'what was done for a parent when nobody was free', '3 years after support ends', 'party');
call app.class('stopgaps', 'personal', 'kind', 'on_day', 'done_on');
call app.class('stopgaps', 'internal', 'id', 'programme_id', 'party_id', 'offer_id', 'by_person');

-- The supporters whose profile the asker may read: proposed to them, chosen by them, or beside them.
create function app.supporters_shown() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct u), '{}') from (
    select p.supporter_id as u from public.proposals p where p.party_id = any (app.things('is', 'party')) and p.state in ('open', 'chosen')
    union select s.supporter_id from public.supports s where s.party_id = any (app.things('is', 'party')) and s.until_day is null
    union select c.supporter_id from public.covers c where c.party_id = any (app.things('is', 'party')) and c.ended_at is null) x
$$;

call app.coordinators_wall('offers', 'family_id', 'party_id');
call app.wall('offers', 'own', 'select', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$);
call app.coordinators_wall('offer_steps', 'party_id');
call app.coordinators_wall('council_offers', 'family_id');
call app.wall('council_offers', 'council', 'select', 'web',
  $q$programme_id = (select app.programme_as('social-worker', 'chair')) and gss = (select app.gss_as('social-worker', 'chair'))$q$);
call app.wall('requests', 'coordinator', 'all', 'web',
  $q$programme_id = (select app.programme_as('coordinator', 'handler'))
    and (handler = (select app.me()) or (handler is null and programme_id = (select app.programme_as('coordinator'))))$q$);
call app.wall('matchings', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.coordinators_wall('proposals', 'party_id');
call app.wall('proposals', 'own', 'select', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$);
call app.coordinators_wall('choices', 'party_id');
call app.wall('choices', 'own', 'select', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$);
call app.wall('choices', 'asked', 'select', 'web', 'supporter_id = (select app.my_supporter())');
call app.coordinators_wall('stopgaps', 'party_id');
call app.wall('profiles', 'shown', 'select', 'web', 'supporter_id = any ((select app.supporters_shown())::uuid[])');
call app.for_worker('offers', 'offer_steps', 'council_offers', 'requests', 'matchings', 'proposals', 'choices', 'stopgaps');
call app.settle();
grant execute on function app.supporters_shown() to web, worker;
grant execute on function app.ask_for_supporter, app.coverage to web;
