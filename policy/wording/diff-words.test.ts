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

  it.each([
    ['占90％', '占85%', '占[-90％][+85%]'],
    ['12.5万', '12.75万', '[-12.5万][+12.75万]'],
    ['1亿元', '1万元', '[-1亿元][+1万元]'],
    ['共40家', '共4家', '共[-40][+4]家'],
    ['按ERP改', '按CRM改', '按[-ERP][+CRM]改'],
    ['甲\n乙', '甲 乙', '甲[-\n][+ ]乙'],
  ])('%j and %j differ in whole words', (before, after, words) => expect(told(before, after)).toBe(words));

  it('shows what came and what went in place', () => {
    expect(told('由县财政局拨付', '由财政局及时拨付')).toBe('由[-县]财政局[+及时]拨付');
    expect(told('', '新的')).toBe('[+新的]');
    expect(told('旧的', '')).toBe('[-旧的]');
    expect(diffWords('一样', '一样')).toEqual([{ kind: 'same', text: '一样' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('loses nothing of either', () => {
    const wording = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '4', '0', '万元', '，', ' ') });
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const stretches = diffWords(before, after);
        expect(only(stretches, 'come')).toBe(before);
        expect(only(stretches, 'gone')).toBe(after);
      }),
    );
  });

  it('keeps as much as can be kept', () => {
    const most = ([one, ...rest]: readonly string[], other: readonly string[]): number =>
      one === undefined ? 0 : Math.max(most(rest, other), other.includes(one) ? 1 + most(rest, other.slice(other.indexOf(one) + 1)) : 0);
    const wording = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 7 });
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const kept = diffWords(before.join(''), after.join('')).flatMap(({ kind, text }) => (kind === 'same' ? [...text] : []));
        expect(kept).toHaveLength(most(before, after));
      }),
    );
  });

  it('gives up word by word, but nothing else, where the texts are enormous', () => {
    expect(diffWords('甲乙'.repeat(2_000), '乙甲'.repeat(2_000)).map(({ kind }) => kind)).toEqual(['gone', 'come']);
  });
});
