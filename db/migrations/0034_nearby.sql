-- Help nearby, groups and cafés, a supporter's recorded hello, people as they are, complaints about the programme.

-- A card for each authority: at most twenty services, each with who checked it and when.
create table services (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  gss text not null references authorities,
  place integer not null check (place > 0),
  kind text not null check (kind in
    ('solicitor', 'abuse', 'crisis', 'mental-health', 'money', 'housing', 'disability', 'fathers', 'kinship', 'children', 'advice', 'other')),
  name text not null check (name <> ''),
  does_en text not null default '',
  does_cy text not null default '',
  telephone text not null default '',
  web text not null default '' check (web = '' or web ~ '^https?://'),
  hours_en text not null default '',
  hours_cy text not null default '',
  cost text not null default 'not-known' check (cost in ('free', 'legal-aid', 'pay', 'not-known')),
  languages text not null default '',
  reach_en text not null default '',
  reach_cy text not null default '',
  checked_by text not null default '',
  checked_on date,
  hidden_on date,
  version integer not null default 1,
  check ((checked_on is null) = (checked_by = ''))
);
create index on services (programme_id, gss, place);
call app.about('services', 'where else a parent finds help: a card for each authority', 'until it is taken off, then 1 year', 'programme');
call app.class('services', 'public', 'id', 'programme_id', 'gss', 'place', 'kind', 'name', 'does_en', 'does_cy', 'telephone', 'web', 'hours_en',
  'hours_cy', 'cost', 'languages', 'reach_en', 'reach_cy', 'checked_by', 'checked_on', 'hidden_on', 'version');
call app.wall('services', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
-- Twenty fit on a card; two who add the last one at the same time queue.
create function app.keep_twenty() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.programme_id::text || new.gss, 34));
  if new.hidden_on is null and (select count(*) from public.services s
      where s.programme_id = new.programme_id and s.gss = new.gss and s.hidden_on is null and s.id <> new.id) >= 20 then
    raise check_violation using constraint = 'services_twenty';
  end if;
  return new;
end $$;
create trigger keep_twenty before insert or update on services for each row execute function app.keep_twenty();
-- What anybody may read, signed in or not.
create function app.services_near(of_programme uuid, of_gss text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(to_jsonb(s) - 'programme_id' order by s.place, s.id), '[]') from public.services s
  where s.programme_id = of_programme and s.gss = of_gss and s.hidden_on is null
$$;

-- Groups and cafés. Nobody's name stands in these tables: there is no register, and nobody is counted.
create table groups (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  name_en text not null default '',
  name_cy text not null default '',
  about_en text not null default '',
  about_cy text not null default '',
  place text not null default '',
  way_there_en text not null default '',
  way_there_cy text not null default '',
  who_en text not null default '',
  who_cy text not null default '',
  access_en text not null default '',
  access_cy text not null default '',
  child_care_en text not null default '',
  child_care_cy text not null default '',
  contact text not null default '',
  for_all boolean not null default false,
  state text not null default 'draft' check (state in ('draft', 'published', 'cancelled')),
  made_on date not null,
  version integer not null default 1,
  check (name_en <> '' or name_cy <> '')
);
create index on groups (programme_id, id desc);
call app.about('groups', 'groups and cafés that parents and supporters may come to', '1 year after the last date', 'programme');
call app.class('groups', 'public', 'id', 'programme_id', 'name_en', 'name_cy', 'about_en', 'about_cy', 'place', 'way_there_en', 'way_there_cy',
  'who_en', 'who_cy', 'access_en', 'access_cy', 'child_care_en', 'child_care_cy', 'contact', 'for_all', 'state', 'made_on', 'version');
