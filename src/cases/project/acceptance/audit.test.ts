import { describe, expect, it } from 'vitest';
import { decideAct } from '../../decide.ts';
import { type County, openCounty, person, policy, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { expenseLine } from '../../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { asDay } from '../../../kernel/day.ts';
import { ACCEPTED_BY_EXPERTS } from '../../../../test/reviewed.ts';
import { MATERIALS } from '../materials.ts';

const evaluator = person('evaluator');
const PASS = { opinion: '符合要求', levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS };
const ours = (county: ReturnType<typeof walkTo>) => projectOf(county, P).expenses[0]?.verdict.value?.recognisedFen ?? 0;

describe('the audit of the investment (measures/12.2)', () => {
  it('stands item by item beside our figures, at ours where it found nothing else', () => {
    const county = walkTo('approveByCounty');
    const fen = ours(county);
    expect(projectOf(county, P).acceptances.at(-1)?.audit).toEqual([
      { expenseId: '1', title: expect.any(String), oursFen: fen, auditedFen: fen },
    ]);
  });

  it('says why where it differs', () => {
    const county = walkTo('passAcceptance');
    const fen = ours(county) - 1_000_000;
    const bare = { ...PASS, differences: [{ expenseId: '1', fen }] };
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, bare)).code).toBe('bad-input');
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, { ...PASS, differences: [{ expenseId: '9', fen }] })).code).toBe(
      'not-found',
    );
    step(county, { act: 'passAcceptance', as: evaluator, input: { ...PASS, differences: [{ expenseId: '1', fen, note: '重复计价' }] } });
    expect(projectOf(county, P).acceptances.at(-1)?.audit).toMatchObject([{ auditedFen: fen, note: '重复计价' }]);
  });

  const audited = (fens: readonly (number | undefined)[], lines = 1) => {
    const county = openCounty();
    county.registers.lines = Array.from({ length: lines }, (_, index) => expenseLine(String(index + 1)));
    walkTo('passAcceptance', { county });
    const differences = fens.flatMap((fen, index) => (fen === undefined ? [] : [{ expenseId: String(index + 1), fen, note: '样例' }]));
    step(county, { act: 'passAcceptance', as: evaluator, input: { ...PASS, differences } });
    return county;
  };
  const awarded = (county: County, input: object = {}) => {
    step(county, { act: 'approveByCounty', as: person('approver'), input: { opinion: '同意', ...input } });
    const project = projectOf(county, P);
    return 'award' in project ? [project.award.amountFen, project.award.facts.reductionFen, project.award.facts.reductionReason] : [];
  };

  // 60万元 a line is recognised; half of it is the award, at most 40万元.
  it.each([
    ['at our figures', [undefined], 1, [30_000_000, undefined, undefined]],
    ['one million fen less: half of it', [59_000_000], 1, [29_500_000, 500_000, '第三方审核额比认定额少10,000.00元']],
    ['above the ceiling still: nothing', [50_000_000, undefined], 2, [40_000_000, undefined, undefined]],
    ['from above the ceiling to below it', [0, undefined], 2, [30_000_000, 10_000_000, '第三方审核额比认定额少600,000.00元']],
    ['more on one is no set-off for less on another', [0, 90_000_000], 2, [30_000_000, 10_000_000, '第三方审核额比认定额少600,000.00元']],
  ] as const)('reduces the award by what the rule gives less on its figures: %s', (_, fens, lines, expected) => {
    expect(awarded(audited(fens, lines))).toEqual(expected);
  });

  it('may be reduced further with a reason, and not by less', () => {
    const less = { opinion: '同意', reductionFen: 400_000, reductionReason: '样例' };
    expect(refusalOf(tryAct(audited([59_000_000]), 'approveByCounty', person('approver'), less))).toMatchObject({
      clause: 'plan/2.4.4',
      message: '第三方审核额比认定额少10,000.00元，按审核额计算至少核减5,000.00元；留空则由系统按此核减',
    });
    expect(awarded(audited([59_000_000]), { ...less, reductionFen: 800_000 })).toEqual([29_200_000, 800_000, '样例']);
  });
});

describe('the files behind an acceptance', () => {
  const asked = (papers: readonly object[]) => {
    const county = walkTo('requestAcceptance');
    return decideAct('project', 'requestAcceptance', projectOf(county, P), {
      input: { materials: MATERIALS },
      facts: { papers },
      policy,
      context: { actor: person('firm'), today: county.today, at: `${county.today}T09:00:00+08:00` },
    } as never);
  };

  it('are named where they are missing', () => {
    expect(refusalOf(asked([]))).toMatchObject({ code: 'facts-missing', message: expect.stringContaining('改造台账') });
  });

  it('lie with the request by digest', () => {
    const county = walkTo('assessLevel', { nth: 2 });
    expect(projectOf(county, P).materialFiles).toMatchObject({ ledger: [{ name: '样例照片.jpg', digest: 'a'.repeat(64) }] });
  });

  it('show on which day things were put right', () => {
    const county = walkTo('passAcceptance');
    step(county, { act: 'failAcceptance', as: evaluator, input: { opinion: '未联网' } });
    const done = { note: '已联网', completedOn: asDay('2026-11-02') };
    step(county, { act: 'completeRectification', as: person('firm'), input: done });
    expect(projectOf(county, P).rectification).toMatchObject({ papers: [{ name: '样例照片.jpg' }] });
  });

  it('hold the scan of every contract', () => {
    const county = walkTo('registerExpense');
    const contract = {
      line: '1',
      number: 'HT-9',
      partyName: '样例',
      partyCode: '91640100MA76SUPPL1',
      signedOn: asDay('2026-07-20'),
      amountFen: 1,
    };
    const refused = decideAct('project', 'fileContract', projectOf(county, P), {
      input: contract,
      facts: { papers: [] },
      policy,
      context: { actor: person('officer'), today: asDay('2026-11-02'), at: '2026-11-02T09:00:00+08:00' },
    });
    expect(refused.ok).toBe(false);
  });
});
