-- A council's list as it is read, looked through and entered. The file is never stored: only the columns that we have
-- business with reach this table, as drafts.

alter table lists add column headings jsonb not null default '[]';
alter table lists add column confirmed boolean not null default false;
alter table lists add column asked_by uuid;
call app.class('lists', 'internal', 'headings', 'confirmed', 'asked_by');
create unique index lists_once on lists (programme_id, gss, file_hash) where state <> 'put-aside';
create index lists_under_way on lists (id) where state in ('reading', 'entering');

alter table list_entries drop constraint list_entries_verdict_check;
alter table list_entries add constraint list_entries_verdict_check check (verdict in
  ('reading', 'new', 'changed', 'unchanged', 'ask', 'put-right', 'gone', 'entered', 'put-aside'));
create index list_entries_reading on list_entries (list_id, id) where verdict = 'reading';
create index list_entries_ready on list_entries (list_id, id) where verdict in ('new', 'changed');
create index list_entries_family on list_entries (list_id, family_id) where family_id is not null;
create index list_entries_waiting on list_entries (list_id, lower(reference)) where verdict in ('ask', 'put-right');
create index list_entries_joined on list_entries (programme_id, lower(reference)) where draft ->> 'decision' = 'join';
create index list_entries_conference on list_entries (programme_id, conference_id) where conference_id is not null;

-- "CF/1042" and "CF-1042" may be one family: asked, never guessed.
create index families_squeezed on families (programme_id, gss, (regexp_replace(lower(reference), '[^[:alnum:]]+', '', 'g')));
create index children_named on children (programme_id, born_on, lower(name)) where name <> '';
create index persons_named on persons (programme_id, (regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g')));

-- An entry that names one of our own people, or that is of a sealed family, goes to the handler. At the commit, so that
-- whoever brings the list in finishes their work and learns nothing from an error.
drop trigger seal_list_entry on list_entries;
create or replace function app.seal_list_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare who uuid;
begin
  select f.handler into who from public.families f where f.id = new.family_id and f.handler is not null;
  if who is null and new.reference <> '' then
    select f.handler into who from public.lists l join public.families f
      on f.programme_id = l.programme_id and f.gss = l.gss and lower(f.reference) = lower(new.reference)
    where l.id = new.list_id and f.handler is not null limit 1;
  end if;
  if who is null and exists (
      select from jsonb_array_elements(case when jsonb_typeof(new.draft -> 'parents') = 'array' then new.draft -> 'parents' else '[]' end) as e
      where e ->> 'name' <> '' and app.own_person(new.programme_id, e ->> 'name')) then
    who := (select coalesce(p.outside_handler, '00000000-0000-0000-0000-000000000000') from public.programmes p where p.id = new.programme_id);
  end if;
  if who is not null then update public.list_entries set handler = who where id = new.id and handler is null; end if;
  return new;
end $$;
create constraint trigger seal_list_entry after insert or update of draft, reference, family_id on list_entries
  deferrable initially deferred for each row execute function app.seal_list_entry();

drop policy coordinator on list_entries;
call app.wall('list_entries', 'coordinator', 'all', 'web',
  $q$programme_id = (select app.programme_as('coordinator', 'handler'))
  and (handler = (select app.me()) or (handler is null and programme_id = (select app.programme_as('coordinator'))))
  and (family_id is null or family_id <> all ((select app.closed_families())::uuid[]))$q$);
-- The handler sees a list only where an entry of it is theirs.
call app.wall('lists', 'handler', 'select', 'web',
  $q$programme_id = (select app.programme_as('handler'))
  and exists (select from list_entries e where e.list_id = lists.id and e.handler = (select app.me()))$q$);
call app.settle();
