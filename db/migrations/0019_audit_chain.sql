-- The audit as a chain that can't be rewritten, who looked at one's own record, and reads that somebody asks about.

-- What was written and is not yet linked. The acting transaction puts it here, and nothing else of the chain is its work.
create table audit_waiting (
  programme_id uuid not null,
  audit_id uuid not null,
  primary key (programme_id, audit_id)
);
call app.about('audit_waiting', 'audit rows that are not yet linked into the chain', 'under a second', 'audit');
call app.class('audit_waiting', 'internal', 'programme_id', 'audit_id');

-- Hash = SHA-256 of the hash before and of the row as src/vault/chain/row.ts writes it. References only, like the audit.
create table audit_links (
  programme_id uuid not null,
  position bigint not null check (position > 0),
  audit_id uuid not null,
  hash bytea not null check (octet_length(hash) = 32),
  linked_at timestamptz not null default now(),
  primary key (programme_id, position)
);
create unique index on audit_links (audit_id);
call app.about('audit_links', 'the chain of each programme''s audit rows', '7 years, as the audit', 'audit');
call app.class('audit_links', 'internal', 'programme_id', 'position', 'audit_id', 'hash', 'linked_at');

create function app.await_link() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.audit_waiting (programme_id, audit_id) values (new.programme_id, new.id);
  return null;
end $$;
create trigger awaits_link after insert on audit for each row execute function app.await_link();
insert into audit_waiting (programme_id, audit_id) select programme_id, id from audit;
-- Rows come in the order of their days, so that a week is found by a handful of pages.
create index on audit using brin (day);

-- One row as the chain takes it: every field a text, so that what is hashed reads the same everywhere. Without a search path
-- of its own it is drawn into the query that calls it: that took 60 microseconds a row.
create function app.audit_row(a audit) returns jsonb
language sql stable as $$
  select jsonb_build_array(a.id::text, a.programme_id::text, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    to_char(a.day, 'YYYY-MM-DD'), a.person_id::text, a.session_id::text, a.act, to_jsonb(a.things::text[]), a.facts::text)
$$;

-- For the vault: up to `most` waiting rows of each programme, oldest first.
create function app.audit_to_link(most integer) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(r.line order by w.programme_id, w.audit_id), '[]')
  from public.programmes p
  cross join lateral (select * from public.audit_waiting q where q.programme_id = p.id order by q.audit_id limit most) w
  -- One look by key for each, whatever the planner believes about a table that is empty at most times.
  cross join lateral (select app.audit_row(a) as line from public.audit a where a.id = w.audit_id offset 0) r
$$;
-- Links what the vault worked out, all of it or nothing. False when the chain does not end at `after` any more.
create function app.link_audit(of_programme uuid, after bigint, ids uuid[], hashes bytea[]) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare taken integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit chain ' || of_programme, 0));
  if coalesce((select max(l.position) from public.audit_links l where l.programme_id = of_programme), 0) <> after then return false; end if;
  delete from public.audit_waiting w where w.programme_id = of_programme and w.audit_id = any (ids);
  get diagnostics taken = row_count;
  if taken <> cardinality(ids) or taken <> cardinality(hashes) then raise 'what is to be linked does not wait'; end if;
  insert into public.audit_links (programme_id, position, audit_id, hash)
  select of_programme, after + u.n, u.id, u.hash from unnest(ids, hashes) with ordinality u (id, hash, n);
  return true;
end $$;
-- The chain after a position, with its rows (null where one is gone), for walking it anew.
create function app.audit_chain(of_programme uuid, after bigint, most integer) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_array(l.position, encode(l.hash, 'hex'), r.line) order by l.position), '[]')
  from (select * from public.audit_links k where k.programme_id = of_programme and k.position > after order by k.position limit most) l
  left join lateral (select app.audit_row(a) as line from public.audit a
    where a.id = l.audit_id and a.programme_id = of_programme offset 0) r on true
$$;
create function app.audit_programmes() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(p.id order by p.id), '{}') from public.programmes p
$$;

