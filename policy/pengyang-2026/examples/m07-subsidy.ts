import type { SubsidyFacts } from '../../policy.ts';

const wan = (amount: number): number => amount * 1_000_000;
/** A firm that has done everything: level one before, two after, 80 wan recognised. */
export const firm: SubsidyFacts = {
  inPilot: true,
  completed: true,
  accepted: true,
  level: { before: 1, after: 2 },
  recognisedFen: wan(80),
  sameKindSubsidy: false,
  disqualified: false,
};

/** What it is granted then, in fen. */
export const granted: readonly [says: string, change: Partial<SubsidyFacts>, fen: number][] = [
  ['认定 80 万元，正好补到 40 万元', {}, wan(40)],
  ['认定 50 万元，补一半', { recognisedFen: wan(50) }, wan(25)],
  ['认定 200 万元，也只补 40 万元', { recognisedFen: wan(200) }, wan(40)],
  ['不足一分的舍去', { recognisedFen: 101 }, 50],
  ['认定只有一分，应补为零', { recognisedFen: 1 }, 0],
  ['有理由核减 5 万元', { reductionFen: wan(5), reductionReason: '设备闲置' }, wan(35)],
  ['核减到零也可以', { reductionFen: wan(40), reductionReason: '设备闲置' }, 0],
  ['原二级，改造后三级', { level: { before: 2, after: 3 } }, wan(40)],
  ['金额再大也算得准', { recognisedFen: 999_999_999_999_999 }, wan(40)],
];

/** By which tests it is granted nothing then. */
export const refused: readonly [says: string, change: Partial<SubsidyFacts>, fails: string[]][] = [
  ['没有纳入试点', { inPilot: false }, ['in-pilot']],
  ['没有完成、没有验收', { completed: false, accepted: false }, ['completed', 'accepted']],
  ['没有认定投入', { recognisedFen: 0 }, ['recognised']],
  ['只到一级', { level: { before: 0, after: 1 } }, ['target']],
  ['原二级仍是二级', { level: { before: 2, after: 2 } }, ['target', 'step-up']],
  ['原三级仍是三级', { level: { before: 3, after: 3 } }, ['step-up']],
  ['已得过同类补助', { sameKindSubsidy: true }, ['no-same-kind-subsidy']],
  ['已被取消资格', { disqualified: true }, ['not-disqualified']],
  ['核减不写理由', { reductionFen: 100, reductionReason: '　' }, ['reduction-justified']],
  ['核减超过可补金额', { reductionFen: wan(41), reductionReason: '设备闲置' }, ['reduction-justified']],
  [
    '核减不到上限，但超过应补的一半',
    { recognisedFen: wan(50), reductionFen: wan(26), reductionReason: '设备闲置' },
    ['reduction-justified'],
  ],
];
