import { normaliseCreditCode } from '../../kernel/credit-code.ts';
import type { InvoiceReading } from '../../kernel/invoice-reading.ts';
import { gapBefore, leftOf, type Place, placesOf, plainAfter, printedAfter } from './page-row.ts';
import type { PageRow, Upright } from './page-text.ts';

export type Page = { readonly rows: readonly PageRow[]; readonly upright: readonly Upright[] };
type Party = 'buyer' | 'seller';

const OWN = '(?:购买方|销售方|购方|销方)?';
const NAME = new RegExp(`${OWN}名称:`, 'g');
const CODE = new RegExp(`${OWN}(?:统一社会信用代码/)?纳税人识别号:?`, 'g');
const ofWords = (words: string): Party | undefined => (words.startsWith('购') ? 'buyer' : words.startsWith('销') ? 'seller' : undefined);

/** The words down the edge of the block that a label stands in. */
function edgeOf(place: Place, { upright }: Page): Party | undefined {
  const { y, glyphs } = place.row;
  const reach = 2 * (glyphs[place.start]?.height ?? 0);
  const edges = upright.filter(
    ({ text, x, from, to }) => ofWords(text) !== undefined && x < leftOf(place) && from - reach < y && y < to + reach,
  );
  return ofWords(edges.toSorted((a, b) => b.x - a.x)[0]?.text ?? '');
}

/** Of two blocks that nothing names, the buyer's is the left or the upper one: so every layout has it. */
function orderOf(place: Place, all: readonly Place[]): Party | undefined {
  const [other, ...more] = all.filter((each) => each !== place);
  if (other === undefined || more.length > 0) return undefined;
  const height = place.row.glyphs[place.start]?.height ?? 0;
  const isBeside = Math.abs(other.row.y - place.row.y) < 2 * height;
  const isFirst = isBeside ? leftOf(place) < leftOf(other) : place.row.y < other.row.y;
  return isFirst ? 'buyer' : 'seller';
}

/** What stands after a label of both parties, by party. A word that only ends like the label, as 项目名称, is none. */
function eachAfter(page: Page, label: RegExp, read: (place: Place) => string | undefined): Partial<Record<Party, string>> {
  const places = placesOf(page.rows, label).filter(({ row, start }) => start === 0 || gapBefore(row, start) > 0.8);
  const found: Partial<Record<Party, string>> = {};
  for (const place of places) {
    const [party, value] = [ofWords(place.text) ?? edgeOf(place, page) ?? orderOf(place, places), read(place)];
    if (party !== undefined && value !== undefined) found[party] ??= value;
  }
  return found;
}

const codeAfter = (place: Place): string | undefined => /^[0-9A-Za-z]{15,20}$/.exec(plainAfter(place))?.[0];

/** Buyer and seller with their codes, as far as the page says them. */
export function readParties(page: Page): Pick<InvoiceReading, 'buyer' | 'buyerName' | 'seller' | 'sellerName'> {
  const names = eachAfter(page, NAME, (place) => printedAfter(place) || undefined);
  const codes = eachAfter(page, CODE, codeAfter);
  return {
    ...(codes.buyer !== undefined && { buyer: normaliseCreditCode(codes.buyer) }),
    ...(names.buyer !== undefined && { buyerName: names.buyer }),
    ...(codes.seller !== undefined && { seller: normaliseCreditCode(codes.seller) }),
    ...(names.seller !== undefined && { sellerName: names.seller }),
  };
}
