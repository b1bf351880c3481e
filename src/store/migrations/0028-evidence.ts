/**
 * What was read of invoices handed in; the same number or file found across programmes; and what has to be kept (measures/16): no row that an
 * award rests on can be deleted, by nobody and at no time, so neither before the years of retention are over.
 */
export default /* sql */ `
create table paper_readings (
  programme_id text not null,
  digest       text not null,
  readings     json not null,
  primary key (programme_id, digest),
  foreign key (programme_id, digest) references files
);
create trigger paper_readings_stay before update or delete or truncate on paper_readings for each statement execute function refuse_change();
create trigger invoice_claims_stay before update or delete or truncate on invoice_claims for each statement execute function refuse_change();
create trigger evidence_rows_stay before delete or truncate on register_rows for each statement execute function refuse_change();
create index invoice_claims_by_number on invoice_claims (number);
create index papers_by_digest on papers (digest);
create index files_by_digest on files (digest);
create index expense_rows_by_invoice on register_rows ((data #>> '{values,invoice}')) where register = 'expenses';
`;
