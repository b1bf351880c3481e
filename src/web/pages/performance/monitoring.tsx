import { PERFORMANCE_ACTS, type PerformanceAct } from '../../../cases/performance/acts.ts';
import { type Correction, SUPERVISION_WAYS } from '../../../cases/performance/records.ts';
import { quarterWord } from '../../../cases/performance/words.ts';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import type { PerformanceView } from '../../../contract/performance-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Section } from '../../parts/page.tsx';
import { ReportForm } from './report-form.tsx';
import { TrackedTable } from './tracked-table.tsx';
import { PERFORMANCE } from './words.ts';

type Props = { readonly view: PerformanceView };
const mayDo = ({ acts }: PerformanceView, name: PerformanceAct): boolean => acts.some(({ act, allowed }) => act === name && allowed);

/** How the goals stand today, the reports of the quarters that are over, and what was to be put right. */
export function Monitoring({ view }: Props) {
  const { tracking } = view;
  if (tracking === null) return null;
  return (
    <>
      <Section title={PERFORMANCE.tracking}>
        <p className="hint">{PERFORMANCE.elapsed(tracking.elapsed)}</p>
        <TrackedTable lines={tracking.lines} caption={PERFORMANCE.tracking} />
        {mayDo(view, 'reportQuarter') && (
          <details>
            <summary>{PERFORMANCE_ACTS.reportQuarter.label}</summary>
            <ReportForm view={view} />
          </details>
        )}
      </Section>
      {view.corrections.length > 0 && <Corrections view={view} />}
      <Told view={view} />
    </>
  );
}

/** What was found: by the office quarter by quarter, by finance by itself. */
const Told = ({ view: { reports, supervisions } }: Props) => (
  <>
    {reports.length > 0 && (
      <Section title={PERFORMANCE.reports}>
        {reports.map(({ endsOn, on, by, text, elapsed, lines }) => (
          <details key={endsOn}>
            <summary>
              {quarterWord(endsOn)}（{by} {formatDay(on)}）
            </summary>
            <p className="said">{text}</p>
            <p className="hint">{PERFORMANCE.elapsed(elapsed)}</p>
            <TrackedTable lines={lines} caption={quarterWord(endsOn)} />
          </details>
        ))}
      </Section>
    )}
    {supervisions.length > 0 && (
      <Section title={PERFORMANCE.supervision}>
        {supervisions.map(({ way, findings, on, by }, at) => (
          <p key={at}>
            {formatDay(on)} {by}，{SUPERVISION_WAYS[way]}：{findings}
          </p>
        ))}
      </Section>
    )}
  </>
);

const Corrections = ({ view }: Props) => (
  <Section title={PERFORMANCE.corrections}>
    <DataTable
      caption={PERFORMANCE.corrections}
      rows={view.corrections}
      rowKey={({ id }) => id}
      columns={[
        { head: PERFORMANCE.no, cell: ({ no }) => no, short: true },
        { head: PERFORMANCE.measure, cell: ({ what }) => what, wide: true },
        { head: PERFORMANCE.owner, cell: ({ owner }) => ROLE_WORDS[owner] },
        { head: PERFORMANCE.until, cell: ({ dueOn }) => formatDay(dueOn), short: true },
        { head: PERFORMANCE.result, cell: (correction) => <Ended view={view} correction={correction} />, wide: true },
      ]}
    />
  </Section>
);

function Ended({ view, correction: { id, what, done } }: Props & { readonly correction: Correction }) {
  if (done) return `${done.result}（${formatDay(done.on)}）`;
  if (!mayDo(view, 'closeCorrection')) return PERFORMANCE.openStill;
  const { label } = PERFORMANCE_ACTS.closeCorrection;
  return (
    <ActButton target={{ kind: 'performance', caseId: view.id, version: view.version, act: 'closeCorrection', label, given: { id } }}>
      <p>{what}</p>
    </ActButton>
  );
}
