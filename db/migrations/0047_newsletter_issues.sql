-- Issues of a newsletter: what was written in both languages, to whom it went and what became of it, where it can be read
-- afterwards, and that a council's own service was handed the text. Who got one is nobody's to read on any page.

create table newsletter_issues (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  newsletter_id uuid not null,
  code text not null default app.short_code() check (code ~ '^[a-z0-9]{4,16}$'),
  state text not null default 'draft' check (state in ('draft', 'sending', 'paused', 'stopped', 'sent')),
  subject_en text not null default '', subject_cy text not null default '',
  body_en text not null default '', body_cy text not null default '',
  -- None: everybody who gets the newsletter.
  topics uuid[] not null default '{}',
  archived boolean not null default false,
  per_minute integer not null default 60 check (per_minute between 1 and 600),
  sent_on date,
  sent_at timestamptz,
  ended_at timestamptz,
  -- How many it went out to when it was sent.
  reach integer check (reach > 0),
  away_at timestamptz,
  made_on date not null,
  by_person uuid references persons,
  version integer not null default 1,
  check ((state = 'draft') = (sent_on is null)),
  check (state = 'draft' or away_at is null),
  foreign key (newsletter_id, programme_id) references newsletters (id, programme_id)
);
alter table newsletter_issues add unique (id, programme_id);
create unique index on newsletter_issues (programme_id, code);
create index on newsletter_issues (newsletter_id, id desc);
create index on newsletter_issues (sent_at) where state = 'sending';
call app.about('newsletter_issues', 'an issue of a newsletter, in both languages', 'always', 'programme');
call app.class('newsletter_issues', 'public', 'id', 'programme_id', 'newsletter_id', 'code', 'subject_en', 'subject_cy', 'body_en', 'body_cy',
  'sent_on', 'archived');
call app.class('newsletter_issues', 'internal', 'state', 'topics', 'per_minute', 'sent_at', 'ended_at', 'reach', 'away_at', 'made_on', 'by_person',
  'version');

-- One for each reader of an issue, and never two. `mark_hash`: what comes back of this very letter is known by it.
create table newsletter_deliveries (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  issue_id uuid not null,
  subscriber_id uuid not null,
  state text not null default 'queued' check (state in ('queued', 'going', 'sent', 'refused', 'bounced', 'skipped')),
  queued_at timestamptz,
  settled_at timestamptz,
  mark_hash bytea,
  soft integer not null default 0 check (soft >= 0),
  complained_at timestamptz,
  foreign key (issue_id, programme_id) references newsletter_issues (id, programme_id),
  foreign key (subscriber_id, programme_id) references subscribers (id, programme_id) on delete cascade
);
create unique index newsletter_deliveries_once on newsletter_deliveries (issue_id, subscriber_id);
create index on newsletter_deliveries (issue_id, state, id);
create index on newsletter_deliveries (issue_id, queued_at) where queued_at is not null;
create index on newsletter_deliveries (subscriber_id);
create unique index on newsletter_deliveries (mark_hash);
call app.about('newsletter_deliveries', 'one issue for one reader, and what became of it', 'with the subscription', 'sweep');
call app.class('newsletter_deliveries', 'internal', 'id', 'programme_id', 'issue_id', 'subscriber_id', 'state', 'queued_at', 'settled_at', 'mark_hash',
  'soft', 'complained_at');

-- A council sends to its own people by its own service: it was handed the text and a link, and nothing else.
create table newsletter_handings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  issue_id uuid not null,
  to_whom text not null check (to_whom <> ''),
  on_day date not null,
  by_person uuid references persons,
  taken_back_at timestamptz,
  foreign key (issue_id, programme_id) references newsletter_issues (id, programme_id)
);
create index on newsletter_handings (issue_id, id desc);
call app.about('newsletter_handings', 'to which service the text of an issue was handed, and when', 'always', 'programme');
call app.class('newsletter_handings', 'internal', 'id', 'programme_id', 'issue_id', 'to_whom', 'on_day', 'by_person', 'taken_back_at');

