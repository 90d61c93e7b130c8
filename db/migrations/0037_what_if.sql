-- What would be, if: a changed world over the next three months, worked out by the worker, kept until somebody removes it.

create table what_ifs (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  name text not null default '' check (length(name) <= 120),
  changes jsonb not null check (jsonb_typeof(changes) = 'object' and length(changes::text) <= 20000),
  seed integer not null default 1,
  state text not null default 'draft' check (state in ('draft', 'asked', 'working', 'done', 'stopped', 'failed')),
  done integer not null default 0,
  steps integer not null default 0,
  -- {} until it is worked out.
  answer jsonb not null default '{}',
  by_person uuid not null references persons,
  on_day date not null,
  at timestamptz not null default now(),
  -- When the worker last said that it is at it: whoever died over it is followed by another.
  touched_at timestamptz,
  removed_on date,
  version integer not null default 1
);
create index on what_ifs (programme_id, id desc);
create index what_ifs_asked on what_ifs (id) where state in ('asked', 'working');
call app.about('what_ifs', 'a world that was tried out: what would be different, and what would follow', 'until it is removed, at most 1 year', 'programme');
call app.class('what_ifs', 'personal', 'name', 'changes', 'answer');
call app.class('what_ifs', 'internal', 'id', 'programme_id', 'seed', 'state', 'done', 'steps', 'by_person', 'on_day', 'at', 'touched_at',
  'removed_on', 'version');

-- What recruitment would help most: kinds of supporter, never people. `shared`: as things stand, so that parent leads read it too.
create table what_if_advice (
  id uuid primary key default uuidv7(),
  what_if_id uuid not null references what_ifs,
  programme_id uuid not null references programmes,
  place integer not null check (place > 0),
  languages text[] not null,
  areas text[] not null,
  capacity integer not null,
  low integer not null,
  middle integer not null,
  high integer not null,
  shared boolean not null,
  on_day date not null
);
create index on what_if_advice (programme_id, what_if_id desc, place);
call app.about('what_if_advice', 'which kind of supporter would help most', 'with the what-if', 'programme');
call app.class('what_if_advice', 'internal', 'id', 'what_if_id', 'programme_id', 'place', 'languages', 'areas', 'capacity', 'low', 'middle', 'high',
  'shared', 'on_day');

call app.wall('what_ifs', 'office', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator', 'administrator'))$q$);
call app.wall('what_ifs', 'asks', 'insert', 'web', $q$programme_id = (select app.programme_as('coordinator', 'administrator'))
  and by_person = (select app.me()) and state = 'draft' and removed_on is null$q$);
call app.wall('what_ifs', 'changes', 'update', 'web', $q$programme_id = (select app.programme_as('coordinator', 'administrator'))$q$);
call app.wall('what_if_advice', 'office', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator', 'administrator'))$q$);
call app.wall('what_if_advice', 'lead', 'select', 'web', $q$programme_id = (select app.programme_as('parent-lead')) and shared$q$);
call app.for_worker('what_ifs', 'what_if_advice');
revoke insert, update on what_ifs from web;
grant insert (programme_id, name, changes, seed, by_person, on_day) on what_ifs to web;
grant update (name, changes, state, removed_on, on_day, version) on what_ifs to web;

-- A person drafts, asks and stops; what came of it is the worker's to write. Removed, nothing of it is left.
create function app.what_if_changes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if old.removed_on is not null then
    raise 'removed' using errcode = 'check_violation';
  end if;
  if session_user = 'web' then
    if new.changes is distinct from old.changes and old.state <> 'draft' then
      raise 'asked already' using errcode = 'check_violation';
    end if;
    if new.state is distinct from old.state and (old.state, new.state) not in
        (('draft', 'asked'), ('asked', 'stopped'), ('working', 'stopped'), ('stopped', 'asked'), ('failed', 'asked')) then
      raise 'not a step' using errcode = 'check_violation';
    end if;
    -- The worker has one of them in hand at a time, whichever programme asked: nobody else's waits behind a hundred of one.
    if new.state = 'asked' and old.state <> 'asked' then
      perform pg_advisory_xact_lock(hashtextextended('what-if ' || new.programme_id, 0));
      if (select count(*) from public.what_ifs w where w.programme_id = new.programme_id and w.state in ('asked', 'working')) >= 5 then
        return null;
      end if;
      new.done := 0; new.steps := 0; new.touched_at := null;
    end if;
  end if;
  if new.removed_on is not null then
    delete from public.what_if_advice a where a.what_if_id = new.id;
    new.name := ''; new.changes := '{}'; new.answer := '{}';
    if new.state in ('asked', 'working') then new.state := 'stopped'; end if;
  end if;
  return new;
end $$;
create trigger what_if_changes before update on what_ifs for each row execute function app.what_if_changes();

call app.settle();
