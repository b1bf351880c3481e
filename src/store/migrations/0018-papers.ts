/** Papers handed in about a firm: photos and PDFs, each kept by digest among the files and never changed. */
export default /* sql */ `
create table papers (
  programme_id text not null references programmes,
  id           text not null,
  firm         text not null,
  about        text not null,
  digest       text not null,
  name         text not null,
  mime         text not null,
  size         integer not null check (size > 0),
  kept_at      timestamptz not null,
  by_id        text not null,
  by_name      text not null,
  organisation text,
  primary key (programme_id, id),
  foreign key (programme_id, digest) references files
);
create unique index papers_once on papers (programme_id, firm, about, digest, (coalesce(organisation, '')));
create trigger papers_stay before update or delete or truncate on papers for each statement execute function refuse_change();
`;
