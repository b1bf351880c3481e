import type { ReminderRow } from '../../../contract/deadline-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Section } from '../../parts/page.tsx';
import { REMINDERS, STEP_WORDS } from './words.ts';

/** So many are read before what is to be done; the others open on a click. */
const FIRST = 3;

/** Periods that come near, have passed, or were passed on to those above; each goes when it ends. */
export const Reminders = ({ rows }: { readonly rows: readonly ReminderRow[] }) => (
  <Section title={REMINDERS.title}>
    <Rows caption={REMINDERS.title} rows={rows.slice(0, FIRST)} />
    {rows.length > FIRST && (
      <details>
        <summary>{REMINDERS.more(rows.length - FIRST)}</summary>
        <Rows caption={REMINDERS.others} rows={rows.slice(FIRST)} />
      </details>
    )}
  </Section>
);

const Rows = ({ caption, rows }: { readonly caption: string; readonly rows: readonly ReminderRow[] }) => (
  <DataTable
    caption={caption}
    rows={rows}
    rowKey={({ caseId, deadline, subject }) => `${caseId} ${deadline} ${subject}`}
    columns={[
      { head: REMINDERS.why, cell: ({ step }) => <span className={step === 'ahead' ? 'tag open' : 'tag bad'}>{STEP_WORDS[step]}</span> },
      {
        head: REMINDERS.of,
        cell: ({ kind, caseId, of }) => (
          <CaseLink kind={kind} id={caseId}>
            {of}
          </CaseLink>
        ),
        wide: true,
      },
      { head: REMINDERS.what, cell: ({ title, about }) => (about === null ? title : `${title}：${about}`) },
      { head: REMINDERS.due, cell: ({ dueOn }) => formatDay(dueOn), short: true },
      {
        head: REMINDERS.otherwise,
        cell: ({ otherwise, clause }) => (
          <>
            {otherwise} <ClauseLink clause={clause} />
          </>
        ),
        wide: true,
      },
    ]}
  />
);
