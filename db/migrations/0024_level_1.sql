-- At level 1 nothing of anybody's opens: not what they were given, what they hid from themselves, nor what they are as a
-- supporter. (`npm run prove -- differential` found that the rows which name the person themself still did.)
do $$
declare t regclass;
begin
  foreach t in array array['grants', 'hidden', 'supporters', 'profiles', 'supporter_experience', 'supporter_away',
      'supporter_conflicts']::regclass[] loop
    execute format($q$create policy level_2 on %s as restrictive for all to web using ((select (app.session()).level) = 2)$q$, t);
  end loop;
end $$;
-- It repeated the policy `handler`, word for word.
drop policy "handler-reads" on authority_settings;
call app.settle();
