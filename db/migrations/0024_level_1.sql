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
-- Nor is anything told to later rooms from there: the worker acts on what it is told. What becomes of an event is the worker's.
create policy level_2 on events as restrictive for insert to web with check ((select (app.session()).level) = 2);
revoke insert on events from web;
grant insert (programme_id, kind, thing_id, day, facts) on events to web;
-- The worker opens and closes who stands beside whom. Whose account a record is, which account was first and who holds which
-- function it never writes: a worker that was taken over would else hand a record to an account of somebody's choice.
create policy beside_alone on grants as restrictive for insert to worker with check (function in ('supports', 'asked'));
revoke insert, update on grants, roles, persons from worker;
grant insert (programme_id, person_id, function, thing, thing_id, opened_by) on grants to worker;
grant update (until_at) on grants to worker;
-- What it only reads.
revoke insert, update on concerns, concern_apart, openings, spaces, holds, promises, promise_answers from worker;
-- No page lets a coordinator change an account's row; by SQL they could set a parent's address to their own, let the parent
-- start again, and be them. It takes an administrator and a coordinator.
drop policy "coordinator-changes" on persons;
revoke update on persons from web;
grant update (name, email, phone, language, version, disabled_at) on persons to web;
-- It repeated the policy `handler`, word for word.
drop policy "handler-reads" on authority_settings;
call app.settle();
