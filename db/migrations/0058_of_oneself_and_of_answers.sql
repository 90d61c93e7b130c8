-- A coordinator who is the supporter in question does not read of their own stop (0057), and calls none an error either.
do $$
declare
  body text := pg_get_functiondef('app.mend_stop(uuid,app.sealed,date)'::regprocedure);
  asks constant text := 'or not app.sees_to(x.party_id) then return ''unknown''';
begin
  if (length(body) - length(replace(body, asks, ''))) / length(asks) <> 1 then raise 'mend_stop is not as it was'; end if;
  execute replace(body, asks, 'or x.supporter_id = app.my_supporter() ' || asks);
end $$;

-- What was published stays with a report that is taken back: published again it says nothing new of single answers that came between.
alter table event_reports drop constraint event_reports_check;
alter table event_reports add constraint event_reports_figures check (published_on is null or figures <> '{}');
