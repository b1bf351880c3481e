import type { ReactNode } from 'react';
import { standsStill } from '../../cases/project/suspension/period-on-file.ts';
import type { DeadlineLine } from '../../contract/views.ts';
import { formatDay } from '../../kernel/day.ts';
import { ClauseLink } from './clause.tsx';
import { DataTable } from './data-table.tsx';
import { Term } from './term.tsx';
import { useMe } from './use-me.ts';
import { DEADLINES, PARTS } from './words.ts';

/** `acts`: what may be done about a period itself. */
type Props = { readonly lines: readonly DeadlineLine[]; readonly acts?: (line: DeadlineLine) => ReactNode };

/** The periods a case is in: until when, by what arithmetic and clause, from whom, and what follows otherwise. */
export function Deadlines({ lines, acts }: Props) {
  const { today } = useMe();
  return (
    <DataTable
      caption={DEADLINES.title}
      rows={lines.toSorted(soonestFirst)}
      rowKey={({ deadline, subject }) => `${deadline} ${subject}`}
      empty={<p>{DEADLINES.none}</p>}
      columns={[
        { head: DEADLINES.what, cell: (line) => <What line={line} />, wide: true },
        {
          head: DEADLINES.due,
          cell: (line) => <Term dueOn={line.dueOn} today={today} nature={line.nature} isSuspended={standsStill(line)} />,
        },
        { head: DEADLINES.counted, cell: (line) => <Counted line={line} />, wide: true },
        { head: DEADLINES.owner, cell: ({ owner, endedBy }) => (endedBy.length === 0 ? owner : `${owner}：${endedBy.join('、')}`) },
        { head: DEADLINES.otherwise, cell: ({ otherwise }) => otherwise, wide: true },
        ...(acts ? [{ head: DEADLINES.acts, cell: acts, bare: true as const }] : []),
      ]}
    />
  );
}

/** What has no day stands last. */
const soonestFirst = (a: DeadlineLine, b: DeadlineLine): number => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9');

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
