/** Rulings on the programme's policy are cases like any other: prepared, signed, chained. */
export default /* sql */ `
alter table cases drop constraint cases_kind_check;
alter table cases add constraint cases_kind_check check (kind in ('project', 'selection', 'notice', 'fund', 'ruling'));
`;
