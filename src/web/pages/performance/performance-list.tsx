import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { PERFORMANCE_ACTS, PERFORMANCE_STAGE_WORDS } from '../../../cases/performance/acts.ts';
import { EVALUATION_ROUNDS, type OfFund } from '../../../cases/performance/records.ts';
import type { SuggestedGoal } from '../../../cases/performance/suggested-goals.ts';
import { sayAbove, sayPoints } from '../../../cases/performance/words.ts';
import type { PerformanceRow } from '../../../contract/performance-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { performanceQuery } from '../../queries.ts';
import { GoalsForm } from './goals-form.tsx';
import { PERFORMANCE } from './words.ts';

/** What each budget notice's money is to bring, and the notices for which nobody has said it yet. */
export function PerformanceList() {
  const query = useQuery(performanceQuery());
  const me = useMe();
  return (
    <Page title={PERFORMANCE.title}>
      <Loaded query={query}>
        {({ rows, waiting, suggested }) => (
          <>
            {waiting.length > 0 && (
              <Section title={PERFORMANCE.waiting}>
                {waiting.map((fund) => (
                  <Waiting key={fund.caseId} fund={fund} suggested={me.roles.includes('officer') ? suggested : []} />
                ))}
              </Section>
            )}
            <Rows rows={rows} empty={me.roles.includes('centre') ? PERFORMANCE.emptyCentre : PERFORMANCE.empty} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** 中期评价 92.00（优），市工信局受理评价申请 */
function standing({ round, total, grade }: PerformanceRow['evaluations'][number], requests: PerformanceRow['requests']): string {
  const above = sayAbove(requests, round);
  return [`${EVALUATION_ROUNDS[round]} ${sayPoints(total)}（${grade}）`, ...(above === null ? [] : [above])].join('，');
}

const Rows = ({ rows, empty }: { readonly rows: readonly PerformanceRow[]; readonly empty: string }) => (
  <ListTable
    caption={PERFORMANCE.caption}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p>{empty}</p>}
    columns={[
      {
        head: PERFORMANCE.docNo,
        cell: ({ id, docNo }) => (
          <CaseLink kind="performance" id={id}>
            {docNo}
          </CaseLink>
        ),
        saved: ['text', ({ docNo }) => docNo],
        wide: true,
      },
      { head: PERFORMANCE.amount, cell: ({ fen }) => <Yuan fen={fen} />, saved: ['fen', ({ fen }) => fen], money: true },
      {
        head: PERFORMANCE.stage,
        cell: ({ stage }) => <span className="tag">{PERFORMANCE_STAGE_WORDS[stage]}</span>,
        saved: ['text', ({ stage }) => PERFORMANCE_STAGE_WORDS[stage]],
      },
      { head: PERFORMANCE.dueOn, cell: ({ dueOn }) => formatDay(dueOn), saved: ['day', ({ dueOn }) => dueOn], short: true },
      { head: PERFORMANCE.filedOn, cell: ({ filedOn }) => filedOn && formatDay(filedOn), short: true },
      {
        head: PERFORMANCE.evaluation,
        cell: ({ evaluations, requests }) => evaluations.map((each) => <p key={each.round}>{standing(each, requests)}</p>),
        saved: ['text', ({ evaluations, requests }) => evaluations.map((each) => standing(each, requests)).join('；')],
        wide: true,
      },
    ]}
  />
);

/** A notice without goals: an officer compiles them here, beginning from the programme's own targets. */
function Waiting({ fund, suggested }: { readonly fund: OfFund; readonly suggested: readonly SuggestedGoal[] }) {
  const navigate = useNavigate();
  const { caseId, docNo, fen, dueOn } = fund;
  const { label } = PERFORMANCE_ACTS.draftGoals;
  return (
    <article className="card">
      <h3>
        {docNo}　<Yuan fen={fen} />　<span className="tag open">{PERFORMANCE.due(formatDay(dueOn))}</span>
      </h3>
      {suggested.length > 0 && (
        <GoalsForm
          lines={suggested}
          target={{ kind: 'performance', act: 'draftGoals', label, given: { fundId: caseId } }}
          onDone={({ id }) => void navigate({ to: '/performance/$id', params: { id } })}
        />
      )}
    </article>
  );
}
