-- Sharing is a new record: a snapshot of what a parent picked, for a named person of a council, for whoever chairs their meeting
-- there, or on paper; from now, until a day, and not after a word. Nobody of a council reaches anything else of a space.
create table shares (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  -- When the exact words were read back to them, where the yes was not their own press.
  read_back_on date,
  from_name text not null default '',
  gss text references authorities,
  to_role text check (to_role in ('chair', 'social-worker')),
  to_person uuid references persons,
  to_name text not null default '',
  -- Who wrote it down, as the parent knows them.
  by_name text not null default '',
  -- On paper or read out: to whom, in the parent's words.
  handed app.sealed,
  handed_on date,
  body app.sealed,
  day date not null,
  until_day date,
  ends_at timestamptz,
  at timestamptz not null default now(),
  stopped_at timestamptz,
  stopped_how text check (stopped_how in ('screen', 'voice', 'phone')),
  check ((to_role is null) = (gss is null) and (to_role is null) = (ends_at is null) and (to_role is null) = (until_day is null)),
  check (to_person is null or to_role is not null),
  check (to_role is distinct from 'social-worker' or to_person is not null),
  check (handed_on is null or to_role is null),
  check (how = 'screen' or read_back_on is not null)
);
create index on shares (party_id, id desc);
create index on shares (gss, id desc) where to_role is not null and stopped_at is null;
call app.about('shares', 'what a parent showed to somebody, word for word, to whom and until when', '3 years after support ends, or when its owner says', 'party');
call app.seal('shares', 'party_id', 'body', 'handed');
call app.class('shares', 'personal', 'from_name', 'to_name', 'by_name');
call app.class('shares', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'how', 'read_back_on', 'gss', 'to_role', 'to_person',
  'handed_on', 'day', 'until_day', 'ends_at', 'at', 'stopped_at', 'stopped_how');

-- Each day on which somebody opened one.
create table share_openings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  share_id uuid not null references shares,
  person_id uuid not null references persons,
  name text not null default '',
  day date not null,
  at timestamptz not null default now(),
  unique (programme_id, share_id, person_id, day)
);
call app.about('share_openings', 'who opened what a parent showed them, and when', 'as the share', 'party');
call app.class('share_openings', 'personal', 'name');
call app.class('share_openings', 'internal', 'id', 'programme_id', 'party_id', 'share_id', 'person_id', 'day', 'at');

