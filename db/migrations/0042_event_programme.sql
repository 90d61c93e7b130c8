-- What happens on the day: sessions and rooms, workshops with places of their own, speakers, documents; and one year after another.

create table event_series (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  name_en text not null, name_cy text not null default '',
  made_on date not null,
  version integer not null default 1,
  unique (id, programme_id)
);
create index on event_series (programme_id);
call app.about('event_series', 'events that belong together, one year after another', 'always', 'programme');
call app.class('event_series', 'public', 'id', 'programme_id', 'name_en', 'name_cy');
call app.class('event_series', 'internal', 'made_on', 'version');

alter table event_pages
  add column quiet_en text not null default '', add column quiet_cy text not null default '',
  add column child_en text not null default '', add column child_cy text not null default '',
  add column series_id uuid,
  add column copied_from uuid,
  -- Of the event's own programme: a foreign key alone looks past every wall.
  add foreign key (series_id, programme_id) references event_series (id, programme_id),
  add foreign key (copied_from, programme_id) references event_pages (id, programme_id);
create index on event_pages (series_id, day) where series_id is not null;
call app.class('event_pages', 'public', 'quiet_en', 'quiet_cy', 'child_en', 'child_cy');
call app.class('event_pages', 'internal', 'series_id', 'copied_from');
-- Who came, of tickets that are deleted by now: the number stays when the names go.
alter table event_counts add column came_before integer not null default 0 check (came_before >= 0);
call app.class('event_counts', 'internal', 'came_before');

