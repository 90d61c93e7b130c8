-- The outbox: what may stand in a row, who sees the list, and what a coordinator may do with a message that waits.

-- Ids and days only: no name, address, link or code fits in. The kinds are those of src/outbox/model.ts.
alter table outbox add constraint outbox_kinds check (kind in
  ('sign-in', 'invite', 'choose', 'others-to-choose', 'beside-you', 'asked', 'cover', 'cover-for-you'));
alter table outbox add constraint outbox_ids_only check (facts::text ~
  '^\{("[A-Za-z]+": ("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9]{4}-[0-9]{2}-[0-9]{2})"|null)(, (?="))?)*\}$');
alter table outbox add constraint outbox_one_reader check (to_person is null or to_party is null);

-- Who signs in when is nobody's business; a message to somebody in a closed family is its handler's alone.
create function app.sees_message(of_programme uuid, of_kind text, of_party uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select of_kind <> 'sign-in' and case when of_party is null then of_programme = app.programme_as('coordinator') else app.sees_to(of_party) end
$$;
drop policy staff on outbox;
-- Secrets for signing in are sent by functions of the database alone. A coordinator sends to people of their own programme.
drop policy write on outbox;
call app.wall('outbox', 'coordinator-sends', 'insert', 'web', $q$programme_id = (select app.programme_as('coordinator', 'handler'))
  and kind not in ('sign-in', 'invite')
  and (to_person is null or exists (select from persons p where p.id = to_person))
  and (to_party is null or exists (select from parties p where p.id = to_party))$q$);
call app.wall('outbox', 'coordinator', 'select', 'web', $q$programme_id = (select app.programme_as('coordinator', 'handler'))
  and kind <> 'sign-in' and (to_party is not null or (select app.programme_as('coordinator')) is not null)
  and (to_party is null or to_party <> all ((select app.closed_parties())::uuid[]))$q$);

create function app.message_again(of_message uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.outbox o set dropped_at = null, why = null, attempts = 0, claimed_until = null, not_before = now()
  where o.id = of_message and o.dropped_at is not null and o.why not in ('nothing', 'limit', 'rang')
    and app.sees_message(o.programme_id, o.kind, o.to_party);
  return found;
end $$;
create function app.message_seen_to(of_message uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.outbox o set why = 'rang'
  where o.id = of_message and o.dropped_at is not null and o.why not in ('nothing', 'limit', 'rang')
    and app.sees_message(o.programme_id, o.kind, o.to_party);
  return found;
end $$;

call app.settle();
grant execute on function app.message_again, app.message_seen_to to web;
