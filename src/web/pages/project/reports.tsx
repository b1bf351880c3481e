import type { ProgressReport, Visit } from '../../../cases/project/events.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { formatMonth } from '../../../kernel/month.ts';
import { Offers } from '../../acts/offers.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { addressOf } from '../../base.ts';
import { REPORTS } from './words.ts';

/** Begun in this section; a report is filled in on its own page. */
export const REPORT_OFFERS: readonly string[] = ['reportProgress', 'recordVisit', 'evaluateItself'];

/** The firm's reports month by month, corrections beside what they correct, and the visits to it. */
export function Reports({ view }: { readonly view: ProjectView }) {
  const { reports = [], visits = [] } = view.project;
  const acts = view.acts.filter(({ act }) => act === 'recordVisit');
  const mayReport = view.acts.some(({ act, allowed }) => act === 'reportProgress' && allowed);
  const maySend = view.acts.some(({ act, allowed }) => act === 'evaluateItself' && allowed);
  return (
    <>
      {acts.length > 0 && <Offers of={{ ...view, acts }} />}
      {mayReport && (
        <p>
          <a href={addressOf(`/reports/${view.id}`)}>{REPORTS.fill}</a>
        </p>
      )}
      {maySend && (
        <p>
          <a href={addressOf(`/self-evaluations/${view.id}`)}>{REPORTS.evaluate}</a>
        </p>
      )}
      {reports.length === 0 && visits.length === 0 && <p className="empty">{REPORTS.none}</p>}
      {reports.length > 0 && <Sent reports={reports} view={view} />}
      {visits.length > 0 && <Visits visits={visits} />}
    </>
  );
}

const saidOn = ({ on, by, onBehalf, reason, dueOn }: ProgressReport): string =>
  `${formatDay(on)} ${by}${onBehalf ? REPORTS.onBehalf : ''}${reason === undefined ? (on > dueOn ? REPORTS.late : '') : REPORTS.corrects(reason)}`;

function Sent({ reports, view }: { readonly reports: readonly ProgressReport[]; readonly view: ProjectView }) {
  const whatOf = (version: number, no: string): string =>
    view.project.plans?.find(({ number }) => number === version)?.plan.lines.find((line) => line.no === no)?.what ?? '';
  return (
    <DataTable
      caption={REPORTS.caption}
      showCaption
      rows={reports.toReversed()}
      rowKey={({ month, at }) => `${month} ${at}`}
      columns={[
        { head: REPORTS.month, cell: ({ month }) => formatMonth(month), short: true },
        { head: REPORTS.sent, cell: saidOn },
        {
          head: REPORTS.lines,
          cell: ({ lines, planVersion }) => (
            <ul>
              {lines.map(({ no, percent, spentFen, doneOn }) => (
                <li key={no}>
                  {no}. {whatOf(planVersion, no)}：{percent}%，
                  <Yuan fen={spentFen} />
                  {doneOn !== undefined && REPORTS.done(formatDay(doneOn))}
                </li>
              ))}
            </ul>
          ),
          wide: true,
        },
        { head: REPORTS.problems, cell: ({ problems }) => problems ?? '—', wide: true },
        { head: REPORTS.intent, cell: ({ intent }) => intent, wide: true },
      ]}
    />
  );
}

const Visits = ({ visits }: { readonly visits: readonly Visit[] }) => (
  <DataTable
    caption={REPORTS.visits}
    showCaption
    rows={visits.toReversed()}
    rowKey={({ on, by, findings }) => `${on} ${by} ${findings}`}
    columns={[
      { head: REPORTS.on, cell: ({ on }) => formatDay(on), short: true },
      { head: REPORTS.persons, cell: ({ persons }) => persons },
      { head: REPORTS.findings, cell: ({ findings }) => findings, wide: true },
    ]}
  />
);
