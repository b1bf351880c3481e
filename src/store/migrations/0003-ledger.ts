/** The books. The database keeps the three promises itself: nothing changes, every entry sums to zero, nothing is overdrawn. */
export default /* sql */ `
create table ledger_entries (
  programme_id  text not null references programmes,
  id            text not null,
  number        bigint generated always as identity,
  on_day        date not null,
  says          text not null,
  clause        text not null,
  -- The project the money is for and its firm; neither where money comes in.
  case_id       text,
  firm          text,
  reverses      text,
  event_case_id text not null,
  event_version integer not null,
  primary key (programme_id, id),
  unique (programme_id, number),
  constraint beneficiary_is_whole check ((case_id is null) = (firm is null)),
  foreign key (programme_id, event_case_id, event_version) references events (programme_id, case_id, version),
  foreign key (programme_id, reverses) references ledger_entries
);
create index ledger_entries_of_case on ledger_entries (programme_id, case_id, number);
create index ledger_entries_of_firm on ledger_entries (programme_id, firm);
create unique index reversed_once on ledger_entries (programme_id, reverses) where reverses is not null;
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

-- Held by the trigger below, so it cannot disagree with the postings: what each account holds, how much of it is for one
-- case (account#case), and what a firm was granted (firm:code).
create table balances (
  programme_id text not null references programmes,
  key          text not null,
  fen          bigint not null,
  primary key (programme_id, key),
  -- Whoever granted the money runs negative: what came in so far. Nothing else may.
  constraint no_overdraft check (fen >= 0 or key like '%/external')
);

create function carry_postings() returns trigger language plpgsql as $$
declare
  broken text;
  moved  record;
begin
  select p.entry_id into broken from postings p
    where (p.programme_id, p.entry_id) in (select programme_id, entry_id from added)
    group by p.programme_id, p.entry_id having sum(p.fen) <> 0 limit 1;
  if broken is not null then
    raise exception 'ledger entry % does not sum to zero', broken using errcode = 'check_violation', constraint = 'sums_to_zero';
  end if;
  select entry_id into broken from added
    group by programme_id, entry_id having count(distinct split_part(account, '/', 1)) > 1 limit 1;
  if broken is not null then
    raise exception 'ledger entry % mixes sources', broken using errcode = 'check_violation', constraint = 'one_source';
  end if;
  -- In the order of keys, so that two transactions never wait for each other crosswise. Made with nothing in it, then moved:
  -- an upsert would check the change itself for overdraft.
  for moved in
    select programme_id, k.key, sum(fen) as fen from (
      select programme_id, account as key, fen from added
      union all
      select a.programme_id, unnest(array[a.account || '#' || e.case_id, 'firm:' || e.firm]), a.fen
        from added a join ledger_entries e on e.programme_id = a.programme_id and e.id = a.entry_id
        where e.case_id is not null and split_part(a.account, '/', 2) in ('committed', 'paid')
    ) as k group by programme_id, k.key order by programme_id, k.key
  loop
    insert into balances (programme_id, key, fen) values (moved.programme_id, moved.key, 0) on conflict do nothing;
    update balances b set fen = b.fen + moved.fen where b.programme_id = moved.programme_id and b.key = moved.key;
  end loop;
  return null;
end $$;
create trigger postings_carried after insert on postings referencing new table as added
  for each statement execute function carry_postings();
`;
