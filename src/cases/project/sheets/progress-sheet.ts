import { prefillReport } from '../reporting/prefill-report.ts';
import { reportOf } from '../reporting/report-due.ts';
import { type CaseSheet, filled } from './case-sheet.ts';

/** 月度进度填报表: one line of the plan a row, as far as it is known. */
export const progressSheet: CaseSheet = {
  act: 'reportProgress',
  says: '确认后即为报送；当月已报送的，作为更正留存',
  register: {
    name: 'progress',
    title: '月度进度填报表',
    columns: [
      { key: 'name', header: '企业（勿改）', kind: 'text' },
      { key: 'month', header: '月份（勿改）', kind: 'month' },
      { key: 'no', header: '方案项号（勿改）', kind: 'text' },
      { key: 'what', header: '建设内容（勿改）', kind: 'text', long: true },
      { key: 'plannedFen', header: '计划金额（勿改，元）', kind: 'money' },
      { key: 'percent', header: '进度（%）', kind: 'percent' },
      { key: 'spentFen', header: '累计投入（元）', kind: 'money' },
      { key: 'doneOn', header: '完成日期', kind: 'day' },
      { key: 'problems', header: '遇到的问题', kind: 'text', long: true },
      { key: 'intent', header: '下月打算', kind: 'text', long: true },
      { key: 'reason', header: '更正理由', kind: 'text', long: true },
    ],
    naturalKey: ['no'],
    subject: { code: 'what', name: 'no' },
    serves: ['P23', 'P34'],
  },
  given: { name: 'correctApplication', what: 'approvePlan', plannedFen: 'approvePlan' },
  said: ['month', 'problems', 'intent', 'reason'],
  open: false,
  contentOf: (project, month) => {
    if (month === undefined) return undefined;
    const lines = prefillReport(project, month).map(({ line: { no, what, plannedFen }, progress: { percent, spentFen, doneOn } }) =>
      filled({ name: project.application.name, no, what, plannedFen, percent, spentFen, doneOn }),
    );
    const { problems, intent } = reportOf(project, month) ?? {};
    return lines.length === 0 ? undefined : { lines, said: filled({ month, problems, intent }) };
  },
  inputOf: ({ lines, said }) => ({
    lines: lines.map(({ no, percent, spentFen, doneOn }) => filled({ no, percent, spentFen, doneOn })),
    ...said,
  }),
};
