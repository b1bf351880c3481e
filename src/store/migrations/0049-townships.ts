/** Firms are counted and listed by the township where they work; of those on file nobody has said it yet. */
export default /* sql */ `
alter table cases add column township text;
create index cases_by_township on cases (programme_id, township, id) where township is not null;
`;