-- Is a reading still kept from the person whom it concerns? Nothing is, until there are such readings (0020).
create function app.withheld(opening uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$ select false $$;

-- What is shown of the audit to the one whom it is about. An act that is not named is not shown: what is noted about
-- safety, about concerns and about whom a supporter must not meet stays unsaid. src/audit/looks/acts.ts has the words.
create function app.acts_shown() returns text[]
language sql immutable set search_path = pg_catalog, public as $$
  select array['party.read', 'party.wishes-read', 'family.read', 'support.read', 'offer.read', 'proposal.read', 'text.opened',
    'note.read', 'note.printed', 'note.written', 'note.changed', 'note.taken-back', 'note.put-back', 'reading.given', 'reading.ended',
    'promise.answered', 'account.started-again', 'account.start-code-given',
    'party.listed', 'party.alike-shown', 'matching.read', 'home.read', 'board.read', 'offer.listed', 'offer.exported',
    'party.added', 'party.named', 'party.changed', 'party.told', 'party.contact-set', 'party.needs-set', 'party.parent-of',
    'party.account-opened', 'party.wishes-set', 'party.circle-named', 'party.circle-waived', 'party.circle-unwaived',
    'party.circle-removed', 'offer.made', 'offer.attempted', 'offer.answered', 'choice.shown', 'choice.others-asked',
    'staff.read', 'person.added', 'person.invited', 'person.changed', 'person.role-given', 'person.role-ended', 'person.left',
    'programme.handler-named', 'supporter.read', 'supporter.listed', 'supporter.imported', 'supporter.added',
    'supporter.changed', 'supporter.profile-changed', 'supporter.away', 'supporter.away-withdrawn', 'supporter.accredited',
    'supporter.provisional', 'supporter.paused', 'supporter.left', 'supporter.conflict-declared', 'supporter.conflict-withdrawn']
$$;
-- Whose sealed words are named to the one whom they are about: not what was noted about safety, nor what they will be told.
create function app.texts_shown() returns text[]
language sql immutable set search_path = pg_catalog, public as $$ select array['notes', 'safe_contacts', 'access_needs'] $$;

-- Who looked: rows about the asker's own party row, space or offer, and about their own account or record as a supporter, done
-- by somebody else of the staff. Nothing about anybody linked to them: no other reference leaves here, nor a supporter who
-- never stood beside them.
create function app.looks_about_me() returns setof audit
language sql stable security definer set search_path = pg_catalog, public as $$
  with asker as materialized (select s.person_id as me, s.programme_id as programme,
      app.things('is', 'party')
        || coalesce((select array_agg(o.id) from public.offers o where o.party_id = any (app.things('is', 'party'))), '{}') as record,
      array[s.person_id]
        || coalesce((select array_agg(u.id) from public.supporters u where u.person_id = s.person_id), '{}') as account
    from app.session() s where s.level = 2)
  select a.* from asker k join public.audit a on a.things && (k.record || k.account) and a.programme_id = k.programme
  where a.person_id <> k.me and a.act = any (app.acts_shown())
    and (a.act <> 'text.opened' or split_part(a.facts ->> 'text', '.', 1) = any (app.texts_shown()))
    and not coalesce(case when a.facts ->> 'opening' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      then app.withheld((a.facts ->> 'opening')::uuid) end, false)
    -- Who may read somebody's notes has an account too: that it was named there is no look at it.
    and case when a.act ~ '^(person|account|staff|supporter|programme)[.]' then a.things && k.account
      else a.things && k.record and (exists (select from public.roles r where r.person_id = a.person_id and r.role not in ('parent', 'supporter'))
        or exists (select from public.grants g where g.person_id = a.person_id and g.function <> 'is'
          and g.thing_id = any (k.record) and g.thing_id = any (a.things))) end
$$;
-- In one answer: how many there are (up to 1,001) and those wanted, newest first, with the name and function of who it was.
create function app.who_looked(on_day date, most integer, skipped integer) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  with found as materialized (select * from app.looks_about_me() l where on_day is null or l.day = on_day),
  wanted as materialized (select * from found order by day desc, id desc limit most offset skipped)
  select jsonb_build_object('total', (select count(*) from (select from found limit 1001) x),
    'rows', coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'at', w.at, 'day', w.day, 'act', w.act,
      'words', case when w.act = 'text.opened' then split_part(w.facts ->> 'text', '.', 1) end, 'function', f.role, 'name', case when f.role = 'supporter' then coalesce(c.called, split_part(p.name, ' ', 1)) else p.name end)
      order by w.day desc, w.id desc)
      from wanted w join public.persons p on p.id = w.person_id
      left join lateral (select r.role from public.roles r where r.person_id = w.person_id and r.role <> 'parent'
        order by (r.from_at <= w.at and coalesce(r.until_at > w.at, true)) desc,
          array_position(array['coordinator', 'handler', 'safeguarding-lead', 'approver', 'administrator', 'parent-lead',
            'supporter', 'social-worker', 'chair'], r.role), r.id desc limit 1) f on true
      left join lateral (select pr.called from public.supporters u join public.profiles pr on pr.supporter_id = u.id
        where u.person_id = w.person_id and pr.called <> '' limit 1) c on true), '[]'))
