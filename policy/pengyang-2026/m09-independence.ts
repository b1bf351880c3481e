import type { Holds, Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Test, test } from '../finding.ts';
import type { IndependenceFacts, NoValue, Party } from '../policy.ts';
import { all, not, same } from '../three-valued.ts';
import { PACK } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

const differentEntity = test('different-entity', 'measures/9', {
  holds: '改造方与评测方不是同一主体',
  fails: '改造方与评测方是同一主体，请另选评测方',
});
const differentRepresentative = test('different-representative', 'measures/9', {
  holds: '法定代表人不是同一人',
  fails: '法定代表人是同一人，请另选评测方',
  open: '还缺双方的法定代表人',
});
const differentController = test('different-controller', 'measures/9', {
  holds: '实际控制人不同',
  fails: '实际控制人相同，请另选评测方',
  open: '还缺双方的实际控制人',
});
const noCrossHolding = test('no-cross-holding', 'measures/9', {
  holds: '互不持股',
  fails: '一方持有另一方股份，请另选评测方',
  open: '还缺双方的股东名单',
});
const commonHolderTest = (share: number): Test =>
  test('no-common-holder', 'measures/9', {
    holds: `没有同时持有双方 ${share}% 及以上股份的股东`,
    fails: `有股东同时持有双方 ${share}% 及以上股份，请另选评测方`,
    open: '还缺双方的股东名单',
  });

/** The paths of one detail that either side does not state. */
const lacking = (
  { transformer, evaluator }: IndependenceFacts,
  detail: 'legalRepresentative' | 'controller' | 'shareholders',
): string[] => [
  ...(transformer[detail] === undefined ? [`transformer.${detail}`] : []),
  ...(evaluator[detail] === undefined ? [`evaluator.${detail}`] : []),
];

const holds = (holder: Party, held: Party): Holds => held.shareholders?.some(({ id }) => id === holder.creditCode) ?? 'unknown';

// Percentages are added in billionths, so that 12.3 and 12.7 make 25 exactly.
const BILLIONTHS = 1e9;

/** Who holds the decisive share of a party; entries of one id are one holding. Undefined while the list is absent. */
function majorHolders({ shareholders }: Party, share: number): Set<string> | undefined {
  if (!shareholders) return undefined;
  const held = new Map<string, number>();
  for (const { id, percent } of shareholders) held.set(id, (held.get(id) ?? 0) + Math.round(percent * BILLIONTHS));
  return new Set([...held].filter(([, sum]) => sum >= share * BILLIONTHS).map(([id]) => id));
}

/** A side that has no major holder at all settles it for both. */
function haveCommonHolder({ transformer, evaluator }: IndependenceFacts, share: number): Holds {
  const [mine, theirs] = [majorHolders(transformer, share), majorHolders(evaluator, share)];
  if (mine?.size === 0 || theirs?.size === 0) return false;
  return mine && theirs ? [...mine].some((id) => theirs.has(id)) : 'unknown';
}

/** independence: 改造评测分离 in 办法第九条. */
export function independenceUnder({ parameters: { commonHolderShare } }: Terms): (facts: IndependenceFacts) => Verdict<NoValue> {
  const noCommonHolder = commonHolderTest(commonHolderShare);
  return (facts) => {
    const { transformer, evaluator } = facts;
    return conclude(
      PACK,
      'independence',
      [
        differentEntity.of(transformer.creditCode !== evaluator.creditCode),
        differentRepresentative.of(
          not(same(transformer.legalRepresentative, evaluator.legalRepresentative)),
          lacking(facts, 'legalRepresentative'),
        ),
        differentController.of(not(same(transformer.controller, evaluator.controller)), lacking(facts, 'controller')),
        noCrossHolding.of(all([not(holds(transformer, evaluator)), not(holds(evaluator, transformer))]), lacking(facts, 'shareholders')),
        noCommonHolder.of(not(haveCommonHolder(facts, commonHolderShare)), lacking(facts, 'shareholders')),
      ],
      () => ({}),
    );
  };
}

export const decideIndependence = independenceUnder(stated);
