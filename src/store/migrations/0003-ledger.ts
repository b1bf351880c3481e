/** The books. The database keeps the three promises itself: nothing changes, every entry sums to zero, nothing is overdrawn. */
export default /* sql */ `
create table ledger_entries (
  programme_id  text not null references programmes,
  id            text not null,
  on_day        date not null,
  says          text not null,
  case_id       text,
  event_case_id text not null,
  event_version integer not null,
  primary key (programme_id, id),
  foreign key (programme_id, event_case_id, event_version) references events (programme_id, case_id, version)
);
create index ledger_entries_of_case on ledger_entries (programme_id, case_id, id);
create unique index one_entry_an_event on ledger_entries (programme_id, event_case_id, event_version);
create trigger ledger_entries_stay before update or delete or truncate on ledger_entries
  for each statement execute function refuse_change();

create table postings (
  programme_id text not null,
  entry_id     text not null,
  line         integer not null,
  account      text not null,
  fen          bigint not null check (fen <> 0),
  primary key (programme_id, entry_id, line),
  foreign key (programme_id, entry_id) references ledger_entries
);
create index postings_by_account on postings (programme_id, account, entry_id);
create trigger postings_stay before update or delete or truncate on postings for each statement execute function refuse_change();

-- Held by the trigger below, never written by the application, so it cannot disagree with the postings.
create table balances (
  programme_id  text not null references programmes,
  account       text not null,
  may_overdraw  boolean not null,
  fen           bigint not null,
  primary key (programme_id, account),
  constraint no_overdraft check (may_overdraw or fen >= 0)
);

create function account_may_overdraw(account text) returns boolean language sql immutable parallel safe as $$
  select account like '%:received'
$$;

create function carry_postings() returns trigger language plpgsql as $$
declare
  unbalanced text;
begin
  select p.entry_id into unbalanced from postings p
    where (p.programme_id, p.entry_id) in (select programme_id, entry_id from added)
    group by p.programme_id, p.entry_id having sum(p.fen) <> 0 limit 1;
  if unbalanced is not null then
    raise exception 'ledger entry % does not sum to zero', unbalanced using errcode = 'check_violation', constraint = 'sums_to_zero';
  end if;
  -- In account order, so that two transactions never wait for each other crosswise.
  insert into balances as b (programme_id, account, may_overdraw, fen)
    select programme_id, account, account_may_overdraw(account), sum(fen) from added group by programme_id, account order by programme_id, account
  on conflict (programme_id, account) do update set fen = b.fen + excluded.fen;
  return null;
end $$;
create trigger postings_carried after insert on postings referencing new table as added
  for each statement execute function carry_postings();
`;
