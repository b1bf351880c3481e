import { NOTICE_PURPOSE_WORDS, NOTICE_STAGE_WORDS } from '../../../cases/notice/acts.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { NOTICES } from './words.ts';

export function ProjectNotices({ notices }: { readonly notices: ProjectView['notices'] }) {
  return (
    <DataTable
      caption={NOTICES.caption}
      rows={notices}
      rowKey={({ id }) => id}
      empty={NOTICES.none}
      columns={[
        {
          head: NOTICES.purpose,
          cell: ({ id, purpose }) => (
            <CaseLink kind="notice" id={id}>
              {NOTICE_PURPOSE_WORDS[purpose]}
            </CaseLink>
          ),
          wide: true,
        },
        { head: NOTICES.stage, cell: ({ stage }) => <span className="tag">{NOTICE_STAGE_WORDS[stage]}</span> },
        { head: NOTICES.period, cell: ({ startsOn, lastDay }) => `${formatDay(startsOn)}${NOTICES.to}${formatDay(lastDay)}` },
        {
          head: NOTICES.left,
          cell: ({ stage, remainingWorkingDays }) => (stage === 'open' ? NOTICES.leftDays(remainingWorkingDays) : '—'),
        },
      ]}
    />
  );
}
