import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines } from './title-lines.ts';

describe('a title', () => {
  it.each([
    ['关于限期整改的通知'],
    ['彭阳样例晨丰针织有限公司', '数字化改造项目验收意见'],
    ['关于追回彭阳样例晨丰针织有限公司', '专项资金的决定'],
    ['2026年第一批数字化转型', '拟试点企业公示（样例）'],
    ['2026年度数字化转型', '服务商拟奖励公示（样例）'],
    ['关于开展彭阳县中小企业', '数字化转型试点中期评价的请示'],
  ])('ends its lines where a word or a name does: %s', (...lines) => {
    expect(titleLines(lines.join(''))).toEqual(lines);
  });

  it('loses nothing in its lines, whatever it says', () => {
    const said = fc.array(fc.constantFrom('样例', '有限公司', '（', '）', '的', '数字化', 'A1', '通知'), { maxLength: 60 });
    fc.assert(
      fc.property(said, (words) => {
        expect(titleLines(words.join('')).join('')).toBe(words.join(''));
      }),
    );
  });
});
