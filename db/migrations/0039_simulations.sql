-- Invented years that somebody let play, worked out by the worker: nobody in them is real. One at a time for each programme.

create table simulations (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  -- 'all', a region's name or an authority's GSS code.
  place text not null check (length(place) <= 40),
  weeks integer not null check (weeks between 1 and 104),
  per100 integer not null check (per100 between 0 and 100),
  seed integer not null check (seed >= 0),
  state text not null default 'asked' check (state in ('asked', 'working', 'done', 'stopped', 'failed')),
  -- Hundredths that have been played.
  done integer not null default 0,
  -- As src/simulation/report.ts says; {} until it was played to its end.
  report jsonb not null default '{}',
  by_person uuid not null references persons,
  on_day date not null,
  at timestamptz not null default now(),
  -- When the worker last said that it is at it: whoever died over it is followed by another.
  touched_at timestamptz,
  removed_on date
);
create index on simulations (programme_id, id desc);
create unique index simulations_one on simulations (programme_id) where state in ('asked', 'working');
create index simulations_asked on simulations (id) where state in ('asked', 'working');
call app.about('simulations', 'an invented year that was played', 'until it is removed, at most 1 year', 'programme');
call app.class('simulations', 'internal', 'id', 'programme_id', 'place', 'weeks', 'per100', 'seed', 'state', 'done', 'report', 'by_person',
  'on_day', 'at', 'touched_at', 'removed_on');

call app.wall('simulations', 'office', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator', 'administrator', 'parent-lead'))$q$);
call app.wall('simulations', 'asks', 'insert', 'web', $q$programme_id = (select app.programme_as('coordinator', 'administrator', 'parent-lead'))
  and by_person = (select app.me()) and state = 'asked' and removed_on is null$q$);
call app.wall('simulations', 'stops', 'update', 'web', $q$programme_id = (select app.programme_as('coordinator', 'administrator', 'parent-lead'))$q$);
call app.for_worker('simulations');
revoke insert, update on simulations from web;
grant insert (programme_id, place, weeks, per100, seed, by_person, on_day) on simulations to web;
grant update (state, removed_on) on simulations to web;

-- A person asks, stops and removes; what came of it is the worker's to write. Removed, nothing of it is left.
create function app.simulation_changes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if old.removed_on is not null then
    raise 'removed' using errcode = 'check_violation';
  end if;
  if session_user = 'web' and new.state is distinct from old.state
      and not (old.state in ('asked', 'working') and new.state = 'stopped') then
    raise 'not a step' using errcode = 'check_violation';
  end if;
  if new.removed_on is not null then
    new.report := '{}';
    if new.state in ('asked', 'working') then new.state := 'stopped'; end if;
  end if;
  return new;
end $$;
create trigger simulation_changes before update on simulations for each row execute function app.simulation_changes();

call app.settle();
