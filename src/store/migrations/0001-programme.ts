/** Programmes and people. Every key begins with `programme_id`, so that a cluster can distribute by it. */
export default /* sql */ `
create table programmes (
  programme_id  text primary key,
  name          text not null,
  pack          text not null,
  window_from   date not null,
  window_to     date not null check (window_to >= window_from),
  demo          boolean not null,
  simulated_day date,
  constraint only_a_demonstration_simulates_time check (simulated_day is null or demo)
);

create table people (
  programme_id text not null references programmes,
  id           text not null,
  account      text not null,
  name         text not null,
  organisation text,
  created_at   timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, account)
);

-- A right that ends stays on record.
create table memberships (
  programme_id text not null,
  person_id    text not null,
  role         text not null,
  granted_at   timestamptz not null,
  ended_at     timestamptz,
  primary key (programme_id, person_id, role, granted_at),
  foreign key (programme_id, person_id) references people
);

create table credentials (
  programme_id   text not null,
  person_id      text not null,
  password_hash  text,
  totp_sealed    text,
  totp_confirmed boolean not null default false,
  totp_step      bigint,
  primary key (programme_id, person_id),
  foreign key (programme_id, person_id) references people
);

create table sessions (
  programme_id     text not null,
  token_hash       text not null,
  person_id        text not null,
  created_at       timestamptz not null,
  expires_at       timestamptz not null,
  second_factor_at timestamptz,
  ended_at         timestamptz,
  primary key (programme_id, token_hash),
  foreign key (programme_id, person_id) references people
);
create index sessions_of_person on sessions (programme_id, person_id) where ended_at is null;

create table invitations (
  programme_id text not null,
  token_hash   text not null,
  person_id    text not null,
  invited_by   text,
  expires_at   timestamptz not null,
  used_at      timestamptz,
  primary key (programme_id, token_hash),
  foreign key (programme_id, person_id) references people
);

create table sign_in_attempts (
  programme_id text not null references programmes,
  account      text not null,
  at           timestamptz not null,
  succeeded    boolean not null
);
create index sign_in_attempts_of_account on sign_in_attempts (programme_id, account, at desc);
`;
