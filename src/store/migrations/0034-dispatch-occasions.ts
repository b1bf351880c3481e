/** A case may give a paper of one kind again: once for each step that asks for it. */
export default /* sql */ `
alter table dispatches add column occasion integer not null default 1;
alter table dispatches drop constraint dispatches_programme_id_case_id_kind_key;
alter table dispatches add unique (programme_id, case_id, kind, occasion);
`;
