/** What verdicts say, each sentence once: `id` is a hash of the words, and events name it in the text that their chain covers. */
export default /* sql */ `
create table reasons (
  programme_id text not null,
  id           text not null,
  test         text not null,
  clause       text not null,
  holds        text not null check (holds in ('true', 'false', 'unknown')),
  says         text not null,
  primary key (programme_id, id)
);
create trigger reasons_stay before update or delete or truncate on reasons for each statement execute function refuse_change();
`;
