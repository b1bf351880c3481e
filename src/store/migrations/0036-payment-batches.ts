/** Batches of payments: found by their stage, their projects stand in their own states. */
export default /* sql */ `
alter table cases drop constraint cases_kind_check;
alter table cases add constraint cases_kind_check
  check (kind in ('project', 'selection', 'panel', 'notice', 'fund', 'inspection', 'batch', 'recovery', 'sanction', 'ruling', 'row'));
`;
