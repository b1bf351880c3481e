import type { Township } from '../../policy/townships/index.ts';

/** In a filter: of whom it is not known where they work. */
export const UNPLACED = 'unknown';

/** `paidFen`: what the books say was paid to these firms. */
export type PlaceCounts = {
  readonly firms: number;
  readonly pilots: number;
  readonly accepted: number;
  readonly paid: number;
  readonly paidFen: number;
};
/** `GET /api/v1/townships`: every township of the county, and the firms of whom it is not known. */
export type TownshipsView = {
  readonly county: string;
  readonly townships: readonly (Township & PlaceCounts)[];
  readonly unplaced: PlaceCounts;
  readonly all: PlaceCounts;
};
