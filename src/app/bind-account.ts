import type { Day } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { checkAccount, type Given } from './check-account.ts';
import { refuseAcross, rolesOfParts } from './fit-rights.ts';
import { hasFactor } from './has-factor.ts';
import type { Ports } from './ports.ts';
import type { Programme, Tx } from './store.ts';
import type { Home } from './store-people.ts';
import { INVITATION_GONE } from './read-invitation.ts';
import { programmeOf } from './tokens.ts';

/** The other programmes of this deployment, in which somebody invited here may have an account. */
export const listOtherProgrammes = async ({ store, programmeId }: Pick<Ports, 'store' | 'programmeId'>): Promise<readonly Programme[]> =>
  (await store.listProgrammes()).filter(({ id }) => id !== programmeId);

/** An account of another programme, as its owner would sign in there. */
export type GivenElsewhere = Given & { readonly programme: string };
/** `account`: by which name they sign in here from now on. */
export type Bound = { readonly account: string; readonly programme: string };

/**
 * Takes up an invitation with the account that the person has in another programme, in place of a new password: shown as at a sign-in
 * there, with the same limits, and with the second factor where one is set up. Bound once, for good, by nobody but its person; never
 * because a name or number is the same. Refuses somebody who has set up an account here, an account that has somebody here already,
 * and duties that no account may hold beside others.
 */
export async function bindAccount(ports: Ports, token: string, given: GivenElsewhere): Promise<Result<Bound>> {
  const { programmeId, store } = ports;
  if (programmeOf(token) !== programmeId) return INVITATION_GONE;
  const programme = (await listOtherProgrammes(ports)).find(({ id }) => id === given.programme);
  if (!programme) return refuse('bad-input', '请选择您已有账号的年度或县区');
  const { at, today } = await ports.moment(programmeId);
  // Committed also where it refuses: a failure stays on record.
  const shown = await store.transact(programme.id, async (tx) => ok(await prove(ports, tx, given, at)));
  const home = shown.ok ? shown.value : shown;
  if (!home.ok) return home;
  return store.transact(programmeId, async (tx) => {
    const taken = await tx.takeInvitation(ports.hash(token), at);
    if (!taken) return INVITATION_GONE;
    const bound = await bind(tx, taken.personId, home.value, { at, today, programmeId });
    return bound.ok ? ok({ account: bound.value, programme: programme.name }) : bound;
  });
}

async function prove(ports: Ports, tx: Tx, given: GivenElsewhere, at: string): Promise<Result<Home>> {
  const { programme: programmeId } = given;
  const checked = await checkAccount(ports, tx, { ...given, programmeId, at });
  if (!checked.ok) return checked;
  const { person, isProven } = checked.value;
  if (!isProven && (await hasFactor(tx, person.id)))
    return refuse('second-factor-needed', '这个账号只绑定了通行密钥：请先到那里登录，在“我的账户”里再绑定身份验证器，然后回到这里');
  return ok(person.home ?? { programmeId, personId: person.id });
}

type Bind = { readonly at: string; readonly today: Day; readonly programmeId: string };
async function bind(tx: Tx, personId: string, home: Home, { at, today, programmeId }: Bind): Promise<Result<string>> {
  if (await tx.lockCredential(personId)) return refuse('already-done', '这个账号已经在本项目设置过，不能再改用别处的账号');
  const [here, elsewhere] = [await tx.listAccountParts({ programmeId, personId }), await tx.listAccountParts(home)];
  const unfit = refuseAcross(rolesOfParts(here), rolesOfParts(elsewhere));
  if (unfit) return unfit;
  if (!(await tx.bindHome(personId, home, { at, today }))) return refuse('already-done', '您的这个账号在本项目已经有人员记录，请用它登录');
  return ok((await tx.findPerson(personId))?.account ?? '');
}
