import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PERFORMANCE_ACTS, PERFORMANCE_STAGE_WORDS, type PerformanceAct } from '../../../cases/performance/acts.ts';
import type { PerformanceView } from '../../../contract/performance-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { Offers } from '../../acts/offers.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Deadlines } from '../../parts/deadlines.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { DISPATCH } from '../../parts/words.ts';
import { caseQuery } from '../../queries.ts';
import { Evaluations } from './evaluation.tsx';
import { GoalTable } from './goal-table.tsx';
import { GoalsForm } from './goals-form.tsx';
import { Monitoring } from './monitoring.tsx';
import { Packages } from './packages.tsx';
import { Requests } from './requests.tsx';
import { SelfEvaluations } from './self-evaluations.tsx';
import { Surveys } from './surveys.tsx';
import { PERFORMANCE } from './words.ts';

const route = getRouteApi('/office/performance/$id');
/** Acts that send the whole table of indicators. */
const WITH_TABLE = ['reviseGoals', 'proposeAdjustment'] as const satisfies readonly PerformanceAct[];

/** Begun beside what they are about. */
const ELSEWHERE: readonly PerformanceAct[] = [
  ...WITH_TABLE,
  'reportQuarter',
  'closeCorrection',
  'evaluateGoals',
  'handSurveyLink',
  'countSurvey',
  'receiveRequest',
  'returnRequest',
  'concludeRequest',
];

/** What one budget notice's money is to bring: the goals, where they stand, and what may be done on them. */
export function PerformancePage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<PerformanceView>(id));
  return (
    <Loaded query={query} title={PERFORMANCE.title}>
      {(view) => (
        <Page title={PERFORMANCE.pageTitle(view.fund.docNo)} extra={<span className="tag">{PERFORMANCE_STAGE_WORDS[view.stage]}</span>}>
          <Facts view={view} />
          <Section title={PERFORMANCE.acts}>
            <Offers of={view} elsewhere={ELSEWHERE} />
          </Section>
          <Section title={PERFORMANCE.goals}>
            <p>{view.goals.summary}</p>
            <GoalTable lines={view.goals.lines} />
          </Section>
          <Monitoring view={view} />
          <Surveys view={view} />
          <SelfEvaluations view={view} />
          <Evaluations view={view} />
          {view.missing.length > 0 && <Packages view={view} />}
          <Dispatches title={DISPATCH.title} caseId={view.id} />
          <Requests view={view} />
          {view.adjustment && <Adjusted adjustment={view.adjustment} />}
          {WITH_TABLE.map((act) => (
            <TableAct key={`${act}:${view.version}`} view={view} act={act} />
          ))}
          {view.deadlines.length > 0 && (
            <Section title={PERFORMANCE.deadlines}>
              <Deadlines lines={view.deadlines} />
            </Section>
          )}
          <Section title={PERFORMANCE.timeline}>
            <Timeline entries={view.timeline} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

const Facts = ({ view: { fund, filedOn, frozenOn, sentBack } }: { readonly view: PerformanceView }) => (
  <FactList
    lines={[
      [PERFORMANCE.amount, <Yuan key="fen" fen={fund.fen} />],
      [PERFORMANCE.receivedOn, formatDay(fund.receivedOn)],
      [PERFORMANCE.dueOn, formatDay(fund.dueOn)],
      [PERFORMANCE.filedOn, filedOn && formatDay(filedOn)],
      [PERFORMANCE.frozenOn, frozenOn && formatDay(frozenOn)],
      [PERFORMANCE.sentBack, sentBack],
    ]}
  />
);

const Adjusted = ({ adjustment }: { readonly adjustment: NonNullable<PerformanceView['adjustment']> }) => (
  <Section title={PERFORMANCE.adjustment}>
    <FactList
      lines={[
        [PERFORMANCE.reason, adjustment.reason],
        [PERFORMANCE.summary, adjustment.goals.summary],
      ]}
    />
    <DataTable
      caption={PERFORMANCE.adjustment}
      rows={adjustment.changes}
      rowKey={({ no }) => no}
      columns={[
        { head: PERFORMANCE.no, cell: ({ no }) => no, short: true },
        { head: PERFORMANCE.before, cell: ({ before }) => before ?? PERFORMANCE.none, wide: true },
        { head: PERFORMANCE.after, cell: ({ after }) => after ?? PERFORMANCE.none, wide: true },
      ]}
    />
  </Section>
);

/** The table to be changed, where the reader may change it now. */
function TableAct({ view, act }: { readonly view: PerformanceView; readonly act: (typeof WITH_TABLE)[number] }) {
  if (!view.acts.some((each) => each.act === act && each.allowed)) return null;
  const { label } = PERFORMANCE_ACTS[act];
  const typed = { summary: { text: view.goals.summary } };
  return (
    <details>
      <summary>{label}</summary>
      <GoalsForm
        lines={view.goals.lines}
        target={{ kind: 'performance', caseId: view.id, version: view.version, act, label, given: {}, typed }}
      />
    </details>
  );
}
