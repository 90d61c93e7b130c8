-- Concerns in a supporter's own words, the opening of named notes by two persons, and a register of who asks from outside.

-- Whom to ring when it can't wait: the safeguarding lead's own line.
create table safeguarding_lines (
  programme_id uuid primary key references programmes,
  telephone text not null default '',
  hours text not null default '',
  hours_cy text not null default '',
  version integer not null default 1
);
call app.about('safeguarding_lines', 'the number at which the safeguarding lead is reached', 'while the programme runs', 'programme');
call app.class('safeguarding_lines', 'internal', 'programme_id', 'telephone', 'hours', 'hours_cy', 'version');
call app.wall('safeguarding_lines', 'own', 'select', 'web', 'programme_id = (select app.programme())');
call app.wall('safeguarding_lines', 'administrator', 'all', 'web', $q$programme_id = (select app.programme_as('administrator'))$q$);

-- Read by its author and by whoever hears it, nobody else. It opens nothing. `handler` is set for a sealed family.
create table concerns (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  written_by uuid not null references persons,
  party_id uuid references parties,
  handler uuid,
  at_risk text[] not null check (at_risk <@ array['child', 'parent', 'adult', 'us'] and cardinality(at_risk) > 0),
  about app.sealed,
  words app.sealed not null,
  why_not app.sealed,
  parent_told text not null check (parent_told in ('yes', 'not-yet', 'more-dangerous')),
  day date not null,
  at timestamptz not null default now(),
  heard_on date,
  heard_by uuid,
  told_on date,
  told_how text check (told_how in ('supporter', 'voice', 'in-person', 'letter')),
  told_by uuid,
  tell_review_on date,
  tell_why app.sealed,
  outcome text check (outcome in ('talked', 'referred', 'no-further', 'other')),
  reply app.sealed,
  closed_on date,
  closed_by uuid,
  version integer not null default 1,
  check ((outcome is null) = (closed_on is null)),
  check (closed_on is null or told_on is not null or tell_review_on is not null)
);
create index on concerns (programme_id, id);
call app.about('concerns', 'what worries somebody who stands beside a parent', 'until the child''s 25th birthday, as the programme''s policy says', 'programme');
call app.seal('concerns', 'programme_id', 'about', 'words', 'why_not', 'tell_why', 'reply');
call app.class('concerns', 'internal', 'id', 'programme_id', 'written_by', 'party_id', 'handler', 'at_risk', 'parent_told', 'day', 'at',
  'heard_on', 'heard_by', 'told_on', 'told_how', 'told_by', 'tell_review_on', 'outcome', 'closed_on', 'closed_by', 'version');

-- Who must not hear it: it is about them, about somebody linked to them, or about a family they asked not to see.
create table concern_apart (
  programme_id uuid not null references programmes,
  concern_id uuid not null references concerns,
  person_id uuid not null references persons,
  primary key (concern_id, person_id)
);
create index on concern_apart (person_id);
call app.about('concern_apart', 'who must not hear of a concern: read by definer functions alone', 'as the concern', 'programme');
call app.class('concern_apart', 'internal', 'programme_id', 'concern_id', 'person_id');
grant select on concern_apart to web;
create policy nobody on concern_apart for select to web using (false);

create function app.sort_concern() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_when = 'BEFORE' then
    new.handler := (select f.handler from public.family_parties fp join public.families f on f.id = fp.family_id
      where fp.party_id = new.party_id and f.handler is not null and f.handler <> new.written_by limit 1);
    return new;
  end if;
  if new.party_id is not null then
    insert into public.concern_apart (programme_id, concern_id, person_id)
    select new.programme_id, new.id, g.person_id from public.grants g
    where g.function = 'is' and g.thing = 'party' and (g.thing_id = new.party_id or g.thing_id = any (app.linked_parties(new.party_id)))
    union
    select new.programme_id, new.id, h.person_id from public.hidden h join public.family_parties fp on fp.family_id = h.family_id
    where fp.party_id = new.party_id
    on conflict do nothing;
  end if;
  return null;
end $$;
create trigger sort_before before insert on concerns for each row execute function app.sort_concern();
create trigger sort_after after insert on concerns for each row execute function app.sort_concern();