-- What is being put together, between the steps: a day, and nothing of it in the browser.
create table share_drafts (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  written_by uuid not null references persons,
  body app.sealed,
  version integer not null default 1,
  at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create index on share_drafts (party_id, id desc);
create index on share_drafts (at);
call app.about('share_drafts', 'what a parent is putting together to show somebody', 'a day', 'sweep');
call app.seal('share_drafts', 'party_id', 'body');
call app.class('share_drafts', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'version', 'at', 'withdrawn_at');
call app.space_wall('share_drafts');

-- To whom the asker may show something of a party that is theirs or that they stand beside: people of the councils who hold a
-- meeting about that one party, with an account here. Null stands for whoever chairs there.
create function app.receivers() returns table (party uuid, gss text, council text, council_cy text, role text, person uuid, name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  with mine as materialized (
    select distinct fp.party_id as party, c.gss, c.programme_id from public.family_parties fp join public.conferences c on c.family_id = fp.family_id
    where c.state <> 'cancelled' and (select app.gss_as('social-worker', 'chair')) is null
      and (fp.party_id = any (app.things('is', 'party')) or (fp.party_id = any (app.things('supports', 'party')) and fp.party_id = any (app.things('reads', 'space')))))
  select m.party, m.gss, a.name, coalesce(a.name_cy, a.name), r.role, p.id, p.name
  from mine m join public.authorities a on a.gss = m.gss
  join public.roles r on r.programme_id = m.programme_id and r.gss = m.gss and r.until_at is null and r.role in ('chair', 'social-worker')
  join public.persons p on p.id = r.person_id and p.disabled_at is null
  union all
  select m.party, m.gss, a.name, coalesce(a.name_cy, a.name), 'chair', null, '' from mine m join public.authorities a on a.gss = m.gss
  where exists (select from public.roles r join public.persons p on p.id = r.person_id and p.disabled_at is null
    where r.programme_id = m.programme_id and r.gss = m.gss and r.until_at is null and r.role = 'chair')
$$;
create function app.may_be_shown() returns text[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(concat_ws(' ', r.party, r.gss, r.role, coalesce(r.person::text, '*'))), '{}') from app.receivers() r
$$;

-- What the parent is called, as the council knows them, and whom they named: the database's to say.
create function app.share_named() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.from_name = '' then
    new.from_name := coalesce((select coalesce(nullif(p.name, ''), p.called) from public.parties p where p.id = new.party_id), '');
  end if;
  if new.to_name = '' and new.to_person is not null then
    new.to_name := coalesce((select p.name from public.persons p where p.id = new.to_person), '');
  end if;
  if new.by_name = '' then new.by_name := coalesce(app.called(new.written_by), ''); end if;
  return new;
end $$;
create trigger share_named before insert on shares for each row execute function app.share_named();
create function app.opening_named() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.name = '' then new.name := coalesce((select p.name from public.persons p where p.id = new.person_id), ''); end if;
  return new;
end $$;
create trigger opening_named before insert on share_openings for each row execute function app.opening_named();

-- Whom it is for is told that there is something, and no more.
create function app.tell_of_share() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.outbox (programme_id, kind, to_person)
  select distinct new.programme_id, 'shared', r.person_id from public.roles r join public.persons p on p.id = r.person_id and p.disabled_at is null
  where r.programme_id = new.programme_id and r.gss = new.gss and r.role = new.to_role and r.until_at is null
    and (new.to_person is null or new.to_person = r.person_id);
  return null;
end $$;
create trigger tell_of_share after insert on shares for each row when (new.to_role is not null and new.stopped_at is null)
  execute function app.tell_of_share();

-- Its owner and whoever reads beside them; whom it is addressed to, while it lasts, and nobody else of a council.
call app.wall('shares', 'owner', 'select', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])
  and (select app.gss_as('social-worker', 'chair')) is null$q$);
call app.wall('shares', 'reader', 'select', 'web', $q$party_id = any ((select app.things('reads', 'space'))::uuid[])
  and at >= ((select app.notes_from()) ->> party_id::text)::timestamptz and (select app.gss_as('social-worker', 'chair')) is null$q$);
call app.wall('shares', 'shown', 'select', 'web', $q$programme_id = (select app.programme_as('social-worker', 'chair'))
  and ((to_role = 'chair' and gss = (select app.gss_as('chair'))) or (to_role = 'social-worker' and gss = (select app.gss_as('social-worker'))))
  and (to_person is null or to_person = (select app.me()))
  and stopped_at is null and ends_at > now() and body is not null$q$);
call app.wall('shares', 'owner-shares', 'insert', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])
  and programme_id = (select app.programme()) and written_by = (select app.me()) and how = 'screen'
  and (select app.gss_as('social-worker', 'chair')) is null
  and (to_role is null or ends_at <= now() + interval '370 days'
    -- What the parent is told of its last day is when it ends.
    and ends_at <= now() + (until_day - day) * interval '24 hours' + interval '25 hours'
    and concat_ws(' ', party_id, gss, to_role, coalesce(to_person::text, '*')) = any ((select app.may_be_shown())::text[]))$q$);
