import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, expand, idsIn } from './kept-reasons.ts';
import type { Reason } from './verdict.ts';

/** Any function without collisions will do, if it tells words apart within its first letters. */
const seen = new Map<string, string>();
const hash = (text: string): string => seen.get(text) ?? (seen.set(text, String(seen.size).padStart(32, '0')), seen.get(text) ?? '');

const reason = fc.record({
  test: fc.string(),
  clause: fc.constantFrom('measures/6', 'measures/8'),
  holds: fc.constantFrom(true, false, 'unknown'),
  says: fc.string({ unit: 'grapheme' }),
});
const verdict = fc.record({ outcome: fc.constantFrom('yes', 'no'), value: fc.jsonValue(), because: fc.array(reason) });
const payload = fc.record({
  type: fc.string(),
  facts: fc.jsonValue(),
  verdict,
  conclusions: fc.array(fc.record({ on: fc.string(), publicised: fc.record({ verdict }) })),
});

/** As the database answers. */
function readBack(written: ReturnType<typeof compact>): unknown {
  const rows = new Map(written.reasons.map(({ id, ...words }) => [id, words]));
  return expand(JSON.parse(written.text), rows);
}

const words: Reason = { test: 'sme', clause: 'measures/8', holds: true, says: '样例' };

describe('reasons kept once', () => {
  it('come back in every verdict as they were said, however deep it lies', () => {
    fc.assert(
      fc.property(payload, (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as object;
        expect(readBack(compact(hash, plain))).toEqual(plain);
        expect(JSON.stringify(readBack(compact(hash, plain)))).toBe(JSON.stringify(plain));
      }),
    );
  });

  it('are named by their words: the same words have one id, others another, and the text holds no words', () => {
    const [one, same, other] = ['样例', '样例', '别的'].map((says): Reason => ({ test: 'sme', clause: 'measures/8', holds: true, says }));
    const { text, reasons } = compact(hash, { because: [one, same, other] });
    expect(new Set(reasons.map(({ id }) => id)).size).toBe(2);
    expect(idsIn(JSON.parse(text))).toHaveLength(2);
    expect(text).not.toContain('样例');
    expect(compact(hash, { because: [Object.freeze({ ...one })] }).text).toBe(compact(hash, { because: [one] }).text);
  });

  it('have ids of 128 bits of the hash', () => {
    const [kept, rest] = ['0123456789abcdef0123456789abcdef', 'fedcba9876543210fedcba9876543210'];
    expect(idsIn(JSON.parse(compact(() => kept + rest, { because: [words] }).text))).toEqual([kept]);
  });

  it('are worked out once where they cannot change any more, and anew where they can', () => {
    let hashed = 0;
    const counting = (text: string): string => ((hashed += 1), hash(text));
    const standing = Object.freeze({ ...words });
    const first = compact(counting, { because: [standing, standing] });
    expect([hashed, compact(counting, { because: [standing] }).reasons[0]]).toEqual([1, first.reasons[0]]);
    expect(hashed).toBe(1);
    const changing = { ...words };
    const before = compact(counting, { because: [changing] }).reasons;
    changing.says = '后来';
    expect(compact(counting, { because: [changing] }).reasons[0]?.id).not.toBe(before[0]?.id);
  });

  it.each([['id only'], [null], [undefined], [7]])('cannot be made of %j', (reason) => {
    expect(() => compact(hash, { because: [reason] })).toThrow('a reason without words');
  });

  it('leave what holds none untouched, and are not counted where they stand in full', () => {
    const without = { facts: { because: 'a word', none: null }, count: 3 };
    expect(expand(without, new Map())).toBe(without);
    expect(idsIn({ because: [words, 'one', 'one'] })).toEqual(['one']);
  });

  it('are missed where one is gone, and stay where they were written in full', () => {
    expect(() => expand({ because: ['gone'] }, new Map())).toThrow('reason gone is not on record');
    const full = { verdict: { because: [{ test: 'sme', clause: 'measures/8', holds: true, says: '样例' }] } };
    expect(expand(full, new Map())).toEqual(full);
  });
});
