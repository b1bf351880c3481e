/** Rounds of inspections. */
export default /* sql */ `
alter table cases drop constraint cases_kind_check;
alter table cases add constraint cases_kind_check
  check (kind in ('project', 'selection', 'panel', 'inspection', 'notice', 'fund', 'recovery', 'ruling', 'row'));
`;
