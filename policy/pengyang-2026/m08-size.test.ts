import { describe, expect, it } from 'vitest';
import { sizeCategories } from '../size-standard/2011.ts';
import { sizes } from './examples/m08-size.ts';
import { decideEnterpriseSize } from './m08-size.ts';

const wan = 1_000_000;

describe('办法第八条 中小企业划型', () => {
  it.each(sizes)('%s', (_, facts, size) => {
    const outcome = size === 'large' ? 'no' : 'yes';
    expect(decideEnterpriseSize(facts)).toMatchObject({ value: { size, sme: size !== 'large' }, outcome, missing: [] });
  });

  // 工信部联企业〔2011〕300号，逐行对照：从业人员；营业收入和资产总额以万元计；大、中、小型的下限。
  it.each<[number, readonly number[] | null, readonly number[] | null, readonly number[] | null]>([
    [1, null, [20000, 500, 50], null],
    [2, [1000, 300, 20], [40000, 2000, 300], null],
    [3, null, [80000, 6000, 300], [80000, 5000, 300]],
    [4, [200, 20, 5], [40000, 5000, 1000], null],
    [5, [300, 50, 10], [20000, 500, 100], null],
    [6, [1000, 300, 20], [30000, 3000, 200], null],
    [7, [200, 100, 20], [30000, 1000, 100], null],
    [8, [1000, 300, 20], [30000, 2000, 100], null],
    [9, [300, 100, 10], [10000, 2000, 100], null],
    [10, [300, 100, 10], [10000, 2000, 100], null],
    [11, [2000, 100, 10], [100000, 1000, 100], null],
    [12, [300, 100, 10], [10000, 1000, 50], null],
    [13, null, [200000, 1000, 100], [10000, 5000, 2000]],
    [14, [1000, 300, 100], [5000, 1000, 500], null],
    [15, [300, 100, 10], null, [120000, 8000, 100]],
    [16, [300, 100, 10], null, null],
  ])('第 %i 类：每项指标正好到下限算到，差一点就低一档', (category, employees, revenue, assets) => {
    const bounds = { employees, revenueFen: revenue?.map((bound) => bound * wan), assetsFen: assets?.map((bound) => bound * wan) };
    const asked = Object.entries(bounds).flatMap(([fact, each]) => (each ? [[fact, each] as const] : []));
    const ample = Object.fromEntries(asked.map(([fact]) => [fact, 1e15]));
    expect(decideEnterpriseSize({ category, ...ample }).value?.size).toBe('large');
    expect(decideEnterpriseSize({ category }).missing).toEqual(asked.map(([fact]) => fact));
    for (const [fact, [large = 0, medium = 0, small = 0]] of asked) {
      const sizeAt = (amount: number) => decideEnterpriseSize({ category, ...ample, [fact]: amount }).value?.size;
      expect([large, large - 1, medium, medium - 1, small, small - 1].map(sizeAt)).toEqual(
        'large medium medium small small micro'.split(' '),
      );
    }
  });

  it('各类按标准的次序编号', () => {
    expect(sizeCategories.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });

  it('说清划型结果，或者还缺什么', () => {
    const says = (facts: object) => decideEnterpriseSize({ category: 2, ...facts }).because[0]?.says;
    expect(says({ employees: 5 })).toBe('划型为微型企业，属于中小企业');
    expect(says({ employees: 1000, revenueFen: 40_000 * wan })).toBe('划型为大型企业，不是中小企业');
    expect(says({ employees: 500 })).toBe('属于中小企业');
    expect(says({})).toBe('还缺从业人员、营业收入，定不了是不是中小企业');
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