create function app.concerns_apart() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(a.concern_id), '{}') from public.concern_apart a, app.session() s where a.person_id = s.person_id
$$;
-- The concerns that the asker hears: the safeguarding lead's, and the outside handler's about those whom they handle.
create function app.concerns_heard() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(c.id), '{}') from public.concerns c
  where (c.handler is null and c.programme_id = (select app.programme_as('safeguarding-lead')) and c.id <> all ((select app.concerns_apart())::uuid[]))
    or (c.handler = (select app.me()) and c.programme_id = (select app.programme_as('handler')))
$$;
create function app.hearers(of_concern uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct r.person_id), '{}') from public.concerns c
  join public.roles r on r.programme_id = c.programme_id and r.until_at is null
  join public.persons p on p.id = r.person_id and p.disabled_at is null
  where c.id = of_concern and r.person_id <> c.written_by
    and ((c.handler is null and r.role = 'safeguarding-lead'
        and not exists (select from public.concern_apart a where a.concern_id = c.id and a.person_id = r.person_id))
      or (c.handler = r.person_id and r.role = 'handler'))
$$;
-- Is there anybody but the asker who would hear a concern? Whom to ring depends on it.
create function app.somebody_hears() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.roles r join public.persons p on p.id = r.person_id and p.disabled_at is null
    where r.programme_id = app.programme() and r.role = 'safeguarding-lead' and r.until_at is null and r.person_id <> app.me())
$$;
-- For the office: how many concerns nobody hears. Not about whom, not from whom, not what.
create function app.concerns_unheard() returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::integer from public.concerns c
  where c.programme_id = app.programme_as('coordinator', 'administrator') and c.closed_on is null and c.heard_on is null
    and cardinality(app.hearers(c.id)) = 0
$$;

create policy author on concerns for select to web
  using (written_by = (select app.me()) and programme_id = (select app.programme_as('supporter', 'coordinator', 'handler', 'safeguarding-lead')));
create policy raises on concerns for insert to web with check (written_by = (select app.me())
  and programme_id = (select app.programme_as('supporter', 'coordinator', 'handler'))
  and (party_id is null or (party_id <> all ((select app.things('is', 'party'))::uuid[]) and exists (select from parties p where p.id = party_id)))
  and heard_on is null and closed_on is null);
create policy lead on concerns for select to web using (handler is null
  and programme_id = (select app.programme_as('safeguarding-lead')) and id <> all ((select app.concerns_apart())::uuid[]));
create policy handler on concerns for select to web
  using (handler = (select app.me()) and programme_id = (select app.programme_as('handler')));
create policy hearer on concerns for update to web
  using (id = any ((select app.concerns_heard())::uuid[])) with check (id = any ((select app.concerns_heard())::uuid[]));
grant select on concerns to web;
grant insert (id, programme_id, written_by, party_id, at_risk, about, words, why_not, parent_told, day, told_on, told_how, told_by) on concerns to web;
grant update (heard_on, heard_by, told_on, told_how, told_by, tell_review_on, tell_why, outcome, reply, closed_on, closed_by, version) on concerns to web;

-- What was done about it, a row each time; the hearer's own words.
create table concern_steps (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  concern_id uuid not null references concerns,
  kind text not null check (kind in ('talked', 'referred', 'no-further', 'other', 'heard', 'told', 'not-told', 'closed')),
  words app.sealed,
  done_on date not null,
  by_person uuid not null references persons,
  at timestamptz not null default now()
);
create index on concern_steps (concern_id, id);
call app.about('concern_steps', 'what was done about a concern', 'as the concern', 'programme');
call app.seal('concern_steps', 'programme_id', 'words');
call app.class('concern_steps', 'internal', 'id', 'programme_id', 'concern_id', 'kind', 'done_on', 'by_person', 'at');
call app.wall('concern_steps', 'hearer', 'select', 'web', 'concern_id = any ((select app.concerns_heard())::uuid[])');
call app.wall('concern_steps', 'hearer-adds', 'insert', 'web', $q$concern_id = any ((select app.concerns_heard())::uuid[])
  and programme_id = (select app.programme()) and by_person = (select app.me())$q$);

