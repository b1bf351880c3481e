/** Since when a later file of the same book no longer has a row. Nothing is deleted: what was answered by it is looked at anew. */
export default /* sql */ `
alter table register_rows add column gone_on date;
`;