-- `places` null: nobody signs up. `speakers` are ids of event_speakers of the same event, in the order in which they are named.
create table event_sessions (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  kind text not null default 'speech' check (kind in ('speech', 'workshop', 'panel', 'break')),
  title_en text not null, title_cy text not null default '',
  about_en text not null default '', about_cy text not null default '',
  question_en text not null default '', question_cy text not null default '',
  starts_at time not null,
  ends_at time not null,
  room text not null default '',
  places integer check (places between 0 and 100000),
  taken integer not null default 0 check (taken >= 0),
  speakers uuid[] not null default '{}',
  gone_on date,
  version integer not null default 1,
  check (ends_at > starts_at),
  check (taken <= coalesce(places, 0)),
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on event_sessions (event_id, starts_at);
call app.about('event_sessions', 'what happens at an event, when and in which room', 'always', 'programme');
call app.class('event_sessions', 'public', 'id', 'programme_id', 'event_id', 'kind', 'title_en', 'title_cy', 'about_en', 'about_cy',
  'question_en', 'question_cy', 'starts_at', 'ends_at', 'room');
call app.class('event_sessions', 'internal', 'places', 'taken', 'speakers', 'gone_on', 'version');

-- One ticket's place in one workshop. It goes with the ticket.
create table session_places (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  session_id uuid not null references event_sessions,
  ticket_id uuid not null references tickets on delete cascade,
  unique (ticket_id, session_id)
);
create index on session_places (session_id);
call app.about('session_places', 'who goes to which workshop', 'with the ticket', 'sweep');
call app.class('session_places', 'internal', 'id', 'programme_id', 'session_id', 'ticket_id');

-- Whoever speaks: asked, and what they said. `shown_as`: the name that they chose to appear under. Money is in pence.
create table event_speakers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  name text not null,
  shown_as text not null default '',
  does_en text not null default '', does_cy text not null default '',
  state text not null default 'wanted' check (state in ('wanted', 'asked', 'confirmed', 'declined')),
  asked_on date, asked_by uuid references persons,
  answered_on date, answered_by uuid references persons,
  name_yes_on date, photo_yes_on date, recording_yes_on date,
  fee integer not null default 0 check (fee between 0 and 10000000),
  expenses integer not null default 0 check (expenses between 0 and 10000000),
  agreed_on date, paid_on date,
  prepared_on date, debriefed_on date,
  email app.sealed,
  telephone app.sealed,
  notes app.sealed,
  gone_on date,
  version integer not null default 1,
  check ((state in ('confirmed', 'declined')) = (answered_on is not null)),
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on event_speakers (event_id);
call app.about('event_speakers', 'who speaks at an event, and what was agreed with them', '12 months after the event', 'sweep');
call app.class('event_speakers', 'personal', 'name', 'shown_as', 'does_en', 'does_cy', 'fee', 'expenses');
call app.class('event_speakers', 'internal', 'id', 'programme_id', 'event_id', 'state', 'asked_on', 'asked_by', 'answered_on', 'answered_by',
  'name_yes_on', 'photo_yes_on', 'recording_yes_on', 'agreed_on', 'paid_on', 'prepared_on', 'debriefed_on', 'gone_on', 'version');
call app.seal('event_speakers', 'programme_id', 'email', 'telephone', 'notes');

-- A document that anybody may read once it is shown. `after`: it came with the day or later, slides say.
create table event_documents (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  event_id uuid not null,
  title_en text not null, title_cy text not null default '',
  type text not null check (type in ('pdf', 'docx', 'odt', 'pptx', 'odp')),
  file bytea,
  size integer not null check (size > 0),
  after boolean not null default false,
  shown boolean not null default false,
  added_on date not null,
  gone_on date,
  version integer not null default 1,
  foreign key (event_id, programme_id) references event_pages (id, programme_id)
);
create index on event_documents (event_id);
call app.about('event_documents', 'what can be read before or after an event', 'always; the file of a removed one for 30 days', 'sweep');
call app.class('event_documents', 'public', 'id', 'programme_id', 'event_id', 'title_en', 'title_cy', 'type', 'file', 'size', 'after');
call app.class('event_documents', 'internal', 'shown', 'added_on', 'gone_on', 'version');

-- Whoever keeps events: all of their programme's.
do $$
declare t regclass;
begin
  foreach t in array array['event_series', 'event_sessions', 'session_places', 'event_speakers', 'event_documents']::regclass[] loop
    call app.wall(t, 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
  foreach t in array array['event_series', 'event_sessions', 'event_speakers', 'event_documents']::regclass[] loop
    call app.wall(t, 'keeper-adds', 'insert', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
    call app.wall(t, 'keeper-changes', 'update', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
end $$;
-- How full a workshop is, is nobody's to write.
revoke insert, update on event_sessions from web;
grant insert (programme_id, event_id, kind, title_en, title_cy, about_en, about_cy, question_en, question_cy, starts_at, ends_at, room, places,
  speakers) on event_sessions to web;
grant update (kind, title_en, title_cy, about_en, about_cy, question_en, question_cy, starts_at, ends_at, room, places, speakers, gone_on,
  version) on event_sessions to web;
call app.for_worker('event_series', 'event_sessions', 'session_places', 'event_speakers', 'event_documents');

-- A place that is given up is there for the next, whichever way it was given up.
create function app.session_place_free() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.event_sessions set taken = taken - 1 where id = old.session_id;
  return null;
end $$;
create trigger session_place_free after delete on session_places for each row execute function app.session_place_free();
-- By id, as app.choose_sessions does: so that no two wait for each other.
create function app.lock_sessions(of_booking uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from public.event_sessions s where s.id in (select p.session_id from public.session_places p
    join public.tickets t on t.id = p.ticket_id where t.booking_id = of_booking) order by s.id for update;
end $$;
create function app.give_sessions_back() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.lock_sessions(new.id);
  delete from public.session_places p using public.tickets t where t.id = p.ticket_id and t.booking_id = new.id;
  return null;
end $$;
create trigger give_sessions_back after update of state on bookings for each row
  when (new.state in ('cancelled', 'lapsed') and old.state is distinct from new.state) execute function app.give_sessions_back();
create function app.ticket_goes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.lock_sessions(old.booking_id);
  -- Long after the day: a walk-in that was a slip of the finger never came.
  update public.event_counts c set came_before = c.came_before + 1 from public.bookings b join public.event_pages e on e.id = b.event_id
  where b.id = old.booking_id and c.event_id = b.event_id and old.came_at is not null and e.day < current_date - 60;
  return old;
end $$;
create trigger ticket_goes before delete on tickets for each row execute function app.ticket_goes();

-- What anybody may read beyond app.event_shown; of a draft whoever keeps it, who looks at it beforehand. A name only of whoever said yes to both: to speak, and to be named.
create function app.event_more(of_programme uuid, of_code text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('quiet', jsonb_build_object('en', e.quiet_en, 'cy', e.quiet_cy), 'child', jsonb_build_object('en', e.child_en, 'cy', e.child_cy),
    'sessions', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'title', jsonb_build_object('en', s.title_en, 'cy', s.title_cy),
        'about', jsonb_build_object('en', s.about_en, 'cy', s.about_cy), 'question', jsonb_build_object('en', s.question_en, 'cy', s.question_cy),
        'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'), 'room', s.room,
        'signUp', s.places is not null, 'full', s.taken >= s.places,
        'speakers', coalesce((select jsonb_agg(case when p.state = 'confirmed' and p.name_yes_on is not null and p.name <> '' then
            jsonb_build_object('name', coalesce(nullif(p.shown_as, ''), p.name), 'does', jsonb_build_object('en', p.does_en, 'cy', p.does_cy)) end
            order by array_position(s.speakers, p.id))
          from public.event_speakers p where p.id = any (s.speakers) and p.event_id = e.id and p.gone_on is null and p.state <> 'declined'), '[]'))
        order by s.starts_at, s.ends_at, s.room, s.id)
      from public.event_sessions s where s.event_id = e.id and s.gone_on is null), '[]'),
    'documents', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'title', jsonb_build_object('en', d.title_en, 'cy', d.title_cy), 'type', d.type,
        'size', d.size, 'after', d.after) order by d.after, d.id)
      from public.event_documents d where d.event_id = e.id and d.shown and d.gone_on is null), '[]'),
    'years', coalesce((select jsonb_agg(jsonb_build_object('code', o.code, 'title', jsonb_build_object('en', o.title_en, 'cy', o.title_cy), 'day', o.day)
        order by o.day desc)
      from public.event_pages o where o.series_id = e.series_id and o.id <> e.id and o.day < e.day
        and o.state in ('published', 'closed', 'held', 'reported')), '[]'))
  from public.event_pages e where e.programme_id = of_programme and e.code = of_code
    and (e.state <> 'draft' or e.programme_id = app.programme_as('organiser', 'coordinator', 'administrator'))
