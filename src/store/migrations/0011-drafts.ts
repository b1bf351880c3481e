/** Forms begun and not yet sent: they change as they are typed and stand in no chain. Gone ones are not kept. */
export default /* sql */ `
create table drafts (
  programme_id text not null references programmes,
  organisation text not null,
  form         text not null,
  version      integer not null check (version > 0),
  fields       json not null,
  saved_at     timestamptz not null,
  saved_by     text not null,
  primary key (programme_id, organisation, form)
);
`;
