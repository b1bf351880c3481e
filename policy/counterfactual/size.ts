import { formatWan } from '../../src/kernel/fen.ts';
import type { EnterpriseSizeFacts } from '../policy.ts';
import { sizeCategories } from '../size-standard/2011.ts';
import type { Outs } from './way.ts';

const FEN_PER_WAN = 1_000_000;

const LABELS = { employees: '从业人员数', revenueFen: '上年营业收入', assetsFen: '资产总额' } as const;

/**
 * What is asked for where the size is open, and below which figures the firm is no large one: any single one suffices. `lacking`: the
 * absent figures, for those that are there do not settle it.
 */
export function askFigures({ category }: Pick<EnterpriseSizeFacts, 'category'>, lacking: readonly string[]): string {
  const found = sizeCategories[category - 1];
  const bounds = {
    employees: found?.employees && `从业人员少于 ${found.employees[0]} 人`,
    revenueFen: found?.revenueWan && `营业收入少于 ${formatWan(found.revenueWan[0] * FEN_PER_WAN)} 万元`,
    assetsFen: found?.assetsWan && `资产总额少于 ${formatWan(found.assetsWan[0] * FEN_PER_WAN)} 万元`,
  };
  const asked = lacking as readonly (keyof typeof LABELS)[];
  return `补充${asked.map((figure) => LABELS[figure]).join('、')}：${asked.map((figure) => bounds[figure]).join('，或')}，就属于中小企业`;
}

export const sizeOuts: Outs<'enterprise-size'> = {
  sme: {
    open: ({ facts, verdict: { missing } }) => ({
      says: askFigures(facts, missing),
      change: { state: missing },
    }),
    fails: '只支持中小微企业，划型按上年度数据；新年度数据出来后可重新划型',
  },
};
