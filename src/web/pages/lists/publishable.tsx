import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { NoticePurpose } from '../../../cases/notice/acts.ts';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { ProjectStage } from '../../../cases/project/stages.ts';
import type { OutlayRow } from '../../../contract/outlay-views.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded } from '../../parts/page.tsx';
import { PARTS } from '../../parts/words.ts';
import { outlaysQuery, projectsQuery } from '../../queries.ts';
import { NOTICE } from './words.ts';

/** A project waits for a notice exactly where the notice's end takes it onward. */
type OfFirms = Exclude<NoticePurpose, 'reward'>;
const WAITS_AT: Record<OfFirms, ProjectStage | undefined> = {
  pilot: PROJECT_ACTS.confirmPilot.from[0],
  award: PROJECT_ACTS.concludeAwardNotice.from[0],
};
const MOST = 200;

/** The projects that wait for a notice; all are ticked until someone unticks one. */
export function Publishable({ purpose }: { readonly purpose: OfFirms }) {
  const stage = WAITS_AT[purpose];
  const query = useInfiniteQuery(projectsQuery(stage === undefined ? {} : { stage }, MOST));
  return (
    <>
      <h3>{NOTICE.ready[purpose]}</h3>
      <Loaded query={query}>{({ pages }) => <Choice purpose={purpose} kind="project" rows={pages.flatMap((page) => page.items)} />}</Loaded>
    </>
  );
}

/** The rewards that wait for one. */
export function PublishableRewards() {
  const isWaiting = ({ stage, isInNotice }: OutlayRow): boolean => stage === 'approved' && !isInNotice;
  return (
    <>
      <h3>{NOTICE.ready.reward}</h3>
      <Loaded query={useQuery(outlaysQuery())}>
        {({ outlays }) => <Choice purpose="reward" kind="outlay" rows={outlays.filter(isWaiting)} />}
      </Loaded>
    </>
  );
}

type Row = Pick<ProjectRow, 'id' | 'name' | 'amountFen'>;
type ChoiceProps = { readonly purpose: NoticePurpose; readonly kind: 'project' | 'outlay'; readonly rows: readonly Row[] };
function Choice({ purpose, kind, rows }: ChoiceProps) {
  const navigate = useNavigate();
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  if (rows.length === 0) return <p className="muted">{NOTICE.noneReady}</p>;
  const chosen = rows.filter(({ id }) => !dropped.has(id));
  const toggle = (id: string): void =>
    setDropped((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const names = chosen.map(({ id, name }) => <li key={id}>{name}</li>);
  return (
    <>
      <p className="hint">{NOTICE.choose}</p>
      <DataTable
        caption={NOTICE.ready[purpose]}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            head: NOTICE.columnSelect,
            bare: true,
            cell: ({ id, name }) => (
              <label className="tick box-only">
                <input type="checkbox" checked={!dropped.has(id)} onChange={() => toggle(id)} />
                <span className="unseen">{PARTS.select(name)}</span>
              </label>
            ),
          },
          {
            head: NOTICE.firm,
            cell: ({ id, name }) => (
              <CaseLink kind={kind} id={id}>
                {name}
              </CaseLink>
            ),
            wide: true,
          },
          ...(purpose !== 'pilot'
            ? [{ head: NOTICE.amount, cell: ({ amountFen }: Row) => <Yuan fen={amountFen} />, money: true as const }]
            : []),
        ]}
      />
      <ActButton
        primary
        disabled={chosen.length === 0}
        target={{
          kind: 'notice',
          act: 'publishNotice',
          label: NOTICE.publishOf[purpose],
          given: { purpose, caseIds: chosen.map(({ id }) => id) },
        }}
        onDone={({ id }) => void navigate({ to: '/notices/$id', params: { id } })}
      >
        <p>{NOTICE.chosen(chosen.length)}</p>
        <ol className="names">{names}</ol>
      </ActButton>
    </>
  );
}
