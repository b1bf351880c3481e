/** What the portal publishes of every day: one hash over the heads of all chains, and the heads that are new in it. */
export default /* sql */ `
create table daily_roots (
  programme_id text not null references programmes,
  on_day       date not null,
  tree_size    integer not null check (tree_size > 0),
  root         text not null,
  computed_at  timestamptz not null,
  primary key (programme_id, on_day)
);
create trigger daily_roots_stay before update or delete or truncate on daily_roots for each statement execute function refuse_change();

-- A case whose head has not moved since an earlier day is not repeated: its last row up to a day is its leaf of that day.
create table daily_heads (
  programme_id text not null,
  case_id      text not null,
  on_day       date not null,
  version      integer not null,
  head         text not null,
  primary key (programme_id, case_id, on_day),
  foreign key (programme_id, on_day) references daily_roots,
  foreign key (programme_id, case_id, version) references events (programme_id, case_id, version)
);
create trigger daily_heads_stay before update or delete or truncate on daily_heads for each statement execute function refuse_change();
`;