-- Notes that the author of a concern may read and points to. Pointing opens nothing.
create table concern_points (
  programme_id uuid not null references programmes,
  concern_id uuid not null references concerns,
  note_id uuid not null references notes,
  primary key (concern_id, note_id)
);
call app.about('concern_points', 'which notes a supporter points to in their concern', 'as the concern', 'programme');
call app.class('concern_points', 'internal', 'programme_id', 'concern_id', 'note_id');
call app.wall('concern_points', 'author-points', 'insert', 'web', $q$programme_id = (select app.programme())
  and exists (select from concerns c join notes n on n.party_id = c.party_id
    where c.id = concern_id and n.id = note_id and c.written_by = (select app.me()))$q$);
call app.wall('concern_points', 'author', 'select', 'web', 'concern_id in (select c.id from concerns c where c.written_by = (select app.me()))');

-- Opening named notes by two: who asks, and somebody else who agrees. Which notes is fixed at that moment, for 72 hours.
create table openings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  concern_id uuid not null references concerns,
  party_id uuid not null references parties,
  asked_by uuid not null references persons,
  asked_on date not null,
  asked_at timestamptz not null default now(),
  of_whom text not null check (of_whom in ('pointed', 'author', 'parent', 'beside')),
  from_day date,
  until_day date,
  reason app.sealed not null,
  tell text not null check (tell in ('at-once', 'later')),
  review_on date,
  why_later app.sealed,
  answer text check (answer in ('agreed', 'refused')),
  answered_by uuid references persons,
  answered_on date,
  answered_at timestamptz,
  answer_words app.sealed,
  until_at timestamptz,
  ended_at timestamptz,
  constraint two_different_persons check (answered_by <> asked_by),
  constraint answered_whole check (num_nulls(answer, answered_by, answered_on, answered_at, answer_words) in (0, 5)),
  constraint opens_for_72_hours check ((until_at is not null) = (answer is not distinct from 'agreed') and until_at <= answered_at + interval '72 hours'),
  constraint days_named check ((of_whom = 'pointed') = (from_day is null) and (from_day is null) = (until_day is null)
    and until_day - from_day between 0 and 30 and until_day <= asked_on),
  constraint later_has_a_day check (tell = 'at-once' or (review_on is not null and why_later is not null))
);
create index on openings (concern_id);
create index on openings (asked_by) where until_at is not null;
call app.about('openings', 'who asked to read named notes for safety, and who agreed', '7 years', 'audit');
call app.seal('openings', 'programme_id', 'reason', 'why_later', 'answer_words');
call app.class('openings', 'internal', 'id', 'programme_id', 'concern_id', 'party_id', 'asked_by', 'asked_on', 'asked_at', 'of_whom',
  'from_day', 'until_day', 'tell', 'review_on', 'answer', 'answered_by', 'answered_on', 'answered_at', 'until_at', 'ended_at');

create table opening_notes (
  programme_id uuid not null references programmes,
  opening_id uuid not null references openings,
  note_id uuid not null references notes,
  primary key (opening_id, note_id)
);
call app.about('opening_notes', 'which notes an opening opens', '7 years', 'audit');
call app.class('opening_notes', 'internal', 'programme_id', 'opening_id', 'note_id');

-- What the parent reads about it: a text of theirs, sealed under their key.
create table opening_tellings (
  opening_id uuid primary key references openings,
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  said app.sealed not null,
  told_on date,
  told_how text check (told_how in ('page', 'voice', 'in-person')),
  told_by uuid,
  check ((told_on is null) = (told_how is null))
);
call app.about('opening_tellings', 'what a parent is told about notes of theirs that were read for safety', '7 years', 'audit');
call app.seal('opening_tellings', 'party_id', 'said');
call app.class('opening_tellings', 'internal', 'opening_id', 'programme_id', 'party_id', 'told_on', 'told_how', 'told_by');

-- The party is the concern's, and the moment is the database's: whoever asks names neither.
create function app.ask_opening() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  select c.party_id into new.party_id from public.concerns c where c.id = new.concern_id;
  new.asked_at := now();
  return new;
end $$;
create trigger ask_opening before insert on openings for each row execute function app.ask_opening();

