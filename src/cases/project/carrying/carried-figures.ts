import type { CarriedPage, EarlierFigures } from './records.ts';

/** What an acceptance before the file came here found; undefined where there was none. */
export const carriedFigures = ({ carried }: { readonly carried?: CarriedPage }): EarlierFigures | undefined => carried?.figures;