$$;

-- Each week's question about reads: of whose people there is no reason on record, or far more than others of the function.
create table read_weeks (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  week date not null,
  looked_at timestamptz not null default now(),
  unique (programme_id, week)
);
call app.about('read_weeks', 'the weeks whose reads were looked through', '7 years, as the audit', 'audit');
call app.class('read_weeks', 'internal', 'id', 'programme_id', 'week', 'looked_at');
create table read_questions (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  week date not null,
  person_id uuid not null references persons,
  role text not null,
  why text not null check (why in ('no-grant', 'no-work', 'many')),
  reads integer not null,
  people integer not null,
  median double precision,
  unique (programme_id, week, person_id, why)
);
create index on read_questions (programme_id, id desc);
create index on read_questions (person_id, why, week);
call app.about('read_questions', 'reads of a week that the safeguarding lead asks about', '7 years, as the audit', 'audit');
call app.class('read_questions', 'internal', 'id', 'programme_id', 'week', 'person_id', 'role', 'why', 'reads', 'people', 'median');
create table read_answers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  question_id uuid not null references read_questions,
  reason text not null check (reason in ('their-work', 'stood-in', 'learning', 'spoken-to', 'taken-further', 'other')),
  body app.sealed,
  by uuid not null references persons,
  day date not null,
  at timestamptz not null default now()
);
create unique index on read_answers (question_id);
call app.about('read_answers', 'why reads that were asked about were right, or what was done', '7 years, as the audit', 'audit');
call app.seal('read_answers', 'programme_id', 'body');
call app.class('read_answers', 'internal', 'id', 'programme_id', 'question_id', 'reason', 'by', 'day', 'at');

call app.wall('read_weeks', 'safeguarding-lead', 'select', 'web', $q$programme_id = (select app.programme_as('safeguarding-lead'))$q$);
call app.wall('read_questions', 'safeguarding-lead', 'select', 'web', $q$programme_id = (select app.programme_as('safeguarding-lead'))$q$);
call app.wall('read_answers', 'safeguarding-lead', 'select', 'web', $q$programme_id = (select app.programme_as('safeguarding-lead'))$q$);
-- Nobody answers for themselves, and when it was is the database's to say.
call app.wall('read_answers', 'answers', 'insert', 'web', $q$programme_id = (select app.programme_as('safeguarding-lead')) and by = (select app.me())
  and question_id in (select q.id from read_questions q where q.person_id <> (select app.me()))$q$);
revoke insert on read_answers from web;
grant insert (id, programme_id, question_id, reason, body, by, day) on read_answers to web;
call app.for_worker('read_weeks', 'read_questions', 'read_answers');

