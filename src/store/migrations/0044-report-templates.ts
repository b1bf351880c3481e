/** Sheets of the levels above and what their columns are filled with, version after version. Nothing is ever changed. */
export default /* sql */ `
create table report_templates (
  programme_id text not null references programmes,
  id           text not null,
  version      integer not null check (version > 0),
  name         text not null,
  digest       text not null,
  mapping      json not null,
  by_id        text not null,
  by_name      text not null,
  on_day       date not null,
  at           timestamptz not null,
  primary key (programme_id, id, version),
  foreign key (programme_id, digest) references files
);
create trigger report_templates_stay before update or delete or truncate on report_templates
  for each statement execute function refuse_change();
`;