do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '[{,'']([a-z][a-z-]*)(?=[},''])', 'g') m
  where c.conname = 'outbox_kinds';
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind = any (%L::text[]))', known || array['newsletter', 'newsletter-test']);
end $$;
-- A letter is no message that a coordinator sees to: its numbers stand with its issue.
create policy no_letters on outbox as restrictive for select to web using (kind not in ('newsletter', 'newsletter-test'));

-- Whom an issue goes to, today: theirs by their own press, not paused, not suppressed, with one of its topics where it has any.
create function app.issue_readers(i newsletter_issues, today date) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id from public.subscribers s join public.newsletters n on n.id = s.newsletter_id
  where s.newsletter_id = i.newsletter_id and s.state = 'subscribed' and n.ended_at is null and coalesce(s.paused_until <= today, true)
    and not exists (select from public.suppressions p where p.programme_id = s.programme_id and p.mail_print = s.mail_print and p.lifted_at is null
      and (p.newsletter_id is null or p.newsletter_id = s.newsletter_id))
    and (i.topics = '{}' or exists (select from public.subscriber_topics t where t.subscriber_id = s.id and t.topic_id = any (i.topics)))
  order by s.id
$$;
create function app.issue_kept(of_issue uuid) returns newsletter_issues
language sql stable security definer set search_path = pg_catalog, public as $$
  select i from public.newsletter_issues i
  where i.id = of_issue and i.programme_id = app.programme_as('organiser', 'coordinator', 'administrator')
$$;
create function app.issue_reach(of_issue uuid, today date) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::int from app.issue_readers(app.issue_kept(of_issue), today)
$$;
create function app.issue_progress(of_issue uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_object_agg(c.state, c.n), '{}') || jsonb_build_object('complained', coalesce(sum(c.complained), 0), 'soft', coalesce(sum(c.soft), 0))
  from (select d.state, count(*) as n, count(d.complained_at) as complained, count(*) filter (where d.soft > 0) as soft
    from public.newsletter_deliveries d where d.issue_id = (app.issue_kept(of_issue)).id group by d.state) c
$$;

