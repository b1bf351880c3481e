import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('normalised wording', () => {
  it('is the same in any width, with any blanks, and with any guise of a mark', () => {
    const typed = '（一）“专账”\u200B管理 —— 占\n90％；〔2026〕21号';
    expect(normalise(typed)).toBe(normalise("(一)'专账'管理－占　９０%;[2026]21号"));
  });

  it('still tells one mark from another', () => {
    expect(normalise('软件、云服务')).not.toBe(normalise('软件，云服务'));
    expect(normalise('40。')).not.toBe(normalise('40'));
    for (const mark of ['“', '—', '〜', '〔', '】', '。']) expect(normalise(`甲${mark}乙`)).not.toBe('甲乙');
    expect(normalise('3〜5')).toBe(normalise('3~5'));
  });
});
