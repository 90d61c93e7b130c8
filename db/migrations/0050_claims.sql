-- By which connection of a worker a message is claimed: when that connection is gone, so is whoever held it, and the message goes
-- out at once. The lease is for a worker that lives and hangs.
alter table outbox add column claimed_pid integer, add column claimed_start timestamptz;
comment on column outbox.claimed_pid is 'internal';
comment on column outbox.claimed_start is 'internal';
call app.settle();
