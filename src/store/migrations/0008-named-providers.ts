/** A provider asks for the projects whose papers name it. */
export default /* sql */ `
create index cases_by_provider on cases using gin (members) where kind = 'project';
`;
