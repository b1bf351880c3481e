/** One account may act for several organisations: a duty elsewhere than at one's own, and for which of them a session acts. */
export default /* sql */ `
-- Null: the person's own.
alter table memberships add column organisation text;
alter table sessions add column acting_for text;
drop index one_duty_of_a_kind;
create unique index one_duty_of_a_kind on memberships (programme_id, person_id, role, coalesce(organisation, '')) where ended_at is null;
create function keep_organisation_of_duty() returns trigger language plpgsql as $$
begin
  if old.organisation is distinct from new.organisation
  then raise exception 'memberships is append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger memberships_keep_organisation before update on memberships for each row execute function keep_organisation_of_duty();
`;
