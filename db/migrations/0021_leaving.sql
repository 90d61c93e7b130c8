-- What was typed when somebody left quickly, or when their session had run out, kept for them; and from when on a
-- programme may write down real people's names.

create table kept_forms (
  id uuid primary key,
  programme_id uuid not null references programmes,
  person_id uuid not null references persons,
  why text not null check (why in ('ran-out', 'level', 'left')),
  path text not null check (path like '/%' and length(path) <= 1000),
  body app.sealed not null,
  at timestamptz not null default now(),
  ends timestamptz not null,
  typed_in uuid
);
create index on kept_forms (person_id, at);
create index on kept_forms (ends);
call app.about('kept_forms', 'a form that could not be sent, for the person who typed it', 'half an hour, or 7 days after leaving quickly', 'sweep');
call app.seal('kept_forms', 'person_id', 'body');
call app.class('kept_forms', 'internal', 'id', 'programme_id', 'person_id', 'why', 'path', 'at', 'ends', 'typed_in');
-- Whoever reads the inbox reaches level 1. What was typed there (`typed_in`: in which session) is shown to the session that rose
-- from it and to no other: else they could lay a form of theirs before the person whose inbox it is, to be sent with one press.
create function app.risen_from() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(o.id), '{}') from app.session() s
  join public.sessions o on o.person_id = s.person_id and o.level = 1 and o.ended_at = s.created_at where s.level = 2
$$;
call app.wall('kept_forms', 'own', 'select', 'web', $q$person_id = (select app.me()) and (select (app.session()).level) = 2 and ends > now()
  and (typed_in is null or typed_in = any ((select app.risen_from())::uuid[]))$q$);

-- Whose session of level 2 this token was, when it ran out by itself within a day; nobody's when it was ended. It opens nothing.
create function app.ran_out() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.person_id from public.sessions s join public.persons p on p.id = s.person_id and p.disabled_at is null
  where s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8')) and s.ended_at is null and s.level = 2
    and least(s.expires_at, s.seen_at + s.idle) between now() - interval '1 day' and now()
$$;
-- Stores and answers nothing of what is stored. Five for each person, and five of level 1, which push out no other: an old token
-- can fill no table.
create function app.keep_form(of_row uuid, leaving boolean, to_path text, sealed app.sealed) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.sessions := app.session(); who uuid := coalesce(s.person_id, app.ran_out());
begin
  if who is null or (leaving and s.level = 1) then return false; end if;
  delete from public.kept_forms where ends <= now() and person_id = who;
  delete from public.kept_forms where person_id = who and (typed_in is not null) = (s.level is not distinct from 1) and id not in
    (select k.id from public.kept_forms k where k.person_id = who and (k.typed_in is not null) = (s.level is not distinct from 1)
      order by k.at desc, k.id desc limit 4);
  insert into public.kept_forms (id, programme_id, person_id, why, path, body, typed_in, ends)
  select of_row, p.programme_id, p.id, case when leaving then 'left' when s.id is null then 'ran-out' else 'level' end, to_path, sealed,
    case when s.level = 1 then s.id end,
    now() + case when leaving then interval '7 days' else interval '30 minutes' end
  from public.persons p where p.id = who;
  return true;
end $$;
-- One of the asker's own goes: it was sent, or thrown away.
create function app.let_go(of_form uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  delete from public.kept_forms where id = of_form and person_id = app.me() and (app.session()).level = 2
    and (typed_in is null or typed_in = any (app.risen_from()));
  return found;
end $$;
create function app.has_kept() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.kept_forms k, app.session() s where k.person_id = s.person_id and s.level = 2 and k.ends > now()
    and (k.typed_in is null or k.typed_in = any ((select app.risen_from())::uuid[])))
$$;
create function app.sweep_kept() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare gone integer;
begin
  delete from public.kept_forms where ends <= now();
  get diagnostics gone = row_count;
  return gone;
end $$;

-- Two papers without which real people's names stay out. A correction is a new row; taking one back lets the one before stand.
create table assurances (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  kind text not null check (kind in ('agreement', 'assessment')),
  made_on date not null,
  by_whom text not null check (by_whom <> ''),
  reference text not null default '',
  review_on date not null check (review_on > made_on),
  recorded_on date not null,
  recorded_by uuid not null,
  taken_back_on date,
  taken_back_by uuid,
  check ((taken_back_on is null) = (taken_back_by is null))
);
create index on assurances (programme_id, kind, id desc);
call app.about('assurances', 'the data-sharing agreement and the impact assessment of a programme', '7 years, as part of the audit', 'audit');
call app.class('assurances', 'personal', 'by_whom');
call app.class('assurances', 'internal', 'id', 'programme_id', 'kind', 'made_on', 'reference', 'review_on', 'recorded_on', 'recorded_by',
  'taken_back_on', 'taken_back_by');
call app.wall('assurances', 'reads', 'select', 'web', $q$programme_id = (select app.programme_as('administrator'))$q$);
call app.wall('assurances', 'administrator', 'insert', 'web', $q$programme_id = (select app.programme_as('administrator'))
  and recorded_by = (select app.me()) and taken_back_on is null$q$);
create policy "administrator-takes-back" on assurances for update to web
  using (programme_id = (select app.programme_as('administrator')) and taken_back_on is null)
  with check (programme_id = (select app.programme_as('administrator')) and taken_back_by = (select app.me()));
grant update (taken_back_on, taken_back_by) on assurances to web;

-- Both papers stand today, and it is no demo: a demo's people are invented, whatever was recorded.
create function app.real_names(of_programme uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select not p.demo and 2 = (select count(*) from (
      select distinct on (a.kind) a.made_on, a.review_on from public.assurances a
      where a.programme_id = p.id and a.taken_back_on is null order by a.kind, a.id desc) last
    where app.london_day() between last.made_on and last.review_on)
  from public.programmes p where p.id = of_programme
$$;
create or replace function app.host(of_hostname text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', p.id, 'name', p.name, 'sender', p.sender, 'telephone', p.telephone, 'hours', p.hours, 'hoursCy', p.hours_cy,
    'independence', p.independence, 'independenceEn', p.independence_en, 'independenceCy', p.independence_cy,
    'logo', p.logo is not null, 'demo', p.demo, 'realNames', app.real_names(p.id),
    'texts', coalesce((select jsonb_object_agg(t.key, jsonb_build_object('en', t.en, 'cy', t.cy))
      from public.local_texts t where t.programme_id = p.id), '{}'))
  from public.programmes p
  order by (p.id = app.programme()) desc nulls last, (p.hostname = of_hostname) desc nulls last, p.id limit 1
$$;

call app.settle();
grant execute on function app.keep_form, app.let_go, app.has_kept, app.ran_out, app.risen_from to web;
grant execute on function app.real_names to web, worker;
grant execute on function app.sweep_kept to worker;
