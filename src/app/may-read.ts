import type { Actor } from '../cases/act-rule.ts';
import type { StateOf } from '../cases/kinds.ts';
import type { Role } from '../cases/roles.ts';
import type { CaseKind } from '../contract/views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Scope } from './store.ts';

/** The offices that carry or watch the programme see all of it; an auditor sees all and acts on nothing. */
const OFFICES: readonly Role[] = ['officer', 'approver', 'city', 'finance', 'auditor'];
const isOffice = ({ roles }: Actor): boolean => roles.some((role) => OFFICES.includes(role));

/** Which projects somebody may see. Deny by default: whoever is not named here sees none. */
export function scopeOf(actor: Actor): Scope {
  if (isOffice(actor)) return { all: true };
  if (actor.organisation === undefined) return { none: true };
  if (actor.roles.includes('firm')) return { creditCode: actor.organisation };
  if (actor.roles.includes('evaluator')) return { evaluator: actor.organisation };
  return { none: true };
}

/** Whatever is not about one case: books, registers, lists of selections, imports. */
export type Room = 'selections' | 'notices' | 'funds' | 'ledger' | 'registers' | 'people' | 'imports';
const READERS: Record<Room, readonly Role[]> = {
  selections: OFFICES,
  notices: [...OFFICES, 'firm', 'evaluator', 'public'],
  funds: OFFICES,
  ledger: ['officer', 'approver', 'finance', 'auditor', 'city'],
  registers: OFFICES,
  people: ['admin', 'auditor'],
  imports: ['officer', 'auditor'],
};

export function mayEnter(actor: Actor, room: Room): Result<null> {
  const allowed = READERS[room].some((role) => actor.roles.includes(role));
  return allowed ? ok(null) : refuse('not-permitted', '您的角色不能查看这里的内容；如工作需要，请联系系统管理员开通');
}

/** Whether a case is somebody's to see. Who may not see it is told that there is none. */
export function maySee(actor: Actor, kind: CaseKind, state: StateOf<CaseKind>): boolean {
  if (kind === 'selection') return mayEnter(actor, 'selections').ok;
  if (kind === 'notice') return mayEnter(actor, 'notices').ok;
  if (kind === 'fund') return mayEnter(actor, 'funds').ok;
  const scope = scopeOf(actor);
  if ('all' in scope) return true;
  if (!('application' in state)) return false;
  if ('creditCode' in scope) return state.application.creditCode === scope.creditCode;
  return 'evaluator' in scope && state.assignment?.evaluator.creditCode === scope.evaluator;
}
