/** What the office brings: plain books, the files they came in, and imports between looking and importing. */
export default /* sql */ `
create table files (
  programme_id text not null references programmes,
  digest       text not null,
  name         text not null,
  mime         text not null,
  bytes        bytea not null,
  primary key (programme_id, digest)
);
create trigger files_stay before update or delete or truncate on files for each statement execute function refuse_change();

create table imports (
  programme_id text not null references programmes,
  id           text not null,
  by_person    text not null,
  at           timestamptz not null,
  done         json,
  primary key (programme_id, id)
);

-- Waiting between looking and importing; unlike files, these may go again.
create table import_files (
  programme_id text not null,
  import_id    text not null,
  line         integer not null,
  name         text not null,
  bytes        bytea not null,
  primary key (programme_id, import_id, line),
  foreign key (programme_id, import_id) references imports on delete cascade
);

create table register_rows (
  programme_id text not null references programmes,
  id           text not null,
  register     text not null,
  key          text not null,
  subject      text,
  fields       json not null,
  data         json not null,
  digest       text not null,
  source       json not null,
  primary key (programme_id, id),
  unique (programme_id, register, key)
);
create index register_rows_by_subject on register_rows (programme_id, register, subject);
`;
