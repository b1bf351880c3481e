import type { ProjectRow } from '../../../contract/views.ts';

/** Those that may be put on a pilot list: eligible, and not on one yet. */
export const isChoosable = (row: ProjectRow): boolean => row.stage === 'applied' && row.outcome === 'yes';
