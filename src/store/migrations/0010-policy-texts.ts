/** The official wording as the office imported it, version by version. A wrong date is put right by importing the same paper again. */
export default /* sql */ `
create table policy_texts (
  programme_id text not null references programmes,
  id           text not null,
  source       text not null,
  dated        date not null,
  digest       text not null,
  clauses      json not null,
  doubts       json not null,
  by_id        text not null,
  by_name      text not null,
  on_day       date not null,
  at           timestamptz not null,
  primary key (programme_id, id),
  foreign key (programme_id, digest) references files
);
create trigger policy_texts_stay before update or delete or truncate on policy_texts for each statement execute function refuse_change();
`;
