import type { Rehearsal, RehearsedPilot } from './rehearsal.ts';
import { eligibilityWords, expenseWords, fundWords, obstacles, pairWords, reasonLine, subsidyWords } from './rehearsal-words.ts';
import type { Workbook, WorkbookColumn, WorkbookSheet } from './workbook.ts';

const text = (header: string, width: number): WorkbookColumn => ({ header, width, kind: 'text' });
const number = (header: string, width = 10): WorkbookColumn => ({ header, width, kind: 'number' });
/** Read by the trial's own programs too: no row but the records. */
const fen = (header: string): WorkbookColumn => ({ header, width: 18, kind: 'fen', total: false });
const FIRM = [text('企业名称', 32), text('统一社会信用代码', 22)];

const applicants = ({ applicants: all }: Rehearsal): WorkbookSheet => ({
  name: '申报企业',
  columns: [...FIRM, text('结论', 14), text('不符合或不清楚的', 70), text('全部依据', 90)],
  rows: all.map(({ name, creditCode, verdict }) => [
    name,
    creditCode,
    eligibilityWords[verdict.outcome],
    obstacles(verdict.because),
    verdict.because.map(reasonLine).join('\n'),
  ]),
});

const levelCells = ({ before, after }: RehearsedPilot): (number | null)[] => [
  before?.verdict.value?.level ?? null,
  before?.verdict.value?.score ?? null,
  after?.verdict.value?.level ?? null,
  after?.verdict.value?.score ?? null,
];

const pilots = ({ pilots: all }: Rehearsal): WorkbookSheet => ({
  name: '试点企业',
  columns: [
    ...FIRM,
    ...['改造前等级', '改造前得分', '改造后等级', '改造后得分'].map((header) => number(header, 12)),
    fen('认定投资（元）'),
    text('补助', 10),
    fen('补助金额（元）'),
    text('不符合或不清楚的', 70),
  ],
  rows: all.map((pilot) => [
    pilot.name,
    pilot.creditCode,
    ...levelCells(pilot),
    pilot.recognisedFen,
    subsidyWords[pilot.subsidy.outcome],
    pilot.subsidy.value?.amountFen ?? null,
    obstacles(pilot.subsidy.because),
  ]),
});

const expenses = ({ pilots: all }: Rehearsal): WorkbookSheet => ({
  name: '支出认定',
  columns: [
    ...FIRM,
    text('台账位置', 26),
    text('名称', 20),
    text('发票号码', 24),
    text('结论', 14),
    fen('认定金额（元）'),
    text('不符合或不清楚的', 70),
  ],
  rows: all.flatMap((pilot) =>
    pilot.expenses.map(({ place, title, invoice, verdict }) => [
      pilot.name,
      pilot.creditCode,
      `${place.file} 第 ${place.row} 行`,
      title,
      invoice,
      expenseWords[verdict.outcome],
      verdict.value?.recognisedFen ?? null,
      obstacles(verdict.because),
    ]),
  ),
});

const pairs = ({ pairs: all }: Rehearsal): WorkbookSheet => ({
  name: '改造评测分离',
  columns: [
    text('服务商', 34),
    text('服务商代码', 22),
    text('评测机构', 34),
    text('评测机构代码', 22),
    text('能否同做一个项目', 16),
    text('原因', 70),
  ],
  rows: all.map(({ transformer, evaluator, verdict }) => [
    transformer.name,
    transformer.creditCode,
    evaluator.name,
    evaluator.creditCode,
    pairWords[verdict.outcome],
    obstacles(verdict.because),
  ]),
});

const fund = ({ fund: { regionFen, countyFen, subsidiesFen, verdict } }: Rehearsal): WorkbookSheet => ({
  name: '资金',
  columns: [text('项目', 30), fen('金额（元）'), text('说明', 80)],
  rows: [
    ['自治区资金', regionFen, regionFen === null ? '没有读到' : null],
    ['县级资金', countyFen, countyFen === null ? '没有读到' : null],
    ['补助合计', subsidiesFen, null],
    ['资金使用比例', null, `${fundWords[verdict.outcome]}\n${verdict.because.map(reasonLine).join('\n')}`],
  ],
});

const faults = ({ faults: all }: Rehearsal): WorkbookSheet => ({
  name: '没读懂的地方',
  columns: [text('文件', 34), text('工作表', 14), text('单元格', 10), text('问题和改法', 90)],
  rows: all.map(({ file, sheet, cell, message }) => [file, sheet, cell, message]),
});

/** 结果.xlsx: a rehearsal as the office keeps it, one sheet a question. */
export const rehearsalWorkbook = (rehearsal: Rehearsal): Workbook => ({
  sheets: [applicants, pilots, expenses, pairs, fund, faults].map((sheet) => sheet(rehearsal)),
});
