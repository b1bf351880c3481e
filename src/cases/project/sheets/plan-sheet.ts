import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { Cells } from '../../../registers/kept/kept-register.ts';
import type { PlanLine } from '../plan/records.ts';
import { CATEGORY_WORDS, WORKS_WORDS } from '../plan/words.ts';
import { type CaseSheet, filled } from './case-sheet.ts';

/** Lines to begin with where nothing is planned yet. */
const BLANK_LINES = 5;

const wordsOf = (words: Readonly<Record<string, string>>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, [word]]));

const LEVELS = Object.fromEntries(LEVEL_WORDS.slice(1).map((word, at) => [String(at + 1), [word]]));

const cellsOf = (name: string, { supplier, ...line }: PlanLine): Cells =>
  filled({ name, ...line, supplierName: supplier?.name, supplierCode: supplier?.creditCode });

const isLine = ({ name: _name, no: _no, ...cells }: Cells): boolean => Object.keys(cells).length > 0;

function lineOf({ name: _name, supplierName, supplierCode, ...line }: Cells): object {
  if (supplierName === undefined && supplierCode === undefined) return line;
  return { ...line, supplier: filled({ name: supplierName, creditCode: supplierCode }) };
}

/** 改造方案投资项表: one investment a row; what is written last, else the plan in force. */
export const planSheet: CaseSheet = {
  act: 'draftPlan',
  says: '确认后存为拟写中的方案，提交和审定另外办理；表里删去的行，就是从方案里删去的项',
  register: {
    name: 'plan',
    title: '改造方案投资项表',
    columns: [
      { key: 'name', header: '企业（勿改）', kind: 'text' },
      { key: 'no', header: '方案项号', kind: 'text' },
      { key: 'what', header: '建设内容', kind: 'text', long: true },
      { key: 'works', header: '改造类别', kind: 'choice', choices: wordsOf(WORKS_WORDS) },
      { key: 'category', header: '支出类别', kind: 'choice', choices: wordsOf(CATEGORY_WORDS) },
      { key: 'supplierName', header: '供应商', kind: 'text' },
      { key: 'supplierCode', header: '供应商统一社会信用代码', kind: 'creditCode' },
      { key: 'plannedFen', header: '计划金额（元）', kind: 'money' },
      { key: 'dueOn', header: '计划完成日期', kind: 'day' },
      { key: 'content', header: '改造内容', kind: 'text', long: true },
      { key: 'targetLevel', header: '目标等级', kind: 'choice', choices: LEVELS },
      { key: 'reason', header: '变更理由', kind: 'text', long: true },
    ],
    naturalKey: ['no'],
    subject: { code: 'what', name: 'no' },
    serves: ['P14', 'P15'],
  },
  given: { name: 'correctApplication' },
  said: ['content', 'targetLevel', 'reason'],
  open: true,
  contentOf: ({ application: { name }, proposal, plans = [] }) => {
    const plan = proposal?.plan ?? plans.at(-1)?.plan;
    if (plan === undefined) return { lines: Array.from({ length: BLANK_LINES }, (_, at) => ({ name, no: String(at + 1) })), said: {} };
    const { content, targetLevel, lines } = plan;
    const said = filled({ content, targetLevel: String(targetLevel), reason: proposal?.reason });
    return { lines: lines.map((line) => cellsOf(name, line)), said };
  },
  inputOf: ({ lines, said: { content, targetLevel, reason } }) => ({
    plan: { content, targetLevel: Number(targetLevel), lines: lines.filter(isLine).map(lineOf) },
    ...filled({ reason }),
  }),
};
