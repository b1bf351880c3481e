/** Lists of other governments laid beside the programme's firms (measures/10): what each came to. Lists come as hashes; the secret is nowhere. */
export default /* sql */ `
create table list_comparisons (
  programme_id text not null references programmes,
  id           text not null,
  issuer       text not null,
  digest       text not null,
  count        integer not null check (count >= 0),
  matched      text[] not null,
  by_id        text not null,
  by_name      text not null,
  on_day       date not null,
  at           timestamptz not null,
  primary key (programme_id, id)
);
create trigger list_comparisons_stay before update or delete or truncate on list_comparisons for each statement execute function refuse_change();
`;
