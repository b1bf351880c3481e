/** Who held which role on which days, given and ended by whom. A row is only ever completed: confirmed once, ended once. */
export default /* sql */ `
alter table memberships
  drop constraint memberships_pkey,
  add column number       bigint generated always as identity,
  add column from_day     date,
  add column until_day    date,
  add column granted_by   text,
  add column reason       text,
  add column ended_by     text,
  add column end_reason   text,
  -- What lets somebody approve, pay or give out rights takes two people; it counts from the second one's word on.
  add column needs_second boolean not null default false,
  add column confirmed_by text,
  add column confirmed_at timestamptz;
update memberships set from_day = (granted_at at time zone 'Asia/Shanghai')::date, until_day = (ended_at at time zone 'Asia/Shanghai')::date;
alter table memberships alter column from_day set not null, add primary key (programme_id, number);
create unique index one_duty_of_a_kind on memberships (programme_id, person_id, role) where ended_at is null;
create index memberships_waiting on memberships (programme_id) where needs_second and confirmed_at is null and ended_at is null;

create function complete_duty_only() returns trigger language plpgsql as $$
begin
  if (old.programme_id, old.number, old.person_id, old.role, old.granted_at, old.from_day, old.needs_second)
      is distinct from (new.programme_id, new.number, new.person_id, new.role, new.granted_at, new.from_day, new.needs_second)
    or (old.granted_by, old.reason) is distinct from (new.granted_by, new.reason)
    or old.ended_at is not null
    or (old.confirmed_at is not null and (old.confirmed_at, old.confirmed_by) is distinct from (new.confirmed_at, new.confirmed_by))
  then raise exception 'memberships is append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger memberships_completed before update on memberships for each row execute function complete_duty_only();
create trigger memberships_stay before delete or truncate on memberships for each statement execute function refuse_change();

-- A lost second factor is taken off by two people, too: whoever could do so alone could sign in as anybody.
create table factor_resets (
  programme_id text not null,
  id           text not null,
  person_id    text not null,
  reason       text not null,
  asked_by     text not null,
  asked_at     timestamptz not null,
  on_day       date not null,
  decided_by   text,
  decided_at   timestamptz,
  done         boolean,
  primary key (programme_id, id),
  foreign key (programme_id, person_id) references people
);
create trigger factor_resets_stay before delete or truncate on factor_resets for each statement execute function refuse_change();
`;
