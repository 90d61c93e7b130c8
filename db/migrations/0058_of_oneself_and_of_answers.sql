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

-- A letter that was passed on can be reported again and again by whoever has it. Who pressed since it went that they want letters said
-- more than that: it is noted with the letter and takes nobody out. (A second complaint kept her out for good: 0055, app.may_ask.)
do $$
declare
  body text := pg_get_functiondef('app.letter_came_back(uuid,text,date)'::regprocedure);
  told constant text := 'perform app.suppress_subscriber(s.id,';
  since constant text := $q$select * into s from public.subscribers u where u.id = d.subscriber_id;$q$;
begin
  if (length(body) - length(replace(body, told, ''))) / length(told) <> 2
    or (length(body) - length(replace(body, since, ''))) / length(since) <> 1 then raise 'letter_came_back is not as it was'; end if;
  body := replace(body, since, since || $q$
  if how in ('complained', 'hard', 'gone') and exists (select from public.suppressions p where p.programme_id = s.programme_id
      and p.mail_print = s.mail_print and coalesce(p.newsletter_id, s.newsletter_id) = s.newsletter_id and p.lifted_at > d.settled_at) then
    update public.newsletter_deliveries u set complained_at = case how when 'complained' then coalesce(u.complained_at, now()) else u.complained_at end
    where u.id = d.id;
    return true;
  end if;$q$);
  execute body;
end $$;