-- By voice or on paper: read back, by whoever stands beside the parent and reads; not by somebody of the office (see 0018).
call app.wall('shares', 'voice-shares', 'insert', 'web', $q$party_id = any ((select app.things('supports', 'party'))::uuid[])
  and party_id = any ((select app.things('reads', 'space'))::uuid[])
  and programme_id = (select app.programme()) and written_by = (select app.me()) and how <> 'screen' and read_back_on is not null
  and (select app.programme_as('coordinator', 'handler', 'administrator', 'safeguarding-lead', 'approver', 'social-worker', 'chair')) is null
  and (to_role is null or ends_at <= now() + interval '370 days'
    -- What the parent is told of its last day is when it ends.
    and ends_at <= now() + (until_day - day) * interval '24 hours' + interval '25 hours'
    and concat_ws(' ', party_id, gss, to_role, coalesce(to_person::text, '*')) = any ((select app.may_be_shown())::text[]))$q$);
call app.wall('shares', 'handed-over', 'update', 'web', $q$to_role is null
  and (select app.gss_as('social-worker', 'chair')) is null
  and (party_id = any ((select app.things('is', 'party'))::uuid[])
    or (party_id = any ((select app.things('reads', 'space'))::uuid[]) and party_id = any ((select app.things('supports', 'party'))::uuid[])))$q$);
revoke insert, update on shares from web;
grant insert (id, programme_id, party_id, written_by, how, read_back_on, gss, to_role, to_person, handed, body, day, until_day, ends_at) on shares to web;
grant update (handed_on) on shares to web;

call app.wall('share_openings', 'owner', 'select', 'web', $q$share_id in (select s.id from shares s)
  and (select app.gss_as('social-worker', 'chair')) is null$q$);
call app.wall('share_openings', 'shown', 'insert', 'web', $q$programme_id = (select app.programme_as('social-worker', 'chair'))
  and person_id = (select app.me()) and party_id in (select s.party_id from shares s where s.id = share_id)$q$);
revoke insert on share_openings from web;
grant insert (programme_id, party_id, share_id, person_id, day) on share_openings to web;

-- Ends sharing at once; `of_share` null for all of it. The parent on their own page, the supporter beside them by voice; a
-- coordinator on a call, who learns neither whether there was any nor with whom.
create function app.end_sharing(of_party uuid, of_share uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare said text := case when (select app.gss_as('social-worker', 'chair')) is not null then null
  when of_party = any (app.things('is', 'party')) then 'screen'
  when of_party = any (app.things('supports', 'party')) then 'voice'
  when of_share is null and app.me() is not null and app.sees_to(of_party) then 'phone' end;
begin
  if said is null then return; end if;
  update public.shares s set stopped_at = now(), stopped_how = said
  where s.party_id = of_party and s.stopped_at is null and (of_share is null or s.id = of_share)
    and (s.to_role is null or s.ends_at > now()) and s.handed_on is null;
end $$;
create function app.sweep_share_drafts() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer;
begin
  delete from public.share_drafts d where d.at < now() - interval '1 day' or d.withdrawn_at is not null;
  get diagnostics gone = row_count;
  return gone;
end $$;

-- A notice that something was shared is nobody's to see but its reader's.
do $$
declare known text[];
begin
  -- A list as 0020 left it, written so that a later migration finds each kind in quotes.
  select string_to_array((regexp_match(pg_get_constraintdef(c.oid), '\{([^}]+)\}'))[1], ',') into known from pg_constraint c where c.conname = 'outbox_kinds';
  if known is null then
    select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
    where c.conname = 'outbox_kinds';
  end if;
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind in (%s))',
    (select string_agg(quote_literal(k), ', ') from unnest(known || array['shared']) k));
  -- And what of it is shown to the parent, beside what is shown already.
  execute format($f$create or replace function app.acts_shown() returns text[]
    language sql immutable set search_path = pg_catalog, public as $q$ select %L::text[] $q$ $f$,
    app.acts_shown() || array['share.opened', 'share.listed', 'share.made', 'share.ended', 'share.handed', 'share.read']);
end $$;
create policy of_shares on outbox as restrictive for select to web using (kind <> 'shared');

call app.settle();
grant execute on function app.receivers, app.may_be_shown, app.end_sharing to web;
grant execute on function app.sweep_share_drafts to worker;
grant execute on function app.acts_shown to definer;
