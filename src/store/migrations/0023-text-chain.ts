/** Official texts are chained in the order in which they came, and the roots of the days cover that chain as they cover those of the cases. */
export default /* sql */ `
alter table policy_texts add column version integer, add column hash text;
alter table policy_texts disable trigger policy_texts_stay;
update policy_texts t set version = n from
  (select programme_id, id, row_number() over (partition by programme_id order by at, id) as n from policy_texts) counted
  where counted.programme_id = t.programme_id and counted.id = t.id;
alter table policy_texts enable trigger policy_texts_stay;
alter table policy_texts alter column version set not null, add unique (programme_id, version);
-- A head is that of a case, or of the chain of texts.
alter table daily_heads drop constraint daily_heads_programme_id_case_id_version_fkey;
`;
