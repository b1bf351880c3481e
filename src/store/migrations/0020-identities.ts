/** Accounts bound to an identity service outside, and who is on the way there and back. */
export default /* sql */ `
create table identities (
  programme_id text not null,
  number       bigint generated always as identity,
  -- A hash: what the service calls a person (it may be an identity card's number) is nobody's to read here.
  identity     text not null,
  person_id    text not null,
  bound_at     timestamptz not null,
  used_at      timestamptz,
  ended_at     timestamptz,
  primary key (programme_id, number),
  foreign key (programme_id, person_id) references people
);
create unique index identity_of_one on identities (programme_id, identity) where ended_at is null;
create unique index one_identity_each on identities (programme_id, person_id) where ended_at is null;

-- A journey belongs to the browser that began it, and ends once.
create table identity_journeys (
  programme_id text not null references programmes,
  token_hash   text not null,
  state        text not null,
  nonce        text not null,
  verifier     text not null,
  purpose      text not null check (purpose in ('sign-in', 'binding', 'invitation')),
  -- The person who binds, or the hash of the invitation.
  subject      text,
  next         text,
  expires_at   timestamptz not null,
  used_at      timestamptz,
  primary key (programme_id, token_hash)
);
`;
