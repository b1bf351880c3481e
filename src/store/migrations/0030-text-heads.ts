/** The head of the chain of official texts after each of them, kept apart: the newest text cannot go without leaving this behind. */
export default /* sql */ `
create table policy_text_heads (
  programme_id text not null,
  version      integer not null,
  head         text not null,
  primary key (programme_id, version),
  foreign key (programme_id, version) references policy_texts (programme_id, version)
);
insert into policy_text_heads select programme_id, version, hash from policy_texts where hash is not null;
create trigger policy_text_heads_stay before update or delete or truncate on policy_text_heads for each statement execute function refuse_change();
`;
