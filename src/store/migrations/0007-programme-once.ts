/** That their programme exists is asked once a statement, not once a row: an import brings tens of thousands for one. */
export default /* sql */ `
create function refuse_unknown_programme() returns trigger language plpgsql as $$
declare
  unknown text;
begin
  select a.programme_id into unknown from (select distinct programme_id from added) a
    where not exists (select from programmes p where p.programme_id = a.programme_id) limit 1;
  if unknown is not null then
    raise exception 'no programme %', unknown using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
alter table cases drop constraint cases_programme_id_fkey;
alter table register_rows drop constraint register_rows_programme_id_fkey;
create trigger cases_in_a_programme after insert on cases referencing new table as added
  for each statement execute function refuse_unknown_programme();
create trigger register_rows_in_a_programme after insert on register_rows referencing new table as added
  for each statement execute function refuse_unknown_programme();
create trigger programmes_stay before delete or truncate on programmes for each statement execute function refuse_change();
`;
