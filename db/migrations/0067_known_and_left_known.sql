-- "I know this family" is a coordinator's to say (family:hide), and it stays as it was said: whoever was signed in could say it, and
-- who had said it could put another family or another day in its place, where an administrator alone takes it back (0008).
drop policy self on hidden;
create policy self on hidden for select to web using (person_id = (select app.me()) and programme_id = (select app.programme()));
create policy "self-hides" on hidden for insert to web
  with check (person_id = (select app.me()) and programme_id = (select app.programme_as('coordinator')));
revoke insert, update on hidden from web;
grant insert (programme_id, person_id, family_id) on hidden to web;
