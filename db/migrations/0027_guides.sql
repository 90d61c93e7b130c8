-- Before you sign: what a parent is asked to agree to, what they want to ask, what they were told, and how long a child has been
-- away from home. All of it is the parent's own (app.space_wall, 0025). There is no test of the parent here, and no tick.
create table signings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  -- care: section 20 or 76, a child to live elsewhere; agreement: a written agreement or safety plan.
  kind text not null check (kind in ('care', 'agreement')),
  child app.sealed,
  asking text[] not null default '{}',
  told_how text check (told_how in ('nothing', 'said', 'written')),
  told app.sealed,
  others app.sealed,
  more app.sealed,
  answered text check (answered in ('yes', 'no', 'stopped')),
  answered_on date,
  away_from date,
  away_until date,
  first_review_on date,
  last_review_on date,
  check ((answered is null) = (answered_on is null)),
  check (away_until is null or (away_from is not null and away_until >= away_from)),
  check (away_from is null or kind = 'care'),
  check (first_review_on is null or (away_from is not null and first_review_on >= away_from)),
  check (last_review_on is null or (first_review_on is not null and last_review_on > first_review_on))
);
create index on signings (party_id, id desc);
call app.about('signings', 'what a parent is asked to sign or agree to, what they ask and what they were told', '3 years after support ends', 'space');
call app.class('signings', 'personal', 'kind', 'asking', 'told_how', 'answered', 'answered_on', 'away_from', 'away_until', 'first_review_on', 'last_review_on');
call app.class('signings', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'day', 'at', 'version', 'withdrawn_at');
call app.seal('signings', 'party_id', 'child', 'told', 'others', 'more');
call app.space_wall('signings');

create table signing_answers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  signing_id uuid not null references signings,
  question text not null check (question ~ '^[a-z-]{2,20}$'),
  body app.sealed
);
create index on signing_answers (party_id, signing_id);
create index on signing_answers (signing_id);
call app.about('signing_answers', 'what somebody answered to a question that a parent put before they signed', '3 years after support ends', 'space');
call app.class('signing_answers', 'personal', 'day', 'question');
call app.class('signing_answers', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'at', 'version', 'signing_id');
call app.seal('signing_answers', 'party_id', 'body');
call app.space_wall('signing_answers');

-- Who opened or changed it stands among what a parent is told of who looked.
do $$ begin
  execute format($f$create or replace function app.acts_shown() returns text[]
    language sql immutable set search_path = pg_catalog, public as $q$ select %L::text[] $q$ $f$, app.acts_shown() || array['signing.read',
      'signing.printed', 'signing.added', 'signing.changed', 'signing.taken-back', 'signing.put-back']);
end $$;

call app.settle();
grant execute on function app.acts_shown to definer;
