-- Newsletters: the lists, who asked to get one and pressed the link, and whom nobody may write to again. Belonging to one says
-- nothing about anybody: no row here knows a family, a party or an account.

create table newsletters (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  code text not null default app.short_code() check (code ~ '^[a-z0-9]{4,16}$'),
  name_en text not null check (name_en <> ''), name_cy text not null default '',
  inner_name text not null check (inner_name <> ''),
  about_en text not null default '', about_cy text not null default '',
  shown boolean not null default false,
  ended_at timestamptz,
  made_on date not null,
  by_person uuid references persons,
  version integer not null default 1
);
alter table newsletters add unique (id, programme_id);
create unique index on newsletters (programme_id, code);
call app.about('newsletters', 'a newsletter: its public name, and the one that nobody outside reads', 'always', 'programme');
call app.class('newsletters', 'public', 'id', 'programme_id', 'code', 'name_en', 'name_cy', 'about_en', 'about_cy', 'shown');
call app.class('newsletters', 'internal', 'inner_name', 'ended_at', 'made_on', 'by_person', 'version');

create table newsletter_topics (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  newsletter_id uuid not null,
  name_en text not null check (name_en <> ''), name_cy text not null default '',
  place integer not null check (place > 0),
  shown boolean not null default true,
  version integer not null default 1,
  foreign key (newsletter_id, programme_id) references newsletters (id, programme_id)
);
create index on newsletter_topics (newsletter_id, place);
call app.about('newsletter_topics', 'what a newsletter writes about', 'always', 'programme');
call app.class('newsletter_topics', 'public', 'id', 'programme_id', 'newsletter_id', 'name_en', 'name_cy', 'place', 'shown');
call app.class('newsletter_topics', 'internal', 'version');

-- Somebody at an address: 'asked' until the link in the message is pressed, and gone after seven days without it. The address
-- goes in the moment of leaving. `mail_print` is made by the worker, or by a keeper's page: no visitor can have one made.
create table subscribers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  newsletter_id uuid not null,
  email app.sealed,
  mail_print bytea,
  language text not null default 'en' check (language in ('en', 'cy')),
  state text not null default 'asked' check (state in ('asked', 'subscribed', 'left', 'removed')),
  how text not null default 'own' check (how in ('own', 'by-hand', 'import')),
  -- Where and when they agreed, as whoever brought them in said.
  consent_where text not null default '',
  consent_on date,
  asked_at timestamptz not null default now(),
  confirmed_at timestamptz,
  left_at timestamptz,
  paused_until date,
  -- The subscription that this one takes the place of when its link is pressed: somebody has a new address.
  replaces uuid references subscribers on delete set null,
  browser_hash bytea,
  network_hash bytea,
  version integer not null default 1,
  check (state <> 'subscribed' or (mail_print is not null and email is not null)),
  foreign key (newsletter_id, programme_id) references newsletters (id, programme_id)
);
alter table subscribers add unique (id, programme_id);
create unique index subscribers_once on subscribers (programme_id, newsletter_id, mail_print) where state = 'subscribed';
create index on subscribers (programme_id, mail_print) where mail_print is not null;
create index on subscribers (newsletter_id, state, id);
create index on subscribers (asked_at) where state = 'asked';
create index on subscribers (left_at) where left_at is not null;
create index on subscribers (replaces) where replaces is not null;
create index on subscribers (programme_id, network_hash, asked_at) where network_hash is not null;
create index on subscribers (programme_id, browser_hash, asked_at) where browser_hash is not null;
call app.about('subscribers', 'who gets a newsletter, or asked for it', '7 days when not confirmed; the address goes on leaving, the row 12 months after', 'sweep');
call app.class('subscribers', 'personal', 'mail_print', 'language', 'consent_where', 'browser_hash', 'network_hash');
call app.class('subscribers', 'internal', 'id', 'programme_id', 'newsletter_id', 'state', 'how', 'consent_on', 'asked_at', 'confirmed_at',
  'left_at', 'paused_until', 'replaces', 'version');
call app.seal('subscribers', 'programme_id', 'email');

