/** A person's own filters of the lists: a convenience, no record, so that gone ones are not kept. */
export default /* sql */ `
create table saved_filters (
  programme_id text not null,
  person_id    text not null,
  list         text not null,
  name         text not null,
  search       json not null,
  primary key (programme_id, person_id, list, name),
  foreign key (programme_id, person_id) references people
);
`;
