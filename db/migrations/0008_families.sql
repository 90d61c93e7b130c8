-- Finding a possible duplicate by how a name sounds, taking back what was entered by mistake, and showing again
-- what somebody hid from themselves.

-- How the first and the last word of a name sound, so that "Siân Hughes", "Sian Hughs" and "sean hughes" meet:
-- marks off letters gone, letters that share a sound made one, doubles made single, vowels after the first letter gone.
-- Vowels at the start count as one, so that "Ewan" meets "Owain"; Welsh's dd, ff, ll and rh go with th, f, l and r.
create function app.sound_of(word text) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select left(c, 1) || regexp_replace(substr(c, 2), '[aeiouhwy]', '', 'g') from (
    select regexp_replace(regexp_replace(b, '(.)\1+', '\1', 'g'), '^[aeiouy]+', 'a') as c from (
      select translate(
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
          a, '^mac|^mc', 'mk'), 'ph|ff|v', 'f', 'g'), 'sch|sh|si(?=[aou])', 's', 'g'), 'c(?=[eiy])', 's', 'g'), 'ck|ch|kh|q|x|c', 'k', 'g'),
          'gh|wh', 'h', 'g'), 'dd|th', 't', 'g'),
        'zdbj', 'stpg') as b
      from (select regexp_replace(normalize(lower(word), nfd), '[^a-z]', '', 'g') as a) x) y) z
$$;
create function app.sounds(name text) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select case when name ~ '[[:alnum:]]' then app.sound_of(words[1]) || ' ' || app.sound_of(words[cardinality(words)]) else '' end
  from (select regexp_split_to_array(trim(regexp_replace(
    case when name ~ '^[^,]+,[^,]+$' then split_part(name, ',', 2) || ' ' || split_part(name, ',', 1) else name end,
    '[^[:alpha:]''’]+', ' ', 'g')), ' ') as words) x
$$;
create index parties_sound on parties (programme_id, app.sounds(name)) where name <> '';

