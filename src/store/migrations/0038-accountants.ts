/** An accountant asks for the projects whose audit it was entrusted with. */
export default /* sql */ `
alter table cases add column accountant text;
create index cases_by_accountant on cases (programme_id, accountant, id) where accountant is not null;
`;
