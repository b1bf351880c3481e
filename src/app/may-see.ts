import type { Actor } from '../cases/act-rule.ts';
import type { CaseKind, StateOf } from '../cases/kinds.ts';
import { seatOf } from '../cases/panel/own-seat.ts';
import { providersOf } from '../cases/project/serving.ts';
import type { PartyRole } from '../cases/roles.ts';
import { mayReadRow } from './kept/reads-register.ts';
import { mayEnter, type Room, scopeOf } from './may-read.ts';

/** Kinds that are wholly somebody's to see once they may enter the room; of the rest each case says whose it is. */
export const ROOM_OF: { readonly [K in CaseKind]?: Room } = {
  selection: 'selections',
  panel: 'selections',
  inspection: 'inspections',
  notice: 'notices',
  ruling: 'rulings',
  fund: 'funds',
  sanction: 'sanctions',
  performance: 'performance',
  batch: 'batches',
  outlay: 'outlays',
  recovery: 'recoveries',
};

/** Who may be paid, and be asked to give back. */
const isPayee = ({ roles }: Actor): boolean => roles.includes('firm') || roles.includes('provider');
const isOwnRecovery = (actor: Actor, state: StateOf<'recovery'>): boolean =>
  isPayee(actor) && state.stage !== 'none' && state.target.creditCode === actor.organisation;
const isOwnOutlay = (actor: Actor, state: StateOf<'outlay'>): boolean =>
  isPayee(actor) && state.stage !== 'none' && state.ground.beneficiary.creditCode === actor.organisation;

const isOwnSanction = ({ roles, organisation }: Actor, state: StateOf<'sanction'>): boolean =>
  roles.includes('provider') && state.stage !== 'none' && state.sanctioned.provider.creditCode === organisation;

function isOwnProject(actor: Actor, state: StateOf<'project'>): boolean {
  const scope = scopeOf(actor);
  if ('all' in scope) return true;
  if (!('application' in state) || 'none' in scope) return false;
  const members: Record<PartyRole, readonly (string | undefined)[]> = {
    firm: [state.application.creditCode],
    evaluator: [state.assignment?.evaluator.creditCode],
    accountant: [state.audit?.assignment.evaluator.creditCode],
    provider: providersOf(state),
  };
  return scope.as.some((role) => members[role].includes(scope.organisation));
}

const isOwn: { readonly [K in CaseKind]?: (actor: Actor, state: StateOf<K>) => boolean } = {
  panel: (actor, state) => seatOf(state, actor) !== undefined,
  outlay: isOwnOutlay,
  recovery: isOwnRecovery,
  sanction: isOwnSanction,
  row: (actor, state) => 'cells' in state && mayReadRow(actor, state),
  project: isOwnProject,
};

/** Whether a case is somebody's to see. Who may not see it is told that there is none. */
export function maySee(actor: Actor, kind: CaseKind, state: StateOf<CaseKind>): boolean {
  const room = ROOM_OF[kind];
  if (room !== undefined && mayEnter(actor, room).ok) return true;
  // The state is of the case's kind; the compiler cannot follow a table.
  const own = isOwn[kind] as ((actor: Actor, state: StateOf<CaseKind>) => boolean) | undefined;
  return own?.(actor, state) ?? false;
}
