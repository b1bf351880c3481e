/** Where somebody is signed in, the codes for a lost phone, and passkeys. */
export default /* sql */ `
alter table sessions
  add column last_seen_at timestamptz,
  add column address      text,
  add column device       text;
update sessions set last_seen_at = created_at;
alter table sessions alter column last_seen_at set not null;
alter table credentials add column totp_next text;

create table recovery_codes (
  programme_id text not null,
  person_id    text not null,
  code_hash    text not null,
  made_at      timestamptz not null,
  -- Used, or replaced by a newer set.
  used_at      timestamptz,
  primary key (programme_id, person_id, code_hash),
  foreign key (programme_id, person_id) references people
);

create table passkeys (
  programme_id text not null,
  id           text not null,
  person_id    text not null,
  public_key   text not null,
  counter      bigint not null,
  name         text not null,
  added_at     timestamptz not null,
  used_at      timestamptz,
  ended_at     timestamptz,
  primary key (programme_id, id),
  foreign key (programme_id, person_id) references people
);
create index passkeys_of_person on passkeys (programme_id, person_id) where ended_at is null;

-- A challenge answers once, for what it was made and whom.
create table challenges (
  programme_id text not null references programmes,
  challenge    text not null,
  person_id    text,
  expires_at   timestamptz not null,
  used_at      timestamptz,
  primary key (programme_id, challenge)
);
`;
