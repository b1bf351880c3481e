import { describe, expect, it } from 'vitest';
import { planOf } from '../../test/sample-firm.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import { asDay } from '../kernel/day.ts';
import { asMonth } from '../kernel/month.ts';
import { formOfReport, reportFaultsOf, reportInputOf } from './report-answers.ts';

const MONTH = asMonth('2026-08');
const [line] = planOf().lines;
if (line === undefined) throw new TypeError('the sample plan has no line');
const prefilled = (percent: number, spentFen: number, doneOn?: string) => [
  { line, progress: { no: '1', percent, spentFen, ...(doneOn && { doneOn: asDay(doneOn) }) } },
];

describe('the form of a month’s report', () => {
  it.each([
    [0, 0, undefined],
    [45, 12_345_678, undefined],
    [100, 60_000_000, '2026-08-20'],
  ] as const)('gives back what it was filled with, to the fen: %s %s %s', (percent, spentFen, doneOn) => {
    const form = { ...formOfReport(prefilled(percent, spentFen, doneOn)), intent: '继续（样例）' };
    expect(ACT_INPUTS.reportProgress.parse(reportInputOf(form, MONTH, ['1']))).toEqual({
      month: MONTH,
      lines: [{ no: '1', percent, spentFen, ...(doneOn && { doneOn }) }],
      intent: '继续（样例）',
    });
  });

  it('takes a percent with its sign, and money with its unit', () => {
    const form = { 'percent-1': '45%', 'wan-1': '3000元', intent: '继续' };
    expect(reportInputOf(form, MONTH, ['1'])).toMatchObject({ lines: [{ percent: 45, spentFen: 300_000 }] });
  });

  it('says what is wrong beside the very field', () => {
    const read = ACT_INPUTS.reportProgress.safeParse(reportInputOf({ 'percent-1': '一半', 'wan-1': '很多' }, MONTH, ['1']));
    expect(reportFaultsOf(read.error?.issues ?? [], ['1'])).toEqual({
      'percent-1': '第1项：进度须为0到100的整数',
      'wan-1': '第1项：累计投入须为金额，如 12.5',
      intent: '请填写下月打算',
    });
  });
});
