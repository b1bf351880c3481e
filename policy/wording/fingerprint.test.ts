import { describe, expect, it } from 'vitest';
import { fingerprintOf, isSameWording, marksOf, shareIn } from './fingerprint.ts';
import { fingerprintsPage } from './fingerprints-page.ts';

/** Shows what would be hashed. */
const open = (text: string): string => text;

describe('a fingerprint', () => {
  it.each([
    ['', []],
    ['甲乙', ['甲乙']],
    ['甲乙丙丁', ['甲乙丙丁']],
    ['甲乙，丙 丁', ['甲乙,丙', '乙,丙丁']],
  ])('of “%s” has a mark for every run of four', (text, marks) => expect([...marksOf({ title: '题', text }, open)]).toEqual(marks));

  it('is sixteen signs of the whole, title first, and the twelve smallest marks of the text', () => {
    const marks = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmno';
    expect(fingerprintOf({ title: 'Z', text: 'tsrqpabcdefghijklmnopq' }, open)).toBe(`Ztsrqpabcdefghij${marks}`);
  });

  it('tells the same wording, and how much of it stands in another', () => {
    const [one, other] = [`${'a'.repeat(16)}甲乙丙丁子丑寅卯`, `${'a'.repeat(15)}b甲乙丙丁`];
    expect([isSameWording(one, `${'a'.repeat(16)}甲乙丙丁`), isSameWording(one, other)]).toEqual([true, false]);
    expect([shareIn(one, new Set(['甲乙丙丁'])), shareIn(one, new Set(['乙丙丁子'])), shareIn('a'.repeat(16), new Set())]).toEqual([
      0.5, 0, 0,
    ]);
  });

  it('stands on a page of a pack under its clause, quoted only where it must be', () => {
    const lines = fingerprintsPage({ annex1: 'ab', 'measures/3.1': 'cd' }).split('\n');
    expect(lines[0]).toContain("from '../wording/compare-wording.ts'");
    expect(lines.slice(-5)).toEqual([
      'export const fingerprints: Fingerprints = {',
      "  annex1: 'ab',",
      "  'measures/3.1': 'cd',",
      '};',
      '',
    ]);
  });
});
