-- What an invoice must be is looked at after the wall has let it stand: before it, an answer told whoever may not read any
-- invoice whether a booking has one. Its number alone is given before.
create or replace function app.number_invoice() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- The number comes from one row that is locked until the invoice stands or falls: no gap, and no two at once.
  insert into public.invoice_settings (programme_id) values (new.programme_id) on conflict do nothing;
  update public.invoice_settings set last = last + 1 where programme_id = new.programme_id returning last into new.number;
  return new;
end $$;

create function app.invoice_holds() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if abs(new.pence) <> (select sum((l->>'tickets')::int * (l->>'pence')::int) from jsonb_array_elements(new.lines) l) then
    raise exception using errcode = 'check_violation', message = 'its lines come to another sum';
  end if;
  if new.credits is null then
    -- One at a time stands for a booking: a changed booking's is credited first.
    if exists (select from public.invoices i where i.booking_id = new.booking_id and i.id <> new.id and i.credits is null
        and app.invoice_left(i) > 0) then
      raise exception using errcode = 'unique_violation', message = 'this booking has an invoice';
    end if;
  elsif exists (select from public.invoices i, jsonb_array_elements(i.lines) with ordinality l(line, n),
      lateral (select new.lines->(l.n::int - 1) as line) own
    where i.id = new.credits and (i.credits is not null or jsonb_array_length(new.lines) <> jsonb_array_length(i.lines)
      or own.line - 'tickets' is distinct from l.line - 'tickets'
      or (own.line->>'tickets')::int < 0 or (own.line->>'tickets')::int > (l.line->>'tickets')::int - coalesce((
        select sum((c.lines->(l.n::int - 1)->>'tickets')::int) from public.invoices c where c.credits = i.id and c.id <> new.id), 0))) then
    raise exception using errcode = 'check_violation', message = 'more is credited than was invoiced';
  end if;
  return null;
end $$;
create trigger invoice_holds after insert on invoices for each row execute function app.invoice_holds();

call app.settle();
