import { describe, expect, it } from 'vitest';
import { failedTests, unknownTests } from '../../src/kernel/verdict.ts';
import type { Party } from '../policy.ts';
import { apart, evaluator, related, transformer } from './examples/m09-independence.ts';
import { provider, refused } from './examples/m09-provider.ts';
import { decideIndependence } from './m09-independence.ts';
import { decideProviderEligibility } from './m09-provider.ts';

describe('办法第九条 服务商条件', () => {
  it('来服务的不问服务效果，要奖励的才问', () => {
    expect(decideProviderEligibility(provider)).toMatchObject({ outcome: 'yes', value: {} });
    expect(decideProviderEligibility({ ...provider, purpose: 'reward' })).toMatchObject({ outcome: 'unknown', missing: ['recognised'] });
    expect(decideProviderEligibility({ ...provider, purpose: 'reward', recognised: true }).because.map(({ test }) => test)).toEqual([
      'in-pool',
      'legal-person',
      'qualified',
      'lawful',
      'good-credit',
      'no-subcontracting',
      'recognised',
      'not-abnormal',
      'not-dishonest',
      'not-procurement-barred',
    ]);
  });

  it('名单一项也没查到结果时，逐项说缺', () => {
    expect(decideProviderEligibility({ ...provider, listed: {} }).missing).toEqual([
      'listed.abnormal',
      'listed.dishonest',
      'listed.procurement',
    ]);
  });

  it.each(refused)('不符合：%s', (_, change, failed) => {
    expect(failedTests(decideProviderEligibility({ ...provider, ...change }))).toEqual(failed);
  });
});

describe('办法第九条 改造评测分离', () => {
  it.each(related)('不分离：%s', (_, change, failed) => {
    expect(failedTests(decideIndependence({ transformer, evaluator: { ...evaluator, ...change } }))).toEqual(failed);
  });

  it('评测方持有改造方股份，也是一方持另一方', () => {
    const held = { ...transformer, shareholders: [{ id: 'B', percent: 1 }] };
    expect(failedTests(decideIndependence({ transformer: held, evaluator }))).toEqual(['no-cross-holding']);
  });

  it('名单都没有时，两项都先不定；各说各缺的', () => {
    const [{ shareholders: _, ...left }, { shareholders: __, ...right }] = [transformer, evaluator];
    expect(unknownTests(decideIndependence({ transformer: left, evaluator: right }))).toEqual(['no-cross-holding', 'no-common-holder']);
    expect(decideIndependence({ transformer: left, evaluator }).missing).toEqual(['transformer.shareholders']);
    expect(decideIndependence({ transformer, evaluator: right }).missing).toEqual(['evaluator.shareholders']);
  });

  it('两方各有一家以上大股东，有一家相同就是关联；都不同就不是', () => {
    const halves = (...ids: string[]): Party['shareholders'] => ids.map((id) => ({ id, percent: 50 }));
    const holdersOf = (mine: string[], theirs: string[]) =>
      decideIndependence({
        transformer: { ...transformer, shareholders: halves(...mine) ?? [] },
        evaluator: { ...evaluator, shareholders: halves(...theirs) ?? [] },
      });
    expect(failedTests(holdersOf(['甲', '乙'], ['乙', '丙']))).toEqual(['no-common-holder']);
    expect(holdersOf(['甲', '乙'], ['丙', '丁'])).toMatchObject({ outcome: 'yes', value: {} });
  });

  it('另一方没有大股东，这一方的名单也不必等', () => {
    const { shareholders: _, ...silent } = transformer;
    const verdict = decideIndependence({
      transformer: silent,
      evaluator: { ...evaluator, shareholders: [{ id: '样例他人', percent: 10 }] },
    });
    expect(unknownTests(verdict)).toEqual(['no-cross-holding']);
  });

  it.each(apart)('分离：%s', (_, change) => {
    expect(decideIndependence({ transformer, evaluator: { ...evaluator, ...change } }).outcome).toBe('yes');
  });

  it('一方没有大股东，另一方的名单不必等', () => {
    const scattered = { ...transformer, shareholders: [{ id: '样例股东', percent: 10 }] };
    const { shareholders: _, ...silent } = evaluator;
    const verdict = decideIndependence({ transformer: scattered, evaluator: silent });
    expect([unknownTests(verdict), verdict.missing]).toEqual([['no-cross-holding'], ['evaluator.shareholders']]);
  });

  it('已查出一方持股另一方，另一方的名单也不必等', () => {
    const { shareholders: _, ...silent } = evaluator;
    const verdict = decideIndependence({ transformer: { ...transformer, shareholders: [{ id: 'B', percent: 5 }] }, evaluator: silent });
    expect([verdict.outcome, verdict.missing]).toEqual(['no', []]);
  });
});
