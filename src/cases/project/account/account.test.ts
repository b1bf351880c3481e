import { describe, expect, it } from 'vitest';
import { person, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';

const [firm, officer, approver] = [person('firm'), person('officer'), person('approver')];
const walked = (act: string) => walkTo(act);
const own = (county: ReturnType<typeof walked>) => ({
  holder: projectOf(county, P).application.name,
  number: '6222 0299 3456 7890',
  bank: '样例银行彭阳支行',
  unionNumber: '102100099996',
});
const stated = (act: string) => {
  const county = walked(act);
  step(county, { act: 'stateAccount', as: firm, input: own(county) });
  return county;
};
const seen = { number: '6222029934567890' };

describe('where a firm is to be paid', () => {
  it('is stated by the firm, held against the paper by the officer, and then in force', () => {
    const county = stated('registerExpense');
    expect(projectOf(county, P).account?.inForce).toBeUndefined();
    step(county, { act: 'confirmAccount', as: officer, input: seen });
    expect(projectOf(county, P).account).toMatchObject({
      inForce: { number: '6222029934567890', bank: '样例银行彭阳支行', confirmedBy: '样例officer' },
    });
    expect(projectOf(county, P).account?.asked).toBeUndefined();
  });

  it('may be entered by the officer from the firm’s paper, and is then held against it by another', () => {
    const county = walked('registerExpense');
    step(county, { act: 'stateAccount', as: officer, input: own(county) });
    expect(refusalOf(tryAct(county, 'confirmAccount', officer, seen)).code).toBe('same-person');
    step(county, { act: 'confirmAccount', as: approver, input: seen });
    expect(projectOf(county, P).account?.inForce).toMatchObject({ ...seen, confirmedBy: '样例approver' });
  });

  it('is in the firm’s own name', () => {
    const county = walked('registerExpense');
    expect(refusalOf(tryAct(county, 'stateAccount', firm, { ...own(county), holder: '样例他人有限公司' })).code).toBe('bad-input');
  });

  it('is not what the officer reads otherwise on the paper', () => {
    const refused = refusalOf(tryAct(stated('registerExpense'), 'confirmAccount', officer, { number: '6222029934567891' }));
    expect(refused.message).toContain('不一致');
  });

  it('goes back with a reason, and what was in force stays', () => {
    const county = stated('registerExpense');
    step(county, { act: 'confirmAccount', as: officer, input: seen });
    step(county, { act: 'stateAccount', as: firm, input: { ...own(county), number: '1234567890' } });
    step(county, { act: 'returnAccount', as: officer, input: { reason: '开户证明看不清（样例）' } });
    expect(projectOf(county, P).account).toMatchObject({ returned: '开户证明看不清（样例）', inForce: { number: '6222029934567890' } });
    expect(refusalOf(tryAct(county, 'confirmAccount', officer, seen)).code).toBe('wrong-stage');
  });

  it('takes a second person once the amount is fixed', () => {
    const county = stated('approveByCity');
    expect(refusalOf(tryAct(county, 'approveAccount', approver)).code).toBe('wrong-stage');
    step(county, { act: 'confirmAccount', as: officer, input: seen });
    expect(projectOf(county, P).account?.inForce?.number).not.toBe(seen.number);
    const both = { ...officer, roles: ['officer', 'approver'] as const };
    expect(refusalOf(tryAct(county, 'approveAccount', both)).code).toBe('same-person');
    expect(refusalOf(tryAct(county, 'approveAccount', { ...approver, secondFactor: false })).code).toBe('second-factor-needed');
    step(county, { act: 'approveAccount', as: approver });
    expect(projectOf(county, P).account?.inForce).toMatchObject({ ...seen, confirmedBy: '样例officer', approvedBy: '样例approver' });
    expect(projectOf(county, P).stage).toBe('county-approved');
  });

  it('stays on file when the project moves on', () => {
    const county = stated('approveByCity');
    step(county, { act: 'approveByCity', as: person('city'), input: { opinion: '同意' } });
    expect(projectOf(county, P).account?.asked?.number).toBe('6222029934567890');
  });
});
