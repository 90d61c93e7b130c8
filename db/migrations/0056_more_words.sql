-- The words that a column may hold grow with the rooms. One more is one line:
-- call app.more_words('outbox', 'outbox_kinds', 'kind', 'prove', 'prove-line');
create procedure app.more_words(of_table regclass, of_constraint text, of_column text, variadic words text[]) language plpgsql as $$
declare known text[];
begin
  select array_agg(m[1] order by m[1]) into known
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '[{,'']([a-z][a-z-]*)(?=[},''])', 'g') m
  where c.conrelid = of_table and c.conname = of_constraint;
  if known is null then raise exception '% of % holds no list of words', of_constraint, of_table; end if;
  execute format('alter table %s drop constraint %I', of_table, of_constraint);
  execute format('alter table %s add constraint %I check (%I = any (%L::text[]))', of_table, of_constraint, of_column, known || words);
end $$;

call app.settle();
