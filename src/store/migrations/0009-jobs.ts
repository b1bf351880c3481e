/** Nobody ever read the outbox: what is to follow an act is a job, asked for in the act's own transaction. */
export default /* sql */ `
drop table outbox;
`;
