import type { Review } from '../../../cases/panel/records.ts';
import type { ProjectRow } from '../../../contract/views.ts';

/** Fit by the rule, and waiting for somebody to stand behind it. */
export const isConfirmable = (row: ProjectRow): boolean => row.stage === 'applied' && row.outcome === 'yes';
/** Those that may be put on a pilot list: confirmed, and not on one yet. */
export const isListable = (row: ProjectRow): boolean => row.stage === 'eligible';
const REVIEWED_AT: Readonly<Record<string, Review>> = { eligible: 'pilot', accepting: 'acceptance', paid: 'benchmark' };
/** What experts may be asked about a firm at its stage; undefined where there is nothing to review. */
export const reviewOf = ({ stage }: ProjectRow): Review | undefined => REVIEWED_AT[stage];
export const isChoosable = (row: ProjectRow): boolean => isConfirmable(row) || reviewOf(row) !== undefined;
