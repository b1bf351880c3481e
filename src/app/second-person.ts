import type { Actor } from '../cases/act-rule.ts';
import type { Role } from '../cases/roles.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { needSecondFactor } from './second-factor-roles.ts';
import type { Tx } from './store.ts';

const CONFIRMERS: readonly Role[] = ['director', 'admin'];

/** Roles that approve, pay or give out rights are given by two people: one alone could give them to a name of their own making. */
export const takesTwo = (role: Role): boolean => needSecondFactor([role]);

/** Whether anybody else could confirm. Where nobody can (the first administrator's first hours) one acts alone, and the record shows it. */
export async function hasSecond(tx: Pick<Tx, 'listPeople'>, askedBy: string | null, personId: string): Promise<boolean> {
  const people = await tx.listPeople();
  return people.some(
    ({ id, pending, roles }) => !pending && id !== askedBy && id !== personId && roles.some((role) => CONFIRMERS.includes(role)),
  );
}

/** Refuses whoever may not confirm, asked for it himself, or is the one it is about. */
export function mayConfirm(actor: Actor, askedBy: string | null, personId: string): Result<null> {
  if (!actor.roles.some((role) => CONFIRMERS.includes(role))) return refuse('not-permitted', '由局长或另一名系统管理员复核');
  if (actor.personId === askedBy) return refuse('same-person', '这是您提出的，须由局长或另一名系统管理员复核');
  if (actor.personId === personId) return refuse('same-person', '这是您本人的权限，须由他人复核');
  return actor.secondFactor ? ok(null) : refuse('second-factor-needed', '复核人员权限须先完成身份验证，请在右上角“我的账户”中验证');
}

/** Refuses whoever does not administer people, or has not proved who they are in this session. */
export function mayAdminister({ roles, secondFactor }: Actor): Result<null> {
  if (!roles.includes('admin')) return refuse('not-permitted', '人员和权限由系统管理员办理');
  return secondFactor ? ok(null) : refuse('second-factor-needed', '办理人员权限须先完成身份验证，请在右上角“我的账户”中验证');
}
