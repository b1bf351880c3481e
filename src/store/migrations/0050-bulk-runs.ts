/** Acts on many cases, one after another: where a run stands, so that one that was cut off goes on. What was done stands in the cases. */
export default /* sql */ `
create table bulk_runs (
  programme_id text not null references programmes,
  id           text not null,
  person_id    text not null,
  act          text not null,
  input        json not null,
  at           timestamptz not null,
  stopped      boolean not null,
  items        json not null,
  primary key (programme_id, person_id, id)
);
create index bulk_runs_by_time on bulk_runs (programme_id, person_id, at desc);
`;
