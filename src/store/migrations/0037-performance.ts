/** Performance of a budget notice: nothing is asked of it by statement but its stage. */
export default /* sql */ `
alter table cases drop constraint cases_kind_check;
alter table cases add constraint cases_kind_check
  check (kind in ('project', 'selection', 'panel', 'notice', 'fund', 'inspection', 'batch', 'recovery', 'sanction', 'performance', 'ruling',
    'row'));
`;
