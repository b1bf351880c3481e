/** One person in several programmes: the account that opens theirs here may be at home in another. */
export default /* sql */ `
alter table people
  add column home_programme    text,
  add column home_person       text,
  add column bound_at          timestamptz,
  add column bound_on          date,
  -- Whose password, factors and locks count for this person: their own, or those at home.
  add column account_programme text generated always as (coalesce(home_programme, programme_id)) stored,
  add column account_person    text generated always as (coalesce(home_person, id)) stored,
  add foreign key (home_programme, home_person) references people (programme_id, id),
  add constraint bound_wholly check (num_nonnulls(home_programme, home_person, bound_at, bound_on) in (0, 4));
create unique index one_person_of_an_account on people (account_programme, account_person, programme_id);

create function bind_person_once() returns trigger language plpgsql as $$
begin
  if old.home_person is not null and (old.home_programme, old.home_person, old.bound_at, old.bound_on)
      is distinct from (new.home_programme, new.home_person, new.bound_at, new.bound_on)
  then raise exception 'a person is bound once' using errcode = 'restrict_violation';
  end if;
  if new.home_person is not null and exists (select from people p where (p.programme_id, p.id) = (new.home_programme, new.home_person)
      and p.home_person is not null or (p.home_programme, p.home_person) = (new.programme_id, new.id))
  then raise exception 'an account is at home in one programme' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger people_bound_once before update on people for each row execute function bind_person_once();

-- Sessions that began with one sign-in end together.
alter table sessions add column sign_in text;
update sessions set sign_in = token_hash;
alter table sessions alter column sign_in set not null;
create index sessions_of_sign_in on sessions (sign_in) where ended_at is null;
`;
