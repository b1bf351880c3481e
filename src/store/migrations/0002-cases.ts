/** Cases and their events. The state is derived; the events are the record. */
export default /* sql */ `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end $$;

create table cases (
  programme_id   text not null references programmes,
  id             text not null,
  kind           text not null check (kind in ('project', 'selection', 'notice', 'fund')),
  stage          text not null,
  stage_since    date not null,
  version        integer not null check (version > 0),
  head           text not null,
  -- What the events give, kept so that it need not be folded at every reading. Null right after an import of many.
  state          json,
  title          text not null,
  credit_code    text,
  industry       text,
  outcome        text,
  failed         text[] not null,
  unknown        text[] not null,
  recognised_fen bigint not null check (recognised_fen >= 0),
  amount_fen     bigint check (amount_fen >= 0),
  due_on         date,
  evaluator      text,
  hands          json not null,
  digest         text,
  members        text[] not null,
  updated_on     date not null,
  -- Pairs of the title's characters: pg_trgm does not index words of two characters.
  pairs          text[] not null,
  primary key (programme_id, id),
  constraint state_is_at_its_stage check (state ->> 'stage' = stage)
);
-- One firm has one project in a programme.
create unique index one_project_a_firm on cases (programme_id, credit_code) where kind = 'project';
-- Counting stages reads the index alone where the table is kept vacuumed.
alter table cases set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 1000, autovacuum_vacuum_scale_factor = 0.05);
create index cases_by_stage on cases (programme_id, kind, stage, id);
create index cases_by_evaluator on cases (programme_id, evaluator, id) where evaluator is not null;
create index cases_by_pairs on cases using gin (pairs);
create index cases_by_member on cases using gin (members) where kind in ('selection', 'notice');

create table events (
  programme_id text not null,
  case_id      text not null,
  version      integer not null,
  type         text not null,
  -- json, not jsonb: the text stays as it was hashed.
  payload      json not null,
  act          text not null,
  actor_id     text not null,
  actor_name   text not null,
  on_day       date not null,
  at           timestamptz not null,
  prev_hash    text not null,
  hash         text not null,
  primary key (programme_id, case_id, version)
);
-- Written once and read often: kept in line, where neither takes the time to pack and unpack.
alter table events set (toast_tuple_target = 8160);
create trigger cases_stay before delete or truncate on cases for each statement execute function refuse_change();
create trigger events_stay before update or delete or truncate on events for each statement execute function refuse_change();

create table commands (
  programme_id text not null references programmes,
  key          text not null,
  digest       text not null,
  result       json,
  primary key (programme_id, key)
);

-- An invoice counts once in the whole programme (measures/10).
create table invoice_claims (
  programme_id text not null,
  number       text not null,
  case_id      text not null,
  expense_id   text not null,
  primary key (programme_id, number),
  foreign key (programme_id, case_id) references cases
);

create table outbox (
  programme_id text not null references programmes,
  id           bigint generated always as identity,
  topic        text not null,
  body         json not null,
  at           timestamptz not null,
  sent_at      timestamptz,
  primary key (programme_id, id)
);
create index outbox_waiting on outbox (programme_id, id) where sent_at is null;
`;
