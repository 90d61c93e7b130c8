-- Authorities, families, children, parties: who, and the walls between those who are linked through a child.

create table authorities (
  gss text primary key check (gss ~ '^[EW][0-9]{8}$'),
  dfe_code text,
  name text not null,
  name_cy text,
  nation text not null check (nation in ('england', 'wales')),
  region text not null
);
call app.about('authorities', 'the children''s services authorities of England and Wales', 'always', 'none');
call app.class('authorities', 'public', 'gss', 'dfe_code', 'name', 'name_cy', 'nation', 'region');

create table programme_authorities (
  programme_id uuid not null references programmes,
  gss text not null references authorities,
  from_day date not null,
  until_day date,
  primary key (programme_id, gss)
);
call app.about('programme_authorities', 'which authorities a programme serves', 'while the programme runs', 'programme');
call app.class('programme_authorities', 'public', 'programme_id', 'gss', 'from_day', 'until_day');

-- A setting holds from its day until the next row of the same key. Keys and shapes: authorities/model.ts.
create table authority_settings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  gss text not null references authorities,
  key text not null,
  value jsonb not null,
  from_day date not null,
  set_by uuid,
  set_at timestamptz not null default now()
);
create index on authority_settings (programme_id, gss, key, from_day desc, id desc);
call app.about('authority_settings', 'dated settings of an authority, as this programme knows them', 'while the programme runs', 'programme');
call app.class('authority_settings', 'internal', 'id', 'programme_id', 'gss', 'key', 'value', 'from_day', 'set_by', 'set_at');

create table holiday_changes (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  day date not null,
  kind text not null check (kind in ('added', 'removed')),
  name text not null,
  withdrawn_at timestamptz,
  set_by uuid,
  set_at timestamptz not null default now()
);
create unique index on holiday_changes (programme_id, day) where withdrawn_at is null;
call app.about('holiday_changes', 'proclaimed days that the computed calendar does not know', 'always', 'programme');
call app.class('holiday_changes', 'public', 'day', 'kind', 'name');
call app.class('holiday_changes', 'internal', 'id', 'programme_id', 'withdrawn_at', 'set_by', 'set_at');

create table families (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  gss text not null references authorities,
  reference text not null check (reference <> ''),
  name text not null default '',
  handler uuid references persons,
  version integer not null default 1,
  created_day date not null,
  created_at timestamptz not null default now(),
  closed_day date
);
-- Sealed families stand outside: a reference that can't be entered a second time would tell that there is one.
create unique index families_reference on families (programme_id, gss, lower(reference)) where handler is null;
create index on families (programme_id, id desc);
call app.about('families', 'a family that the council told us of, or that asked', '3 years after it closes', 'family');
call app.class('families', 'personal', 'reference', 'name');
call app.class('families', 'internal', 'id', 'programme_id', 'gss', 'handler', 'version', 'created_day', 'created_at', 'closed_day');

create table children (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  name text not null default '',
  born_on date,
  due_on date,
  version integer not null default 1
);
call app.about('children', 'a child, born or expected', '3 years after the family closes', 'family');
call app.class('children', 'personal', 'name', 'born_on', 'due_on');
call app.class('children', 'internal', 'id', 'programme_id', 'version');

create table family_children (
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  child_id uuid not null references children,
  primary key (family_id, child_id)
);
create index on family_children (child_id);
call app.about('family_children', 'which child is in which family; a child may be in several', 'as the family', 'family');
call app.class('family_children', 'internal', 'programme_id', 'family_id', 'child_id');

-- One parent, or another person with or without parental responsibility; may be in two families.
create table parties (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  name text not null default '',
  called text not null default '',
  language text not null default 'en',
  interpreter boolean not null default false,
  gender text check (gender in ('woman', 'man', 'other')),
  version integer not null default 1,
  created_day date not null
);
create index on parties (programme_id, id desc);
call app.about('parties', 'one parent or other person with or without parental responsibility', '3 years after support ends', 'party');
call app.class('parties', 'personal', 'name', 'called', 'language', 'interpreter', 'gender');
call app.class('parties', 'internal', 'id', 'programme_id', 'version', 'created_day');

