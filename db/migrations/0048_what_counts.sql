-- What counts when somebody is looked for, as any parent may be told it: how much each part counts, in words, and the day
-- on which a parent lead agreed. No name, no reason, no draft.
create function app.what_counts(of_programme uuid) returns table (levels json, agreed_on date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_build_object('near', w.near, 'waiting', w.waiting, 'soon', w.soon, 'language', w.language, 'ranked', w.ranked,
    'experience', w.experience, 'gender', w.gender, 'continuity', w.continuity, 'area', w.area, 'load', w.load), w.answered_on
  from public.weights w where w.programme_id = of_programme and w.answer = 'agreed' order by w.number desc limit 1
$$;
call app.settle();
grant execute on function app.what_counts(uuid) to web;