create table group_dates (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  group_id uuid not null references groups,
  day date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at text not null check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ends_at > starts_at),
  cancelled_on date
);
create index on group_dates (group_id, day);
call app.about('group_dates', 'when a group or café meets', 'as the group', 'programme');
call app.class('group_dates', 'public', 'id', 'programme_id', 'group_id', 'day', 'starts_at', 'ends_at', 'cancelled_on');
call app.wall('groups', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('group_dates', 'coordinator', 'all', 'web', $q$programme_id = (select app.programme_as('coordinator'))
  and exists (select from groups g where g.id = group_id)$q$);
-- Whoever is one of ours reads all that is published; anybody else, a council's people too, what is for everybody.
create function app.groups_open(of_programme uuid, from_day date) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(to_jsonb(g) - 'programme_id' - 'version' || jsonb_build_object('dates', d.dates) order by d.dates -> 0 ->> 'day', g.id), '[]')
  from public.groups g, lateral (select jsonb_agg(jsonb_build_object('id', t.id, 'day', t.day, 'startsAt', t.starts_at, 'endsAt', t.ends_at,
      'cancelled', t.cancelled_on is not null) order by t.day, t.starts_at, t.id) as dates
    from (select * from public.group_dates gd where gd.group_id = g.id and gd.day >= from_day order by gd.day, gd.starts_at, gd.id limit 60) t) d
  where g.programme_id = of_programme and g.state <> 'draft' and d.dates is not null
    and (g.for_all or (g.programme_id = app.programme_as('parent', 'supporter', 'coordinator', 'parent-lead', 'administrator', 'handler',
        'safeguarding-lead', 'approver') and app.gss_as('social-worker', 'chair') is null))
$$;

