-- Being written.
select 1;
