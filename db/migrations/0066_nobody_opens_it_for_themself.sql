-- A coordinator opens no grant for themself (0002), and did so here all the same: whoever is a supporter too put themself beside any
-- parent, without that parent's yes or a colleague's hand. Whom a parent has asked for goes on as before: it is theirs to answer.
create or replace function app.begin_support(of_party uuid, of_supporter uuid, day date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare result jsonb; own boolean := of_supporter is not distinct from app.my_supporter(); asked boolean := of_party = any (app.things('asked', 'party'));
begin
  if app.sees_to(of_party) then
    if own and not asked then return jsonb_build_object('fault', 'oneself'); end if;
    result := app.start_support(of_party, of_supporter, day, app.me());
    return case when result ? 'fault' then jsonb_build_object('fault', app.said_why(result->>'fault')) else result end;
  end if;
  if app.programme_as('supporter') is null or not own or not asked then return jsonb_build_object('fault', 'unknown'); end if;
  result := app.start_support(of_party, of_supporter, day, app.me());
  return case when result ? 'fault' then jsonb_build_object('fault', 'not-possible') else result end;
end $$;

call app.settle();
