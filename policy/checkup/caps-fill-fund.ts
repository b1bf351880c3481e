import type { ClauseId } from '../../src/kernel/clause.ts';
import { formatWan } from '../../src/kernel/fen.ts';
import { type FundRegion, fundRegion } from './fund-region.ts';
import { type CheckupFinding, type Rule, uniqueClauses } from './finding.ts';
import type { CheckablePack } from './pack.ts';

const clausesOf = ({ awards, shares, services, fund }: CheckablePack): ClauseId[] =>
  uniqueClauses([
    ...awards.flatMap(({ ceilings }) => ceilings.map(({ clause }) => clause)),
    services.clause,
    shares.transformation.clause,
    shares.support.clause,
    fund.clause,
  ]);

const wan = (fen: number): string => `${formatWan(fen)} 万元`;
// Rounded down: a fund of the whole 元 still fits.
const floorYuan = (fen: number): number => fen - (fen % 100);

type Matter = Pick<CheckupFinding, 'kind' | 'says' | 'mend'>;

function matterOf({ fillsAll, promisedFen, mostFen }: FundRegion, totalFen: number | undefined, share: number): Matter | undefined {
  if (!fillsAll) {
    const says = `各项上限合计 ${wan(promisedFen)}，都用满时企业改造支出占不到 ${share}%，不能同时用满`;
    return { kind: 'contradiction', says, mend: '降低配套支出的上限，或提高改造支出的上限' };
  }
  const range = `各项上限合计 ${wan(promisedFen)}；企业改造支出要占 ${share}% 以上，最多能用到 ${wan(floorYuan(mostFen))}`;
  const reason = '超出上限合计的部分，只能用于没有写标准的奖励';
  if (totalFen === undefined)
    return { kind: 'gap', says: `没有写资金总额。${range}，${reason}`, mend: '写明资金总额，并核对它落在两数之间' };
  if (totalFen < promisedFen)
    return { kind: 'contradiction', says: `资金总额 ${wan(totalFen)} 不够：${range}`, mend: '增加资金，或降低上限、名额' };
  if (totalFen > mostFen)
    return { kind: 'contradiction', says: `资金总额 ${wan(totalFen)} 用不完：${range}`, mend: '提高改造补助的上限或名额，或减少资金' };
  return totalFen === promisedFen
    ? undefined
    : { kind: 'gap', says: `资金总额 ${wan(totalFen)}。${range}，${reason}`, mend: '写明其余资金的用途和标准' };
}

/** Whether the caps, the shares and the fund's total can all be met at once, with the region of what can. */
export const capsFillFund: Rule = (pack) => {
  const region = fundRegion(pack);
  const { transformation, support } = pack.shares;
  const matter = matterOf(region, pack.fund.totalFen, Math.max(transformation.atLeastPercent, 100 - support.atMostPercent));
  return matter ? [{ rule: 'caps-fill-fund', clauses: clausesOf(pack), ...matter, region }] : [];
};