create table subscriber_topics (
  subscriber_id uuid not null references subscribers on delete cascade,
  topic_id uuid not null references newsletter_topics,
  programme_id uuid not null references programmes,
  primary key (subscriber_id, topic_id)
);
create index on subscriber_topics (topic_id);
call app.about('subscriber_topics', 'which topics of a newsletter somebody wants', 'with the subscription', 'sweep');
call app.class('subscriber_topics', 'internal', 'subscriber_id', 'topic_id', 'programme_id');

-- One for each message: every letter's link goes on working, until a year after they left.
create table subscriber_links (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  subscriber_id uuid not null references subscribers on delete cascade,
  token_hash bytea not null,
  at timestamptz not null default now()
);
create unique index on subscriber_links (token_hash);
create index on subscriber_links (subscriber_id);
call app.about('subscriber_links', 'the links in the letters that somebody got', '12 months after they left', 'sweep');
call app.class('subscriber_links', 'internal', 'id', 'programme_id', 'subscriber_id', 'token_hash', 'at');

-- Nobody writes there again: the keyed print of an address and nothing else, so that it outlives the list, an import and the
-- row it came from. 'left' is of one newsletter, and bars every import; all else is of the whole programme.
create table suppressions (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  newsletter_id uuid,
  mail_print bytea not null,
  why text not null check (why in ('left', 'bounced', 'complained', 'by-hand')),
  at timestamptz not null default now(),
  by_person uuid references persons,
  lifted_at timestamptz,
  lifted_why text check (lifted_why in ('asked-again', 'mistake', 'works-again')),
  lifted_by uuid references persons,
  check ((lifted_at is null) = (lifted_why is null)),
  check ((why = 'left') = (newsletter_id is not null))
);
create unique index suppressions_once on suppressions (programme_id, mail_print, why, newsletter_id) nulls not distinct where lifted_at is null;
call app.about('suppressions', 'prints of the addresses that nobody may write to', 'while the programme sends letters; 12 months when lifted', 'sweep');
call app.class('suppressions', 'personal', 'mail_print');
call app.class('suppressions', 'internal', 'id', 'programme_id', 'newsletter_id', 'why', 'at', 'by_person', 'lifted_at', 'lifted_why', 'lifted_by');

-- What became of each line of a file that was brought in: numbers of lines and words of ours, never an address.
create table subscriber_intakes (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  newsletter_id uuid not null,
  by_person uuid references persons,
  on_day date not null,
  at timestamptz not null default now(),
  became jsonb not null,
  foreign key (newsletter_id, programme_id) references newsletters (id, programme_id)
);
create index on subscriber_intakes (newsletter_id, id desc);
call app.about('subscriber_intakes', 'what became of each line of a file of addresses', '12 months', 'sweep');
call app.class('subscriber_intakes', 'internal', 'id', 'programme_id', 'newsletter_id', 'by_person', 'on_day', 'at', 'became');

-- Messages to somebody at an address.
alter table outbox add column to_subscriber uuid references subscribers on delete set null;
comment on column outbox.to_subscriber is 'internal';
create index on outbox (to_subscriber) where to_subscriber is not null;
alter table outbox drop constraint outbox_one_reader;
alter table outbox add constraint outbox_one_reader check (num_nonnulls(to_person, to_party, to_booking, to_ask, to_subscriber) <= 1);
do $$
declare known text[];
begin
  select array_agg(m[1]) into known from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '[{,'']([a-z][a-z-]*)(?=[},''])', 'g') m
  where c.conname = 'outbox_kinds';
  alter table outbox drop constraint outbox_kinds;
  execute format('alter table outbox add constraint outbox_kinds check (kind = any (%L::text[]))', known || array['join', 'moved']);
end $$;
create policy not_to_a_subscriber on outbox as restrictive for insert to web with check (to_subscriber is null);

