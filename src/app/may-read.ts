import type { Actor } from '../cases/act-rule.ts';
import type { StateOf } from '../cases/kinds.ts';
import { seatOf } from '../cases/panel/own-seat.ts';
import { servingOf } from '../cases/project/serving.ts';
import { DEPARTMENTS, OFFICES, PARTIES, type PartyRole, type Role } from '../cases/roles.ts';
import type { CaseKind } from '../contract/views.ts';
import { mayReadRegister } from './kept/reads-register.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Scope } from './store.ts';

const MEMBERS: readonly Role[] = [...OFFICES, ...DEPARTMENTS];

/** Which projects somebody may see. Deny by default: whoever is not named here sees none. */
export function scopeOf(actor: Actor): Scope {
  const { roles, organisation } = actor;
  if (roles.some((role) => MEMBERS.includes(role))) return { all: true };
  const as = PARTIES.filter((role) => roles.includes(role));
  return organisation === undefined || as.length === 0 ? { none: true } : { organisation, as };
}

/** Whatever is not about one case: books, registers, lists of selections, imports. */
export type Room =
  | 'selections'
  | 'panels'
  | 'inspections'
  | 'notices'
  | 'funds'
  | 'ledger'
  | 'registers'
  | 'people'
  | 'imports'
  | 'live-cases'
  | 'rulings'
  | 'monthly'
  | 'recoveries'
  | 'batches'
  | 'sanctions';
const READERS: Record<Room, readonly Role[]> = {
  selections: MEMBERS,
  panels: [...MEMBERS, 'expert'],
  inspections: MEMBERS,
  notices: [...MEMBERS, ...PARTIES, 'centre', 'expert', 'bank', 'public'],
  funds: OFFICES,
  ledger: OFFICES,
  registers: OFFICES,
  people: ['admin', 'director', 'auditor'],
  imports: ['officer', 'auditor'],
  'live-cases': OFFICES,
  rulings: MEMBERS,
  monthly: MEMBERS,
  recoveries: OFFICES,
  // Accounts of firms stand in them.
  batches: ['officer', 'approver', 'director', 'finance', 'auditor'],
  sanctions: OFFICES,
};

export function mayEnter(actor: Actor, room: Room): Result<null> {
  const allowed = READERS[room].some((role) => actor.roles.includes(role));
  return allowed ? ok(null) : refuse('not-permitted', '您的角色不能查看这里的内容；如工作需要，请联系系统管理员开通');
}

const isOwnRecovery = ({ roles, organisation }: Actor, state: StateOf<'recovery'>): boolean =>
  roles.includes('firm') && state.stage !== 'none' && state.target.creditCode === organisation;

const isOwnSanction = ({ roles, organisation }: Actor, state: StateOf<'sanction'>): boolean =>
  roles.includes('provider') && state.stage !== 'none' && state.sanctioned.provider.creditCode === organisation;

/** Whether a case is somebody's to see. Who may not see it is told that there is none. */
export function maySee(actor: Actor, kind: CaseKind, state: StateOf<CaseKind>): boolean {
  if (kind === 'selection') return mayEnter(actor, 'selections').ok;
  if (kind === 'panel') return mayEnter(actor, 'selections').ok || seatOf(state as StateOf<'panel'>, actor) !== undefined;
  if (kind === 'inspection') return mayEnter(actor, 'inspections').ok;
  if (kind === 'notice') return mayEnter(actor, 'notices').ok;
  if (kind === 'row') return 'cells' in state && mayReadRegister(actor, state.register);
  if (kind === 'ruling') return mayEnter(actor, 'rulings').ok;
  if (kind === 'batch') return mayEnter(actor, 'batches').ok;
  if (kind === 'fund') return mayEnter(actor, 'funds').ok;
  if (kind === 'sanction') return mayEnter(actor, 'sanctions').ok || isOwnSanction(actor, state as StateOf<'sanction'>);
  if (kind === 'recovery') return mayEnter(actor, 'recoveries').ok || isOwnRecovery(actor, state as StateOf<'recovery'>);
  const scope = scopeOf(actor);
  if ('all' in scope) return true;
  if (!('application' in state) || 'none' in scope) return false;
  const members: Record<PartyRole, readonly (string | undefined)[]> = {
    firm: [state.application.creditCode],
    evaluator: [state.assignment?.evaluator.creditCode],
    provider: servingOf(state),
  };
  return scope.as.some((role) => members[role].includes(scope.organisation));
}
