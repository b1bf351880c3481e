/** Rewards and services: found by their stage, their row, their beneficiary and their papers. */
export default /* sql */ `
alter table cases drop constraint cases_kind_check;
alter table cases add constraint cases_kind_check
  check (kind in ('project', 'selection', 'panel', 'notice', 'fund', 'inspection', 'batch', 'outlay', 'recovery', 'sanction', 'performance', 'ruling', 'row'));
drop index cases_by_member;
create index cases_by_member on cases using gin (members)
  where kind in ('selection', 'notice', 'panel', 'outlay', 'recovery', 'row', 'sanction');
`;
