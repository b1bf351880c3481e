import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../../../policy/index.ts';
import { readSettings, readTotal, telling, typedFrom } from './read-settings.ts';

const policy = getPolicy('pengyang-2026');
const read = (numbers: Record<string, string>, readings: Record<string, string> = {}) => readSettings(policy, { numbers, readings });

describe('推演页上填的改动', () => {
  it.each([
    ['subsidyRate', '40', 40],
    ['subsidyRate', ' ４０％ ', 40],
    ['subsidyCeiling', '35', 35_000_000],
    ['subsidyCeiling', '35.5万元', 35_500_000],
    ['subsidyCeiling', '350000元', 35_000_000],
  ])('%s 填“%s”', (name, text, value) => {
    expect(read({ [name]: text })).toEqual({ change: { parameters: { [name]: value }, readings: {} }, faults: {} });
  });

  it('没有填的、与现行一样的，不算改动', () => {
    const { change } = read({ subsidyRate: '50', subsidyCeiling: '' }, { levelRise: 'rise' });
    expect(change).toEqual({ parameters: {}, readings: {} });
  });

  it('读不懂的，在那一栏说明怎么写', () => {
    expect(read({ subsidyRate: '四成', subsidyCeiling: '很多', levelRise: 'rise' }).faults).toEqual({
      subsidyRate: '（补助占软硬件实际投资额的比例）应为 0 到 100 的整数，单位是%',
      subsidyCeiling: '（单家企业补助上限）金额要带单位，如 35万 或 350000元',
      levelRise: '请填数字',
    });
  });

  it('地址里的改动填进表，读不懂的不管', () => {
    expect(typedFrom(policy, 'subsidyRate=40,levelRise=target,levelRise=2,x=1,__proto__=1')).toEqual({
      numbers: { subsidyRate: '40', levelRise: '2' },
      readings: { levelRise: 'target' },
    });
  });

  it('只列改了会有影响的数字', () => {
    expect(telling(policy)).toEqual(expect.arrayContaining(['subsidyRate', 'pilotFirms', 'operatingYears']));
    expect(telling(policy)).not.toContain('cloudFirms');
  });

  it('资金总额不带单位按万元', () => {
    expect([readTotal(''), readTotal('440'), readTotal('440万元'), readTotal('4400000元'), readTotal('四百')]).toEqual([
      undefined,
      440_000_000,
      440_000_000,
      440_000_000,
      null,
    ]);
  });
});
