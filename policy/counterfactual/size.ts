import { formatWan } from '../../src/kernel/fen.ts';
import type { EnterpriseSizeFacts } from '../policy.ts';
import { sizeCategories } from '../size-standard/2011.ts';
import type { Outs } from './way.ts';

const FEN_PER_WAN = 1_000_000;

/** Below which figures a firm of the category is no large one: any single one suffices. */
export function boundsOf({ category }: Pick<EnterpriseSizeFacts, 'category'>): string {
  const found = sizeCategories[category - 1];
  const bounds = [
    found?.employees && `从业人员少于 ${found.employees[0]} 人`,
    found?.revenueWan && `营业收入少于 ${formatWan(found.revenueWan[0] * FEN_PER_WAN)} 万元`,
    found?.assetsWan && `资产总额少于 ${formatWan(found.assetsWan[0] * FEN_PER_WAN)} 万元`,
  ];
  return bounds.filter(Boolean).join('，或');
}

export const sizeNeeds = { employees: '从业人员数', revenueFen: '上年营业收入', assetsFen: '资产总额' } as const;

export const sizeOuts: Outs<'enterprise-size'> = {
  sme: {
    open: ({ facts, verdict: { missing } }) => ({
      says: `补充${missing.map((path) => sizeNeeds[path as keyof typeof sizeNeeds]).join('、')}：${boundsOf(facts)}，就属于中小企业`,
      change: { state: missing },
    }),
    fails: '只支持中小微企业，划型按上年度数据；新年度数据出来后可重新划型',
  },
};