-- A supporter says hello in their own voice. Sealed under their own key, and played to a parent who may choose them.
create table hellos (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  supporter_id uuid not null references supporters,
  sound app.sealed,
  said_en app.sealed,
  said_cy app.sealed,
  type text not null check (type in ('audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav', 'audio/webm', 'audio/aac')),
  spoken text not null default 'en' check (spoken in ('en', 'cy', 'other')),
  day date not null,
  withdrawn_on date,
  stopped_on date,
  stopped_by uuid
);
create unique index hellos_one on hellos (supporter_id) where withdrawn_on is null;
call app.about('hellos', 'a supporter''s recorded hello', 'until it is taken back; with the supporter', 'supporter');
call app.seal('hellos', 'supporter_id', 'sound', 'said_en', 'said_cy');
call app.class('hellos', 'internal', 'id', 'programme_id', 'supporter_id', 'type', 'spoken', 'day', 'withdrawn_on', 'stopped_on', 'stopped_by');
call app.wall('hellos', 'own', 'all', 'web', $q$supporter_id = (select app.my_supporter()) and programme_id = (select app.programme_as('supporter'))$q$);
call app.wall('hellos', 'coordinator-hears', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('hellos', 'coordinator-stops', 'update', 'web', $q$programme_id = (select app.programme_as('coordinator'))$q$);
call app.wall('hellos', 'shown', 'select', 'web', $q$supporter_id = any ((select app.supporters_shown())::uuid[])
  and withdrawn_on is null and stopped_on is null$q$);
create policy no_council on hellos as restrictive for all to web using ((select app.gss_as('social-worker', 'chair')) is null);
revoke insert, update on hellos from web;
grant insert (id, programme_id, supporter_id, sound, said_en, said_cy, type, spoken, day) on hellos to web;
grant update (sound, said_en, said_cy, withdrawn_on, stopped_on, stopped_by) on hellos to web;
-- A coordinator stops it and lets it be heard again, and changes nothing else of it; its speaker does everything else.
create function app.hello_changes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if (session_user = 'web' and app.kind() = 'person') and (
      ((old.stopped_on, old.stopped_by) is distinct from (new.stopped_on, new.stopped_by)
        and (new.programme_id is distinct from app.programme_as('coordinator')
          or new.supporter_id is not distinct from app.my_supporter()))
      or ((old.sound, old.said_en, old.said_cy, old.withdrawn_on) is distinct from (new.sound, new.said_en, new.said_cy, new.withdrawn_on)
        and new.supporter_id is distinct from app.my_supporter())) then
    raise insufficient_privilege;
  end if;
  return new;
end $$;
create trigger hello_changes before update on hellos for each row execute function app.hello_changes();

-- People as they are: what follows for how we work with them. Read by the party, by whoever stands beside them, by the office.
create table ways (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  kind text not null check (kind in ('under-18', 'prison', 'refuge', 'interpreter', 'easy-read', 'read-aloud', 'proxy')),
  words app.sealed,
  who app.sealed,
  from_day date,
  until_day date,
  written_by uuid not null references persons,
  how text not null check (how in ('screen', 'voice', 'paper')),
  day date not null,
  at timestamptz not null default now(),
  withdrawn_on date,
  version integer not null default 1,
  check (kind <> 'proxy' or until_day is not null)
);
create unique index ways_one on ways (party_id, kind) where withdrawn_on is null;
call app.about('ways', 'what somebody needs of us beyond access needs, and what follows', '3 years after support ends', 'party');
call app.seal('ways', 'party_id', 'words', 'who');
call app.class('ways', 'personal', 'kind');
call app.class('ways', 'internal', 'id', 'programme_id', 'party_id', 'from_day', 'until_day', 'written_by', 'how', 'day', 'at', 'withdrawn_on', 'version');
-- The office alone: the proof that was seen, a prison number, a young parent's own social worker.
create table way_papers (
  way_id uuid primary key references ways,
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  words app.sealed,
  seen_on date,
  seen_by uuid references persons,
  version integer not null default 1
);
create index on way_papers (party_id);
call app.about('way_papers', 'what only the office needs to know of how somebody lives or who speaks for them', '3 years after support ends', 'party');
call app.seal('way_papers', 'party_id', 'words');
call app.class('way_papers', 'internal', 'way_id', 'programme_id', 'party_id', 'seen_on', 'seen_by', 'version');
-- An interpreter for one meeting, visit or call. No booking day: asked for, and not booked yet.
create table interpreters (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  language text not null check (language <> ''),
  for_what text not null check (for_what in ('conference', 'core-group', 'first-meeting', 'visit', 'call', 'other')),
  day date not null,
  starts_at text check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  booked_by text check (booked_by in ('us', 'council', 'other')),
  booked_on date,
  cancelled_on date,
  written_by uuid not null references persons,
  version integer not null default 1,
  unique (id, party_id),
  check ((booked_by is null) = (booked_on is null))
);
create index on interpreters (party_id, day desc);
call app.about('interpreters', 'an interpreter asked for or booked, for one meeting, visit or call', '3 years after support ends', 'party');
call app.class('interpreters', 'personal', 'language');
call app.class('interpreters', 'internal', 'id', 'programme_id', 'party_id', 'for_what', 'day', 'starts_at', 'booked_by', 'booked_on', 'cancelled_on',
  'written_by', 'version');
-- Whether they came: said by whoever was there. The newest counts.
create table interpreter_arrivals (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null,
  booking_id uuid not null,
  came text not null check (came in ('yes', 'after-start', 'no')),
  written_by uuid not null references persons,
  day date not null,
  at timestamptz not null default now(),
  foreign key (booking_id, party_id) references interpreters (id, party_id)
);
create index on interpreter_arrivals (booking_id, id desc);
call app.about('interpreter_arrivals', 'whether the interpreter came', '3 years after support ends', 'party');
call app.class('interpreter_arrivals', 'internal', 'id', 'programme_id', 'party_id', 'booking_id', 'came', 'written_by', 'day', 'at');
do $$
declare
  t regclass;
  own constant text := $q$party_id = any ((select app.things('is', 'party'))::uuid[]) and programme_id = (select app.programme())
    and written_by = (select app.me())$q$;
  beside constant text := $q$party_id = any ((select app.things('supports', 'party'))::uuid[]) and programme_id = (select app.programme())
    and written_by = (select app.me())$q$;
begin
  foreach t in array array['ways', 'way_papers', 'interpreters', 'interpreter_arrivals']::regclass[] loop
    call app.coordinators_wall(t, 'party_id');
    execute format($q$create policy own_record on %s as restrictive for all to web using (party_id <> all ((select app.own_at_work())::uuid[]))$q$, t);
    execute format($q$create policy no_council on %s as restrictive for all to web
      using ((select app.gss_as('social-worker', 'chair')) is null)$q$, t);
    if t <> 'way_papers'::regclass then
      call app.wall(t, 'beside', 'select', 'web', 'party_id = any ((select app.my_parties())::uuid[])');
    end if;
  end loop;
  -- Who speaks for them is the office's to write: it has seen the proof.
  foreach t in array array['ways', 'interpreter_arrivals']::regclass[] loop
    execute format('create policy "owner-writes" on %s for insert to web with check (%s%s)', t, own,
      case when t = 'ways'::regclass then $q$ and kind <> 'proxy'$q$ else '' end);
    execute format('create policy "beside-writes" on %s for insert to web with check (%s%s)', t, beside,
      case when t = 'ways'::regclass then $q$ and kind <> 'proxy'$q$ else '' end);
  end loop;
end $$;
create policy "owner-changes" on ways for update to web
  using (kind <> 'proxy' and party_id = any ((select app.my_parties())::uuid[]))
  with check (kind <> 'proxy' and party_id = any ((select app.my_parties())::uuid[]));
revoke insert, update on ways, interpreter_arrivals from web;
grant insert (id, programme_id, party_id, kind, words, who, from_day, until_day, written_by, how, day) on ways to web;
grant update (words, who, from_day, until_day, how, day, withdrawn_on, version) on ways to web;
grant insert (programme_id, party_id, booking_id, came, written_by, day) on interpreter_arrivals to web;

-- Complaints about the programme. How soon is the programme's own word: 5 and 20 working days until it says otherwise.
create table complaint_settings (
  programme_id uuid primary key references programmes,
  acknowledge_days integer not null default 5 check (acknowledge_days between 1 and 20),
  answer_days integer not null default 20 check (answer_days between 1 and 60),
  named_person uuid references persons,
  outside_en text not null default '',
  outside_cy text not null default '',
  version integer not null default 1,
  check (acknowledge_days <= answer_days)
);
call app.about('complaint_settings', 'how soon complaints are answered, by whom, and where else to go', 'while the programme runs', 'programme');
call app.class('complaint_settings', 'internal', 'programme_id', 'acknowledge_days', 'answer_days', 'named_person', 'outside_en', 'outside_cy', 'version');
call app.wall('complaint_settings', 'administrator', 'all', 'web', $q$programme_id = (select app.programme_as('administrator'))$q$);
create function app.complaint_clock(of_programme uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('acknowledgeDays', coalesce(max(c.acknowledge_days), 5), 'answerDays', coalesce(max(c.answer_days), 20),
    'outsideEn', coalesce(max(c.outside_en), ''), 'outsideCy', coalesce(max(c.outside_cy), ''))
  from public.complaint_settings c where c.programme_id = of_programme
$$;

create table complaints (
  id uuid primary key,
  programme_id uuid not null references programmes,
  party_id uuid references parties,
  written_by uuid references persons,
  taken_by uuid references persons,
  handler uuid,
  how text not null check (how in ('screen', 'voice', 'paper', 'phone')),
  about text not null check (about in ('supporter', 'coordinator', 'administrator', 'parent-lead', 'safeguarding', 'programme', 'data', 'other')),
  words app.sealed not null,
  name app.sealed,
  reach app.sealed,
  wants text not null check (wants in ('page', 'phone', 'text', 'email', 'none')),
  day date not null,
  at timestamptz not null default now(),
  acknowledge_by date not null,
  answer_by date not null,
  law_by date,
  acknowledged_on date,
  acknowledged_by uuid references persons,
  answer app.sealed,
  answered_on date,
  answered_by uuid references persons,
  changed app.sealed,
  closed_on date,
  closed_by uuid references persons,
  version integer not null default 1,
  check ((answered_on is null) = (answer is null)),
  check ((about = 'data') = (law_by is not null)),
  check (closed_on is null or answered_on is not null)
);
create index on complaints (programme_id, id desc);
call app.about('complaints', 'what somebody says we did wrong, and what we answered', '7 years after it is closed', 'programme');
call app.seal('complaints', 'programme_id', 'words', 'name', 'reach', 'answer', 'changed');
call app.class('complaints', 'internal', 'id', 'programme_id', 'party_id', 'written_by', 'taken_by', 'handler', 'how', 'about', 'wants', 'day', 'at',
  'acknowledge_by', 'answer_by', 'law_by', 'acknowledged_on', 'acknowledged_by', 'answered_on', 'answered_by', 'closed_on', 'closed_by', 'version');
create table complaint_steps (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  complaint_id uuid not null references complaints,
  kind text not null check (kind in ('rang', 'met', 'asked', 'looked', 'other')),
  words app.sealed not null,
  done_on date not null,
  by_person uuid not null references persons,
  at timestamptz not null default now()
);
create index on complaint_steps (complaint_id, id);
call app.about('complaint_steps', 'what was done about a complaint', 'as the complaint', 'programme');
call app.seal('complaint_steps', 'programme_id', 'words');
call app.class('complaint_steps', 'internal', 'id', 'programme_id', 'complaint_id', 'kind', 'done_on', 'by_person', 'at');
-- Who must not read it: it is about them, they wrote it, or they are linked to whoever did.
create table complaint_apart (
  programme_id uuid not null references programmes,
  complaint_id uuid not null references complaints,
  person_id uuid not null references persons,
  primary key (complaint_id, person_id)
);
create index on complaint_apart (person_id);
call app.about('complaint_apart', 'who must not read a complaint: read by definer functions alone', 'as the complaint', 'programme');
call app.class('complaint_apart', 'internal', 'programme_id', 'complaint_id', 'person_id');
grant select on complaint_apart to web;
create policy nobody on complaint_apart for select to web using (false);

-- The one way in, for a visitor, for a parent, for whoever does it for them, and for the office on the telephone.
create function app.complain(of_programme uuid, of_row uuid, of_party uuid, given jsonb, of_words app.sealed, of_name app.sealed, of_reach app.sealed)
returns uuid language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  s public.sessions := app.session();
  me uuid := case when s.level = 2 and s.programme_id = of_programme then s.person_id end;
  of_own boolean := of_party = any (app.things('is', 'party'));
  taken boolean := me is not null and of_party is null and coalesce((given ->> 'taken')::boolean, false)
    and app.programme_as('coordinator', 'administrator', 'parent-lead') = of_programme;
begin
  if not exists (select from public.programmes p where p.id = of_programme) then return null; end if;
  if of_party is not null and not coalesce(of_own or (of_party = any (app.things('supports', 'party'))
      and of_party = any (app.things('reads', 'space'))), false) then return null; end if;
  -- Somebody who fills the register by a machine is stopped before it hides the others.
  if me is null and (select count(*) from public.complaints c where c.programme_id = of_programme and c.written_by is null
      and c.at > now() - interval '1 day') >= 200 then return null; end if;
  insert into public.complaints (id, programme_id, party_id, written_by, taken_by, handler, how, about, words, name, reach, wants, day,
    acknowledge_by, answer_by, law_by)
  values (of_row, of_programme, of_party, case when not taken then me end, case when taken then me end,
    (select f.handler from public.family_parties fp join public.families f on f.id = fp.family_id
      where fp.party_id = of_party and f.handler is not null limit 1),
    case when of_party is not null and not of_own then case when given ->> 'how' = 'paper' then 'paper' else 'voice' end
      when taken then case when given ->> 'how' = 'paper' then 'paper' else 'phone' end else 'screen' end,
    given ->> 'about', of_words, of_name, of_reach, given ->> 'wants', (given ->> 'day')::date, (given ->> 'acknowledgeBy')::date,
    (given ->> 'answerBy')::date, (given ->> 'lawBy')::date);
  insert into public.complaint_apart (programme_id, complaint_id, person_id)
  select of_programme, of_row, r.person_id from public.roles r
  where r.programme_id = of_programme and r.until_at is null and r.role = any (case given ->> 'about'
    when 'supporter' then array['supporter'] when 'coordinator' then array['coordinator', 'handler']
    when 'administrator' then array['administrator'] when 'parent-lead' then array['parent-lead']
    when 'safeguarding' then array['safeguarding-lead', 'approver'] else '{}'::text[] end)
  union select of_programme, of_row, me where me is not null and not taken
  union select of_programme, of_row, g.person_id from public.grants g where of_party is not null and g.function = 'is' and g.thing = 'party'
    and (g.thing_id = of_party or g.thing_id = any (app.linked_parties(of_party)))
  union select of_programme, of_row, h.person_id from public.hidden h join public.family_parties fp on fp.family_id = h.family_id
    where fp.party_id = of_party
  on conflict do nothing;
  if of_party is not null then
    insert into public.holds (programme_id, party_id, why, placed_on) values (of_programme, of_party, 'complaint', (given ->> 'day')::date);
  end if;
  return of_row;
end $$;

create function app.complaints_heard() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(c.id), '{}') from public.complaints c, app.session() s
  where s.level = 2 and c.programme_id = s.programme_id and (select app.gss_as('social-worker', 'chair')) is null
    and not exists (select from public.complaint_apart a where a.complaint_id = c.id and a.person_id = s.person_id)
    and case when c.handler is not null then c.handler = s.person_id and (select app.programme_as('handler')) is not null
      else (select app.programme_as('administrator', 'parent-lead')) is not null
        or ((select app.programme_as('safeguarding-lead')) is not null
          and exists (select from public.complaint_settings n where n.programme_id = c.programme_id and n.named_person = s.person_id)) end
$$;
-- How many wait that nobody is left to read. Not what, not from whom.
create function app.complaints_unheard() returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::integer from public.complaints c
  where c.programme_id = app.programme_as('administrator', 'parent-lead', 'safeguarding-lead') and c.answered_on is null
    and not exists (select from public.roles r join public.persons p on p.id = r.person_id and p.disabled_at is null
      where r.programme_id = c.programme_id and r.until_at is null
        and case when c.handler is not null then r.role = 'handler' and r.person_id = c.handler else r.role in ('administrator', 'parent-lead')
          or (r.role = 'safeguarding-lead' and exists (select from public.complaint_settings n
            where n.programme_id = c.programme_id and n.named_person = r.person_id)) end
        and not exists (select from public.complaint_apart a where a.complaint_id = c.id and a.person_id = r.person_id))
$$;
create policy hearer on complaints for select to web using (id = any ((select app.complaints_heard())::uuid[]));
create policy answers on complaints for update to web
  using (id = any ((select app.complaints_heard())::uuid[])) with check (id = any ((select app.complaints_heard())::uuid[]));
create policy own on complaints for select to web using (party_id is null and written_by = (select app.me())
  and programme_id = (select app.programme_as('parent', 'supporter', 'coordinator', 'handler', 'administrator', 'parent-lead', 'safeguarding-lead', 'approver')));
create policy owner on complaints for select to web using (party_id = any ((select app.things('is', 'party'))::uuid[]));
-- What is about them a supporter never reads, whoever wrote it down.
create policy beside on complaints for select to web using (about <> 'supporter' and written_by = (select app.me())
  and party_id = any ((select app.things('supports', 'party'))::uuid[]) and party_id = any ((select app.things('reads', 'space'))::uuid[]));
create policy no_council on complaints as restrictive for all to web using ((select app.gss_as('social-worker', 'chair')) is null);
grant select on complaints to web;
grant update (acknowledged_on, acknowledged_by, answer, answered_on, answered_by, changed, closed_on, closed_by, version) on complaints to web;
create policy hearer on complaint_steps for select to web using (complaint_id = any ((select app.complaints_heard())::uuid[]));
create policy answers on complaint_steps for insert to web with check (complaint_id = any ((select app.complaints_heard())::uuid[])
  and by_person = (select app.me()) and programme_id = (select app.programme()));
grant select, insert (id, programme_id, complaint_id, kind, words, done_on, by_person) on complaint_steps to web;
-- Who said that it came, answered and closed it: the database's to say.
create function app.complaint_seen_to() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if session_user <> 'web' then return new; end if;
  new.acknowledged_by := case when new.acknowledged_on is distinct from old.acknowledged_on then app.me() else old.acknowledged_by end;
  new.answered_by := case when (new.answer, new.changed, new.answered_on) is distinct from (old.answer, old.changed, old.answered_on)
    then app.me() else old.answered_by end;
  new.closed_by := case when new.closed_on is null then null when old.closed_on is null then app.me() else old.closed_by end;
  return new;
end $$;
create trigger complaint_seen_to before update on complaints for each row execute function app.complaint_seen_to();
-- Once it is closed, nothing has to be kept for it any longer; opened once more, it has.
create function app.complaint_closes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.party_id is null then return null; end if;
  if new.closed_on is not null and not exists (select from public.complaints c
      where c.party_id = new.party_id and c.id <> new.id and c.closed_on is null) then
    update public.holds h set lifted_on = new.closed_on, lifted_by = app.me()
    where h.party_id = new.party_id and h.why = 'complaint' and h.lifted_on is null and h.request_id is null;
  elsif new.closed_on is null then
    insert into public.holds (programme_id, party_id, why, placed_on) select new.programme_id, new.party_id, 'complaint', new.day
    where not exists (select from public.holds h where h.party_id = new.party_id and h.why = 'complaint' and h.lifted_on is null);
  end if;
  return null;
end $$;
create trigger complaint_closes after update of closed_on on complaints for each row
  when (old.closed_on is distinct from new.closed_on) execute function app.complaint_closes();

-- That something must be kept is told of nobody else's party: the pages ask for the parent and for whoever reads beside them.
create or replace function app.is_held(of_party uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.holds h where h.party_id = of_party and h.lifted_on is null)
    and (session_user <> 'web' or of_party = any (app.things('is', 'party')) or of_party = any (app.things('reads', 'space')))
$$;
-- "Delete everything" leaves nothing of a parent's own pages: not what they ticked, said yes to or dated either. Without a word
-- stay what the two of them had with each other, and that something was shown to somebody. False while a word is left.
create or replace function app.close_notes(of_party uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if not of_party = any (app.things('is', 'party')) or app.is_held(of_party)
    or exists (select from public.notes n where n.party_id = of_party and n.body is not null)
    or exists (select from public.messages m where m.party_id = of_party and m.body is not null)
    or exists (select from public.shares s where s.party_id = of_party and s.body is not null)
    or exists (select from public.handovers h where h.party_id = of_party and h.body is not null)
    or exists (select from public.endings e where e.party_id = of_party and (e.words is not null or e.onwards is not null))
    then return false; end if;
  delete from public.signing_answers a where a.signing_id in (select s.id from public.signings s where s.party_id = of_party);
  delete from public.signings s where s.party_id = of_party;
  delete from public.report_replies p where p.letter_id in (select l.id from public.report_letters l join public.reports r on r.id = l.report_id
    where r.party_id = of_party);
  delete from public.report_letters l where l.report_id in (select r.id from public.reports r where r.party_id = of_party);
  delete from public.report_answers a where a.report_id in (select r.id from public.reports r where r.party_id = of_party);
  delete from public.report_points p where p.report_id in (select r.id from public.reports r where r.party_id = of_party);
  delete from public.reports r where r.party_id = of_party;
  delete from public.own_pages o where o.party_id = of_party;
  delete from public.help_outcomes o where o.party_id = of_party;
  delete from public.help_wishes w where w.party_id = of_party;
  delete from public.room_people r where r.party_id = of_party;
  delete from public.shut_outs s where s.party_id = of_party;
  delete from public.recordings r where r.party_id = of_party;
  delete from public.papers_due p where p.party_id = of_party;
  delete from public.day_parts d where d.party_id = of_party;
  delete from public.own_questions q where q.party_id = of_party;
  delete from public.debriefs d where d.party_id = of_party;
  delete from public.plan_pieces p where p.from_plan in (select l.id from public.plans l where l.party_id = of_party)
    or p.until_plan in (select l.id from public.plans l where l.party_id = of_party) or p.party_id = of_party;
  delete from public.plans l where l.party_id = of_party;
  delete from public.share_drafts d where d.party_id = of_party;
  update public.endings e set helped = '{}' where e.party_id = of_party and e.helped <> '{}';
  update public.notes n set withdrawn_at = coalesce(n.withdrawn_at, now()) where n.party_id = of_party;
  perform app.end_sharing(of_party, null);
  update public.grants g set until_at = now(), closed_by = app.me(), closed_how = 'screen'
  where g.function = 'reads' and g.thing_id = of_party and g.until_at is null;
  update public.spaces s set police = null, asked_on = null where s.party_id = of_party;
  return true;
end $$;

call app.settle();
grant execute on function app.services_near, app.groups_open, app.complaint_clock, app.complain, app.complaints_heard,
  app.complaints_unheard to web;
