/** A kept state may be behind its case: where very many cases change at once, their events are recorded and their states left. */
export default /* sql */ `
alter table cases add column state_version integer not null default 0;
update cases set state_version = version where state is not null;
alter table cases
  add constraint state_is_of_a_version check ((state is null) = (state_version = 0) and state_version between 0 and version),
  drop constraint state_is_at_its_stage,
  add constraint state_is_at_its_stage check (state_version < version or state ->> 'stage' = stage);
`;
