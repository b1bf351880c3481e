import { describe, expect, it } from 'vitest';
import { failedTests, unknownTests } from '../../src/kernel/verdict.ts';
import type { FundPlanFacts } from '../policy.ts';
import { pengyang2026 } from './index.ts';
import { plans, totalFen, transformation, type Uses } from './examples/m04-fund-shares.ts';
import { decideFundPlan } from './m04-fund-shares.ts';

const wan = (amount: number): number => amount * 1_000_000;

describe('办法第二、三、四、七条 资金使用', () => {
  it.each(plans)('总额 400 万元：%s', (_, uses, outcome, failed, unknown) => {
    const verdict = decideFundPlan({ totalFen, uses });
    expect([verdict.outcome, failedTests(verdict), unknownTests(verdict), verdict.missing]).toEqual([outcome, failed, unknown, []]);
  });

  it.each(['welfare', 'office', 'operations', 'construction', 'balance-budget'] as const)('禁止的用途：%s', (kind) => {
    const verdict = decideFundPlan({ totalFen: wan(400), uses: [transformation(360), { kind, fen: 1 }] });
    expect([failedTests(verdict), verdict.value?.supportFen]).toEqual([['no-forbidden-use'], 0]);
  });

  it.each([
    ['training', 7, 7],
    ['evaluation', 7, 7],
    ['publicity', 7, 7],
    ['review', 7, 7],
    ['provider-reward', 7, 0],
    ['scene-reward', 7, 0],
    ['promoter-reward', 7, 0],
    ['transformation', 0, 0],
    ['benchmark', 0, 0],
  ] as const)('%s 计入配套 %i，其中服务 %i', (kind, supportFen, serviceFen) => {
    expect(decideFundPlan({ totalFen: wan(400), uses: [{ kind, fen: 7 }] }).value).toMatchObject({ supportFen, serviceFen });
  });

  it('各类合计与未安排数', () => {
    const uses: Uses = [
      transformation(300),
      { kind: 'benchmark', fen: wan(10) },
      { kind: 'provider-reward', fen: wan(5) },
      { kind: 'publicity', fen: wan(8) },
      transformation(60),
    ];
    expect(decideFundPlan({ totalFen: wan(400), uses }).value).toEqual({
      transformationFen: wan(370),
      supportFen: wan(13),
      serviceFen: wan(8),
      benchmarkFen: wan(10),
      unallocatedFen: wan(17),
    });
  });

  it('另一口径：标杆奖励算在配套里', () => {
    const facts: FundPlanFacts = { totalFen: wan(100), uses: [transformation(90), { kind: 'benchmark', fen: wan(10) }] };
    const decide = pengyang2026.under({ readings: { benchmarkShare: 'support' } }).decisions['fund-plan'].decide;
    expect(decide(facts).value).toMatchObject({ transformationFen: wan(90), supportFen: wan(10) });
    expect(decide({ ...facts, uses: [transformation(80), { kind: 'benchmark', fen: wan(20) }] }).outcome).toBe('no');
  });

  it('只剩一分没有安排，也还可以安排给改造', () => {
    const outcome = (rewardFen: number): string =>
      decideFundPlan({
        totalFen: 100,
        uses: [
          { kind: 'transformation', fen: 89 },
          { kind: 'scene-reward', fen: rewardFen },
        ],
      }).outcome;
    expect([outcome(10), outcome(11)]).toEqual(['unknown', 'no']);
  });

  it('大额也分得准：差一分就不到九成', () => {
    const share = (fen: number): string => decideFundPlan({ totalFen: 1e15, uses: [{ kind: 'transformation', fen }] }).outcome;
    expect([share(9e14), share(9e14 - 1)]).toEqual(['yes', 'unknown']);
  });
});