create function app.answer_opening() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare c public.concerns;
begin
  select * into c from public.concerns where id = new.concern_id;
  if old.answer is not null or new.answered_by is distinct from app.me() or new.answered_by = old.asked_by or new.answered_by = c.written_by
    or app.programme_as('approver') is distinct from old.programme_id or app.gss_as('social-worker', 'chair') is not null
    or old.concern_id = any (app.concerns_not_to_answer()) then
    raise 'not for this person to answer' using errcode = 'insufficient_privilege';
  end if;
  new.answered_at := now();
  new.until_at := case when new.answer = 'agreed' then now() + interval '72 hours' end;
  if new.answer = 'agreed' then
    insert into public.opening_notes (programme_id, opening_id, note_id)
    select new.programme_id, new.id, n.id from public.notes n
    where n.party_id = old.party_id and n.withdrawn_at is null and not n.draft and n.at <= old.asked_at and case old.of_whom
      when 'pointed' then exists (select from public.concern_points p where p.concern_id = c.id and p.note_id = n.id)
      else n.day between old.from_day and old.until_day and case old.of_whom
        when 'author' then n.written_by = c.written_by
        else (old.of_whom = 'parent') = exists (select from public.grants g where g.person_id = n.written_by and g.function = 'is'
          and g.thing = 'party' and g.thing_id = n.party_id) end end;
    if old.tell = 'at-once' and app.may_read_here(old.party_id) then
      update public.opening_tellings t set told_on = new.answered_on, told_how = 'page', told_by = old.asked_by where t.opening_id = new.id;
    end if;
  end if;
  return new;
end $$;
create function app.may_read_here(of_party uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.grants g join public.persons p on p.id = g.person_id and p.disabled_at is null
    where g.function = 'is' and g.thing = 'party' and g.thing_id = of_party and g.until_at is null)
$$;
create trigger answer_opening before update of answer, answered_by, answered_on, answered_at, until_at, answer_words on openings
  for each row when (session_user <> 'vault') execute function app.answer_opening();

-- What the asker may read now, as {note: opening}: theirs, agreed to by another, within 72 hours, while they hold the function.
create function app.opened_by() returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_object_agg(n.note_id, o.id order by o.answered_at), '{}')
  from public.openings o join public.opening_notes n on n.opening_id = o.id
  where o.asked_by = (select app.me()) and o.programme_id = (select app.programme_as('safeguarding-lead', 'handler'))
    and o.answer = 'agreed' and o.answered_by <> o.asked_by and o.until_at > now() and o.ended_at is null
    and o.concern_id = any ((select app.concerns_heard())::uuid[]) and (select app.gss_as('social-worker', 'chair')) is null
$$;
create function app.opened_notes() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(k::uuid), '{}') from jsonb_object_keys(app.opened_by()) k
$$;
-- For the vault's audit row: by which opening the asker reads a note that they could not read otherwise.
create function app.by_opening() returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_object_agg(o.key, o.value), '{}') from jsonb_each(app.opened_by()) o join public.notes n on n.id = o.key::uuid
  where n.party_id <> all ((select app.things('is', 'party'))::uuid[]) and n.party_id <> all ((select app.things('reads', 'space'))::uuid[])
$$;
call app.wall('notes', 'opened', 'select', 'web', 'id = any ((select app.opened_notes())::uuid[])');

-- Who answers has no part in it: not about somebody linked to them, not raised by them. About a colleague's own family only
-- somebody answers who is nothing else here.
create function app.concerns_not_to_answer() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.concerns_apart() || coalesce(array_agg(c.id), '{}') from public.concerns c, app.session() s
  where c.programme_id = s.programme_id and (c.written_by = s.person_id
    or (c.handler is not null and exists (select from public.roles r where r.person_id = s.person_id and r.until_at is null and r.role <> 'approver')))
$$;
create policy asks on openings for insert to web with check (asked_by = (select app.me()) and programme_id = (select app.programme())
  and concern_id = any ((select app.concerns_heard())::uuid[]) and answer is null);
create policy hearer on openings for select to web using (concern_id = any ((select app.concerns_heard())::uuid[]));
create policy approver on openings for select to web using (programme_id = (select app.programme_as('approver')) and asked_by <> (select app.me())
  and (answer is null or answered_by = (select app.me()))
  and concern_id <> all ((select app.concerns_not_to_answer())::uuid[]) and (select app.gss_as('social-worker', 'chair')) is null);
