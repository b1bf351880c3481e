import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { TEMPLATES, type Template } from './templates.ts';

const all = Object.entries<Template>(TEMPLATES);
const DAY = asDay('2026-12-03');

describe('what people are told', () => {
  it.each(all)('%s is short, ends as a sentence, and names the day where there is one', (_, { title, says }) => {
    for (const text of [says(null), says(DAY)].filter((each) => each !== '')) {
      expect(text).toMatch(/。$/);
      expect(text.length).toBeLessThanOrEqual(60);
    }
    expect(title.length).toBeLessThanOrEqual(20);
  });

  it('never names an amount, a telephone, a link or a person', () => {
    for (const [, { title, says }] of all) expect(`${title}${says(null)}`).not.toMatch(/\d|元|http|先生|女士/);
  });

  it.each([
    ['application-returned', '请在2026年12月3日24时前补正后重新提交。缺哪一项、为什么，登录后逐项列出。'],
    ['acceptance-failed', '请在2026年12月3日24时前完成整改，要改什么登录后查看。'],
    ['inspection-filed', '检查发现了问题，请在2026年12月3日24时前整改并答复。'],
    ['recovery-decided', '请在2026年12月3日24时前退回资金，决定和依据登录后查看。'],
    ['due-passed', '2026年12月3日已到期，还没有办理。请尽快登录办理。'],
  ] as const)('%s says until when', (name, says) => {
    expect(TEMPLATES[name].says(DAY)).toBe(says);
  });
});
