-- Every private column is sealed by the vault. What was typed before there was one waits in `unsealed`, which nobody but
-- the vault reads, until the vault starts and seals it (src/vault/folding.ts).

create table unsealed (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes,
  table_name text not null,
  column_name text not null,
  row_id uuid not null,
  owner_id uuid not null,
  words text not null
);
call app.about('unsealed', 'what was typed before there was a vault', 'until sealed', 'vault');
comment on column unsealed.words is 'private: until the vault has sealed it';
call app.class('unsealed', 'internal', 'id', 'programme_id', 'table_name', 'column_name', 'row_id', 'owner_id');
-- The planner keeps samples of what columns hold: not of this one.
alter table unsealed alter column words set statistics 0;
call app.wall('unsealed', 'vault', 'select', 'vault', $q$(select app.kind()) = 'vault'$q$);

-- What the vault has sealed goes; after the last one its file goes too, so that no page of it lies about.
create function app.folded(rows uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  delete from public.unsealed u where u.id = any (rows);
  if not exists (select from public.unsealed) then truncate public.unsealed; end if;
end $$;

create procedure app.move_to_unsealed(of_table regclass, row_column text, owner text, variadic columns text[]) language plpgsql as $$
declare c text; there bigint; moved bigint;
begin
  foreach c in array columns loop
    execute format('select count(*) from %s where %I <> %L', of_table, c, '') into there;
    execute format('insert into unsealed (programme_id, table_name, column_name, row_id, owner_id, words)
      select programme_id, %L, %L, %I, %I, %I from %s where %I <> %L', of_table, c, row_column, owner, c, of_table, c, '');
    get diagnostics moved = row_count;
    if moved <> there then raise '% of % texts in %.% were moved', moved, there, of_table, c; end if;
    execute format('alter table %1$s alter column %2$I drop default, alter column %2$I drop not null,
      alter column %2$I type app.sealed using null', of_table, c);
  end loop;
  call app.seal(of_table, owner, variadic columns);
end $$;

alter table supporter_conflicts drop constraint supporter_conflicts_what_check;
alter table party_circles drop constraint party_circles_what_check;
call app.move_to_unsealed('access_needs', 'party_id', 'party_id', 'needs');
call app.move_to_unsealed('safe_contacts', 'id', 'party_id', 'telephone', 'email', 'words');
-- Moved past its limit, a conference takes the reason of the change as its own.
call app.move_to_unsealed('conferences', 'id', 'programme_id', 'late_reason');
call app.move_to_unsealed('conference_changes', 'id', 'programme_id', 'reason');
call app.move_to_unsealed('letters', 'id', 'programme_id', 'answer');
call app.move_to_unsealed('supporter_conflicts', 'id', 'supporter_id', 'what');
call app.move_to_unsealed('party_circles', 'id', 'party_id', 'what');
call app.move_to_unsealed('requests', 'id', 'programme_id', 'telephone', 'email', 'words', 'access');
drop procedure app.move_to_unsealed;

-- Keys turn, and are erased, owner by owner: of a parent nothing stands here, and that is seen without reading the table.
create index on conference_changes (programme_id);
create index on letters (programme_id);

-- Whether two people named the same school or chair is told by keyed prints of kind and words, without reading either.
alter table supporter_conflicts add column print bytea;
alter table party_circles add column print bytea;
call app.class('supporter_conflicts', 'internal', 'print');
call app.class('party_circles', 'internal', 'print');
grant update (print) on supporter_conflicts, party_circles to vault;

-- As in 0010, but for the last rule.
create or replace function app.why_not_beside(of_party uuid, of_supporter uuid, day date) returns text
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare u public.supporters; linked uuid[] := app.linked_parties(of_party);
begin
  select * into u from public.supporters where id = of_supporter;
  return case
    when u.id is null or not exists (select from public.parties p where p.id = of_party and p.programme_id = u.programme_id) then 'unknown'
    when u.state in ('paused', 'left') then u.state
    when u.state = 'accredited' and (u.accredited_until is null or u.accredited_until < day) then 'accreditation-lapsed'
    when u.check_until is null or u.check_until < day then 'check-lapsed'
    when not u.references_ok then 'no-references'
    when u.own_case_open then 'own-case-open'
    when u.own_case_closed_on + interval '12 months' > day then 'own-case-recent'
    when exists (select from public.never_together n where n.supporter_id = u.id and n.party_id = of_party and n.withdrawn_at is null)
      then 'never-together'
    when exists (select from public.grants g where g.person_id = u.person_id and g.function = 'is' and g.thing = 'party'
      and (g.thing_id = of_party or g.thing_id = any (linked))) then 'own-family'
    when exists (select from public.grants g where g.person_id = u.person_id and g.function in ('supports', 'asked') and g.thing = 'party'
      and g.thing_id = any (linked)) then 'linked-party'
    when exists (select from public.supporter_conflicts c join public.party_circles p on p.kind = c.kind and p.print = c.print
      where c.supporter_id = u.id and p.party_id = of_party and c.withdrawn_at is null and p.withdrawn_at is null
        and (p.waived_on is null or c.kind in ('social-worker', 'team', 'person'))) then 'conflict'
  end;
end $$;

-- The page has sealed the texts for a row of this id; they come as '\x…'.
create or replace function app.ask_for_supporter(of_programme uuid, request jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.requests (id, programme_id, name, gss, language, way, telephone, email, hours_from, hours_until, voicemail, words,
    meeting_day, access, on_day)
  select r.id, of_programme, r.name, r.gss, coalesce(r.language, 'en'), r.way, r.telephone, r.email, r.hours_from, r.hours_until,
    coalesce(r.voicemail, false), r.words, r.meeting_day, r.access, r.on_day
  from jsonb_populate_record(null::public.requests, request) r
$$;

call app.settle();
grant truncate on unsealed to definer;
grant execute on function app.folded to vault;
grant execute on function app.ask_for_supporter to web;
