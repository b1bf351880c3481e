import type { BankSide } from '../../kernel/paper-reading.ts';
import { present } from '../present.ts';
import { type Labelled, labelsIn, plainOf, printedOf } from './labelled.ts';
import { leftOf, type Place, placesOf } from './page-row.ts';
import type { Upright } from './page-text.ts';

type Side = 'payer' | 'payee';
export type SlipPage = Labelled & { readonly upright: readonly Upright[] };

const OF_SIDE = '(?:(?:付款|收款|汇款|付|收)(?:人|方|单位|账户)?)?';
export const SIDE_WORDS = /(?:付款|收款|汇款)(?:人|方|单位)/g;
export const SIDE_LABELS = {
  name: new RegExp(`${OF_SIDE}(?:账户名称|户名|全称|名称|单位名称):?|(?:付款|收款|汇款)(?:人|方|单位):`, 'g'),
  account: new RegExp(`${OF_SIDE}(?:银行)?(?:账号|帐号|账户|卡号):?`, 'g'),
  bank: new RegExp(`${OF_SIDE}(?:开户(?:银行|行|网点|机构)(?:名称|全称)?|行名):?`, 'g'),
} as const;

const ofWords = (words: string): Side | undefined => (/^[付汇]/.test(words) ? 'payer' : words.startsWith('收') ? 'payee' : undefined);

/** How far above or below its rows the name of a block may stand, in letters. */
const REACH = 2.5;
/** 付款人, 收款人 in a cell of its own left of a label: downwards along its block, or across in the middle row of it. Above a block it names whatever stands below. */
function edgeOf(place: Place, { rows, upright }: SlipPage): Side | undefined {
  const { y, glyphs } = place.row;
  const reach = REACH * (glyphs[place.start]?.height ?? 0);
  const across = placesOf(rows, SIDE_WORDS)
    .filter((each) => labelsIn([each.row], SIDE_LABELS.account).some(({ end }) => end > each.end))
    .map((each) => ({ text: each.text, x: leftOf(each), from: each.row.y, to: each.row.y }));
  const beside = [...upright, ...across].filter(({ x, from, to }) => x < leftOf(place) && from - reach < y && y < to + reach);
  const far = ({ x, from, to }: Upright): number => (leftOf(place) - x) * 1000 + Math.abs((from + to) / 2 - y);
  return ofWords(beside.toSorted((a, b) => far(a) - far(b))[0]?.text ?? '');
}

/** Of two blocks that nothing names, the payer's is the left or the upper one. */
function orderOf(place: Place, all: readonly Place[]): Side | undefined {
  const [other, ...more] = all.filter((each) => each !== place);
  if (other === undefined || more.length > 0) return undefined;
  const height = place.row.glyphs[place.start]?.height ?? 0;
  const isBeside = Math.abs(other.row.y - place.row.y) < height;
  return (isBeside ? leftOf(place) < leftOf(other) : place.row.y < other.row.y) ? 'payer' : 'payee';
}

function bySide(page: SlipPage, label: RegExp, read: (place: Place) => string | undefined): Partial<Record<Side, string>> {
  const places = labelsIn(page.rows, label);
  const found: Partial<Record<Side, string>> = {};
  for (const place of places) {
    const [side, value] = [ofWords(place.text) ?? edgeOf(place, page) ?? orderOf(place, places), read(place)];
    if (side !== undefined && value !== undefined) found[side] ??= value;
  }
  return found;
}

/** Who paid and who was paid, with account and bank, as far as the slip says. */
export function readSides(page: SlipPage): { readonly payer: BankSide; readonly payee: BankSide } {
  const names = bySide(page, SIDE_LABELS.name, (place) => printedOf(page, place));
  const accounts = bySide(page, SIDE_LABELS.account, (place) => /^[\d*-]{6,40}$/.exec(plainOf(page, place))?.[0]);
  const banks = bySide(page, SIDE_LABELS.bank, (place) => printedOf(page, place));
  const sideOf = (side: Side): BankSide => present<BankSide>({ name: names[side], account: accounts[side], bank: banks[side] });
  return { payer: sideOf('payer'), payee: sideOf('payee') };
}
