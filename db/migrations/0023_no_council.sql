-- Council roles are in no policy of any space, whatever else somebody holds beside them and whatever a grant may say: a
-- social worker who is also a supporter, a safeguarding lead or a parent here reaches no row of these. The vault opens
-- nothing for them either. (`npm run prove -- council` writes such roles and grants past all walls.)
do $$
declare t regclass;
begin
  foreach t in array array['spaces', 'notes', 'promise_answers', 'concerns', 'concern_steps', 'concern_points', 'openings',
      'opening_notes', 'opening_tellings', 'outside_requests']::regclass[] loop
    execute format($q$create policy no_council on %s as restrictive for all to web
      using ((select app.gss_as('social-worker', 'chair')) is null)$q$, t);
  end loop;
end $$;
call app.settle();
