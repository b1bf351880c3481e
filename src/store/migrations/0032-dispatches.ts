/**
 * The register of papers sent: numbers run from 1 in each year without a gap, one paper of a kind from a case, nothing ever changed.
 * Files lie among the others, by digest.
 */
export default /* sql */ `
create table dispatches (
  programme_id text not null references programmes,
  id           text not null,
  kind         text not null,
  case_id      text not null,
  case_version integer not null,
  code         text not null,
  year         integer not null,
  sequence     integer not null check (sequence > 0),
  paper        json not null,
  docx         text not null,
  pdf          text not null,
  by_id        text not null,
  by_name      text not null,
  on_day       date not null,
  at           timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, code, year, sequence),
  unique (programme_id, case_id, kind),
  foreign key (programme_id, docx) references files,
  foreign key (programme_id, pdf) references files
);
create function refuse_gap() returns trigger language plpgsql as $$
begin
  if new.sequence > 1 and not exists (select 1 from dispatches where programme_id = new.programme_id and code = new.code
      and year = new.year and sequence = new.sequence - 1) then
    raise exception 'number % of % in % leaves a gap', new.sequence, new.code, new.year;
  end if;
  return new;
end $$;
create trigger dispatches_without_gap before insert on dispatches for each row execute function refuse_gap();
create trigger dispatches_stay before update or delete or truncate on dispatches for each statement execute function refuse_change();
`;
