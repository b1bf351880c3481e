import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { INVENTED_POLICY, renumbered, WITH_MERGED_ARTICLES, WITH_NEW_ARTICLE } from '../../test/invented-policy.ts';
import { compareWording, type Fingerprints } from './compare-wording.ts';
import { fingerprintOf } from './fingerprint.ts';
import { splitWording } from './split-wording.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const known: Fingerprints = Object.fromEntries(splitWording(INVENTED_POLICY).clauses.map((each) => [each.id, fingerprintOf(each, hash)]));
const changesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    compareWording(known, splitWording(text).clauses, hash).flatMap(({ id, status, movedTo }) =>
      status === 'unchanged' ? [] : [[`${status === 'added' ? '+' : ''}${id}`, movedTo ? `${status} to ${movedTo}` : status]],
    ),
  );

describe('a text against the wording known by its fingerprints', () => {
  it('is unchanged as it is, in one clause per known clause', () => {
    expect(changesIn(INVENTED_POLICY)).toEqual({});
    expect(compareWording(known, splitWording(INVENTED_POLICY).clauses, hash).map(({ id }) => id)).toEqual(Object.keys(known));
  });

  it.each([
    ['a full-width digit', (text: string) => text.replace('40万', '４０万')],
    ['half-width marks', (text: string) => text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('％', '%')],
    ['other brackets', (text: string) => text.replaceAll('（', '(').replaceAll('）', ')')],
    ['blanks and blank lines', (text: string) => text.replaceAll('\n', '\n\n　').replaceAll('补助', '补 助')],
    ['lines wrapped anywhere', (text: string) => text.replace(/.{34}/gu, (run) => `${run}\n`)],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the draft mark taken off', (text: string) => text.replace('（样例）\n', '')],
  ])('is unchanged by %s alone', (_, edit) => expect(changesIn(edit(INVENTED_POLICY))).toEqual({}));

  it('is changed where a cap is', () => {
    expect(changesIn(INVENTED_POLICY.replace('40万', '35万'))).toEqual({ 'measures/3.1': 'changed' });
  });

  it('is changed where only a mark, a title or a reference is', () => {
    expect(changesIn(INVENTED_POLICY.replace('农业、水务', '农业，水务'))).toEqual({ annex1: 'changed' });
    expect(changesIn(INVENTED_POLICY.replace('补助标准', '补助办法'))).toEqual({ 'measures/3.1': 'changed' });
  });

  it('knows the articles again that a new one has pushed on', () => {
    const moved = { 'measures/4': 'moved to measures/5', 'measures/5': 'moved to measures/6', 'measures/6': 'moved to measures/7' };
    expect(changesIn(WITH_NEW_ARTICLE)).toEqual({ ...moved, '+measures/4': 'added' });
    expect(changesIn(WITH_NEW_ARTICLE.replace('满1年', '满2年'))).toEqual({
      ...moved,
      'measures/4': 'changed to measures/5',
      '+measures/4': 'added',
    });
  });

  it('follows an article that was merged into another', () => {
    expect(changesIn(WITH_MERGED_ARTICLES)).toEqual({
      'measures/4': 'changed',
      'measures/5': 'moved to measures/4',
      'measures/6': 'moved to measures/5',
    });
  });

  it('misses an article that is gone, whether the rest is renumbered or not', () => {
    const without = INVENTED_POLICY.replace(/第五条[^]*(?=第六条)/u, '');
    expect(changesIn(without)).toEqual({ 'measures/5': 'removed' });
    expect(changesIn(renumbered(without, 6, -1))).toEqual({ 'measures/5': 'removed', 'measures/6': 'moved to measures/5' });
  });

  it('says nothing of a document that the text does not contain', () => {
    const measures = INVENTED_POLICY.slice(INVENTED_POLICY.indexOf('附件2'));
    expect(changesIn(measures)).toEqual({});
    expect(compareWording(known, [], hash)).toEqual([]);
  });
});
