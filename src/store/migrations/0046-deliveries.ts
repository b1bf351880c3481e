/** Where people are reached outside, how they choose to be, and what is on its way to them: written with what it tells of. */
export default /* sql */ `
create table contacts (
  programme_id text not null,
  person_id    text not null,
  channel      text not null check (channel in ('email', 'sms', 'wechat')),
  -- Sealed under the deployment's key.
  address      text not null,
  confirmed_at timestamptz not null,
  failed_at    timestamptz,
  primary key (programme_id, person_id, channel),
  foreign key (programme_id, person_id) references people
);
create table contact_codes (
  programme_id text not null,
  person_id    text not null,
  channel      text not null check (channel in ('email', 'sms', 'wechat')),
  address      text not null,
  code_hash    text not null,
  expires_at   timestamptz not null,
  tries        integer not null default 0,
  primary key (programme_id, person_id, channel),
  foreign key (programme_id, person_id) references people
);
create table message_choices (
  programme_id text not null,
  person_id    text not null,
  channel      text not null check (channel in ('email', 'sms', 'wechat')),
  kind         text not null check (kind in ('deadline', 'progress', 'todo')),
  way          text not null check (way in ('at-once', 'daily', 'off')),
  primary key (programme_id, person_id, channel, kind),
  foreign key (programme_id, person_id) references people
);

-- Of one message, or of all that a day brought. The id makes sending it twice harmless.
create table deliveries (
  programme_id text not null,
  id           uuid not null default gen_random_uuid(),
  person_id    text not null,
  channel      text not null check (channel in ('email', 'sms', 'wechat')),
  message_id   bigint,
  digest_on    date,
  template     text not null,
  version      integer not null,
  title        text not null,
  says         text not null,
  at           timestamptz not null,
  due_at       timestamptz not null,
  attempts     integer not null default 0,
  state        text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  reason       text,
  reference    text,
  done_at      timestamptz,
  primary key (programme_id, id),
  unique (programme_id, message_id, channel),
  unique (programme_id, person_id, channel, digest_on),
  constraint one_message_or_one_day check ((message_id is null) <> (digest_on is null)),
  constraint done_says_when check ((state = 'waiting') = (done_at is null)),
  foreign key (programme_id, person_id) references people,
  foreign key (programme_id, message_id) references messages
);
create index deliveries_due on deliveries (programme_id, due_at) where state = 'waiting';
create index deliveries_by_time on deliveries (programme_id, at desc);
`;