create function app.tell_subscriber(s subscribers, of_kind text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.outbox (programme_id, kind, to_subscriber) values (s.programme_id, of_kind, s.id)
$$;

-- Why nobody may write to an address for this newsletter; null when they may. The hardest reason first.
create function app.suppressed(of_programme uuid, of_newsletter uuid, print bytea) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.why from public.suppressions p
  where p.programme_id = of_programme and p.mail_print = print and p.lifted_at is null and (p.newsletter_id is null or p.newsletter_id = of_newsletter)
  order by array_position(array['by-hand', 'complained', 'bounced', 'left'], p.why) limit 1
$$;
-- Asked in the moment of sending, whatever was chosen before: theirs by their own press, not paused, not suppressed.
create function app.may_write_to(of_subscriber uuid, today date) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((select s.state = 'subscribed' and coalesce(s.paused_until <= today, true) and n.ended_at is null
      and app.suppressed(s.programme_id, s.newsletter_id, s.mail_print) is null
    from public.subscribers s join public.newsletters n on n.id = s.newsletter_id where s.id = of_subscriber), false)
$$;

-- What anybody may read of a newsletter: its public name, never how many get it.
create function app.newsletter_shown(of_programme uuid, of_code text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', n.id, 'code', n.code, 'name', jsonb_build_object('en', n.name_en, 'cy', n.name_cy),
    'about', jsonb_build_object('en', n.about_en, 'cy', n.about_cy),
    'topics', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', jsonb_build_object('en', t.name_en, 'cy', t.name_cy)) order by t.place, t.id)
      from public.newsletter_topics t where t.newsletter_id = n.id and t.shown), '[]'))
  from public.newsletters n where n.programme_id = of_programme and n.code = of_code and n.shown and n.ended_at is null