-- Parties whose names sound alike, with a family in which the asker may see them. Coordinators and handlers alone, never
-- a council account; what is closed to the asker takes no part.
create function app.sounding_parties(of_name text) returns table (party_id uuid, family_id uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select fp.party_id, fp.family_id from public.parties p join public.family_parties fp on fp.party_id = p.id
  where p.programme_id = app.programme_as('coordinator', 'handler') and p.name <> '' and of_name <> ''
    and app.sounds(p.name) = app.sounds(of_name)
    and fp.family_id <> all ((select app.closed_families())::uuid[]) and p.id <> all ((select app.closed_parties())::uuid[])
  order by fp.party_id limit 10
$$;

-- The web role can delete nothing. This takes back one link or telling that the asker can see; the action audits it.
-- `of` is the family (or the party for 'parent-of' and 'telling'), `thing` the child, the party or the telling.
create function app.take_back(link text, of_thing uuid, thing uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare mine uuid := app.programme_as('coordinator', 'handler');
begin
  if mine is null then return false; end if;
  if link in ('family-child', 'family-party') and of_thing = any (app.closed_families()) then return false; end if;
  if link in ('parent-of', 'telling') and of_thing = any (app.closed_parties()) then return false; end if;
  if link = 'family-party' and thing = any (app.closed_parties()) then return false; end if;
  if link in ('family-child', 'parent-of') and thing = any (app.closed_children()) then return false; end if;
  case link
    when 'family-child' then
      delete from public.family_children where programme_id = mine and family_id = of_thing and child_id = thing;
    when 'family-party' then
      delete from public.family_parties where programme_id = mine and family_id = of_thing and party_id = thing;
    when 'parent-of' then
      delete from public.parent_of where programme_id = mine and party_id = of_thing and child_id = thing;
    when 'telling' then
      delete from public.tellings t where t.programme_id = mine and t.party_id = of_thing and t.id = thing
        and t.family_id <> all (app.closed_families());
    else raise 'no such link: %', link;
  end case;
  return found;
end $$;

-- What was hidden from whom: the asker's own, and for an administrator everybody's. Nothing about the family is told.
create function app.hidden_from() returns table (person_id uuid, person text, family_id uuid, at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select h.person_id, p.name, h.family_id, h.at
  from public.hidden h join public.persons p on p.id = h.person_id
  where h.programme_id = app.programme()
    and (h.programme_id = app.programme_as('administrator')
      or (h.person_id = app.me() and h.programme_id = app.programme_as('coordinator')))
  order by h.at desc limit 200
$$;
-- Does a family that the asker hid from themselves bear this reference? It tells them nothing new.
create function app.hidden_reference(of_gss text, of_reference text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.families f join public.hidden h on h.family_id = f.id and h.person_id = app.me()
    where f.programme_id = app.programme() and f.gss = of_gss and lower(f.reference) = lower(of_reference) and f.handler is null)
$$;
-- The person themself on the same day in London; afterwards an administrator, and never for themself.
create function app.show_again(of_person uuid, of_family uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  delete from public.hidden h
  where h.programme_id = app.programme() and h.person_id = of_person and h.family_id = of_family
    and ((h.person_id = app.me() and (h.at at time zone 'Europe/London')::date = (now() at time zone 'Europe/London')::date)
      or (h.person_id <> app.me() and h.programme_id = app.programme_as('administrator')));
  return found;
end $$;

-- Somebody who joins us may have a family here already: many supporters are parents in the system. From the commit
-- on it is sealed, as if the name had come in afterwards.
create function app.seal_families_of(of_programme uuid, of_name text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare who uuid;
begin
  if not app.own_person(of_programme, of_name) then return; end if;
  select p.outside_handler into who from public.programmes p where p.id = of_programme;
  insert into public.sealed (programme_id, party_id, handler)
  select p.programme_id, p.id, who from public.parties p
  where p.programme_id = of_programme and p.name <> ''
    and regexp_replace(lower(p.name), '[^[:alnum:]]+', ' ', 'g') = regexp_replace(lower(of_name), '[^[:alnum:]]+', ' ', 'g')
  on conflict (party_id) do nothing;
  update public.families f set handler = coalesce(who, '00000000-0000-0000-0000-000000000000')
  from public.family_parties fp join public.sealed s on s.party_id = fp.party_id
  where f.id = fp.family_id and f.handler is null and s.programme_id = of_programme;
end $$;
create function app.seal_newcomer() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_table_name = 'persons' then
    perform app.seal_families_of(new.programme_id, new.name);
  elsif new.role <> 'parent' then
    perform app.seal_families_of(new.programme_id, (select p.name from public.persons p where p.id = new.person_id));
  end if;
  return new;
end $$;
create constraint trigger seal_newcomer after insert on roles deferrable initially deferred for each row execute function app.seal_newcomer();
create constraint trigger seal_renamed after update of name on persons deferrable initially deferred for each row execute function app.seal_newcomer();

-- What is sealed goes along when a programme names its outside handler, or another one.
create function app.hand_over_sealed() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare nobody uuid := '00000000-0000-0000-0000-000000000000';
  before uuid := coalesce(old.outside_handler, nobody); after uuid := coalesce(new.outside_handler, nobody);
begin
  if before = after then return new; end if;
  -- Whoever could name themself would read what is sealed from them: an administrator names somebody else, who handles.
  if session_user = 'web' and (app.programme_as('administrator') is distinct from new.id or after = app.me()
      or not exists (select from public.roles r where r.programme_id = new.id and r.person_id = after and r.role = 'handler' and r.until_at is null)
      or exists (select from public.roles r where r.programme_id = new.id and r.person_id = after and r.role = 'coordinator' and r.until_at is null)) then
    raise 'not an outside handler' using errcode = 'insufficient_privilege';
  end if;
  update public.families set handler = after where programme_id = new.id and handler = before;
  update public.sealed set handler = new.outside_handler where programme_id = new.id and handler is not distinct from old.outside_handler;
  update public.list_entries set handler = after where programme_id = new.id and handler = before;
  update public.requests set handler = after where programme_id = new.id and handler = before;
  return new;
end $$;
create trigger hand_over_sealed after update of outside_handler on programmes for each row execute function app.hand_over_sealed();

call app.settle();
grant execute on function app.sound_of, app.sounds to web, worker, definer, owner, migrator;
grant execute on function app.sounding_parties, app.take_back, app.hidden_from, app.hidden_reference,
  app.show_again to web, worker;
