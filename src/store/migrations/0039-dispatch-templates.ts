/** An office's own Word templates, version after version, and which of them made which paper. Nothing is ever changed. */
export default /* sql */ `
create table dispatch_templates (
  programme_id text not null references programmes,
  kind         text not null,
  version      integer not null check (version > 0),
  name         text not null,
  digest       text,
  by_id        text not null,
  by_name      text not null,
  on_day       date not null,
  at           timestamptz not null,
  primary key (programme_id, kind, version),
  foreign key (programme_id, digest) references files
);
create trigger dispatch_templates_stay before update or delete or truncate on dispatch_templates
  for each statement execute function refuse_change();
alter table dispatches add column template integer;
alter table dispatches add foreign key (programme_id, kind, template) references dispatch_templates;
`;
