-- The demo's third kind of link: whoever sits at this machine looks around as one of its invented people.

-- Who of a demo programme may be looked around as, by the person's id alone: no row for anybody of a real programme.
create function app.demo_person(of_person uuid) returns table (id uuid, name text, roles text[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.name, array(select r.role from public.roles r
      where r.person_id = p.id and r.programme_id = p.programme_id and r.until_at is null order by r.role)
  from public.persons p join public.programmes g on g.id = p.programme_id
  where p.id = of_person and g.demo and p.disabled_at is null
$$;

-- A session without a sign-in, for people of a demo programme and nobody else. Null when it is not one.
create function app.open_demo_session(of_person uuid, of_token bytea) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare made uuid;
begin
  insert into public.sessions (token_hash, programme_id, person_id, way, device, shared_device, idle, expires_at)
  select of_token, p.programme_id, p.id, 'demo', '', false, '8 hours', now() + interval '8 hours'
  from public.persons p join public.programmes g on g.id = p.programme_id
  where p.id = of_person and g.demo and p.disabled_at is null
    and exists (select from public.roles r where r.person_id = p.id and r.programme_id = p.programme_id and r.until_at is null)
  returning id into made;
  if made is not null then
    insert into public.audit (programme_id, day, person_id, session_id, act, things)
    select s.programme_id, app.london_day(), s.person_id, s.id, 'demo.looked-around', array[s.person_id]
    from public.sessions s where s.id = made;
  end if;
  return made;
end $$;

call app.settle();
grant execute on function app.demo_person, app.open_demo_session to web;
