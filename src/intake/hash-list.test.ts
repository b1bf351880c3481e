import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenCode, codeOf } from '../../test/office-tables.ts';
import { refusalOf } from '../../test/refusal.ts';
import type { Result } from '../kernel/result.ts';
import { compareWithList, makeHashList, readHashList, writeHashList } from './hash-list.ts';

const SECRET = '样例县与样例市约定的一句口令二〇二六';
const SALT = '0123456789abcdef0123456789abcdef';
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const listOf = (codes: readonly string[], secret = SECRET, salt = SALT) => valueOf(makeHashList(codes, { issuer: '样例市', salt, secret }));
const numbers = fc.uniqueArray(fc.nat(999), { maxLength: 12 });

describe('a list of firms without their names', () => {
  it('shows each side just the firms that stand on both', () => {
    fc.assert(
      fc.property(numbers, numbers, (here, there) => {
        const list = valueOf(readHashList(writeHashList(listOf(there.map(codeOf)))));
        const both = here.filter((number) => there.includes(number)).map(codeOf);
        expect(valueOf(compareWithList(here.map(codeOf), list, SECRET))).toEqual(both);
      }),
      { numRuns: 30 },
    );
  });

  it('shows nothing under another secret, and looks otherwise under another salt', () => {
    const list = listOf([codeOf(1)]);
    expect(valueOf(compareWithList([codeOf(1)], list, `${SECRET}。`))).toEqual([]);
    expect(listOf([codeOf(1)], SECRET, SALT.replace('0', '1')).hashes).not.toEqual(list.hashes);
  });

  it('names neither codes nor their order', () => {
    const codes = [codeOf(3), codeOf(1), codeOf(2), codeOf(1)];
    const text = writeHashList(listOf(codes));
    expect(codes.filter((code) => text.includes(code))).toEqual([]);
    expect(listOf(codes)).toEqual(listOf(codes.toReversed()));
  });

  it.each([
    ['a short secret', () => makeHashList([codeOf(1)], { issuer: '样例市', salt: SALT, secret: '短' }), '至少16个字'],
    ['a short secret for comparing', () => compareWithList([], listOf([]), '短'), '至少16个字'],
    [
      'what is no credit code',
      () => makeHashList([brokenCode(1)], { issuer: '样例市', salt: SALT, secret: SECRET }),
      '不是统一社会信用代码',
    ],
    ['another file', () => readHashList('企业名称,代码'), '第一行应为'],
    ['a list cut off', () => readHashList(writeHashList(listOf([codeOf(1), codeOf(2)])).slice(0, -70)), '家数与内容不符'],
    ['a list without its salt', () => readHashList(writeHashList(listOf([])).replace(SALT, '')), '盐值'],
    [
      'a list that was changed',
      () =>
        readHashList(
          writeHashList(listOf([codeOf(1)]))
            .replace(/[0-9a-f]\n$/, 'x\n')
            .replace('x', '0'),
        ),
      '摘要不符',
    ],
  ])('%s is refused', (_, work, words) => {
    expect(refusalOf(work()).message).toContain(words);
  });
});
