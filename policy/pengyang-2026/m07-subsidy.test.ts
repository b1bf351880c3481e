import { describe, expect, it } from 'vitest';
import { failedTests, unknownTests } from '../../src/kernel/verdict.ts';
import type { SubsidyFacts } from '../policy.ts';
import { firm, granted, refused } from './examples/m07-subsidy.ts';
import { explainSubsidy } from './m07-subsidy-steps.ts';
import { decideSubsidy } from './m07-subsidy.ts';

const wan = (amount: number): number => amount * 1_000_000;

describe('办法第七条（一）改造补助', () => {
  it.each(granted)('应补：%s', (_, change, amountFen) => {
    expect(decideSubsidy({ ...firm, ...change })).toMatchObject({ outcome: 'yes', value: { amountFen: amountFen }, missing: [] });
  });

  it.each(refused)('不补：%s', (_, change, failed) => {
    const verdict = decideSubsidy({ ...firm, ...change });
    expect(verdict).toMatchObject({ outcome: 'no', value: { amountFen: 0 } });
    expect(failedTests(verdict)).toEqual(failed);
  });

  it.each<[string, keyof SubsidyFacts, string[]]>([
    ['等级', 'level', ['target', 'step-up']],
    ['认定投入', 'recognisedFen', ['recognised']],
    ['验收结果', 'accepted', ['accepted']],
  ])('缺%s就先不定，也不当作零', (_, absentKey, open) => {
    const { [absentKey]: _absent, ...rest } = firm;
    const verdict = decideSubsidy(rest);
    expect(verdict).toMatchObject({ outcome: 'unknown', value: { amountFen: null }, missing: [absentKey] });
    expect(unknownTests(verdict)).toEqual(open);
  });

  it('核减有理由，但认定投入还没有，核减也先不定', () => {
    const { recognisedFen: _, ...rest } = firm;
    const verdict = decideSubsidy({ ...rest, reductionFen: 100, reductionReason: '设备闲置' });
    expect([unknownTests(verdict), verdict.missing]).toEqual([['recognised', 'reduction-justified'], ['recognisedFen']]);
  });

  it('核减还没有写理由时，只缺理由', () => {
    expect(decideSubsidy({ ...firm, reductionFen: 100 })).toMatchObject({ outcome: 'unknown', missing: ['reductionReason'] });
  });

  it('一项不通过，其余各项照样列出', () => {
    expect(decideSubsidy({ ...firm, inPilot: false }).because.map(({ test }) => test)).toEqual([
      'in-pilot',
      'completed',
      'accepted',
      'recognised',
      'target',
      'step-up',
      'no-same-kind-subsidy',
      'not-disqualified',
    ]);
  });

  it('每一步都能对上：认定、比例、上限、核减、应补', () => {
    const steps = explainSubsidy({ ...firm, recognisedFen: wan(90), reductionFen: wan(1), reductionReason: '设备闲置' });
    expect(steps.map(({ fen }) => fen)).toEqual([wan(90), wan(45), wan(40), -wan(1), wan(39)]);
    expect(steps[3]?.says).toBe('核减：设备闲置');
    expect(explainSubsidy({ ...firm, reductionFen: 1 })[3]?.says).toBe('核减：未写理由');
    expect(explainSubsidy(firm).map(({ clause }) => clause)).toEqual(Array.from({ length: 4 }, () => 'measures/7.1'));
    expect(explainSubsidy({ ...firm, accepted: false }).at(-1)).toMatchObject({ fen: 0, says: '不予补助：没有通过验收' });
    const { accepted: _, ...notAccepted } = firm;
    expect(explainSubsidy(notAccepted)).toHaveLength(3);
    expect(explainSubsidy({})).toEqual([]);
  });
});
