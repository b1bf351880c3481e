/** An import is accepted first, and its cases are opened by a job behind it: how far it has come, and that one is open at a time. */
export default /* sql */ `
alter table imports add column accepted json, add column progress json;
update imports set
  accepted = json_build_object('actor', json_build_object('personId', by_person, 'name', by_person, 'roles', json_build_array('officer'), 'secondFactor', false), 'today', at::date),
  progress = json_build_object('id', id, 'isFinished', true, 'opened', 0, 'toOpen', 0, 'unopened', json_build_array(),
    'rows', json_build_object('added', done -> 'added', 'changed', done -> 'changed', 'unchanged', done -> 'unchanged'))
  where done::text <> 'null';
alter table imports drop column done, add constraint accepted_has_progress check ((accepted is null) = (progress is null));
create unique index one_open_import on imports (programme_id) where progress ->> 'isFinished' = 'false';
`;
