import { randomUUID } from 'node:crypto';
import { formTokenOf } from '../api/origin.ts';
import { statusOf } from '../api/refusal-status.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { findOwnForm } from '../app/drafts/own-form.ts';
import { prefillReport } from '../cases/project/reporting/prefill-report.ts';
import { monthToReport, REPORT_DUE, reportDueOn, reportedMonths, reportOf } from '../cases/project/reporting/report-due.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { formatMonth, isMonth, type Month } from '../kernel/month.ts';
import { refuse } from '../kernel/result.ts';
import { caseHome, readOwnCase, signedIn } from './case-page.ts';
import type { FormFaults } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { formOfReport, reportFaultsOf, reportInputOf } from './report-answers.ts';
import { ReportForm } from './report-form.tsx';
import { ReportReceipt } from './report-receipt.tsx';

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

async function valuesOf(visit: Visit, { view: { project }, month }: Asked) {
  const sent = reportOf(project, month);
  const known = formOfReport(prefillReport(project, month), sent);
  const draft = await findOwnForm(visit.premises.ports, signedIn(visit).who, { form: 'report', subject: month });
  // What was typed before the report went out is in the report.
  if (draft === undefined || (sent && Date.parse(draft.savedAt) <= Date.parse(sent.at))) return { values: known, others: {} };
  const typed = Object.fromEntries(Object.entries(draft.fields).map(([name, { value }]) => [name, value]));
  return { values: { ...known, ...typed }, others: draft.fields, savedAt: draft.savedAt };
}

type Shown = { readonly values: Visit['form']; readonly faults?: FormFaults; readonly status?: number };

function page(visit: Visit, { view, month }: Asked, shown: Shown & Partial<Awaited<ReturnType<typeof valuesOf>>>): View {
  const { me, token, who } = signedIn(visit);
  const { values, faults = {}, status, others = {}, savedAt } = shown;
  const owner = me.roles.includes('firm') ? who.actor.organisation : undefined;
  const draft = {
    month,
    values,
    faults,
    others,
    lines: prefillReport(view.project, month),
    key: randomUUID(),
    token: formTokenOf(token),
    isCorrection: reportOf(view.project, month) !== undefined,
    ...(owner !== undefined && { owner }),
    ...(savedAt !== undefined && { savedAt }),
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
        <ReportForm caseId={view.id} draft={draft} />
        <p>
          <a href={caseHome(visit, view.id, 'reports')}>回到项目</a>
        </p>
      </>
    ),
  };
}

/** `/reports/:id?month=`: the month's report as far as it is known. */
const form: PageRoute = {
  method: 'GET',
  path: '/reports/:id',
  access: ACCESS,
  show: async (visit) => {
    const asked = await readAsked(visit);
    return 'view' in asked ? page(visit, asked, await valuesOf(visit, asked)) : asked;
  },
};

/** `POST /reports/:id`: sends it. What is wrong comes back with all that was typed. */
const send: PageRoute = {
  method: 'POST',
  path: '/reports/:id',
  access: ACCESS,
  show: async (visit) => {
    const asked = await readAsked(visit);
    if (!('view' in asked)) return asked;
    const { view, month } = asked;
    const values = visit.form;
    const nos = prefillReport(view.project, month).map(({ line }) => line.no);
    const parsed = ACT_INPUTS.reportProgress.safeParse(reportInputOf(values, month, nos));
    if (!parsed.success)
      return page(visit, asked, { values, faults: reportFaultsOf(parsed.error.issues, nos), status: statusOf('bad-input') });
    const done = await actOnCase(visit.premises.ports, signedIn(visit).who, {
      kind: 'project',
      caseId: view.id,
      key: `${values['key'] ?? ''}-report`,
      act: 'reportProgress',
      input: parsed.data,
    });
    if (!done.ok) return page(visit, asked, { values, faults: { '': done.refusal.message }, status: statusOf(done.refusal.code) });
    return { to: `/reports/${view.id}/receipts/${done.value.version}` };
  },
};

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
    return { title: '进度报送回执', body: <ReportReceipt {...{ caseId: id, project, report, entry, home }} /> };
  },
};

export const reportPages: readonly PageRoute[] = [form, send, receipt];
