import type { Invitation } from '../contract/people-views.ts';
import { ORGANISED, type Role } from '../cases/roles.ts';
import { asDay, type Day } from '../kernel/day.ts';
import { ok, refuse, type Refused, type Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';
import type { Tx } from './store.ts';
import type { Person } from './store-people.ts';
import { newToken } from './tokens.ts';

export type Invited = {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation?: string | undefined;
};

const WEEK_MS = 7 * 86_400_000;
const dayOf = (instant: string): Day => asDay(instant.slice(0, 10));

/** A one-time token for setting this person's password, good for a week. */
export async function makeInvitation(
  ports: Ports,
  tx: Tx,
  person: Person,
  made: { readonly at: string; readonly by: string | null; readonly programmeId: string },
): Promise<Invitation> {
  const token = newToken(ports, made.programmeId);
  const expiresAt = new Date(Date.parse(made.at) + WEEK_MS).toISOString();
  await tx.addInvitation({ tokenHash: ports.hash(token), personId: person.id, expiresAt, by: made.by });
  return { token, account: person.account, expiresOn: dayOf(expiresAt) };
}

/** Invites somebody: the answer carries the one-time token. Refuses all but administrators, an account in use, and rights that do not go together. */
export async function invite(ports: Ports, who: Who, invited: Invited): Promise<Result<Invitation>> {
  const { actor, programmeId } = who;
  if (!actor.roles.includes('admin')) return refuse('not-permitted', '邀请人员由系统管理员办理');
  const unfit = refuseRights(invited);
  if (unfit) return unfit;
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    if (await tx.findPersonByAccount(invited.account)) return refuse('already-done', `账号“${invited.account}”已有人使用，请换一个`);
    const { account, name, roles, organisation = null } = invited;
    const person = { id: ports.newId(), account, name, roles: [...new Set(roles)], organisation };
    await tx.addPerson(person, at);
    return ok(await makeInvitation(ports, tx, person, { at, by: actor.personId, programmeId }));
  });
}

function refuseRights({ roles, organisation }: Invited): Refused | null {
  if (roles.includes('public')) return refuse('bad-input', '社会公众无须账号，请去掉这个角色');
  if (roles.includes('auditor') && roles.length > 1) return refuse('bad-input', '审计监督只看不办，不能兼任其他角色，请单独设账号');
  const needsOrganisation = roles.some((role) => ORGANISED.includes(role));
  if (needsOrganisation && !organisation) return refuse('bad-input', '企业、评测机构、服务商和银行的人员须填写本单位统一社会信用代码');
  return null;
}
