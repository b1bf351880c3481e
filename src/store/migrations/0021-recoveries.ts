/** Money to be taken back: found by the project and by the firm that it is about, by the firm in every programme. */
export default /* sql */ `
alter table cases drop constraint cases_kind_check;
alter table cases add constraint cases_kind_check
  check (kind in ('project', 'selection', 'panel', 'notice', 'fund', 'recovery', 'ruling'));
drop index cases_by_member;
create index cases_by_member on cases using gin (members) where kind in ('selection', 'notice', 'panel', 'recovery');
create index recoveries_by_firm on cases (credit_code) where kind = 'recovery';
`;