-- Read by coordinators and the party's own supporter; free text, private.
create table access_needs (
  party_id uuid primary key references parties,
  programme_id uuid not null references programmes,
  needs text not null default '',
  version integer not null default 1
);
call app.about('access_needs', 'what this person needs to take part', '3 years after support ends', 'party');
call app.class('access_needs', 'private', 'needs');
call app.class('access_needs', 'internal', 'party_id', 'programme_id', 'version');

create table family_parties (
  programme_id uuid not null references programmes,
  family_id uuid not null references families,
  party_id uuid not null references parties,
  relation text not null check (relation in ('mother', 'father', 'parent', 'step-parent', 'grandparent', 'carer', 'other', 'not-known')),
  parental_responsibility text not null default 'not-known' check (parental_responsibility in ('yes', 'no', 'not-known')),
  lives_with text not null default 'not-known' check (lives_with in ('yes', 'no', 'part', 'not-known')),
  label text not null default '',
  asked_us boolean not null default false,
  primary key (family_id, party_id)
);
create index on family_parties (party_id);
call app.about('family_parties', 'who is a party in which family, and how they stand to the children', '3 years after support ends', 'family');
-- asked_us: they came by themselves and not by the council, whose page must not learn of them.
call app.class('family_parties', 'personal', 'relation', 'parental_responsibility', 'lives_with', 'label', 'asked_us');
call app.class('family_parties', 'internal', 'programme_id', 'family_id', 'party_id');

create table parent_of (
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  child_id uuid not null references children,
  relation text not null,
  parental_responsibility text not null default 'not-known' check (parental_responsibility in ('yes', 'no', 'not-known')),
  primary key (party_id, child_id)
);
create index on parent_of (child_id);
call app.about('parent_of', 'whose child: decides who is linked, and so where walls run', 'as the family', 'family');
call app.class('parent_of', 'personal', 'relation', 'parental_responsibility');
call app.class('parent_of', 'internal', 'programme_id', 'party_id', 'child_id');

-- Told about the conference: by whom, when. A row each time; the newest counts.
create table tellings (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  family_id uuid not null references families,
  told_on date not null,
  told_by text not null,
  recorded_by uuid,
  recorded_on date not null
);
create index on tellings (party_id);
call app.about('tellings', 'when this parent was told about the conference, and by whom', '3 years after support ends', 'party');
call app.class('tellings', 'personal', 'told_on', 'told_by');
call app.class('tellings', 'internal', 'id', 'programme_id', 'party_id', 'family_id', 'recorded_by', 'recorded_on');

-- How this person can be reached safely. A row each time; the newest counts. No row, or not safe: no message goes.
create table safe_contacts (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  safe boolean not null,
  way text not null check (way in ('phone', 'text', 'email', 'through-worker', 'in-person')),
  telephone text,
  email text,
  hours_from time,
  hours_until time,
  weekdays_only boolean not null default false,
  voicemail boolean not null default false,
  language text not null default 'en',
  words text not null default '',
  set_by uuid,
  set_on date not null
);
create index on safe_contacts (party_id, id desc);
call app.about('safe_contacts', 'by which way, in which hours and language a parent can be reached safely', '3 years after support ends', 'party');
call app.class('safe_contacts', 'private', 'telephone', 'email', 'words');
call app.class('safe_contacts', 'personal', 'safe', 'way', 'hours_from', 'hours_until', 'weekdays_only', 'voicemail', 'language');
call app.class('safe_contacts', 'internal', 'id', 'programme_id', 'party_id', 'set_by', 'set_on');

-- What makes contact or a pairing unsafe; read by coordinators and the matcher alone.
create table safety_notes (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  party_id uuid not null references parties,
  kind text not null check (kind in ('bail', 'injunction', 'abuse-alleged-of', 'abuse-alleged-by', 'marac', 'lone-working')),
  other_party uuid references parties,
  from_day date not null,
  until_day date,
  set_by uuid
);
create index on safety_notes (party_id);
call app.about('safety_notes', 'what makes a contact or a pairing unsafe', '3 years after support ends', 'party');
call app.class('safety_notes', 'personal', 'kind', 'other_party');
call app.class('safety_notes', 'internal', 'id', 'programme_id', 'party_id', 'from_day', 'until_day', 'set_by');