create policy answers on openings for update to web
  using (programme_id = (select app.programme_as('approver')) and asked_by <> (select app.me()) and answer is null
    and concern_id <> all ((select app.concerns_not_to_answer())::uuid[]) and (select app.gss_as('social-worker', 'chair')) is null)
  with check (answered_by = (select app.me()) and asked_by <> (select app.me()));
create policy keeps on openings for update to web using (concern_id = any ((select app.concerns_heard())::uuid[]))
  with check (concern_id = any ((select app.concerns_heard())::uuid[]));
grant select on openings to web;
grant insert (id, programme_id, concern_id, party_id, asked_by, asked_on, of_whom, from_day, until_day, reason, tell, review_on, why_later) on openings to web;
grant update (answer, answered_by, answered_on, answer_words, review_on, why_later, ended_at) on openings to web;
call app.wall('opening_notes', 'asker', 'select', 'web', 'opening_id in (select o.id from openings o where o.asked_by = (select app.me()))');
call app.wall('opening_tellings', 'asker-writes', 'insert', 'web', $q$programme_id = (select app.programme()) and told_on is null
  and exists (select from openings o where o.id = opening_id and o.party_id = opening_tellings.party_id and o.asked_by = (select app.me()))$q$);
create policy hearer on opening_tellings for select to web
  using (opening_id in (select o.id from openings o where o.concern_id = any ((select app.concerns_heard())::uuid[])));
create policy hearer_tells on opening_tellings for update to web
  using (told_on is null and opening_id in (select o.id from openings o where o.concern_id = any ((select app.concerns_heard())::uuid[]) and o.answer = 'agreed'))
  with check (told_on is not null and told_by = (select app.me()));
create policy parent on opening_tellings for select to web
  using (told_on is not null and party_id = any ((select app.things('is', 'party'))::uuid[]));
grant select on opening_tellings to web;
grant update (told_on, told_how, told_by) on opening_tellings to web;

-- Until the parent is told, or until the day for looking again has come and nobody named another.
create or replace function app.withheld(opening uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.openings o where o.id = opening and o.tell = 'later' and o.review_on > app.london_day()
    and not exists (select from public.opening_tellings t where t.opening_id = o.id and t.told_on is not null))
