import { describe, expect, it } from 'vitest';
import { getPolicy } from '../index.ts';
import type { Policy } from '../policy.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import { checkText } from './check-text.ts';
import { readFigures } from './read-figures.ts';

const clause = (id: ClauseWording['id'], text: string): ClauseWording => ({ id, title: '', text });
const policyOf = (parameters: Policy['parameters']): Policy => ({ ...getPolicy('pengyang-2026'), parameters });
const noNumbers = policyOf({});

describe('读出原文里的数', () => {
  it.each([
    ['补贴不超过投入的５０％', ['50', '%', 'at-most']],
    ['按投入的 50% 补', ['50', '%', 'exactly']],
    ['每家最高 35.5万元', ['35.5', '万元', 'at-most']],
    ['公示不少于 5 个工作日', ['5', '个工作日', 'at-least']],
    ['在30日内办完', ['30', '日', undefined]],
    ['不超过预算，给10家', ['10', '家', undefined]],
  ])('%s', (text, [value, unit, bound]) => {
    expect(readFigures([clause('measures/1', text)])).toMatchObject([{ clause: 'measures/1', value, unit, bound }]);
  });
});

describe('政策体检：导入的原文', () => {
  it('同一个数，一处说不超过、一处说按，是矛盾', () => {
    const text = [clause('plan/1', '补贴不超过实际投入的50%。'), clause('measures/1', '按照实际投入的５０％补贴。')];
    expect(checkText(noNumbers, text)).toMatchObject([
      { rule: 'text-bounds-differ', kind: 'contradiction', clauses: ['plan/1', 'measures/1'] },
    ]);
    expect(checkText(noNumbers, [clause('plan/1', '补贴不超过实际投入的50%，其余不超过自筹的50%。')])).toEqual([]);
  });

  it('工作日与“日”并用，要写明', () => {
    const text = [clause('measures/1', '公示5个工作日'), clause('measures/2', '30日内整改')];
    expect(checkText(noNumbers, text).map(({ rule, says }) => [rule, says])).toEqual([
      ['text-days-mixed', '原文里有的期限按工作日，有的只写“日”：办法第一条 5个工作日，办法第二条 30日'],
    ]);
  });

  it('所用的数在原文里找不到的，指出来；写成汉字的也认得', () => {
    const rate = { value: 50, unit: '%', clause: 'measures/1', says: '比例' } as const;
    const years = { value: 3, unit: '年', clause: 'measures/2', says: '回溯期' } as const;
    const ceiling = { value: 40_000_000, unit: '分', clause: 'measures/3', says: '上限' } as const;
    const policy = policyOf({ rate, years, ceiling });
    const text = [clause('measures/1', '补50%'), clause('measures/2', '近三年'), clause('measures/3', '最高40 万元')];
    expect(checkText(policy, text)).toEqual([]);
    const edited = [clause('measures/1', '补150%'), clause('measures/2', '近两年'), clause('measures/3', '最高35万元')];
    expect(checkText(policy, edited).map(({ says }) => says)).toEqual([
      '办法第一条的原文里没有“50%”（比例）',
      '办法第二条的原文里没有“3年”（回溯期）',
      '办法第三条的原文里没有“40万元”（上限）',
    ]);
  });
});
