-- "Neither of them ever sees this list": nor does a coordinator who is the supporter in question, who read there who had asked never to be
-- brought together with them, and could take it back. As with their own stops (0057) it is a colleague's to read and to undo.
-- What they declare themself is written as before.
create policy not_of_oneself on never_together as restrictive for select to web
  using (supporter_id is distinct from (select app.my_supporter()));
create policy not_by_oneself on never_together as restrictive for update to web
  using (supporter_id is distinct from (select app.my_supporter()));

call app.settle();
