-- A party's own copy of the plan, in versions. A piece stands from one version until another; whoever changes a piece in a
-- newer version writes a new row of the same line, so that two versions can be compared piece by piece. The ids of versions
-- stand in the order in which they were made.
create table plans (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  dated date
);
create index on plans (party_id, id);
call app.about('plans', 'one version of a party''s own copy of the plan', '3 years after support ends', 'party');
call app.class('plans', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'version', 'withdrawn_at');
call app.class('plans', 'personal', 'dated');
call app.space_wall('plans');

create table plan_pieces (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  line uuid not null,
  from_plan uuid not null references plans,
  until_plan uuid references plans,
  kind text not null check (kind in ('worry', 'action', 'step', 'person', 'date', 'aim', 'needs', 'seen', 'wishes', 'views', 'family', 'help', 'if-not')),
  agency text check (agency in ('social-care', 'school', 'health', 'mental-health', 'police', 'housing', 'drugs', 'abuse', 'adults', 'other')),
  by_on date,
  state text check (state in ('done', 'not-done')),
  state_on date,
  words app.sealed,
  mine app.sealed,
  better app.sealed,
  who app.sealed,
  note app.sealed,
  check (until_plan is null or until_plan > from_plan),
  check ((state is null) = (state_on is null))
);
create index on plan_pieces (party_id, id);
create index on plan_pieces (from_plan);
create index on plan_pieces (until_plan) where until_plan is not null;
call app.about('plan_pieces', 'one piece of a party''s own copy of the plan: a worry, what an agency said it would do, a step of their own', '3 years after support ends', 'party');
call app.seal('plan_pieces', 'party_id', 'words', 'mine', 'better', 'who', 'note');
call app.class('plan_pieces', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'version', 'withdrawn_at', 'line', 'from_plan', 'until_plan');
call app.class('plan_pieces', 'personal', 'kind', 'agency', 'by_on', 'state', 'state_on');
call app.space_wall('plan_pieces');

-- The days of core groups, for the party and for whoever stands beside them: no more than the day, and whether it was held.
create function app.my_core_groups() returns table (party uuid, day date, held boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select fp.party_id, g.day, g.held
  from public.family_parties fp join public.core_groups g on g.family_id = fp.family_id
  where fp.party_id = any (app.my_parties())
$$;

-- Whoever did one of these for a parent, or read it, stands in that parent's "who has looked".
do $$ begin
  execute format($f$create or replace function app.acts_shown() returns text[]
    language sql immutable set search_path = pg_catalog, public as $q$ select %L::text[] $q$ $f$, app.acts_shown() || array['plan.read', 'plan.printed',
      'plan.written', 'plan.changed', 'plan.version', 'plan.version-taken-back', 'plan.said', 'plan.taken-off', 'plan.put-back']);
end $$;
call app.settle();
grant execute on function app.acts_shown to definer;
grant execute on function app.my_core_groups() to web;
