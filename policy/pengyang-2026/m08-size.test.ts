import { describe, expect, it } from 'vitest';
import { decideEnterpriseSize } from './m08-size.ts';

const wan = 1_000_000;

describe('办法第八条 中小企业划型', () => {
  it.each([
    ['人数 299、营收 5 亿：小型', 299, 50_000, 'small'],
    ['两项都到大型下限：大型', 1000, 40_000, 'large'],
    ['营收差一万元：中型', 1000, 39_999, 'medium'],
    ['人数不到 20：微型', 19, 90_000, 'micro'],
    ['两项都到中型下限：中型', 300, 2_000, 'medium'],
    ['两项都到小型下限：小型', 20, 300, 'small'],
    ['营收不到 300 万：微型', 500, 299, 'micro'],
  ])('工业，%s', (_, employees, revenue, size) => {
    const verdict = decideEnterpriseSize({ category: 2, employees, revenueFen: revenue * wan });
    expect(verdict).toMatchObject({ value: { size, sme: size !== 'large' }, outcome: size === 'large' ? 'no' : 'yes', missing: [] });
  });

  it.each([
    ['农业只看营收', { category: 1, revenueFen: 500 * wan }, 'medium'],
    ['建筑业看营收和资产', { category: 3, revenueFen: 90_000 * wan, assetsFen: 299 * wan }, 'micro'],
    ['租赁看人数和资产', { category: 15, employees: 300, assetsFen: 120_000 * wan }, 'large'],
    ['其他行业只看人数', { category: 16, employees: 299 }, 'medium'],
    ['下限差一分也不算到', { category: 1, revenueFen: 500 * wan - 1 }, 'small'],
  ])('%s', (_, facts, size) => {
    expect(decideEnterpriseSize(facts).value?.size).toBe(size);
  });

  it.each([
    ['人数一项已是微型，不必再问', { employees: 5 }, 'micro', true, 'yes', []],
    ['人数不到大型：是中小企业，但档次还要看营收', { employees: 500 }, null, true, 'yes', ['revenueFen']],
    ['人数到了大型：是不是中小企业要看营收', { employees: 5000 }, null, null, 'unknown', ['revenueFen']],
    ['什么都没有', {}, null, null, 'unknown', ['employees', 'revenueFen']],
  ])('缺指标：%s', (_, known, size, sme, outcome, missing) => {
    expect(decideEnterpriseSize({ category: 2, ...known })).toMatchObject({ value: { size, sme }, outcome, missing });
  });
});
