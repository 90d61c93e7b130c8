-- What counts how much when supporters are looked for, in versions: drafted by a coordinator, in force from when a parent
-- lead agreed, never changed afterwards. Put back means a new version. And what a proposal says of its weighing.

create table weights (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  number integer not null default 0,
  near text not null check (near in ('none', 'little', 'usual', 'lot', 'most')),
  -- Never nothing: by rule nobody waits for ever.
  waiting text not null check (waiting in ('little', 'usual', 'lot', 'most')),
  soon text not null check (soon in ('none', 'little', 'usual', 'lot', 'most')),
  language text not null check (language in ('none', 'little', 'usual', 'lot', 'most')),
  ranked text not null check (ranked in ('none', 'little', 'usual', 'lot', 'most')),
  experience text not null check (experience in ('none', 'little', 'usual', 'lot', 'most')),
  gender text not null check (gender in ('none', 'little', 'usual', 'lot', 'most')),
  continuity text not null check (continuity in ('none', 'little', 'usual', 'lot', 'most')),
  area text not null check (area in ('none', 'little', 'usual', 'lot', 'most')),
  load text not null check (load in ('none', 'little', 'usual', 'lot', 'most')),
  why text not null check (why <> '' and length(why) <= 2000),
  -- The version that this one puts back; 0 is the one that the house began with.
  puts_back integer check (puts_back >= 0),
  -- What it would change, as it stood when it was sent; null where it is small (offers/coverage/suppress.ts).
  parents integer,
  others_first integer,
  with_now integer,
  with_then integer,
  drafted_by uuid not null references persons,
  drafted_name text not null default '',
  day date not null,
  at timestamptz not null default now(),
  answer text check (answer in ('agreed', 'no')),
  answered_by uuid references persons,
  answered_name text not null default '',
  answered_on date,
  answer_why text not null default '' check (length(answer_why) <= 2000),
  withdrawn_at timestamptz,
  unique (programme_id, number),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_on is null)),
  check (answered_by is null or answered_by <> drafted_by),
  check (answer is distinct from 'no' or answer_why <> ''),
  check (answer is null or withdrawn_at is null)
);
-- One at a time is asked about, so that versions are in force in the order of their numbers.
create unique index weights_open on weights (programme_id) where answer is null and withdrawn_at is null;
call app.about('weights', 'what counts how much in the matching, who drafted it and which parent lead agreed', 'always', 'programme');
call app.class('weights', 'internal', 'id', 'programme_id', 'number', 'near', 'waiting', 'soon', 'language', 'ranked', 'experience', 'gender',
  'continuity', 'area', 'load', 'why', 'puts_back', 'parents', 'others_first', 'with_now', 'with_then', 'drafted_by', 'day', 'at', 'answer',
  'answered_by', 'answered_on', 'answer_why', 'withdrawn_at');
call app.class('weights', 'personal', 'drafted_name', 'answered_name');

call app.wall('weights', 'staff', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator', 'parent-lead'))$q$);
call app.wall('weights', 'drafts', 'insert', 'web', $q$programme_id = (select app.programme_as('coordinator')) and drafted_by = (select app.me())$q$);
-- A parent lead's act, and never that of whoever drafted it.
call app.wall('weights', 'answers', 'update', 'web', $q$programme_id = (select app.programme_as('parent-lead')) and drafted_by <> (select app.me())
  and withdrawn_at is null and (answer is null or answered_by = (select app.me()))$q$);
call app.wall('weights', 'takes-back', 'update', 'web', $q$programme_id = (select app.programme_as('coordinator')) and answer is null$q$);
call app.wall('weights', 'worker', 'select', 'worker', $q$(select app.kind()) = 'worker'$q$);
revoke insert, update on weights from web;
grant insert (programme_id, near, waiting, soon, language, ranked, experience, gender, continuity, area, load, why, puts_back, parents,
  others_first, with_now, with_then, drafted_by, day) on weights to web;
grant update (answer, answered_by, answered_on, answer_why, withdrawn_at) on weights to web;

-- Numbers and names are the database's; what was answered or taken back stays as it is.
create function app.weigh() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock(hashtextextended('weights ' || new.programme_id, 0));
    new.number := 1 + coalesce((select max(w.number) from public.weights w where w.programme_id = new.programme_id), 0);
    new.drafted_name := coalesce((select p.name from public.persons p where p.id = new.drafted_by), '');
    if new.puts_back > 0 and not exists (select from public.weights w where w.programme_id = new.programme_id
      and w.number = new.puts_back and w.answer = 'agreed') then
      raise 'never in force' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if old.answer is not null or old.withdrawn_at is not null then
    raise 'answered already' using errcode = 'check_violation';
  end if;
  if new.answer is not null then
    new.answered_name := coalesce((select p.name from public.persons p where p.id = new.answered_by), '');
  end if;
  return new;
end $$;
create trigger weigh before insert or update on weights for each row execute function app.weigh();

-- Each matching keeps what it was made with; null is what the house began with.
alter table matchings add column weights_id uuid references weights;
call app.class('matchings', 'internal', 'weights_id');

-- What it costs everybody together, and the others alone, when this one is taken instead of the plan's own; and what
-- leaving this parent without anybody would have weighed.
alter table proposals add column extra bigint not null default 0 check (extra >= 0),
  add column others bigint not null default 0,
  add column alone jsonb not null default '[]';
call app.class('proposals', 'personal', 'extra', 'others', 'alone');

call app.settle();
