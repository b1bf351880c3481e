import {
  type Correction,
  type Evaluation,
  EVALUATION_ROUNDS,
  GOAL_GROUPS,
  ASPECTS,
  BOUNDS,
  type Goals,
  type OfFund,
  type QuarterReport,
} from '../cases/performance/records.ts';
import { quarterWord } from '../cases/performance/words.ts';
import { ROLE_WORDS } from '../cases/roles.ts';
import type { Workbook, WorkbookColumn, WorkbookSheet } from './workbook.ts';

type Evaluated = {
  readonly fund: OfFund;
  readonly goals: Goals;
  readonly reports: readonly QuarterReport[];
  readonly corrections: readonly Correction[];
};

const text = (header: string, width: number): WorkbookColumn => ({ header, width, kind: 'text' });
const points = (header: string): WorkbookColumn => ({ header, width: 10, kind: 'number', total: true });

/** The score table in the usual form's order: what was wanted, what came, points, score, and the sum behind it. Points in whole and hundredths. */
export function scoreSheet({ goals, fund }: Pick<Evaluated, 'goals' | 'fund'>, { round, lines, gaps }: Evaluation): WorkbookSheet {
  const columns = [
    text('一级指标', 10),
    text('二级指标', 16),
    text('三级指标', 30),
    text('年度指标值', 14),
    text('实际完成值', 14),
    points('分值'),
    points('得分'),
    text('算式', 30),
    text('来源', 50),
    text('偏差原因及改进措施', 50),
  ];
  const rows = lines.map(({ no, goal, actual, unit, says, points: most, score, sum }) => {
    const line = goals.lines.find((each) => each.no === no);
    const wanted = line
      ? [GOAL_GROUPS[ASPECTS[line.aspect].group], ASPECTS[line.aspect].says, line.name, `${BOUNDS[line.bound]} ${line.target}${line.unit}`]
      : ['资金', fund.docNo, goal, '100%'];
    const cause = gaps.find((gap) => gap.no === no)?.cause ?? null;
    return [...wanted, actual === null ? null : `${actual}${unit}`, most / 100, score === null ? null : score / 100, sum, says, cause];
  });
  return { name: EVALUATION_ROUNDS[round], columns, rows };
}

const reportSheet = (reports: readonly QuarterReport[]): WorkbookSheet => ({
  name: '季度监控',
  columns: [text('季度', 16), text('指标', 40), text('当时', 12), text('预警', 8), text('怎样得来', 50)],
  rows: reports.flatMap(({ endsOn, lines }) =>
    lines.map(({ goal, actual, unit, isBehind, says }) => [
      quarterWord(endsOn),
      goal,
      actual === null ? null : `${actual}${unit}`,
      isBehind ? '偏离' : null,
      says,
    ]),
  ),
});

const correctionSheet = (corrections: readonly Correction[]): WorkbookSheet => ({
  name: '整改',
  columns: [
    text('整改措施', 50),
    text('责任人', 16),
    { header: '期限', width: 12, kind: 'day' },
    text('整改结果', 40),
    { header: '办结日期', width: 12, kind: 'day' },
  ],
  rows: corrections.map(({ what, owner, dueOn, done }) => [what, ROLE_WORDS[owner], dueOn, done?.result ?? null, done?.on ?? null]),
});

/** What was reported quarter by quarter, and what was put right. */
export const monitoringSheets = ({ reports, corrections }: Pick<Evaluated, 'reports' | 'corrections'>): readonly WorkbookSheet[] => [
  reportSheet(reports),
  correctionSheet(corrections),
];

/** An evaluation as a workbook for the city and the region's centre (plan/3.4): the score table, the quarters' reports, what was put right. */
export const evaluationWorkbook = (evaluated: Evaluated, evaluation: Evaluation): Workbook => ({
  sheets: [scoreSheet(evaluated, evaluation), ...monitoringSheets(evaluated)],
});