-- An outside handler who is not also a coordinator reaches the families that they handle, and no other.
create function app.handles_only() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.programme_as('handler') is not null and app.programme_as('coordinator') is null
$$;
-- Families that the asker must not see: sealed for an outside handler (own people), or hidden at the asker's wish;
-- for the outside handler, all others.
create function app.closed_families() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(f.id), '{}') from (
    select f.id from public.families f, app.session() s
    where f.programme_id = s.programme_id and f.handler is not null and f.handler <> s.person_id
    union
    select h.family_id from public.hidden h, app.session() s
    where h.person_id = s.person_id and h.programme_id = s.programme_id
    union
    select f.id from public.families f, app.session() s
    where (select app.handles_only()) and f.programme_id = s.programme_id and f.handler is distinct from s.person_id) f
$$;
create index families_sealed on families (programme_id) where handler is not null;
-- Who is also in a family that the outside handler handles, stays open to them.
create function app.handled_families() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(f.id), '{}') from public.families f, app.session() s
  where (select app.handles_only()) and f.programme_id = s.programme_id and f.handler = s.person_id
$$;
create function app.closed_parties() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(x.party_id), '{}') from (
    select fp.party_id from public.family_parties fp where fp.family_id = any ((select app.closed_families())::uuid[])
    except
    select fp.party_id from public.family_parties fp where fp.family_id = any ((select app.handled_families())::uuid[])) x
$$;
create function app.closed_children() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(x.child_id), '{}') from (
    select fc.child_id from public.family_children fc where fc.family_id = any ((select app.closed_families())::uuid[])
    except
    select fc.child_id from public.family_children fc where fc.family_id = any ((select app.handled_families())::uuid[])) x
$$;
-- The parties whom the asker is or stands beside, and those parties' families. Never the other parent of a child.
create function app.my_parties() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.things('is', 'party') || app.things('supports', 'party')
$$;
create function app.my_families() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct fp.family_id), '{}') from public.family_parties fp
  where fp.party_id = any (app.my_parties()) and fp.programme_id = app.programme()
$$;
create function app.my_children() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct po.child_id), '{}') from public.parent_of po
  where po.party_id = any (app.my_parties()) and po.programme_id = app.programme()
$$;
-- Does a name belong to one of our own people? The answer is for the sealing step alone; executable by worker and definer.
create function app.own_person(of_programme uuid, of_name text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.persons p join public.roles r on r.person_id = p.id and r.until_at is null
    where p.programme_id = of_programme and r.role <> 'parent'
      and regexp_replace(lower(p.name), '[^[:alnum:]]+', ' ', 'g') = regexp_replace(lower(of_name), '[^[:alnum:]]+', ' ', 'g')
      and of_name <> '')
$$;
-- A family is sealed as soon as one of its parties bears the name of one of our own people, whoever writes the row.
create function app.seal_own_people() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare who uuid;
begin
  if app.own_person(new.programme_id, new.name) then
    select coalesce(p.outside_handler, '00000000-0000-0000-0000-000000000000') into who from public.programmes p where p.id = new.programme_id;
    insert into public.sealed (programme_id, party_id, handler) values (new.programme_id, new.id, nullif(who, '00000000-0000-0000-0000-000000000000'))
    on conflict (party_id) do nothing;
    update public.families f set handler = who from public.family_parties fp
    where fp.party_id = new.id and f.id = fp.family_id and f.handler is null;
  end if;
  return new;
end $$;
create table sealed (
  party_id uuid primary key references parties,
  programme_id uuid not null references programmes,
  handler uuid
);
call app.about('sealed', 'a party who is one of our own people: read by definer functions alone', 'as the party', 'party');
call app.class('sealed', 'internal', 'party_id', 'programme_id', 'handler');
-- Deferred to the commit, so that the one who types the name in finishes their work and learns nothing from an error.
create constraint trigger seal_own_people after insert or update of name on parties deferrable initially deferred for each row execute function app.seal_own_people();
create function app.seal_family() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.families f set handler = coalesce(s.handler, '00000000-0000-0000-0000-000000000000')
  from public.sealed s where s.party_id = new.party_id and f.id = new.family_id and f.handler is null;
  return new;
