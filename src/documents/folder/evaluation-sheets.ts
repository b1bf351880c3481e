import { EVALUATION_ROUNDS, type Evaluation } from '../../cases/performance/records.ts';
import type { SelfEvaluated } from '../../cases/performance/self-evaluations.ts';
import { SURVEY_MARKS, SURVEY_QUESTIONS } from '../../cases/performance/survey/questions.ts';
import type { Survey } from '../../cases/performance/survey/records.ts';
import { sayPoints } from '../../cases/performance/words.ts';
import { formatDay } from '../../kernel/day.ts';
import { LEVEL_WORDS } from '../../kernel/level-words.ts';
import type { FolderNote } from '../folder/folder.ts';
import type { WorkbookColumn, WorkbookSheet } from '../workbook.ts';

const text = (header: string): WorkbookColumn => ({ header, width: 30, kind: 'text' });

/** The score with its arithmetic, line by line, and why points were lost; empty before there is an evaluation. */
export const scoreNote = (evaluation: Evaluation | undefined): FolderNote => ({
  title: evaluation ? `评分：${sayPoints(evaluation.total)}，${evaluation.grade}` : '评分：还没有评价',
  head: ['指标', '实际完成值', '分值', '得分', '算式', '来源', '偏差原因及改进措施'],
  rows: (evaluation?.lines ?? []).map(({ no, goal, actual, unit, points, score, sum, says }) => [
    goal,
    actual === null ? '' : `${actual}${unit}`,
    sayPoints(points),
    score === null ? '' : sayPoints(score),
    sum,
    says,
    evaluation?.gaps.find((gap) => gap.no === no)?.cause ?? '',
  ]),
});

/** Firm by firm: what it says of itself, what the record says, and where they differ. */
export const selfSheet = (rows: readonly SelfEvaluated[]): WorkbookSheet => ({
  name: '企业自评',
  columns: [
    ...['企业', '统一社会信用代码', '自评等级', '评测等级'].map(text),
    { header: '自评投入（元）', width: 20, kind: 'fen', total: true },
    { header: '已认定投资（元）', width: 20, kind: 'fen', total: true },
    ...['营收增长', '取得的成效', '问题和建议', '差异', '报送'].map(text),
  ],
  rows: rows.map(({ name, creditCode, own, known, differences }) => [
    name,
    creditCode,
    own && (LEVEL_WORDS[own.level] ?? null),
    known.level === null ? null : (LEVEL_WORDS[known.level] ?? null),
    own && own.investedFen,
    known.recognisedFen,
    own && `${own.growth}%`,
    own && own.effects,
    own?.problems ?? null,
    differences.join('；'),
    own ? `${formatDay(own.on)} ${own.by}` : '未报送',
  ]),
});

/** How many chose what; no more than the record itself has. */
export const surveySheet = ({ round, firms, result }: Survey): WorkbookSheet => ({
  name: `${EVALUATION_ROUNDS[round]}满意度调查`,
  columns: [text('项目'), ...SURVEY_MARKS.map((header): WorkbookColumn => ({ header, width: 10, kind: 'number' })), text('说明')],
  rows: [
    ['邀请和收回', ...SURVEY_MARKS.map(() => null), `邀请${firms.length}家，收回${result?.answered ?? 0}份`],
    ...(result?.spreads ?? []).map(({ question, counts }) => [SURVEY_QUESTIONS[question], ...counts, null]),
    ...(result?.texts ?? []).map((each) => ['意见和建议', ...SURVEY_MARKS.map(() => null), each]),
  ],
});
