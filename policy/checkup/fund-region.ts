import { toWireFen } from '../../src/kernel/fen.ts';
import type { CheckablePack, FundPart } from './pack.ts';

/** A way to spend the fund. Whole fen. */
export type Point = { readonly transformationFen: number; readonly supportFen: number };

/**
 * All ways to spend the stated amounts within the shares: the corners, in order around the region; whether everything can be
 * paid at its cap at once; what the caps come to; and the largest fund that can be spent whole. Each corner is the last whole fen inside.
 */
export type FundRegion = {
  readonly corners: readonly Point[];
  readonly fillsAll: boolean;
  readonly promisedFen: number;
  readonly mostFen: number;
};

/** Support may be at most `rise` / `run` of transformation. */
type Slope = { readonly rise: bigint; readonly run: bigint };

/** Both shares say the same kind of thing; the tighter one holds. */
function slopeOf({ shares: { transformation, support } }: CheckablePack): Slope {
  const least = BigInt(transformation.atLeastPercent);
  const most = BigInt(support.atMostPercent);
  const [a, b] = [
    { rise: 100n - least, run: least },
    { rise: most, run: 100n - most },
  ];
  return a.rise * b.run <= b.rise * a.run ? a : b;
}

/** What the awards paid from a part of the fund come to at their lowest ceiling, as far as the text says how many there are. */
export function capOf({ awards, services }: CheckablePack, part: FundPart): bigint {
  const caps = awards
    .filter(({ from, ceilings }) => from === part && ceilings.length > 0)
    .map(({ ceilings, places = 0 }) => BigInt(Math.min(...ceilings.map(({ fen }) => fen))) * BigInt(places));
  return caps.reduce((sum, cap) => sum + cap, part === 'support' ? BigInt(services.fen) : 0n);
}

const point = (transformation: bigint, support: bigint): Point => ({
  transformationFen: toWireFen(transformation),
  supportFen: toWireFen(support),
});

/** The most support that `transformation` bears. Nothing limits it where no share of transformation is asked. */
export const supportBorneBy = (pack: CheckablePack, transformation: bigint): bigint | undefined => {
  const { rise, run } = slopeOf(pack);
  return run === 0n ? undefined : (transformation * rise) / run;
};

/** The feasible region of a pack's caps and shares, in exact whole numbers. */
export function fundRegion(pack: CheckablePack): FundRegion {
  const [most, support] = [capOf(pack, 'transformation'), capOf(pack, 'support')];
  const { rise, run } = slopeOf(pack);
  const borne = supportBorneBy(pack, most);
  const fillsAll = borne === undefined || borne >= support;
  // Where nothing may be spent on support there is no fullest support to begin at.
  const leastForAll = rise === 0n ? 0n : (support * run + rise - 1n) / rise;
  const upper = fillsAll ? [point(most, support), point(leastForAll, support)] : [point(most, borne)];
  return {
    corners: [point(0n, 0n), point(most, 0n), ...upper],
    fillsAll,
    promisedFen: toWireFen(most + support),
    mostFen: toWireFen(most + (borne ?? support)),
  };
}
