import type { Actor } from '../cases/act-rule.ts';
import { MEMBERS, OFFICES, PARTIES, PAYING, type Role } from '../cases/roles.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Scope } from './store.ts';

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
  | 'findings'
  | 'audit'
  | 'registers'
  | 'people'
  | 'imports'
  | 'live-cases'
  | 'rulings'
  | 'monthly'
  | 'figures'
  | 'recoveries'
  | 'batches'
  | 'performance'
  | 'reporting'
  | 'outlays'
  | 'sanctions';
const READERS: Record<Room, readonly Role[]> = {
  selections: MEMBERS,
  panels: [...MEMBERS, 'expert'],
  inspections: MEMBERS,
  notices: [...MEMBERS, ...PARTIES, 'centre', 'expert', 'bank', 'public'],
  funds: OFFICES,
  ledger: OFFICES,
  findings: OFFICES,
  audit: ['auditor'],
  registers: OFFICES,
  people: ['admin', 'director', 'auditor'],
  imports: ['officer', 'auditor'],
  'live-cases': OFFICES,
  rulings: MEMBERS,
  monthly: MEMBERS,
  figures: MEMBERS,
  recoveries: OFFICES,
  batches: PAYING,
  performance: OFFICES,
  reporting: OFFICES,
  outlays: OFFICES,
  sanctions: OFFICES,
};

export function mayEnter(actor: Actor, room: Room): Result<null> {
  const allowed = READERS[room].some((role) => actor.roles.includes(role));
  return allowed ? ok(null) : refuse('not-permitted', '您的角色不能查看这里的内容；如工作需要，请联系系统管理员开通');
}
