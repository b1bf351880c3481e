/** Money: whole fen as bigint inside, a safe integer on the wire. Never a float. */
export type Fen = bigint;

/** The largest amount the wire accepts: 10^15 fen (10 000 亿元), still a safe integer. */
export const MAX_FEN = 1_000_000_000_000_000;

/** Wire form (integer fen) of an amount. Throws beyond ±10^15: such an amount is a defect, not data. */
export function toWireFen(fen: Fen): number {
  if (fen > BigInt(MAX_FEN) || fen < -BigInt(MAX_FEN)) throw new RangeError(`amount out of range: ${fen}`);
  return Number(fen);
}

export const minFen = (a: Fen, b: Fen): Fen => (a < b ? a : b);
export const sumFen = (amounts: Iterable<Fen>): Fen => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};

/** `123456` → `1,234.56`; the sign leads. For people; never parsed back. */
export function formatYuan(fen: Fen | number): string {
  const value = BigInt(fen);
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0n ? '-' : ''}${whole}.${digits.slice(-2)}`;
}

/** `40000000` → `40`; `46411007` → `46.411007`: 万元, exact to the fen, no trailing zeros. */
export function formatWan(fen: Fen | number): string {
  const value = BigInt(fen);
  const digits = (value < 0n ? -value : value).toString().padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -6)}${fraction === '' ? '' : `.${fraction}`}`;
}
