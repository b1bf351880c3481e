import { describe, expect, it } from 'vitest';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import { answerOf, instalmentsOf } from './recovery-answers.ts';

const faultsOf = (parsed: { success: boolean; error?: { issues: readonly { message: string }[] } | undefined }): readonly string[] =>
  parsed.error?.issues.map(({ message }) => message) ?? [];

describe('what a firm types about a recovery', () => {
  it('a statement says whether a hearing is wanted, or is sent back', () => {
    expect(answerOf({ text: '属实', hearing: 'yes' })).toEqual({ text: '属实', wantsHearing: true });
    expect(faultsOf(ACT_INPUTS.answerRecovery.safeParse(answerOf({ text: '属实' })))).toEqual(['请选择是否要求听证']);
  });

  it('parts in yuan become fen; rows left blank are no parts', () => {
    const typed = { 'dueOn-0': '2027-01-31', 'yuan-0': '5,000.5', 'dueOn-3': '2027-02-28', 'yuan-3': '1万元', reason: '周转' };
    expect(instalmentsOf(typed)).toEqual({
      instalments: [
        { dueOn: '2027-01-31', fen: 500_050 },
        { dueOn: '2027-02-28', fen: 1_000_000 },
      ],
      reason: '周转',
    });
  });

  it.each([
    ['a day without an amount', { 'dueOn-0': '2027-01-31', reason: '周转' }, '请填写金额：写成数字，最多两位小数'],
    ['no such day', { 'dueOn-0': '2027-02-30', 'yuan-0': '1', reason: '周转' }, '日期须为真实日期，如 2026-07-20'],
    ['no part at all', { reason: '周转' }, '请至少写一期'],
  ])('%s is sent back', (_, typed, fault) => {
    expect(faultsOf(ACT_INPUTS.proposeInstalments.safeParse(instalmentsOf(typed)))).toContain(fault);
  });
});
