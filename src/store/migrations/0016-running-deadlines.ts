/** Which periods each case is in, for lists that ask of all cases at once. Computed from the state whenever it changes, and anew every day. */
export default /* sql */ `
create table running_deadlines (
  programme_id text not null,
  case_id      text not null,
  deadline     text not null,
  subject      text not null,
  about        text,
  from_day     date,
  due_on       date,
  primary key (programme_id, case_id, deadline, subject),
  foreign key (programme_id, case_id) references cases
);
create index running_deadlines_by_day on running_deadlines (programme_id, due_on);
create index running_deadlines_by_name on running_deadlines (programme_id, deadline);
`;
