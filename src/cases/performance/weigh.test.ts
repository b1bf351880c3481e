import { describe, expect, it } from 'vitest';
import { openCounty, person, play } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { walkTo } from '../../../test/way.ts';
import { selectionSentence } from '../selection/words.ts';
import { weigh } from './weigh.ts';

const EVALUATIONS = [{ caseId: 'goals-1', docNo: '样例财〔2026〕1号', round: 'mid-term', total: 8_650, grade: '良' }] as const;

describe('the result of an evaluation (measures/14)', () => {
  it('is weighed by whoever decides on list, budget, payment or policy, in their words', () => {
    const decisions = [
      ['approveSelection', 'selection', 'selection-1', 'approver'],
      ['approveAllocation', 'fund', 'fund-1', 'finance'],
      ['approveBatch', 'batch', 'batch-1', 'finance'],
    ] as const;
    for (const [act, kind, id, role] of decisions) {
      const county = walkTo(act, { county: openCounty() });
      county.registers.evaluations = EVALUATIONS;
      const deed = { kind, id, act, as: person(role) };
      expect(refusalOf(play(county, deed)).message, act).toContain('样例财〔2026〕1号中期评价86.50分（良）');
      expect(play(county, { ...deed, input: { weighed: '按中期评价安排' } }).ok, act).toBe(true);
    }
  });

  it('stands in the history with what was weighed', () => {
    const read = weigh(EVALUATIONS, '暂不扩大');
    if (!read.ok) throw new Error(read.refusal.message);
    expect(selectionSentence({ type: 'selection-approved', ...read.value })).toBe(
      '批准名单，可以公示；绩效评价（样例财〔2026〕1号中期评价86.50分（良））的考虑：暂不扩大',
    );
  });

  it('asks nothing where there is none', () => {
    expect(weigh([])).toEqual({ ok: true, value: {} });
  });
});
