import { monthToReport, reportDueOn, reportOf, reportStanding } from '../cases/project/reporting/report-due.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay, type Day } from '../kernel/day.ts';
import { formatMonth } from '../kernel/month.ts';

/** Which month's report is wanted from the firm, until when, and the receipts of those it sent. */
export const FirmReports = ({ view: { id, acts, project, timeline }, today }: { view: ProjectView; today: Day }) => {
  const month = monthToReport(project, today);
  const sent = timeline.filter(({ type }) => type === 'progress-reported');
  if (month === undefined) return null;
  const may = acts.some(({ act, allowed }) => act === 'reportProgress' && allowed);
  const isSent = reportOf(project, month) !== undefined;
  // Once the works are over nothing is asked for that nobody can send any more.
  if (!may && sent.length === 0) return null;
  return (
    <>
      <h2>月度进度</h2>
      {may ? (
        <>
          <p>
            {isSent
              ? `${formatMonth(month)}的进度已经报送。`
              : `请报送${formatMonth(month)}的进度，最迟${formatDay(reportDueOn(month).day)}。`}
          </p>
          {reportStanding(project, month, today) === 'missing' ? <p className="bad">已经过期，请尽快报送。</p> : null}
          <p>
            <a className="button quiet" href={`/reports/${id}?month=${month}`}>
              {isSent ? '更正' : '报送月度进度'}
            </a>
          </p>
        </>
      ) : null}
      {sent.length === 0 ? null : (
        <details>
          <summary>报送回执（{sent.length}）</summary>
          <ul className="plain">
            {sent.toReversed().map(({ version, says }) => (
              <li key={version}>
                <a href={`/reports/${id}/receipts/${version}`}>{says}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
