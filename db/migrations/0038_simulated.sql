-- A simulated year is kept nowhere: it is played again from its seed (docs/decisions/0041). The number stays, so that the
-- list of migrations has no gap.
select 1;