$$;
-- Names for those who hear a concern or answer an opening, who read no list of people: whom it is about, who wrote, asked, agreed.
create function app.concern_people() returns table (concern uuid, about text, author text, has_account boolean, points integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.id, coalesce(nullif(p.name, ''), p.called, ''), w.name, c.party_id is not null and app.may_read_here(c.party_id),
    (select count(*) from public.concern_points x where x.concern_id = c.id)::integer
  from public.concerns c join public.persons w on w.id = c.written_by left join public.parties p on p.id = c.party_id
  where c.id = any ((select app.concerns_heard())::uuid[])
$$;
create function app.opening_people() returns table (opening uuid, about text, asker text, approver text, author text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.id, coalesce(nullif(p.name, ''), p.called), a.name, b.name, w.name
  from public.openings o join public.parties p on p.id = o.party_id join public.persons a on a.id = o.asked_by
  join public.concerns c on c.id = o.concern_id join public.persons w on w.id = c.written_by left join public.persons b on b.id = o.answered_by
  where o.concern_id = any ((select app.concerns_heard())::uuid[])
    or (o.programme_id = (select app.programme_as('approver')) and o.asked_by <> (select app.me())
      and (o.answer is null or o.answered_by = (select app.me()))
      and o.concern_id <> all ((select app.concerns_not_to_answer())::uuid[]) and (select app.gss_as('social-worker', 'chair')) is null)
$$;

-- The register of who asks from outside. A name in it is typed in; nobody looks it up.
create table outside_requests (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  kept_by uuid not null references persons,
  kind text not null check (kind in ('police', 'solicitor', 'court', 'other-parent', 'council', 'other')),
  who_asks text not null check (who_asks <> ''),
  reference text not null default '',
  form text not null check (form in ('letter', 'email', 'telephone', 'in-person', 'order')),
  about text not null check (about <> ''),
  words app.sealed,
  received_on date not null,
  clock text not null check (clock in ('copy', 'order', 'said', 'none')),
  due_on date,
  extended_on date,
  held_on date,
  lifted_on date,
  lift_why app.sealed,
  tell text not null default 'at-once' check (tell in ('at-once', 'forbidden')),
  tell_review_on date,
  tell_why app.sealed,
  told_from date,
  replied_on date,
  closed_on date,
  closed_how text check (closed_how in ('replied', 'order-met', 'withdrawn', 'mistake')),
  version integer not null default 1,
  at timestamptz not null default now(),
  check ((clock = 'none') = (due_on is null)),
  check (tell = 'at-once' or (tell_review_on is not null and tell_why is not null)),
  check ((tell = 'at-once') = (told_from is not null)),
  check ((closed_on is null) = (closed_how is null)),
  check (lifted_on is null or (held_on is not null and lift_why is not null))
);
create index on outside_requests (programme_id, id desc);
create index on outside_requests (programme_id) where held_on is not null and lifted_on is null;
call app.about('outside_requests', 'who from outside asked about whom, by when an answer is due, and what was answered', '7 years after it closes', 'programme');
call app.seal('outside_requests', 'programme_id', 'words', 'lift_why', 'tell_why');
call app.class('outside_requests', 'personal', 'who_asks', 'reference', 'about');
call app.class('outside_requests', 'internal', 'id', 'programme_id', 'kept_by', 'kind', 'form', 'received_on', 'clock', 'due_on', 'extended_on',
  'held_on', 'lifted_on', 'tell', 'tell_review_on', 'told_from', 'replied_on', 'closed_on', 'closed_how', 'version', 'at');
call app.wall('outside_requests', 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('safeguarding-lead'))$q$);
call app.wall('outside_requests', 'keeper-enters', 'insert', 'web', $q$programme_id = (select app.programme_as('safeguarding-lead')) and kept_by = (select app.me())$q$);
call app.wall('outside_requests', 'keeper-changes', 'update', 'web', $q$programme_id = (select app.programme_as('safeguarding-lead'))$q$);

alter table holds drop constraint holds_why_check,
  add constraint holds_why_check check (why in ('police', 'solicitor', 'court', 'copy', 'council', 'other', 'complaint', 'concern')),
  add column request_id uuid references outside_requests;
create index on holds (request_id) where lifted_on is null;
call app.class('holds', 'internal', 'request_id');

-- The words of a name in no order, without marks: "Jones, Siân" and "Sian Jones" are one.
create function app.name_words(name text) returns text[]
language sql immutable parallel safe set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct w), '{}') from unnest(regexp_split_to_array(
    regexp_replace(regexp_replace(normalize(lower(name), nfd), '[\u0300-\u036f''’]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'), ' ')) w where w <> ''
$$;
-- The same name, or the same with a name more in between. Too much is kept rather than too little.
create function app.bears_name(name text, asked text) returns boolean
language sql immutable parallel safe set search_path = pg_catalog as $$
  select case when cardinality(a) < 2 or cardinality(b) < 2 then a = b and cardinality(a) > 0 else a <@ b or b <@ a end
  from (select app.name_words(name) as a, app.name_words(asked) as b) x
$$;
create index parties_name_words on parties using gin (app.name_words(name || ' ' || called));
-- Keeps what is of everybody who bears the name, and gives it free again. It answers nothing: whoever keeps the register learns
-- from no page, count or error whether there was anybody.
create function app.hold_for_request() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.holds h set lifted_on = coalesce(new.lifted_on, new.held_on), lifted_by = app.me()
  where h.request_id = new.id and h.lifted_on is null and (new.lifted_on is not null or new.held_on is null
    or not exists (select from public.parties p where p.id = h.party_id and (app.bears_name(p.name, new.about) or app.bears_name(p.called, new.about))));
  if new.held_on is not null and new.lifted_on is null then
    insert into public.holds (programme_id, party_id, why, placed_on, placed_by, request_id)
    select new.programme_id, p.id, case new.kind when 'other-parent' then 'copy' else new.kind end, new.held_on, app.me(), new.id
    from public.parties p where p.programme_id = new.programme_id
      and app.name_words(p.name || ' ' || p.called) && app.name_words(new.about) and (app.bears_name(p.name, new.about) or app.bears_name(p.called, new.about))
      and not exists (select from public.holds h where h.request_id = new.id and h.party_id = p.id and h.lifted_on is null);
  end if;
  return null;
end $$;
create trigger hold_for_request after insert or update of about, held_on, lifted_on on outside_requests
  for each row execute function app.hold_for_request();
-- Who comes in, or is named, while somebody asks for that name, is kept as well.
create function app.hold_newcomer() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.holds (programme_id, party_id, why, placed_on, request_id)
  select r.programme_id, new.id, case r.kind when 'other-parent' then 'copy' else r.kind end, r.held_on, r.id
  from public.outside_requests r where r.programme_id = new.programme_id and r.held_on is not null and r.lifted_on is null
    and (app.bears_name(new.name, r.about) or app.bears_name(new.called, r.about))
    and not exists (select from public.holds h where h.request_id = r.id and h.party_id = new.id and h.lifted_on is null);
  return null;
end $$;
create trigger hold_newcomer after insert or update of name, called on parties for each row execute function app.hold_newcomer();

-- What a parent is told on their own first page: their notes were read for safety; somebody asked us about a person of their name.
create function app.told_to_me() returns table (kind text, thing uuid, happened_on date, told_on date, asker text, approver text, notes integer, who text)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  -- A colleague's own record is theirs alone: their login at work does not reach it.
  if app.at_the_office() then return; end if;
  return query with mine as materialized (select p.* from public.parties p where p.id = any (app.things('is', 'party')))
  select 'opening', o.id, o.answered_on, t.told_on, a.name, b.name,
    (select count(*) from public.opening_notes n where n.opening_id = o.id)::integer, null::text
  from mine m join public.opening_tellings t on t.party_id = m.id join public.openings o on o.id = t.opening_id
  join public.persons a on a.id = o.asked_by join public.persons b on b.id = o.answered_by
  where t.told_on is not null
  union all
  select 'request', r.id, r.received_on, r.told_from, null, null, null, r.kind
  from public.outside_requests r where r.told_from is not null and r.programme_id = app.programme() and r.closed_how is distinct from 'mistake'
    and exists (select from mine m where app.bears_name(m.name, r.about) or app.bears_name(m.called, r.about))
  order by 4 desc, 2;
end $$;
-- What is kept because somebody asked, the parent reads as long as they may be told that somebody did.
create or replace function app.kept_of_mine(of_party uuid) returns table (why text, since date, decided text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when h.why in ('concern', 'council') or (r.id is not null and r.told_from is null) then 'other' else h.why end, h.placed_on,
    case when h.why <> 'concern' and (r.id is null or r.told_from is not null) then (select p.name from public.persons p where p.id = h.placed_by) end
  from public.holds h left join public.outside_requests r on r.id = h.request_id
  where h.party_id = of_party and h.lifted_on is null and of_party = any (app.things('is', 'party'))
  order by h.placed_on, h.id
$$;
-- Who raised a concern, and who asks to open what, is in the chain and in no colleague's trail.
create policy for_safety on audit as restrictive for select to web using (
  not (act like 'concern.%' or act like 'opening.%' or act in ('told.read', 'copy.made') or (act = 'text.opened' and facts ->> 'text' ~ '^(concerns|concern_steps|openings|opening_tellings)\.')));

-- Two kinds of message more; both are for somebody of the programme and lie open in no list while they go their way.
do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
  where c.conname = 'outbox_kinds';
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind = any (%L::text[]))', known || array['to-hear', 'to-read']);
end $$;
create policy unheard on outbox as restrictive for select to web using (kind not in ('to-hear', 'to-read') or dropped_at is not null);
create policy by_the_worker on outbox as restrictive for insert to web with check (kind not in ('to-hear', 'to-read'));

call app.for_worker('concerns', 'concern_apart', 'openings');
call app.settle();
grant execute on function app.concerns_apart(), app.concerns_heard(), app.somebody_hears(), app.concerns_unheard(), app.opened_by(),
  app.opened_notes(), app.concerns_not_to_answer(), app.by_opening(), app.concern_people(), app.opening_people(), app.told_to_me() to web;
grant execute on function app.hearers(uuid) to worker;
grant execute on function app.name_words(text) to web, worker, definer, owner, migrator;
grant execute on function app.bears_name(text, text) to definer;
