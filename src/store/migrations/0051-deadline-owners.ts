/** With whom a period lies, where the case says so; its rule says it otherwise. Filled by the next act on the case, or the next daily look. */
export default /* sql */ `
alter table running_deadlines add column owner text;
`;
