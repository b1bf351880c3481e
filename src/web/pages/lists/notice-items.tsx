import type { NoticeItem } from '../../../cases/notice/acts.ts';
import type { NoticeView } from '../../../contract/views.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { OutcomeMark } from '../../parts/verdict.tsx';
import { NOTICE } from './words.ts';

/** What the notice shows of each firm, and once it is over, how it ended for each. */
export function NoticeItems({ view: { purpose, items, conclusions } }: { readonly view: NoticeView }) {
  const outcomes = new Map(conclusions.map(({ caseId, verdict }) => [caseId, verdict.outcome]));
  const hasFigures = items.every(({ amountFen }) => amountFen !== null);
  const amount: Column<NoticeItem> = {
    head: NOTICE.amount,
    cell: ({ amountSays }) => amountSays,
    ...(hasFigures ? { money: true } : { wide: true }),
  };
  const outcome: Column<NoticeItem> = {
    head: NOTICE.outcome,
    cell: ({ caseId }) => <OutcomeMark outcome={outcomes.get(caseId) ?? 'unknown'} words={NOTICE.itemWords} />,
  };
  return (
    <DataTable
      caption={NOTICE.listed}
      rows={items}
      rowKey={({ caseId }) => caseId}
      columns={[
        {
          head: NOTICE.firm,
          cell: ({ caseId, name }) => (
            <CaseLink kind={purpose === 'reward' ? 'outlay' : 'project'} id={caseId}>
              {name}
            </CaseLink>
          ),
          wide: true,
        },
        { head: NOTICE.project, cell: ({ project }) => project, wide: true },
        amount,
        ...(conclusions.length > 0 ? [outcome] : []),
      ]}
    />
  );
}
