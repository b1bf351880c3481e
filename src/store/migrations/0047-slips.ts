/**
 * Readings of slips, vouchers and contracts beside those of invoices: the same bytes may be handed in as one and as another. And which transfers
 * the cases rest on, so that one found twice is seen in whichever programme.
 */
export default /* sql */ `
alter table paper_readings add column kind text not null default 'invoice';
alter table paper_readings drop constraint paper_readings_pkey, add primary key (programme_id, digest, kind);
alter table paper_readings alter column kind drop default;

create table slip_claims (
  programme_id text not null,
  slip         text not null,
  case_id      text not null,
  expense_id   text not null,
  primary key (programme_id, case_id, expense_id, slip),
  foreign key (programme_id, case_id) references cases
);
create index slip_claims_by_slip on slip_claims (slip);
create trigger slip_claims_stay before update or delete or truncate on slip_claims for each statement execute function refuse_change();
`;
