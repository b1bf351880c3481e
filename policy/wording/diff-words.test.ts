import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type Stretch } from './diff-words.ts';

const told = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}]`, come: `[+${text}]` })[kind])
    .join('');
const only = (stretches: readonly Stretch[], without: Stretch['kind']): string =>
  stretches.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

describe('two wordings word by word', () => {
  it('takes a figure with its unit for one word', () => {
    expect(told('最高不超过40万元，一次付清', '最高不超过35万元，一次付清')).toBe('最高不超过[-40万元][+35万元]，一次付清');
  });

  it('shows what came and what went in place', () => {
    expect(told('由县财政局拨付', '由财政局及时拨付')).toBe('由[-县]财政局[+及时]拨付');
    expect(told('', '新的')).toBe('[+新的]');
    expect(told('一样', '一样')).toBe('一样');
  });

  it('loses nothing of either', () => {
    const wording = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '4', '0', '万元', '，') });
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const stretches = diffWords(before, after);
        expect(only(stretches, 'come')).toBe(before);
        expect(only(stretches, 'gone')).toBe(after);
      }),
    );
  });

  it('gives up word by word, but nothing else, where the texts are enormous', () => {
    expect(diffWords('甲'.repeat(4_000), '乙'.repeat(4_000)).map(({ kind }) => kind)).toEqual(['gone', 'come']);
  });
});
