/** The initials by which a case is found; null until `fillInitials` has come by. */
export default /* sql */ `
alter table cases add column initials text;
create index cases_without_initials on cases (programme_id, id) where initials is null;
`;