$$;
create function app.document_shown(of_programme uuid, of_code text, of_document uuid)
returns table (title_en text, title_cy text, type text, file bytea)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.title_en, d.title_cy, d.type, d.file from public.event_documents d join public.event_pages e on e.id = d.event_id
  where e.programme_id = of_programme and e.code = of_code and d.id = of_document and d.shown and d.gone_on is null
    and (e.state <> 'draft' or e.programme_id = app.programme_as('organiser', 'coordinator', 'administrator'))
$$;

-- By the link of a booking: its tickets, and the workshops that can be chosen. Whether there is room, never how much.
create function app.workshops_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('title', jsonb_build_object('en', e.title_en, 'cy', e.title_cy), 'day', e.day,
    'tickets', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'badge', t.badge,
        'chosen', (select coalesce(jsonb_agg(p.session_id), '[]') from public.session_places p where p.ticket_id = t.id)) order by t.id)
      from public.tickets t where t.booking_id = b.id), '[]'),
    'sessions', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'title', jsonb_build_object('en', s.title_en, 'cy', s.title_cy),
        'about', jsonb_build_object('en', s.about_en, 'cy', s.about_cy),
        'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'), 'room', s.room, 'full', s.taken >= s.places)
        order by s.starts_at, s.ends_at, s.room, s.id)
      from public.event_sessions s where s.event_id = e.id and s.gone_on is null and s.places is not null), '[]'))
  from public.single_acts a join public.bookings b on b.id = a.thing_id join public.event_pages e on e.id = b.event_id
  where a.id = (app.live_act(token, 'booking')).id and b.state = 'booked' and e.state not in ('draft', 'called-off')
$$;
-- `wanted` is {ticket: [session, …]}: all that this ticket wishes for; a ticket that is not named keeps what it has. Answers what could
-- not be: [{ticket, session, why: 'full' | 'clash' | 'gone'}], or null when the booking is none. Each place is one conditional statement.
-- Nobody gives up what they have for what is full.
create function app.choose_sessions(token text, wanted jsonb, today date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare b public.bookings; t public.tickets; s public.event_sessions; want uuid[]; missed uuid[]; one uuid; why text; refused jsonb := '[]';
begin
  select o.* into b from public.bookings o join public.single_acts a on a.thing_id = o.id
  where a.id = (app.live_act(token, 'booking')).id for update of o;
  if b.id is null or b.state <> 'booked' or app.is_off(b.event_id) then return null; end if;
  perform 1 from public.event_sessions x where x.event_id = b.event_id and (x.id::text in (select jsonb_array_elements_text(w.value) from jsonb_each(wanted) w)
    or x.id in (select p.session_id from public.session_places p join public.tickets k on k.id = p.ticket_id where k.booking_id = b.id))
  order by x.id for update;
  for t in select k.* from public.tickets k where k.booking_id = b.id and wanted ? k.id::text order by k.id loop
    select coalesce(array_agg(v::uuid), '{}') into want from jsonb_array_elements_text(wanted -> t.id::text) v;
    missed := '{}';
    foreach one in array want loop
      continue when exists (select from public.session_places p where p.ticket_id = t.id and p.session_id = one);
      why := null;
      select x.* into s from public.event_sessions x where x.id = one and x.event_id = b.event_id and x.gone_on is null and x.places is not null;
      if s.id is null then why := 'gone';
      elsif exists (select from public.session_places p join public.event_sessions x on x.id = p.session_id where p.ticket_id = t.id and x.id = any (want)
          and x.gone_on is null and x.starts_at < s.ends_at and s.starts_at < x.ends_at) then why := 'clash';
      else
        update public.event_sessions u set taken = u.taken + 1 where u.id = one and u.taken < u.places;
        if found then insert into public.session_places (programme_id, session_id, ticket_id) values (b.programme_id, one, t.id);
        else why := 'full'; end if;
      end if;
      if why is not null then
        missed := missed || one;
        refused := refused || jsonb_build_object('ticket', t.id, 'session', one, 'why', why);
      end if;
    end loop;
    -- What is not wished for any more goes back; not what stands at the time of one that was full.
    delete from public.session_places p using public.event_sessions x where p.ticket_id = t.id and x.id = p.session_id and not (x.id = any (want))
      and (not exists (select from public.event_sessions f where f.id = any (missed) and f.starts_at < x.ends_at and x.starts_at < f.ends_at)
        or exists (select from public.session_places q join public.event_sessions g on g.id = q.session_id where q.ticket_id = t.id
          and g.id = any (want) and g.starts_at < x.ends_at and x.starts_at < g.ends_at));
  end loop;
  perform app.note(b.programme_id, 'workshop.chosen', b.id, today, jsonb_build_object('event', b.event_id));
  return refused;
end $$;

call app.settle();
grant execute on function app.event_more, app.document_shown, app.workshops_by_link, app.choose_sessions to web;
