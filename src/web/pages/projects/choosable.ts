import type { Review } from '../../../cases/panel/records.ts';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import { BULK_ACTS, type BulkAct } from '../../../cases/project/bulk-acts.ts';
import { SELECTION_ACTS } from '../../../cases/selection/acts.ts';
import type { Role } from '../../../cases/roles.ts';
import type { ProjectRow } from '../../../contract/views.ts';

/** Those that may be put on a pilot list: confirmed, and not on one yet. */
export const isListable = (row: ProjectRow): boolean => row.stage === 'eligible';
const REVIEWED_AT: Readonly<Record<string, Review>> = { eligible: 'pilot', accepting: 'acceptance', paid: 'benchmark' };
/** What experts may be asked about a firm at its stage; undefined where there is nothing to review. */
export const reviewOf = ({ stage }: ProjectRow): Review | undefined => REVIEWED_AT[stage];

/** The acts on many firms that somebody with these roles may do. */
export const bulkActsOf = (roles: readonly Role[]): readonly BulkAct[] =>
  BULK_ACTS.filter((act) => PROJECT_ACTS[act].roles.some((role) => roles.includes(role)));
/** Whether the firm stands where the act is done from; whether it can be done is the preview's to say. */
export const isBeforeAct = ({ stage }: ProjectRow, act: BulkAct): boolean => PROJECT_ACTS[act].from.includes(stage);

/** Whether ticking the firm leads anywhere for somebody with these roles. */
export function isChoosable(row: ProjectRow, roles: readonly Role[]): boolean {
  const mayList = SELECTION_ACTS.submitSelection.roles.some((role) => roles.includes(role));
  return bulkActsOf(roles).some((act) => isBeforeAct(row, act)) || (mayList && reviewOf(row) !== undefined);
}
