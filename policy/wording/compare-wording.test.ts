import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { INVENTED_POLICY, renumbered, WITH_MERGED_ARTICLES, WITH_NEW_ARTICLE } from '../../test/invented-policy.ts';
import { compareWording, type Fingerprints } from './compare-wording.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type ClauseWording, splitWording } from './split-wording.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const known: Fingerprints = Object.fromEntries(splitWording(INVENTED_POLICY).clauses.map((each) => [each.id, fingerprintOf(each, hash)]));
const changesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    compareWording(known, splitWording(text).clauses, hash).flatMap(({ id, status, movedTo }) =>
      status === 'unchanged' ? [] : [[`${status === 'added' ? '+' : ''}${id}`, movedTo ? `${status} to ${movedTo}` : status]],
    ),
  );

/** Articles 1, 2, … of measures with these words. */
const articles = (...texts: readonly string[]): ClauseWording[] =>
  texts.flatMap((text, index) => (text === '' ? [] : [{ id: `measures/${index + 1}` as const, title: '', text }]));
/** What became of the old articles and which are new: `2 → 3` is moved as it was, `2 ~ 3` changed on the way. */
const became = (old: readonly string[], next: readonly string[]): string[] => {
  const fingerprints = Object.fromEntries(articles(...old).map((each) => [each.id, fingerprintOf(each, hash)]));
  const number = (id: string | undefined): string => id?.slice('measures/'.length) ?? '';
  const signs = { unchanged: '=', changed: '~', added: '+', removed: '-', moved: '→' };
  return compareWording(fingerprints, articles(...next), hash).map(
    ({ id, status, movedTo }) => `${number(id)}${signs[status]}${number(movedTo)}`,
  );
};

describe('articles known again by their words', () => {
  it.each([
    { what: 'half the words stand elsewhere', old: ['甲乙丙丁戊'], next: ['', '子乙丙丁戊'], changes: ['1~2'] },
    { what: 'less than half do', old: ['甲乙丙丁戊己'], next: ['', '子乙丙丁戊丑'.slice(0, 5)], changes: ['1-', '2+'] },
    { what: 'nothing is left of the words', old: ['甲乙丙丁'], next: ['子丑寅卯'], changes: ['1~'] },
    {
      what: 'two are the same',
      old: ['子丑寅卯', '甲乙丙丁', '甲乙丙丁'],
      next: ['甲乙丙丁', '甲乙丙丁', '子丑寅卯'],
      changes: ['1→3', '2=', '3→1'],
    },
    {
      what: 'the very words stand elsewhere and more than them here',
      old: ['甲乙丙丁'],
      next: ['甲乙丙丁戊', '甲乙丙丁'],
      changes: ['1→2', '1+'],
    },
    { what: 'the words also stood in one that stays', old: ['甲乙丙丁', '甲乙丙丁戊'], next: ['', '甲乙丙丁戊'], changes: ['1-', '2='] },
    { what: 'another takes the number', old: ['甲乙丙丁', '子丑寅卯'], next: ['子丑寅卯辰'], changes: ['1-', '2~1'] },
    {
      what: 'half the words went into another',
      old: ['甲乙丙丁戊', '子丑寅卯辰巳'],
      next: ['', '子丑寅卯辰巳乙丙丁戊'],
      changes: ['1~2', '2~'],
    },
    {
      what: 'all of the words went into another',
      old: ['甲乙丙丁', '子丑寅卯辰巳'],
      next: ['', '子丑寅卯辰巳甲乙丙丁'],
      changes: ['1→2', '2~'],
    },
  ])('$what: $changes', ({ old, next, changes }) => expect(became(old, next)).toEqual(changes));
});

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
