/**
 * The triggers of the books keep the plan of their statements for as long as the connection lives. Made when the tables were all
 * but empty, it read them from end to end, and a later batch of thousands took ten times as long: by their indexes, always.
 */
export default /* sql */ `
alter function carry_postings() set enable_seqscan = off;
alter function keep_earmarks() set enable_seqscan = off;
`;
