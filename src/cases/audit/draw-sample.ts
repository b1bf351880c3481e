import { sha256 } from '../../kernel/sha256.ts';
import { digestOf, type Drawn, inTurn, type Lot } from '../draw.ts';

/** A payment that may be looked at: what was paid, and how much there is to ask about it. */
export type AuditLot = Lot & { readonly fen: number; readonly points: number };
export const SAMPLE_WAYS = ['amount', 'risk', 'turn'] as const;
export type SampleWay = (typeof SAMPLE_WAYS)[number];

/**
 * By money unit: every so many fen of the whole, from a first one that the seed decides. A payment as great as that distance is always
 * drawn; a smaller one with a chance as great as its amount. At most `count`, since one payment may be met twice.
 */
function byAmount<L extends AuditLot>(seed: string, lots: readonly L[], count: number): readonly Drawn<L>[] {
  const ordered = inTurn(
    seed,
    lots.filter(({ fen }) => fen > 0),
  );
  const whole = ordered.reduce((sum, { fen }) => sum + BigInt(fen), 0n);
  const distance = (whole + BigInt(count) - 1n) / BigInt(count) || 1n;
  let next = BigInt(`0x${sha256(`${seed}\n${digestOf(lots)}\nstart`)}`) % distance;
  let passed = 0n;
  return ordered.filter(({ fen }) => {
    passed += BigInt(fen);
    const isMet = next < passed;
    while (next < passed) next += distance;
    return isMet;
  });
}

/** The payments to look at. The same list, seed, way and count always give the same ones, whoever draws. `count` is at least one. */
export function drawSample<L extends AuditLot>(way: SampleWay, seed: string, lots: readonly L[], count: number): readonly Drawn<L>[] {
  if (way === 'amount') return byAmount(seed, lots, count);
  const ordered = inTurn(seed, lots);
  return (way === 'risk' ? ordered.toSorted((a, b) => b.points - a.points) : ordered).slice(0, count);
}