-- Names of our own people who are asked about, for the one who asks. No parent's name is here.
create function app.names_asked_about() returns table (person uuid, name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.name from public.persons p where p.programme_id = (select app.programme_as('safeguarding-lead'))
    and (exists (select from public.read_questions q where q.person_id = p.id) or exists (select from public.read_answers w where w.by = p.id))
$$;

-- The reads of one week, counted for each of the staff; `opened` and `worked` are acts that open a record and that change one.
-- 'no-grant': opened by somebody who reads by assignment and had none. 'no-work': opened by somebody who reads by function
-- and did nothing for that person in the four weeks until then.
create function app.reads_of_week(of_programme uuid, from_day date, opened text[], worked text[])
returns table (person uuid, role text, reads integer, people integer, ungranted integer, unworked integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  with staff as materialized (
    select distinct on (r.person_id) r.person_id, r.role from public.roles r
    where r.programme_id = of_programme and r.until_at is null and r.role not in ('parent', 'social-worker', 'chair')
    order by r.person_id, array_position(array['coordinator', 'safeguarding-lead', 'approver', 'handler', 'administrator',
      'parent-lead', 'supporter'], r.role)),
  looks as materialized (
    select a.id, a.at, a.person_id, s.role, a.things from public.audit a join staff s on s.person_id = a.person_id
    where a.programme_id = of_programme and a.day >= from_day and a.day < from_day + 7 and a.act = any (opened)),
  of_people as materialized (
    select l.id, l.at, l.person_id, l.role, p.id as party
    from looks l cross join lateral unnest(l.things) t (thing) join public.parties p on p.id = t.thing
    where not exists (select from public.grants g where g.person_id = l.person_id and g.function = 'is' and g.thing_id = p.id)),
  seen as materialized (
    select o.person_id, o.role, o.party, min(o.at) as first_at, max(o.at) as last_at from of_people o group by o.person_id, o.role, o.party),
  work as materialized (
    select distinct a.person_id, x.party from public.audit a join staff s on s.person_id = a.person_id
    cross join lateral (
      select t.thing as party from unnest(a.things) t (thing)
      union all select f.party_id from unnest(a.things) t (thing) join public.family_parties f on f.family_id = t.thing
      union all select o.party_id from unnest(a.things) t (thing) join public.offers o on o.id = t.thing
      union all select u.party_id from unnest(a.things) t (thing) join public.supports u on u.id = t.thing
      union all select f.party_id from unnest(a.things) t (thing) join public.conferences c on c.id = t.thing
        join public.family_parties f on f.family_id = c.family_id
      union all select (a.facts ->> 'party')::uuid where a.facts ->> 'party' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') x
    where a.programme_id = of_programme and a.day >= from_day - 21 and a.day < from_day + 7 and a.act = any (worked)),
  judged as (
    select s.person_id, s.role in ('coordinator', 'safeguarding-lead', 'approver') as by_function,
      exists (select from public.grants g where g.person_id = s.person_id and g.function <> 'is' and g.from_at <= s.last_at
        and coalesce(g.until_at >= s.first_at, true) and coalesce(g.ends_at >= s.first_at, true)
        and (g.thing_id = s.party or g.thing_id in (select f.family_id from public.family_parties f where f.party_id = s.party))) as granted,
      exists (select from work w where w.person_id = s.person_id and w.party = s.party) as worked
    from seen s)
  select l.person_id, l.role, count(distinct l.id)::int,
    (select count(*) from judged j where j.person_id = l.person_id)::int,
    (select count(*) from judged j where j.person_id = l.person_id and not j.by_function and not j.granted)::int,
    (select count(*) from judged j where j.person_id = l.person_id and j.by_function and not j.granted and not j.worked)::int
  from of_people l group by l.person_id, l.role
$$;

call app.settle();
grant execute on function app.audit_to_link, app.link_audit, app.audit_chain, app.audit_programmes to vault;
grant execute on function app.who_looked, app.names_asked_about to web;
grant execute on function app.reads_of_week to worker;
grant execute on function app.audit_row, app.acts_shown, app.texts_shown to definer;
