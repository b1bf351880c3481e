import type { Outcome } from '../../../src/kernel/verdict.ts';
import type { FundPlanFacts } from '../../policy.ts';

const wan = (amount: number): number => amount * 1_000_000;
export type Uses = FundPlanFacts['uses'];
export const transformation = (amount: number): Uses[number] => ({ kind: 'transformation', fen: wan(amount) });

export const totalFen = wan(400);
/** Uses of that fund: the outcome, the tests that fail, and those that are open while money is left. */
export const plans: readonly [says: string, uses: Uses, outcome: Outcome, fails: string[], open: string[]][] = [
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
];
