/** Money: whole fen as bigint inside, a safe integer on the wire. Never a float. */
export type Fen = bigint;

/** The largest amount the wire accepts: 10^15 fen (10 000 亿元), still a safe integer. */
export const MAX_FEN = 1_000_000_000_000_000;

/** Wire form (integer fen) of an amount. Throws beyond ±10^15: such an amount is a defect, not data. */
export function toWireFen(fen: Fen): number {
  if (fen > BigInt(MAX_FEN) || fen < -BigInt(MAX_FEN)) throw new RangeError(`amount out of range: ${fen}`);
  return Number(fen);
}

export const sumFen = (amounts: Iterable<Fen>): Fen => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};

/** The sign, what stands before the point and what behind it, of an amount whose unit is 10^`places` fen. */
function partsOf(fen: Fen | number, places: number): readonly [sign: string, whole: string, fraction: string] {
  const text = String(BigInt(fen));
  const sign = text.startsWith('-') ? '-' : '';
  const padded = text.slice(sign.length).padStart(places + 1, '0');
  return [sign, padded.slice(0, -places), padded.slice(-places)];
}

/** `123456` → `1,234.56`; the sign leads. For people; never parsed back. */
export function formatYuan(fen: Fen | number): string {
  const [sign, whole, fraction] = partsOf(fen, 2);
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** `40000000` → `40`; `46411007` → `46.411007`: 万元, exact to the fen, no trailing zeros. */
export function formatWan(fen: Fen | number): string {
  const [sign, whole, fraction] = partsOf(fen, 6);
  return `${sign}${whole}.${fraction}`.replace(/\.?0+$/, '');
}
