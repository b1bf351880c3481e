/** Answers to a survey as sums in one row, written whole each time: no row, no order and no time says whose they were. Stands in no chain. */
export default /* sql */ `
create table ballot_boxes (
  programme_id text not null references programmes,
  case_id      text not null,
  round        text not null,
  box          json not null,
  primary key (programme_id, case_id, round)
);
`;
