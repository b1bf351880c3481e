import type { EnterpriseSizeFacts, Size } from '../../policy.ts';

const wan = 1_000_000;
type Row = readonly [says: string, facts: EnterpriseSizeFacts, size: Size];
const industry = (says: string, employees: number, revenueWan: number, size: Size): Row => [
  `工业，${says}`,
  { category: 2, employees, revenueFen: revenueWan * wan },
  size,
];

/** Of which size a firm is then; every indicator is known. */
export const sizes: readonly Row[] = [
  industry('299 人、营业收入 5 亿元：人数不到中型的 300', 299, 50_000, 'small'),
  industry('1000 人、4 亿元：两项都到大型下限', 1000, 40_000, 'large'),
  industry('1000 人、39999 万元：营业收入差一万元', 1000, 39_999, 'medium'),
  industry('19 人、9 亿元：人数不到 20', 19, 90_000, 'micro'),
  industry('300 人、2000 万元：两项都到中型下限', 300, 2_000, 'medium'),
  industry('20 人、300 万元：两项都到小型下限', 20, 300, 'small'),
  industry('500 人、299 万元：营业收入不到 300 万元', 500, 299, 'micro'),
  ['农业只看营业收入：500 万元', { category: 1, revenueFen: 500 * wan }, 'medium'],
  ['农业，下限差一分也不算到：4999999.99 元', { category: 1, revenueFen: 500 * wan - 1 }, 'small'],
  ['建筑业看营业收入和资产：9 亿元、资产 299 万元', { category: 3, revenueFen: 90_000 * wan, assetsFen: 299 * wan }, 'micro'],
  ['租赁看人数和资产：300 人、资产 12 亿元', { category: 15, employees: 300, assetsFen: 120_000 * wan }, 'large'],
  ['其他行业只看人数：299 人', { category: 16, employees: 299 }, 'medium'],
];
