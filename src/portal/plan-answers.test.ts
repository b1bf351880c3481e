import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../test/sample-firm.ts';
import { WORKS } from '../cases/project/plan/records.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import { asDay } from '../kernel/day.ts';
import { faultsOf, formOf, inputOf, PLANNED_CATEGORIES, rowsIn } from './plan-answers.ts';

const word = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `样${text}例`.trim());
const line = fc.record({
  what: word,
  works: fc.constantFrom(...WORKS),
  category: fc.constantFrom(...PLANNED_CATEGORIES),
  plannedFen: fc.integer({ min: 1, max: 4_000_000_000 }),
  dueOn: fc.constantFrom(asDay('2026-08-01'), asDay('2027-03-31')),
});
const plans = fc.record({
  content: word,
  targetLevel: fc.constantFrom(2 as const, 3 as const),
  lines: fc.array(line, { minLength: 1, maxLength: 8 }),
});

describe('the form of a plan', () => {
  it('gives back the plan it was filled with, to the fen', () => {
    fc.assert(
      fc.property(plans, (drawn) => {
        const plan = { ...drawn, lines: drawn.lines.map((each, index) => ({ ...each, no: String(index + 1) })) };
        expect(ACT_INPUTS.draftPlan.parse(inputOf(formOf(plan)))).toEqual({ plan });
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out rows without contents, and offers blank ones at the end', () => {
    const form = { ...formOf(planOf()), 'what-4': '样例看板', 'wan-4': '3' };
    expect(inputOf(form)).toMatchObject({ plan: { lines: [{ no: '1' }, { no: '5', plannedFen: 3_000_000 }] } });
    expect([rowsIn({}), rowsIn(form)]).toEqual([3, 8]);
  });

  it('says what is wrong beside the very field', () => {
    const form = {
      ...formOf(planOf()),
      content: '',
      'what-4': '样例看板',
      'works-4': 'business',
      'category-4': 'software',
      'dueOn-4': '2027-02-30',
    };
    const read = ACT_INPUTS.draftPlan.safeParse(inputOf(form));
    const faults = faultsOf(read.error?.issues ?? [], form);
    expect(faults).toEqual({
      content: '请填写改造内容',
      'wan-4': '第5项：请填写计划金额，如 12.5',
      'dueOn-4': '第5项：日期须为真实日期，如 2026-07-20',
    });
  });
});
