import { clockOf } from '../api/draft-routes.ts';
import type { ProgressReport } from '../cases/project/reporting/records.ts';
import type { ProjectView, TimelineEntry } from '../contract/views.ts';
import { byEndOf, formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { formatMonth } from '../kernel/month.ts';

type Props = {
  readonly caseId: string;
  readonly project: ProjectView['project'];
  readonly report: ProgressReport;
  readonly entry: TimelineEntry;
  readonly home: string;
};

/** What the firm keeps of a month's report: number, time, every figure, and the hash to check it by. */
export const ReportReceipt = ({ caseId, project, report, entry, home }: Props) => {
  const lines = project.plans?.find(({ number }) => number === report.planVersion)?.plan.lines ?? [];
  const whatOf = (no: string): string => lines.find((line) => line.no === no)?.what ?? '';
  return (
    <>
      <h1>进度报送回执</h1>
      <div className="box">
        <p>回执号</p>
        <p className="big">{`${caseId.slice(-6).toUpperCase()}-${entry.version}`}</p>
        <p>
          {formatDay(report.on)} {clockOf(report.at)} 由{report.by}
          {report.onBehalf ? '代企业' : ''}
          {report.reason === undefined ? '报送' : '更正'}
          {report.reason === undefined && report.on > report.dueOn ? `（逾期，应于${byEndOf(report.dueOn)}）` : ''}
        </p>
      </div>
      <p>
        {project.application.name}，{formatMonth(report.month)}
      </p>
      <table className="stack">
        <caption>各项进度</caption>
        <thead>
          <tr>
            <th scope="col">建设内容</th>
            <th scope="col">进度</th>
            <th scope="col">累计投入</th>
            <th scope="col">完成日期</th>
          </tr>
        </thead>
        <tbody>
          {report.lines.map(({ no, percent, spentFen, doneOn }) => (
            <tr key={no}>
              <td>
                {no}. {whatOf(no)}
              </td>
              <td data-label="进度">{percent}%</td>
              <td data-label="累计投入">{formatYuan(spentFen)} 元</td>
              <td data-label="完成日期">{doneOn === undefined ? '—' : formatDay(doneOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="facts">
        <dt>遇到的问题</dt>
        <dd>{report.problems ?? '无'}</dd>
        <dt>下月打算</dt>
        <dd>{report.intent}</dd>
        {report.reason === undefined ? null : (
          <>
            <dt>更正理由</dt>
            <dd>{report.reason}</dd>
          </>
        )}
      </dl>
      <p className="no-print">
        <a href={`/verify?case=${caseId}&head=${entry.hash}`}>核对这条记录有没有被改动</a>　<a href={home}>回到项目</a>
      </p>
    </>
  );
};
