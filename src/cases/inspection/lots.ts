import { inTurn, type Lot } from '../draw.ts';
import type { ListedFirm, Target } from './records.ts';

/** A firm's line: number of its case, name and credit code, with tabs between. */
export const lotsOf = (listed: readonly ListedFirm[]): readonly (Lot & { readonly of: ListedFirm })[] =>
  listed.map((of) => ({ id: of.caseId, line: `${of.caseId}\t${of.name}\t${of.creditCode}`, of }));

/** How many of a list a share in whole percent makes: rounded up, one at least. */
export const sizeOf = (count: number, share: number): number => Math.max(1, Math.ceil((count * share) / 100));

/** The first of the list by turn. */
export const drawnFirms = (seed: string, listed: readonly ListedFirm[], size: number): readonly Target[] =>
  inTurn(seed, lotsOf(listed))
    .slice(0, size)
    .map(({ of, ticket }) => ({ ...of, ticket }));
