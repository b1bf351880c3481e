import { expect, it } from 'vitest';
import { editionNames } from './edition-names.ts';
import type { Ruled } from './in-time.ts';

const PACK = 'pengyang-2026';
const days = (from: string, publicityDays: number): Ruled => ({ pack: PACK, from, change: { parameters: { publicityDays } } });
const rate = (from: string, subsidyRate: number): Ruled => ({ pack: PACK, from, change: { parameters: { subsidyRate } } });
const elsewhere: Ruled = { ...rate('2026-08-01', 10), pack: 'another-2026' };

it.each<[string, readonly Ruled[], readonly string[]]>([
  ['nothing was ruled: the version itself', [], ['']],
  ['another version was ruled on', [elsewhere], ['']],
  ['one ruling', [days('2026-08-01', 7)], ['', '?publicityDays=7']],
  [
    'a later ruling for later days: both terms from then on',
    [days('2026-08-01', 7), elsewhere, rate('2026-09-01', 40)],
    ['', '?publicityDays=7', '?publicityDays=7&subsidyRate=40'],
  ],
  [
    'a later ruling for earlier days: alone for these, with the first for the rest',
    [days('2026-09-01', 7), rate('2026-08-01', 40)],
    ['', '?publicityDays=7', '?publicityDays=7&subsidyRate=40', '?subsidyRate=40'],
  ],
  [
    'the same term twice: the last signed stands, what the first made has been',
    [rate('2026-08-01', 40), rate('2026-08-01', 45)],
    ['', '?subsidyRate=40', '?subsidyRate=45'],
  ],
])('every edition there ever was, when %s', (_, rulings, names) =>
  expect(editionNames(PACK, rulings)).toEqual(names.map((terms) => `${PACK}${terms}`)),
);
