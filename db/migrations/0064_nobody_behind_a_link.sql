-- Whoever books places or reads a newsletter is nobody in the trail, though their browser be signed in: read beside their account it would
-- tell who they are. Whoever keeps events and newsletters stands there by name, but not with a newsletter of their own.
create or replace function app.note(of_programme uuid, kind text, thing uuid, day date, facts jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.audit (programme_id, day, person_id, session_id, act, things, facts)
  select of_programme, note.day, case when n.named then app.me() end, case when n.named then (app.session()).id end, note.kind, array[thing], note.facts
  from (select note.kind <> all (array['subscriber.joined', 'subscriber.changed', 'subscriber.left'])
    and (split_part(note.kind, '.', 1) <> all (array['subscriber', 'booking', 'line', 'workshop'])
      or app.programme_as('organiser', 'coordinator', 'administrator') is not null) as named) n;
  insert into public.events (programme_id, kind, thing_id, day, facts) values (of_programme, note.kind, thing, note.day, note.facts);
$$;

-- A print of an address bears nobody's name but that of a keeper who wrote it down; and a link says whose programme it is of.
update suppressions set by_person = null where why = 'left' and by_person is not null;
do $$
declare
  ends text := pg_get_functiondef('app.end_subscription(subscribers,text,text,date)'::regprocedure);
  named constant text := 's.mail_print, because, app.me())';
  held text := pg_get_functiondef('app.subscription_by_link(text)'::regprocedure);
  begins constant text := $q$jsonb_build_object('state', s.state,$q$;
begin
  if (length(ends) - length(replace(ends, named, ''))) / length(named) <> 1
    or (length(held) - length(replace(held, begins, ''))) / length(begins) <> 1 then raise 'the newsletters are not as they were'; end if;
  execute replace(ends, named, 's.mail_print, because, null)');
  execute replace(held, begins, begins || $q$ 'programme', s.programme_id,$q$);
end $$;

-- As in 0047, but spread over the minute: a twelfth of the pace at a time, and as long until the next as that many take. (All of a minute's
-- letters went in its first seconds: mail services take that for a flood.)
create or replace function app.queue_letters() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare i public.newsletter_issues; few integer; pause interval; room integer; put integer; done integer := 0;
begin
  for i in select * from public.newsletter_issues u where u.state = 'sending' order by u.sent_at, u.id for update skip locked loop
    few := ceil(i.per_minute / 12.0);
    pause := make_interval(secs => 60.0 * few / i.per_minute);
    select least(i.per_minute - count(*) filter (where d.queued_at > now() - interval '1 minute'),
      few - count(*) filter (where d.queued_at > now() - pause), 200 - count(*) filter (where d.state = 'going'))
    into room from public.newsletter_deliveries d where d.issue_id = i.id and (d.state = 'going' or d.queued_at > now() - interval '1 minute');
    with next as (
      select d.id from public.newsletter_deliveries d where d.issue_id = i.id and d.state = 'queued' order by d.id limit greatest(room, 0)
    ), gone as (
      update public.newsletter_deliveries d set state = 'going', queued_at = now() from next where d.id = next.id returning d.id, d.subscriber_id
    )
    insert into public.outbox (programme_id, kind, to_subscriber, facts)
    select i.programme_id, 'newsletter', g.subscriber_id, jsonb_build_object('delivery', g.id) from gone g order by g.id;
    get diagnostics put = row_count;
    done := done + put;
    if not exists (select from public.newsletter_deliveries d where d.issue_id = i.id and d.state in ('queued', 'going')) then
      update public.newsletter_issues u set state = 'sent', ended_at = now(), version = u.version + 1 where u.id = i.id;
    end if;
  end loop;
  return done;
end $$;

-- The questions to those whom a file brought in go evenly as well: five every five seconds. All at once they held up whoever booked.
do $$
declare
  body text := pg_get_functiondef('app.take_in_subscribers(uuid,jsonb,text,date)'::regprocedure);
  counts constant text := 'what text; sure boolean;';
  tells constant text := $q$if what = 'asked' then perform app.tell_subscriber(s, 'join'); end if;$q$;
begin
  if (length(body) - length(replace(body, counts, ''))) / length(counts) <> 1
    or (length(body) - length(replace(body, tells, ''))) / length(tells) <> 1 then raise 'take_in_subscribers is not as it was'; end if;
  execute replace(replace(body, counts, counts || ' asked integer := 0;'), tells, $q$if what = 'asked' then
        insert into public.outbox (programme_id, kind, to_subscriber, not_before)
        values (s.programme_id, 'join', s.id, now() + interval '5 seconds' * (asked / 5));
        asked := asked + 1;
      end if;$q$);
end $$;

-- Nor do they stand among the messages that a coordinator sees to: of a question to a reader nobody rings.
alter policy no_letters on outbox using (kind <> all (array['newsletter', 'newsletter-test', 'join', 'moved']));

-- Leaving everything, or deleting it, by a letter from before its reader came back took them out again and again: it is of what that letter's
-- own subscription was, and of nothing that came after.
create or replace function app.leave_by_link(token text, everything boolean, today date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers := app.linked_subscriber(token); o public.subscribers;
begin
  for o in select * from public.subscribers u where u.programme_id = s.programme_id and u.state in ('asked', 'subscribed')
    and (u.id = s.id or (everything and s.state in ('asked', 'subscribed') and u.mail_print = s.mail_print)) order by u.id for update loop
    perform app.end_subscription(o, 'left', 'left', today);
  end loop;
end $$;
create or replace function app.forget_by_link(token text, today date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers := app.linked_subscriber(token);
begin
  if s.state in ('asked', 'subscribed') then perform app.forget_address(s, today);
  elsif s.id is not null then
    delete from public.subscribers u where u.programme_id = s.programme_id and (u.id = s.id or u.mail_print = s.mail_print)
      and u.state not in ('asked', 'subscribed');
    perform app.note(s.programme_id, 'subscriber.deleted', s.id, today, jsonb_build_object('newsletter', s.newsletter_id));
  end if;
end $$;
