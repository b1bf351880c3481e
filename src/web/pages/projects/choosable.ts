import type { ProjectRow } from '../../../contract/views.ts';

/** Fit by the rule, and waiting for somebody to stand behind it. */
export const isConfirmable = (row: ProjectRow): boolean => row.stage === 'applied' && row.outcome === 'yes';
/** Those that may be put on a pilot list: confirmed, and not on one yet. */
export const isListable = (row: ProjectRow): boolean => row.stage === 'eligible';
export const isChoosable = (row: ProjectRow): boolean => isConfirmable(row) || isListable(row);
