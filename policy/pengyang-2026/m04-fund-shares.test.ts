import { describe, expect, it } from 'vitest';
import { failedTests, unknownTests } from '../../src/kernel/verdict.ts';
import type { FundPlanFacts } from '../policy.ts';
import { pengyang2026 } from './index.ts';
import { decideFundPlan } from './m04-fund-shares.ts';

const wan = (amount: number): number => amount * 1_000_000;
type Uses = FundPlanFacts['uses'];
const transformation = (amount: number): Uses[number] => ({ kind: 'transformation', fen: wan(amount) });

describe('办法第二、三、四、七条 资金使用', () => {
  it.each<[string, Uses, string, string[], string[]]>([
    ['改造正好九成，其余未安排', [transformation(360)], 'yes', [], []],
    ['改造不到九成，尚有余款', [transformation(300)], 'unknown', [], ['transformation-share']],
    [
      '改造差一点、配套多一点，已排满',
      [transformation(359), { kind: 'scene-reward', fen: wan(41) }],
      'no',
      ['support-share', 'transformation-share'],
      [],
    ],
    ['标杆奖励算在改造里', [transformation(340), { kind: 'benchmark', fen: wan(20) }], 'yes', [], []],
    ['标杆奖励超过两家的上限', [transformation(340), { kind: 'benchmark', fen: wan(20) + 1 }], 'no', ['benchmark-cap'], []],
    [
      '配套服务超过 20 万元',
      [transformation(360), { kind: 'training', fen: wan(15) }, { kind: 'review', fen: wan(6) }],
      'no',
      ['service-cap'],
      [],
    ],
    ['安排超过总额', [transformation(401)], 'no', ['within-total'], []],
    ['用于人员福利', [transformation(360), { kind: 'welfare', fen: 1 }], 'no', ['no-forbidden-use'], []],
    ['配套服务正好 20 万元', [transformation(360), { kind: 'training', fen: wan(20) }], 'yes', [], []],
    ['配套正好一成，已排满', [transformation(360), { kind: 'scene-reward', fen: wan(40) }], 'yes', [], []],
    [
      '改造不到九成，已排满',
      [transformation(359), { kind: 'scene-reward', fen: wan(40) }, { kind: 'welfare', fen: wan(1) }],
      'no',
      ['no-forbidden-use', 'transformation-share'],
      [],
    ],
    ['写了福利但金额是零', [transformation(360), { kind: 'welfare', fen: 0 }], 'yes', [], []],
  ])('总额 400 万元：%s', (_, uses, outcome, failed, unknown) => {
    const verdict = decideFundPlan({ totalFen: wan(400), uses });
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
