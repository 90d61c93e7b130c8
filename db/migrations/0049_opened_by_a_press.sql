-- (number kept)
select 1;
