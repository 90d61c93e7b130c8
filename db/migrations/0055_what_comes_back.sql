-- What comes back of a letter counts for some days, and only against the address that it was sent to. Nothing that somebody can make
-- up from a letter that was passed on takes its reader further out than they come back from by their own press.

-- The digest of the letter's mark and the address it went to: whoever holds the mark can ask whether it was this address, nobody else.
alter table newsletter_deliveries add column to_hash bytea;
comment on column newsletter_deliveries.to_hash is 'internal';

-- May somebody at this address be asked whether they want it? Not who had us write them down, nor who called it spam twice.
create function app.may_ask(of_programme uuid, print bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select not exists (select from public.suppressions p
    where p.programme_id = of_programme and p.mail_print = print and p.lifted_at is null and (p.why = 'by-hand' or (p.why = 'complained'
      and (select count(*) from public.suppressions q where q.programme_id = of_programme and q.mail_print = print and q.why = 'complained') > 1)))
$$;

-- As in 0046, but for whom a press lets in again: a first complaint, too.
create or replace function app.confirm_subscription(token text, today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s public.subscribers := app.linked_subscriber(token); o public.subscribers; same uuid;
begin
  if s.mail_print is not null then
    perform pg_advisory_xact_lock(hashtextextended(s.newsletter_id::text || encode(s.mail_print, 'hex'), 0));
  end if;
  select * into s from public.subscribers u where u.id = s.id for update;
  if s.state = 'subscribed' then return 'in'; end if;
  if s.id is null or s.state <> 'asked' or s.mail_print is null or s.asked_at < now() - interval '7 days'
    or not app.may_ask(s.programme_id, s.mail_print)
    or exists (select from public.newsletters n where n.id = s.newsletter_id and n.ended_at is not null) then return 'gone'; end if;
  update public.suppressions p set lifted_at = now(), lifted_why = 'asked-again'
  where p.programme_id = s.programme_id and p.mail_print = s.mail_print and p.lifted_at is null
    and (p.why in ('bounced', 'complained') or (p.why = 'left' and p.newsletter_id = s.newsletter_id));
  if s.replaces is not null then
    select * into o from public.subscribers u where u.id = s.replaces and u.state = 'subscribed' for update;
    -- Changed to the very address it had: nothing is to be done.
    if o.mail_print = s.mail_print then
      update public.subscriber_links l set subscriber_id = o.id where l.subscriber_id = s.id;
      delete from public.subscribers u where u.id = s.id;
      return 'in';
    end if;
    if o.id is not null then
      perform app.end_subscription(o, 'left', 'left', today);
      -- It is told so, and then it goes (app.sweep_subscribers).
      update public.subscribers u set email = o.email where u.id = o.id;
      perform app.tell_subscriber(o, 'moved');
    end if;
  end if;
  select u.id into same from public.subscribers u where u.programme_id = s.programme_id and u.newsletter_id = s.newsletter_id
    and u.mail_print = s.mail_print and u.state = 'subscribed' for update;
  if same is not null then
    update public.subscribers u set language = s.language, paused_until = null, version = u.version + 1 where u.id = same;
    delete from public.subscriber_topics c where c.subscriber_id = same;
    update public.subscriber_topics c set subscriber_id = same where c.subscriber_id = s.id;
    update public.subscriber_links l set subscriber_id = same where l.subscriber_id = s.id;
    delete from public.subscribers u where u.id = s.id;
    return 'in';
  end if;
  update public.subscribers u set state = 'subscribed', confirmed_at = now(), version = u.version + 1 where u.id = s.id;
  perform app.note(s.programme_id, 'subscriber.joined', s.id, today, jsonb_build_object('newsletter', s.newsletter_id));
  return 'in';
end $$;

-- As in 0047, but that the hour of sending stays what it was: the days of a report are counted from it.
create or replace function app.letter_came_back(of_delivery uuid, how text, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare d public.newsletter_deliveries; s public.subscribers; times integer;
begin
  select * into d from public.newsletter_deliveries u where u.id = of_delivery for update;
  if d.id is null then return false; end if;
  select * into s from public.subscribers u where u.id = d.subscriber_id;
  -- Of the moment: it counts for nothing against the address.
  if how = 'soft' then
    update public.newsletter_deliveries u set soft = u.soft + 1, state = case u.state when 'bounced' then 'refused' else u.state end where u.id = d.id;
  elsif how = 'complained' then
    update public.newsletter_deliveries u set complained_at = coalesce(u.complained_at, now()) where u.id = d.id;
    perform app.suppress_subscriber(s.id, 'complained', today);
  elsif how = 'left' then
    if s.state = 'subscribed' then perform app.end_subscription(s, 'left', 'left', today); end if;
  elsif how in ('hard', 'gone') then
    update public.newsletter_deliveries u set state = 'bounced', settled_at = coalesce(u.settled_at, now()) where u.id = d.id;
    select count(*) into times from public.newsletter_deliveries u where u.subscriber_id = s.id and u.state = 'bounced';
    if how = 'gone' or times >= 2 then perform app.suppress_subscriber(s.id, 'bounced', today); end if;
  else return false;
  end if;
  return true;
end $$;

-- A report by mail. `about`: the addresses that it names. Whoever handed a letter on, and whose server refused that, names another one: it
-- counts for nothing. Where none is named, one report is not enough. A server tries for five days (RFC 5321, 4.5.4.1), a reader calls
-- something spam within weeks; who writes that they leave, leaves at any time. 'noted', 'late', or 'unknown' for no letter of ours.
drop function app.letter_returned(text, text, date);
create function app.letter_returned(mark text, how text, about text[], today date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare d public.newsletter_deliveries;
begin
  select * into d from public.newsletter_deliveries u where u.mark_hash = sha256(convert_to(lower(mark), 'UTF8'));
  if d.id is null then return 'unknown'; end if;
  if how <> 'left' and d.settled_at < now() - make_interval(days => (case how when 'complained' then 30 else 10 end)) then return 'late'; end if;
  if how in ('hard', 'gone') then
    how := case when d.to_hash is null or about = '{}' then 'hard'
      when exists (select from unnest(about) a where sha256(convert_to(lower(mark) || ' ' || lower(a), 'UTF8')) = d.to_hash) then how
      else 'soft' end;
  end if;
  perform app.letter_came_back(d.id, how, today);
  return 'noted';
end $$;

-- And when the last letter went.
create or replace function app.issue_progress(of_issue uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_object_agg(c.state, c.n), '{}')
    || jsonb_build_object('complained', coalesce(sum(c.complained), 0), 'soft', coalesce(sum(c.soft), 0), 'last', max(c.last))
  from (select d.state, count(*) as n, count(d.complained_at) as complained, count(*) filter (where d.soft > 0) as soft, max(d.settled_at) filter (where d.state = 'sent') as last
    from public.newsletter_deliveries d where d.issue_id = (app.issue_kept(of_issue)).id group by d.state) c
$$;

call app.settle();
revoke execute on function app.suppressed from worker;
grant execute on function app.may_ask to worker;
