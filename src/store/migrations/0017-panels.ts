/** Expert panels: their members are the people who sit on them. */
export default /* sql */ `
alter table cases drop constraint cases_kind_check;
alter table cases add constraint cases_kind_check check (kind in ('project', 'selection', 'panel', 'notice', 'fund', 'ruling'));
drop index cases_by_member;
create index cases_by_member on cases using gin (members) where kind in ('selection', 'notice', 'panel');
`;
