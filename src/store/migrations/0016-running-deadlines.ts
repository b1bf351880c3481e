/** Which periods each case is in, for lists that ask of all cases at once. Computed from the state whenever it changes, and anew every day; and who was reminded of them. */
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

-- Who was reminded of what, and when: each once, and never taken back.
create table reminders (
  programme_id text not null,
  case_id      text not null,
  deadline     text not null,
  subject      text not null,
  due_on       date not null,
  step         text not null check (step in ('ahead', 'passed', 'escalated')),
  role         text not null,
  on_day       date not null,
  at           timestamptz not null,
  primary key (programme_id, case_id, deadline, subject, due_on, step, role),
  foreign key (programme_id, case_id) references cases
);
create trigger reminders_stay before update or delete or truncate on reminders for each statement execute function refuse_change();

-- How many days before and after; a programme without a row has the usual ones.
create table reminder_days (
  programme_id text primary key references programmes,
  ahead        integer not null check (ahead between 1 and 60),
  further      integer not null check (further between 1 and 60)
);
`;