$$;
create function app.newsletters_shown(of_programme uuid) returns table (code text, name_en text, name_cy text, about_en text, about_cy text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select n.code, n.name_en, n.name_cy, n.about_en, n.about_cy from public.newsletters n
  where n.programme_id = of_programme and n.shown and n.ended_at is null order by n.id limit 100
$$;

create function app.joins_too_often(of_programme uuid, browser bytea, network bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select (select count(*) from public.subscribers s where s.programme_id = of_programme and s.browser_hash = browser
      and s.asked_at > now() - interval '1 hour') >= 10
    or (select count(*) from public.subscribers s where s.programme_id = of_programme and s.network_hash = network
      and s.asked_at > now() - interval '1 hour') >= 30
$$;
create function app.choose_topics(of_subscriber uuid, topics jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  -- A hidden topic that they have stays theirs: it is not on the page where they chose.
  delete from public.subscriber_topics c using public.newsletter_topics t where c.subscriber_id = of_subscriber and t.id = c.topic_id and t.shown;
  insert into public.subscriber_topics (subscriber_id, topic_id, programme_id)
  select s.id, t.id, s.programme_id from public.subscribers s join public.newsletter_topics t on t.newsletter_id = s.newsletter_id and t.shown
  where s.id = of_subscriber and topics ? t.id::text on conflict do nothing
$$;

-- Somebody typed an address. The same is written whoever's it is: who is there already is found out when the link is pressed.
create function app.ask_to_subscribe(of_programme uuid, of_code text, said jsonb, browser bytea, network bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare n public.newsletters; s public.subscribers;
begin
  select * into n from public.newsletters l where l.programme_id = of_programme and l.code = of_code and l.shown and l.ended_at is null;
  if n.id is null then return 'gone'; end if;
  if app.joins_too_often(of_programme, browser, network) then return 'too-often'; end if;
  insert into public.subscribers (id, programme_id, newsletter_id, email, language, browser_hash, network_hash)
  values ((said->>'id')::uuid, n.programme_id, n.id, (said->>'email')::bytea, said->>'language', browser, network) returning * into s;
  perform app.choose_topics(s.id, said->'topics');
  perform app.tell_subscriber(s, 'join');
  return 'asked';
end $$;

create function app.linked_subscriber(token text) returns subscribers
language sql stable security definer set search_path = pg_catalog, public as $$
  select s from public.subscriber_links l join public.subscribers s on s.id = l.subscriber_id
  where l.token_hash = sha256(convert_to(token, 'UTF8'))
$$;

-- The way out: the address goes at once, and its print says that nobody writes there again.
create function app.end_subscription(s subscribers, as_state text, because text, today date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.subscribers u set state = as_state, left_at = now(), email = null, paused_until = null, consent_where = '', browser_hash = null,
    network_hash = null, version = u.version + 1 where u.id = s.id;
  delete from public.subscriber_topics c where c.subscriber_id = s.id;
  if s.mail_print is not null and because is not null then
    insert into public.suppressions (programme_id, newsletter_id, mail_print, why, by_person)
    values (s.programme_id, case because when 'left' then s.newsletter_id end, s.mail_print, because, app.me()) on conflict do nothing;
  end if;
  perform app.note(s.programme_id, 'subscriber.' || as_state, s.id, today, jsonb_build_object('newsletter', s.newsletter_id));
end $$;

-- Pressed. Somebody who is in already gets what they chose now; what was left, or came back, is written to again, for the
-- mail was read. Who complained, or had somebody here write them down, was sent no link: that is for a keeper alone.
create function app.confirm_subscription(token text, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers := app.linked_subscriber(token); o public.subscribers; same uuid;
begin
  if s.mail_print is not null then
    perform pg_advisory_xact_lock(hashtextextended(s.newsletter_id::text || encode(s.mail_print, 'hex'), 0));
  end if;
  select * into s from public.subscribers u where u.id = s.id for update;
  if s.state = 'subscribed' then return 'in'; end if;
  if s.id is null or s.state <> 'asked' or s.mail_print is null or s.asked_at < now() - interval '7 days'
    or app.suppressed(s.programme_id, s.newsletter_id, s.mail_print) in ('by-hand', 'complained')
    or exists (select from public.newsletters n where n.id = s.newsletter_id and n.ended_at is not null) then return 'gone'; end if;
  update public.suppressions p set lifted_at = now(), lifted_why = 'asked-again'
  where p.programme_id = s.programme_id and p.mail_print = s.mail_print and p.lifted_at is null
    and (p.why = 'bounced' or (p.why = 'left' and p.newsletter_id = s.newsletter_id));
  if s.replaces is not null then
    select * into o from public.subscribers u where u.id = s.replaces and u.state = 'subscribed' for update;
    -- Changed to the very address it had: nothing is to be done.
    if o.mail_print = s.mail_print then
      update public.subscriber_links l set subscriber_id = o.id where l.subscriber_id = s.id;
      delete from public.subscribers u where u.id = s.id;
      return 'in';
    end if;
    if o.id is not null then
      perform app.end_subscription(o, 'left', 'left', today);
      -- It is told so, and then it goes (app.sweep_subscribers).
      update public.subscribers u set email = o.email where u.id = o.id;
      perform app.tell_subscriber(o, 'moved');
    end if;
  end if;
  select u.id into same from public.subscribers u where u.programme_id = s.programme_id and u.newsletter_id = s.newsletter_id
    and u.mail_print = s.mail_print and u.state = 'subscribed' for update;
  if same is not null then
    update public.subscribers u set language = s.language, paused_until = null, version = u.version + 1 where u.id = same;
    delete from public.subscriber_topics c where c.subscriber_id = same;
    update public.subscriber_topics c set subscriber_id = same where c.subscriber_id = s.id;
    update public.subscriber_links l set subscriber_id = same where l.subscriber_id = s.id;
    delete from public.subscribers u where u.id = s.id;
    return 'in';
  end if;
  update public.subscribers u set state = 'subscribed', confirmed_at = now(), version = u.version + 1 where u.id = s.id;
  perform app.note(s.programme_id, 'subscriber.joined', s.id, today, jsonb_build_object('newsletter', s.newsletter_id));
  return 'in';
end $$;

-- What we hold about whoever holds a link: never the address itself, for a letter may have been passed on.
create function app.subscription_by_link(token text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('state', s.state, 'code', n.code, 'listed', n.shown and n.ended_at is null,
    'name', jsonb_build_object('en', n.name_en, 'cy', n.name_cy), 'language', s.language,
    'how', s.how, 'where', s.consent_where, 'on', s.consent_on, 'askedAt', s.asked_at, 'confirmedAt', s.confirmed_at, 'leftAt', s.left_at,
    'pausedUntil', s.paused_until,
    'topics', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', jsonb_build_object('en', t.name_en, 'cy', t.name_cy),
        'chosen', c.topic_id is not null) order by t.place, t.id)
      from public.newsletter_topics t left join public.subscriber_topics c on c.topic_id = t.id and c.subscriber_id = s.id
      where t.newsletter_id = s.newsletter_id and t.shown), '[]'))
  from (select (app.linked_subscriber(token)).*) s join public.newsletters n on n.id = s.newsletter_id
$$;
-- Topics, language, a pause; {"topics": […]} or {"language": "cy"} or {"pausedUntil": day or null}.
create function app.change_subscription(token text, said jsonb, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers := app.linked_subscriber(token);
begin
  select * into s from public.subscribers u where u.id = s.id and u.state = 'subscribed' for update;
  if s.id is null then return 'gone'; end if;
  update public.subscribers u set language = coalesce(said->>'language', u.language),
    paused_until = case when said ? 'pausedUntil' then (said->>'pausedUntil')::date else u.paused_until end, version = u.version + 1 where u.id = s.id;
  if said ? 'topics' then perform app.choose_topics(s.id, said->'topics'); end if;
  perform app.note(s.programme_id, 'subscriber.changed', s.id, today, jsonb_build_object('newsletter', s.newsletter_id));
  return 'done';
end $$;
-- A new address: nothing changes before its own link is pressed.
create function app.move_subscription(token text, said jsonb, browser bytea, network bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers := app.linked_subscriber(token); made public.subscribers;
begin
  if s.id is null or s.state <> 'subscribed' then return 'gone'; end if;
  if app.joins_too_often(s.programme_id, browser, network) then return 'too-often'; end if;
  insert into public.subscribers (id, programme_id, newsletter_id, email, language, how, consent_where, consent_on, replaces, browser_hash, network_hash)
  values ((said->>'id')::uuid, s.programme_id, s.newsletter_id, (said->>'email')::bytea, s.language, s.how, s.consent_where, s.consent_on, s.id, browser, network)
  returning * into made;
  insert into public.subscriber_topics (subscriber_id, topic_id, programme_id)
  select made.id, c.topic_id, c.programme_id from public.subscriber_topics c where c.subscriber_id = s.id;
  perform app.tell_subscriber(made, 'join');
  return 'asked';
end $$;
-- Twice is once, and an unknown link is answered like a known one.
create function app.leave_by_link(token text, everything boolean, today date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers := app.linked_subscriber(token); o public.subscribers;
begin
  for o in select * from public.subscribers u where u.programme_id = s.programme_id and u.state in ('asked', 'subscribed')
    and (u.id = s.id or (everything and u.mail_print = s.mail_print)) order by u.id for update loop
    perform app.end_subscription(o, 'left', 'left', today);
  end loop;
end $$;
-- All rows of an address go at once; its print stays, so that nobody brings it in again.
create function app.forget_address(s subscribers, today date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare o public.subscribers;
begin
  for o in select * from public.subscribers u where u.programme_id = s.programme_id and (u.id = s.id or u.mail_print = s.mail_print)
    order by u.id for update loop
    if o.state in ('asked', 'subscribed') then perform app.end_subscription(o, 'left', 'left', today); end if;
    delete from public.subscribers u where u.id = o.id;
  end loop;
  perform app.note(s.programme_id, 'subscriber.deleted', s.id, today, jsonb_build_object('newsletter', s.newsletter_id));
end $$;
create function app.forget_by_link(token text, today date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers := app.linked_subscriber(token);
begin
  if s.id is not null then perform app.forget_address(s, today); end if;
end $$;

-- What a keeper does. Lines that are brought in: [{line, id, email, print, language, topics, on, where, sure}]; answers what
-- became of each. Whoever left, complained, came back or was written down is not brought in again. Only an administrator,
-- and only with a day and a place of consent for that very line, takes somebody in who need not press a link.
create function app.take_in_subscribers(of_newsletter uuid, lines jsonb, of_how text, today date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare n public.newsletters; l jsonb; print bytea; s public.subscribers; became jsonb := '[]'; what text; sure boolean;
begin
  select * into n from public.newsletters k where k.id = of_newsletter and k.ended_at is null
    and k.programme_id = app.programme_as('organiser', 'coordinator', 'administrator');
  if n.id is null then return null; end if;
  for l in select e.value from jsonb_array_elements(lines) e loop
    print := (l->>'print')::bytea;
    sure := coalesce((l->>'sure')::boolean, false) and l->>'on' is not null and l->>'where' <> '' and app.programme_as('administrator') is not null;
    perform pg_advisory_xact_lock(hashtextextended(n.id::text || encode(print, 'hex'), 0));
    what := case
      when exists (select from public.suppressions p where p.programme_id = n.programme_id and p.mail_print = print and p.lifted_at is null) then 'suppressed'
      when exists (select from public.subscribers u where u.newsletter_id = n.id and u.mail_print = print and u.state = 'subscribed') then 'already'
      when exists (select from public.subscribers u where u.newsletter_id = n.id and u.mail_print = print and u.state = 'asked') then 'asked-already'
      when sure then 'in' else 'asked' end;
    if what in ('in', 'asked') then
      insert into public.subscribers (id, programme_id, newsletter_id, email, mail_print, language, state, how, consent_where, consent_on, confirmed_at)
      values ((l->>'id')::uuid, n.programme_id, n.id, (l->>'email')::bytea, print, l->>'language', case what when 'in' then 'subscribed' else 'asked' end,
        of_how, coalesce(l->>'where', ''), (l->>'on')::date, case what when 'in' then now() end) returning * into s;
      perform app.choose_topics(s.id, l->'topics');
      if what = 'asked' then perform app.tell_subscriber(s, 'join'); end if;
    end if;
    became := became || jsonb_build_array(jsonb_build_object('line', (l->>'line')::int, 'became', what));
  end loop;
  return became;
end $$;
-- Somebody rang: nobody writes to this address any more, from any list. Answers the suppression.
create function app.suppress_address(print bytea, today date) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare whose uuid := app.programme_as('organiser', 'coordinator', 'administrator'); made uuid; o public.subscribers;
begin
  if whose is null or print is null then return null; end if;
  insert into public.suppressions (programme_id, mail_print, why, by_person) values (whose, print, 'by-hand', app.me()) on conflict do nothing;
  select p.id into made from public.suppressions p where p.programme_id = whose and p.mail_print = print and p.why = 'by-hand' and p.lifted_at is null;
  for o in select * from public.subscribers u where u.programme_id = whose and u.mail_print = print and u.state in ('asked', 'subscribed')
    order by u.id for update loop
    perform app.end_subscription(o, 'removed', null, today);
  end loop;
  return made;
end $$;
create function app.lift_suppression(of_suppression uuid, because text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.suppressions p set lifted_at = now(), lifted_why = because, lifted_by = app.me()
  where p.id = of_suppression and p.lifted_at is null and p.programme_id = app.programme_as('organiser', 'coordinator', 'administrator');
  return found;
end $$;
create function app.delete_subscriber(of_subscriber uuid, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers;
begin
  select * into s from public.subscribers u where u.id = of_subscriber
    and u.programme_id = app.programme_as('organiser', 'coordinator', 'administrator');
  if s.id is null then return false; end if;
  perform app.forget_address(s, today);
  return true;
end $$;
-- The list ends: every address of it goes. What was suppressed stays so.
create function app.end_newsletter(of_newsletter uuid, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare o public.subscribers;
begin
  update public.newsletters n set ended_at = now(), shown = false, version = n.version + 1 where n.id = of_newsletter and n.ended_at is null
    and n.programme_id = app.programme_as('organiser', 'coordinator', 'administrator');
  if not found then return false; end if;
  for o in select * from public.subscribers u where u.newsletter_id = of_newsletter and u.state in ('asked', 'subscribed') order by u.id for update loop
    perform app.end_subscription(o, 'removed', null, today);
  end loop;
  return true;
end $$;

-- The worker: an address that nothing reaches, or whose reader called it spam, is written to by no list again.
create function app.suppress_subscriber(of_subscriber uuid, because text, today date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers; o public.subscribers;
begin
  select * into s from public.subscribers u where u.id = of_subscriber;
  if s.mail_print is null then return; end if;
  insert into public.suppressions (programme_id, mail_print, why) values (s.programme_id, s.mail_print, because) on conflict do nothing;
  for o in select * from public.subscribers u where u.programme_id = s.programme_id and u.mail_print = s.mail_print
    and u.state in ('asked', 'subscribed') order by u.id for update loop
    perform app.end_subscription(o, 'removed', null, today);
  end loop;
end $$;
create function app.sweep_subscribers() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer;
begin
  delete from public.subscribers s where s.id in (select u.id from public.subscribers u
    where (u.state = 'asked' and u.asked_at < now() - interval '7 days') or u.left_at < now() - interval '12 months' limit 1000);
  get diagnostics gone = row_count;
  update public.subscribers s set email = null where s.state in ('left', 'removed') and s.email is not null
    and not exists (select from public.outbox b where b.to_subscriber = s.id and b.sent_at is null and b.dropped_at is null);
  update public.subscribers s set browser_hash = null, network_hash = null
  where (s.browser_hash is not null or s.network_hash is not null) and s.asked_at < now() - interval '1 day';
  delete from public.suppressions p where p.lifted_at < now() - interval '12 months';
  delete from public.subscriber_intakes i where i.at < now() - interval '12 months';
  return gone;
end $$;

-- Whoever keeps newsletters: all of their programme's. Nobody of a council, no supporter, no parent.
do $$
declare t regclass;
begin
  foreach t in array array['newsletters', 'newsletter_topics', 'subscribers', 'subscriber_topics', 'suppressions', 'subscriber_intakes']::regclass[] loop
    call app.wall(t, 'keeper', 'select', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
  foreach t in array array['newsletters', 'newsletter_topics']::regclass[] loop
    call app.wall(t, 'keeper-adds', 'insert', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
    call app.wall(t, 'keeper-changes', 'update', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))$q$);
  end loop;
end $$;
call app.wall('subscriber_intakes', 'keeper-adds', 'insert', 'web', $q$programme_id = (select app.programme_as('organiser', 'coordinator', 'administrator'))
  and by_person = (select app.me())$q$);
revoke insert, update on newsletters, newsletter_topics, subscriber_intakes from web;
grant insert (programme_id, name_en, name_cy, inner_name, about_en, about_cy, shown, made_on, by_person) on newsletters to web;
grant update (name_en, name_cy, inner_name, about_en, about_cy, shown, version) on newsletters to web;
grant insert (programme_id, newsletter_id, name_en, name_cy, place, shown) on newsletter_topics to web;
grant update (name_en, name_cy, place, shown, version) on newsletter_topics to web;
grant insert (programme_id, newsletter_id, by_person, on_day, became) on subscriber_intakes to web;
-- Where somebody asked from is nobody's to read.
revoke select on subscribers from web;
grant select (id, programme_id, newsletter_id, email, mail_print, language, state, how, consent_where, consent_on, asked_at, confirmed_at, left_at,
  paused_until, version) on subscribers to web;
call app.for_worker('newsletters', 'newsletter_topics', 'subscribers', 'subscriber_topics', 'subscriber_links', 'suppressions');

call app.settle();
grant execute on function app.newsletter_shown, app.newsletters_shown, app.ask_to_subscribe, app.confirm_subscription, app.subscription_by_link,
  app.change_subscription, app.move_subscription, app.leave_by_link, app.forget_by_link, app.take_in_subscribers, app.suppress_address,
  app.lift_suppression, app.delete_subscriber, app.end_newsletter to web;
grant execute on function app.suppressed, app.may_write_to, app.suppress_subscriber, app.sweep_subscribers to worker;
