/** What each person was told: in the transaction of what it tells of, each once. */
export default /* sql */ `
create table messages (
  programme_id text not null references programmes,
  id           bigint generated always as identity,
  source       text not null,
  template     text not null,
  version      integer not null,
  kind         text not null check (kind in ('decision', 'deadline', 'progress', 'todo')),
  case_id      text,
  title        text not null,
  says         text not null,
  due_on       date,
  -- For which organisation the person was told.
  organisation text,
  person_id    text not null,
  on_day       date not null,
  at           timestamptz not null,
  read_at      timestamptz,
  primary key (programme_id, id),
  unique (programme_id, source, template, person_id),
  foreign key (programme_id, person_id) references people,
  foreign key (programme_id, case_id) references cases
);
create index messages_of_person on messages (programme_id, person_id, id desc);
create index messages_unread on messages (programme_id, person_id) where read_at is null;
`;
