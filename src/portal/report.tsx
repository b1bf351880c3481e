import { prefillReport } from '../cases/project/reporting/prefill-report.ts';
import { monthToReport, REPORT_DUE, reportDueOn, reportedMonths, reportOf } from '../cases/project/reporting/report-due.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { formatMonth, isMonth, type Month } from '../kernel/month.ts';
import { refuse } from '../kernel/result.ts';
import { carriedBy, pagesOf, type Shown, typedOver } from './case-form.ts';
import { caseHome, readOwnCase, signedIn } from './case-page.ts';
import { kept } from './draft-form.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { formOfReport, reportFaultsOf, reportInputOf } from './report-answers.ts';
import { ReportForm } from './report-form.tsx';
import { ReportReceipt } from './report-receipt.tsx';
import { sheetPath } from './sheets.tsx';

const ACCESS = ['firm', 'officer'] as const;
const NOTHING = refuse('wrong-stage', '还没有审定的改造方案，或项目不在实施期，不需要报送进度');

type Asked = { readonly view: ProjectView; readonly month: Month };

/** The project of this address and the month that is meant: the one named, else the oldest still owed. */
async function readAsked(visit: Visit): Promise<Asked | View> {
  const read = await readOwnCase(visit);
  if (!read.ok) return read;
  const { today } = signedIn(visit).me;
  const named = visit.form['month'] ?? visit.query['month'];
  const months = reportedMonths(read.value.project, today);
  const month = named !== undefined && isMonth(named) && months.includes(named) ? named : monthToReport(read.value.project, today);
  return month === undefined ? NOTHING : { view: read.value, month };
}

function valuesOf(visit: Visit, { view: { project }, month }: Asked): Promise<Shown> {
  const sent = reportOf(project, month);
  return typedOver(visit, { form: 'report', subject: month }, formOfReport(prefillReport(project, month), sent), sent?.at);
}

function page(visit: Visit, { view, month }: Asked, { status, ...shown }: Shown): View {
  const draft = {
    faults: {},
    others: {},
    ...shown,
    ...carriedBy(visit),
    month,
    lines: prefillReport(view.project, month),
    isCorrection: reportOf(view.project, month) !== undefined,
  };
  return {
    title: '报送月度进度',
    ...(status !== undefined && { status }),
    body: (
      <>
        <h1>
          {formatMonth(month)}进度{draft.isCorrection ? '（更正）' : ''}
        </h1>
        <p className="soft">{view.project.application.name}</p>
        <p>
          {REPORT_DUE.says}报送，最迟<strong>{formatDay(reportDueOn(month).day)}</strong>。核对已填好的数，改变了的改一改。
        </p>
        <p>
          <a href={sheetPath('progress', view.id, month)}>用表格填</a>
        </p>
        <ReportForm caseId={view.id} draft={draft} />
        <p>
          <a href={caseHome(visit, view.id, 'reports')}>回到项目</a>
        </p>
      </>
    ),
  };
}

const linesOf = ({ view, month }: Asked): readonly string[] => prefillReport(view.project, month).map(({ line }) => line.no);

/** `/reports/:id?month=`: the month's report as far as it is known, and sent. */
const form = pagesOf<Asked>({
  place: '/reports',
  access: ACCESS,
  act: 'reportProgress',
  keyEnds: '-report',
  readAsked,
  valuesOf,
  page,
  inputOf: (values, asked) => reportInputOf(values, asked.month, linesOf(asked)),
  faultsOf: (issues, asked) => reportFaultsOf(issues, linesOf(asked)),
});

/** `/reports/:id/receipts/:version`: what was sent, to keep. */
const receipt: PageRoute = {
  method: 'GET',
  path: '/reports/:id/receipts/:version',
  access: ACCESS,
  show: async (visit) => {
    const read = await readOwnCase(visit);
    if (!read.ok) return read;
    const { id, timeline, project } = read.value;
    const sent = timeline.filter(({ type }) => type === 'progress-reported');
    const at = sent.findIndex(({ version }) => String(version) === visit.params['version']);
    const [entry, report] = [sent[at], project.reports?.[at]];
    if (entry === undefined || report === undefined) return refuse('not-found', '没有这份回执，请从项目页面进入');
    const home = caseHome(visit, id, 'reports');
    return { title: '进度报送回执', body: kept(<ReportReceipt {...{ caseId: id, project, report, entry, home }} />) };
  },
};

export const reportPages: readonly PageRoute[] = [...form, receipt];