end $$;
create constraint trigger seal_family after insert on family_parties deferrable initially deferred for each row execute function app.seal_family();
alter table families drop constraint families_handler_fkey;

-- A second family under a sealed one's reference follows it to the handler at commit, without an error that tells.
create function app.seal_reference() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.families f set handler = s.handler
  from public.families s
  where f.id = new.id and f.handler is null and s.programme_id = f.programme_id and s.gss = f.gss
    and lower(s.reference) = lower(f.reference) and s.handler is not null and s.id <> f.id;
  return new;
end $$;
create constraint trigger seal_reference after insert or update of reference, gss on families deferrable initially deferred
  for each row execute function app.seal_reference();
create index families_sealed_reference on families (programme_id, gss, lower(reference)) where handler is not null;

-- Search by name or reference: ids only, already filtered by what the asker may see. `words` is a pattern of ilike
-- without its outer signs: the caller has escaped what people type.
create function app.find_families(words text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  with closed as materialized (
    select app.programme_as('coordinator', 'handler') as programme, app.closed_families() as families,
      app.closed_parties() as parties, app.closed_children() as children)
  select f.id from public.families f, closed
  where f.programme_id = closed.programme and f.id <> all (closed.families)
    and (f.reference ilike '%' || words || '%' or f.name ilike '%' || words || '%')
  union
  select fp.family_id from public.parties p join public.family_parties fp on fp.party_id = p.id, closed
  where p.programme_id = closed.programme and fp.family_id <> all (closed.families) and p.id <> all (closed.parties)
    and p.name ilike '%' || words || '%'
  union
  select fc.family_id from public.children c join public.family_children fc on fc.child_id = c.id, closed
  where c.programme_id = closed.programme and fc.family_id <> all (closed.families) and c.id <> all (closed.children)
    and c.name ilike '%' || words || '%'
$$;

-- For the public form: the councils that a host serves now.
create function app.councils_served(of_programme uuid) returns table (gss text, name text, name_cy text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select a.gss, a.name, coalesce(a.name_cy, a.name) from public.programme_authorities p join public.authorities a on a.gss = p.gss
  where p.programme_id = of_programme and (p.until_day is null or p.until_day >= current_date) order by a.name collate "C"
$$;

-- For the public page "In danger now": each council's out-of-hours number, as it stands today.
create function app.out_of_hours(of_programme uuid) returns table (name text, name_cy text, telephone text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select a.name, coalesce(a.name_cy, a.name), s.value ->> 'telephone'
  from public.programme_authorities p join public.authorities a on a.gss = p.gss
  cross join lateral (select value from public.authority_settings s
    where s.programme_id = p.programme_id and s.gss = p.gss and s.key = 'outOfHours' and s.from_day <= current_date
    order by s.from_day desc, s.id desc limit 1) s
  where p.programme_id = of_programme and (p.until_day is null or p.until_day >= current_date)
    and coalesce(s.value ->> 'telephone', '') <> ''
  order by a.name collate "C"
$$;

-- The coordinator's wall on a table with a family_id, a party_id, or a child_id.
create procedure app.coordinators_wall(of_table regclass, variadic keyed text[]) language plpgsql as $$
declare k text; condition text := $q$programme_id = (select app.programme_as('coordinator', 'handler'))$q$;
begin
  foreach k in array keyed loop
    condition := condition || case k
      when 'family_id' then ' and family_id <> all ((select app.closed_families())::uuid[])'
      when 'party_id' then ' and party_id <> all ((select app.closed_parties())::uuid[])'
      when 'child_id' then ' and child_id <> all ((select app.closed_children())::uuid[])'
      else k end;
  end loop;
  call app.wall(of_table, 'coordinator', 'all', 'web', condition);
end $$;

-- A coordinator opens and closes grants; for themself they only close, never for what is closed to them, nor for what is
-- another programme's. Whose account
-- is a parent's own they can write, not read: a colleague may be one.
create policy coordinator on grants for all to web
  using (programme_id = (select app.programme_as('coordinator')) and function <> 'is'
    and thing_id <> all ((select app.closed_families())::uuid[])
    and thing_id <> all ((select app.closed_parties())::uuid[]))
  with check (programme_id = (select app.programme_as('coordinator')) and (person_id <> (select app.me()) or until_at is not null)
    and thing_id <> all ((select app.closed_families())::uuid[]) and thing_id <> all ((select app.closed_parties())::uuid[])
    and (until_at is not null or thing = 'party' and exists (select from parties p where p.id = thing_id)));
grant insert, update on grants to web;
call app.wall('authorities', 'all', 'select', 'web', '(select app.kind()) is not null');
call app.wall('programme_authorities', 'own', 'select', 'web', 'programme_id = (select app.programme())');
call app.wall('programme_authorities', 'staff', 'all', 'web', $q$programme_id = (select app.programme_as('administrator', 'coordinator'))$q$);
call app.wall('authority_settings', 'staff', 'all', 'web', $q$programme_id = (select app.programme_as('administrator', 'coordinator'))$q$);
call app.wall('authority_settings', 'handler', 'select', 'web', $q$programme_id = (select app.programme_as('handler'))$q$);
call app.wall('holiday_changes', 'own', 'select', 'web', 'programme_id = (select app.programme())');
call app.wall('holiday_changes', 'staff', 'all', 'web', $q$programme_id = (select app.programme_as('administrator', 'coordinator'))$q$);
call app.wall('families', 'coordinator', 'all', 'web',
  $q$programme_id = (select app.programme_as('coordinator', 'handler')) and id <> all ((select app.closed_families())::uuid[])$q$);
call app.wall('families', 'beside', 'select', 'web', 'id = any ((select app.my_families())::uuid[])');
call app.wall('children', 'coordinator', 'all', 'web',
  $q$programme_id = (select app.programme_as('coordinator', 'handler')) and id <> all ((select app.closed_children())::uuid[])$q$);
call app.wall('children', 'beside', 'select', 'web', 'id = any ((select app.my_children())::uuid[])');
call app.coordinators_wall('family_children', 'family_id');
call app.wall('family_children', 'beside', 'select', 'web',
  'family_id = any ((select app.my_families())::uuid[]) and child_id = any ((select app.my_children())::uuid[])');
call app.wall('parties', 'coordinator', 'all', 'web',
  $q$programme_id = (select app.programme_as('coordinator', 'handler')) and id <> all ((select app.closed_parties())::uuid[])$q$);
call app.wall('parties', 'beside', 'select', 'web', 'id = any ((select app.my_parties())::uuid[])');
call app.coordinators_wall('access_needs', 'party_id');
call app.wall('access_needs', 'beside', 'select', 'web', 'party_id = any ((select app.my_parties())::uuid[])');
call app.coordinators_wall('family_parties', 'family_id', 'party_id');
call app.wall('family_parties', 'beside', 'select', 'web', 'party_id = any ((select app.my_parties())::uuid[])');
call app.coordinators_wall('parent_of', 'party_id');
call app.wall('parent_of', 'beside', 'select', 'web', 'party_id = any ((select app.my_parties())::uuid[])');
call app.coordinators_wall('tellings', 'family_id', 'party_id');
call app.coordinators_wall('safe_contacts', 'party_id');
call app.wall('safe_contacts', 'beside', 'select', 'web', 'party_id = any ((select app.my_parties())::uuid[])');
call app.coordinators_wall('safety_notes', 'party_id');
create policy nobody on sealed for select to web using (false);
grant select on sealed to web;
call app.for_worker('authorities', 'programme_authorities', 'authority_settings', 'holiday_changes', 'families', 'children',
  'family_children', 'parties', 'access_needs', 'family_parties', 'parent_of', 'tellings', 'safe_contacts', 'safety_notes');
call app.settle();
grant execute on function app.closed_families(), app.closed_parties(), app.closed_children(), app.my_parties(), app.my_families(),
  app.my_children(), app.find_families to web, worker;
grant execute on function app.councils_served, app.out_of_hours to web;
