-- The ground of the parent's side: one wall for every table of what belongs to one party alone. A table that stands behind it has
-- programme_id, party_id, written_by and at (and how: 'screen', 'voice' or 'paper', when somebody else may write it down for
-- them). Its owner reads and writes; whoever stands beside them reads from the moment that the owner's yes names, and writes
-- while they stand there and may read; nobody of a council reaches it, whatever they hold. Who wrote it, for whom and when
-- the database says, and it stays so.
create procedure app.space_wall(of_table regclass) language plpgsql as $$
declare
  own constant text := $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$;
  reads constant text := $q$party_id = any ((select app.things('reads', 'space'))::uuid[])
    and at >= ((select app.notes_from()) ->> party_id::text)::timestamptz$q$;
  beside constant text := $q$party_id = any ((select app.things('reads', 'space'))::uuid[])
    and party_id = any ((select app.things('supports', 'party'))::uuid[])$q$;
  theirs constant text := $q$programme_id = (select app.programme()) and written_by = (select app.me())$q$;
  -- What came by somebody's own screen only they put there.
  told constant text := case when exists (select from pg_attribute a where a.attrelid = of_table and a.attname = 'how')
    then $q$ and how <> 'screen'$q$ else '' end;
  every text; changing text;
begin
  execute format('create policy owner on %s for select to web using (%s)', of_table, own);
  execute format('create policy "owner-writes" on %s for insert to web with check (%s and %s)', of_table, own, theirs);
  execute format('create policy "owner-changes" on %s for update to web using (%s) with check (%s)', of_table, own, own);
  execute format('create policy reader on %s for select to web using (%s)', of_table, reads);
  execute format('create policy "beside-writes" on %s for insert to web with check (%s and %s%s)', of_table, beside, theirs, told);
  execute format('create policy "beside-changes" on %s for update to web using (%s and %s) with check (%s)', of_table, beside, reads, beside);
  execute format($q$create policy no_council on %s as restrictive for all to web
    using ((select app.gss_as('social-worker', 'chair')) is null)$q$, of_table);
  select string_agg(quote_ident(a.attname), ', '),
    string_agg(quote_ident(a.attname), ', ') filter (where a.attname not in ('id', 'programme_id', 'party_id', 'written_by'))
  into every, changing
  from pg_attribute a where a.attrelid = of_table and a.attnum > 0 and not a.attisdropped and a.attname <> 'at';
  execute format('grant select, insert (%s), update (%s) on %s to web', every, changing, of_table);
end $$;

-- What a parent does in their own record is in no colleague's trail.
drop policy own_record on audit;
create policy own_record on audit as restrictive for select to web using (
  not (split_part(act, '.', 1) = any (array['note', 'space', 'reading', 'promise', 'told', 'copy', 'report', 'page', 'help', 'room',
      'signing', 'recording', 'day', 'plan', 'share', 'after', 'visit', 'talk', 'hello', 'lean', 'complaint'])
    -- Of the words that were opened, those that the office itself writes and opens: whose space has what in it, and who reads it
    -- there, is told to nobody but its owner.
    or (act = 'text.opened' and (facts ->> 'whose' is not distinct from 'own'
      or coalesce(split_part(facts ->> 'text', '.', 1), '') <> all (array['access_needs', 'safe_contacts', 'party_circles', 'supporter_conflicts',
        'conferences', 'conference_changes', 'letters', 'requests', 'read_answers', 'council_issuers', 'outside_requests', 'way_papers',
        'asked_helps', 'standing_answers', 'heard_words'])))));
call app.settle();
