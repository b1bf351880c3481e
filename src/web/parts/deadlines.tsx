import type { DeadlineLine } from '../../contract/views.ts';
import { formatDay } from '../../kernel/day.ts';
import { ClauseLink } from './clause.tsx';
import { DataTable } from './data-table.tsx';
import { Term } from './term.tsx';
import { useMe } from './use-me.ts';
import { DEADLINES, PARTS } from './words.ts';

/** The periods a case is in: until when, by what arithmetic and clause, from whom, and what follows otherwise. */
export function Deadlines({ lines }: { readonly lines: readonly DeadlineLine[] }) {
  const { today } = useMe();
  return (
    <DataTable
      caption={DEADLINES.title}
      rows={lines}
      rowKey={({ deadline, subject }) => `${deadline} ${subject}`}
      empty={<p>{DEADLINES.none}</p>}
      columns={[
        { head: DEADLINES.what, cell: (line) => <What line={line} /> },
        { head: DEADLINES.due, cell: ({ dueOn, nature }) => <Term dueOn={dueOn} today={today} nature={nature} /> },
        { head: DEADLINES.counted, cell: (line) => <Counted line={line} />, wide: true },
        { head: DEADLINES.owner, cell: ({ owner, endedBy }) => (endedBy.length === 0 ? owner : `${owner}：${endedBy.join('、')}`) },
        { head: DEADLINES.otherwise, cell: ({ otherwise }) => otherwise, wide: true },
      ]}
    />
  );
}

const What = ({ line: { title, about } }: { readonly line: DeadlineLine }) => (
  <>
    {title}
    {about !== null && <div className="muted">{about}</div>}
  </>
);

const Counted = ({ line }: { readonly line: DeadlineLine }) => (
  <>
    {line.from === null ? DEADLINES.since(line.starts) : DEADLINES.from(line.starts, formatDay(line.from))}；{line.says}{' '}
    <ClauseLink clause={line.clause} />
    {line.provisional && <div className="muted">{PARTS.provisional}</div>}
  </>
);