-- Sent: a row for each reader, once. Answers how many; null when it is no draft any more, or was changed meanwhile.
create function app.send_issue(of_issue uuid, of_version integer, today date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare i public.newsletter_issues; readers integer;
begin
  select * into i from public.newsletter_issues u where u.id = (app.issue_kept(of_issue)).id for update;
  if i.id is null or i.state <> 'draft' or i.away_at is not null or i.version <> of_version then return null; end if;
  insert into public.newsletter_deliveries (programme_id, issue_id, subscriber_id)
  select i.programme_id, i.id, r from app.issue_readers(i, today) r;
  get diagnostics readers = row_count;
  if readers = 0 then return 0; end if;
  update public.newsletter_issues u set state = 'sending', sent_on = today, sent_at = now(), reach = readers, version = u.version + 1 where u.id = i.id;
  return readers;
end $$;
-- Paused, going on again, or stopped: what has not gone does not go.
create function app.turn_issue(of_issue uuid, wanted text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare i public.newsletter_issues;
begin
  select * into i from public.newsletter_issues u where u.id = (app.issue_kept(of_issue)).id for update;
  if i.id is null or not ((wanted = 'paused' and i.state = 'sending') or (wanted = 'sending' and i.state = 'paused')
    or (wanted = 'stopped' and i.state in ('sending', 'paused'))) then return false; end if;
  update public.newsletter_issues u set state = wanted, ended_at = case wanted when 'stopped' then now() end, version = u.version + 1 where u.id = i.id;
  if wanted = 'stopped' then
    update public.newsletter_deliveries d set state = 'skipped', settled_at = now() where d.issue_id = i.id and d.state = 'queued';
  end if;
  -- Those that wait in the outbox are looked at at once.
  if wanted <> 'paused' then
    update public.outbox o set not_before = now() from public.newsletter_deliveries d
    where d.issue_id = i.id and d.state = 'going' and o.to_subscriber = d.subscriber_id and o.kind = 'newsletter' and o.facts->>'delivery' = d.id::text
      and o.sent_at is null and o.dropped_at is null and o.not_before > now();
  end if;
  return true;
end $$;
create function app.set_archived(of_issue uuid, wanted boolean) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.newsletter_issues u set archived = wanted, version = u.version + 1
  where u.id = (app.issue_kept(of_issue)).id and u.archived <> wanted and u.away_at is null;
  return found;
end $$;
-- To whoever keeps it, and nobody else.
create function app.test_issue(of_issue uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare i public.newsletter_issues := app.issue_kept(of_issue);
begin
  if i.id is null or i.away_at is not null or (select count(*) from public.outbox o where o.to_person = app.me() and o.kind = 'newsletter-test'
    and o.created_at > now() - interval '1 hour') >= 20 then return false; end if;
  insert into public.outbox (programme_id, kind, to_person, facts)
  values (i.programme_id, 'newsletter-test', app.me(), jsonb_build_object('issue', i.id));
  return true;
end $$;

-- The worker: puts a few of each issue that is going into the outbox, no more in a minute than its pace, and notes when all
-- have gone. Answers how many.
create function app.queue_letters() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare i public.newsletter_issues; room integer; put integer; done integer := 0;
begin
  for i in select * from public.newsletter_issues u where u.state = 'sending' order by u.sent_at, u.id for update skip locked loop
    select least(i.per_minute - count(*) filter (where d.queued_at > now() - interval '1 minute'), 200 - count(*) filter (where d.state = 'going'))
    into room from public.newsletter_deliveries d where d.issue_id = i.id and (d.state = 'going' or d.queued_at > now() - interval '1 minute');
    with next as (
      select d.id from public.newsletter_deliveries d where d.issue_id = i.id and d.state = 'queued' order by d.id limit greatest(room, 0)
    ), gone as (
      update public.newsletter_deliveries d set state = 'going', queued_at = now() from next where d.id = next.id returning d.id, d.subscriber_id
    )
    insert into public.outbox (programme_id, kind, to_subscriber, facts)
    select i.programme_id, 'newsletter', g.subscriber_id, jsonb_build_object('delivery', g.id) from gone g order by g.id;
    get diagnostics put = row_count;
    done := done + put;
    if not exists (select from public.newsletter_deliveries d where d.issue_id = i.id and d.state in ('queued', 'going')) then
      update public.newsletter_issues u set state = 'sent', ended_at = now(), version = u.version + 1 where u.id = i.id;
    end if;
  end loop;
  return done;
end $$;
-- What became of a message stands with its letter in the same statement.
create function app.note_letter() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.newsletter_deliveries d set settled_at = now(), state = case when new.sent_at is not null then 'sent' when new.why = 'refused' then 'bounced'
    when new.why in ('nothing', 'limit', 'demo', 'no-address') then 'skipped' else 'refused' end
  where d.id = (new.facts->>'delivery')::uuid and d.state = 'going';
  return null;
end $$;
create trigger note_letter after update of sent_at, dropped_at on outbox for each row
  when (new.kind = 'newsletter' and (new.sent_at is not null or new.dropped_at is not null)) execute function app.note_letter();

-- A letter came back. 'gone': there is no such address; 'hard': refused, and the second time is the last; 'soft': a full box;
-- 'complained': its reader called it spam; 'left': its reader wrote that they leave.
create function app.letter_came_back(of_delivery uuid, how text, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare d public.newsletter_deliveries; s public.subscribers; times integer;
begin
  select * into d from public.newsletter_deliveries u where u.id = of_delivery for update;
  if d.id is null then return false; end if;
  select * into s from public.subscribers u where u.id = d.subscriber_id;
  -- Of the moment: it counts for nothing against the address.
  if how = 'soft' then
    update public.newsletter_deliveries u set soft = u.soft + 1, state = case u.state when 'bounced' then 'refused' else u.state end where u.id = d.id;
  elsif how = 'complained' then
    update public.newsletter_deliveries u set complained_at = coalesce(u.complained_at, now()) where u.id = d.id;
    perform app.suppress_subscriber(s.id, 'complained', today);
  elsif how = 'left' then
    if s.state = 'subscribed' then perform app.end_subscription(s, 'left', 'left', today); end if;
  elsif how in ('hard', 'gone') then
    update public.newsletter_deliveries u set state = 'bounced', settled_at = now() where u.id = d.id;
    select count(*) into times from public.newsletter_deliveries u where u.subscriber_id = s.id and u.state = 'bounced';
    if how = 'gone' or times >= 2 then perform app.suppress_subscriber(s.id, 'bounced', today); end if;
  else return false;
  end if;
  return true;
end $$;
create function app.letter_returned(mark text, how text, today date) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  select coalesce((select app.letter_came_back(d.id, how, today) from public.newsletter_deliveries d
    where d.mark_hash = sha256(convert_to(lower(mark), 'UTF8'))), false)
$$;

-- What anybody may read: issues that were put up for reading, of a newsletter that anybody may join.
create function app.issues_shown(of_programme uuid, of_code text) returns table (code text, subject_en text, subject_cy text, sent_on date, sent_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.code, i.subject_en, i.subject_cy, i.sent_on, i.sent_at from public.newsletter_issues i join public.newsletters n on n.id = i.newsletter_id
  where n.programme_id = of_programme and n.code = of_code and n.shown and n.ended_at is null and i.archived and i.state <> 'draft'
  order by i.sent_at desc, i.id desc limit 200
$$;
create function app.issue_shown(of_programme uuid, of_code text, of_issue text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('code', i.code, 'subject', jsonb_build_object('en', i.subject_en, 'cy', i.subject_cy),
    'body', jsonb_build_object('en', i.body_en, 'cy', i.body_cy), 'sentOn', i.sent_on)
  from public.newsletter_issues i join public.newsletters n on n.id = i.newsletter_id
  where n.programme_id = of_programme and n.code = of_code and n.shown and n.ended_at is null and i.code = of_issue and i.archived and i.state <> 'draft'
$$;

-- Whoever keeps newsletters writes drafts; what was sent stays as it was sent.
call app.wall('newsletter_issues', 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
call app.wall('newsletter_issues', 'keeper-adds', 'insert', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))
  and by_person = (select app.me())$q$);
call app.wall('newsletter_issues', 'keeper-changes', 'update', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))
  and state = 'draft'$q$);
revoke insert, update on newsletter_issues from web;
grant insert (programme_id, newsletter_id, subject_en, subject_cy, body_en, body_cy, topics, archived, made_on, by_person) on newsletter_issues to web;
grant update (subject_en, subject_cy, body_en, body_cy, topics, archived, per_minute, away_at, version) on newsletter_issues to web;
call app.wall('newsletter_handings', 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
call app.wall('newsletter_handings', 'keeper-adds', 'insert', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))
  and by_person = (select app.me())$q$);
call app.wall('newsletter_handings', 'keeper-changes', 'update', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
revoke insert, update on newsletter_handings from web;
grant insert (programme_id, issue_id, to_whom, on_day, by_person) on newsletter_handings to web;
grant update (taken_back_at) on newsletter_handings to web;
call app.for_worker('newsletter_issues', 'newsletter_deliveries');

call app.settle();
grant execute on function app.issue_reach, app.issue_progress, app.send_issue, app.turn_issue, app.set_archived, app.test_issue, app.issues_shown,
  app.issue_shown to web;
grant execute on function app.queue_letters, app.letter_came_back to worker;
