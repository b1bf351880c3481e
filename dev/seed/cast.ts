import { acceptInvitation } from '../../src/app/accept-invitation.ts';
import { confirmRight } from '../../src/app/change-rights.ts';
import { createFirstInvitation } from '../../src/app/create-first-invitation.ts';
import { invite, type Invited } from '../../src/app/invite.ts';
import { listDuties } from '../../src/app/list-duties.ts';
import type { Ports, Who } from '../../src/app/ports.ts';
import type { PartyRole, Role } from '../../src/cases/roles.ts';
import { granted } from './granted.ts';

/** Who plays which part; every name is invented. The county office's approver never prepares, the treasury never approves. */
const PEOPLE = {
  director: '者正明（样例）',
  officer: '马文斌（样例）',
  approver: '虎秀兰（样例）',
  city: '祁建平（样例）',
  finance: '兰桂芳（样例）',
  development: '剡志刚（样例）',
  park: '撒丽萍（样例）',
  science: '古晓东（样例）',
  taskforce: '冶国栋（样例）',
  auditor: '海学军（样例）',
  centre: '妥雅琴（样例）',
  evaluator: '安彦龙（样例）',
  accountant: '禹佩兰（样例）',
  provider: '买海燕（样例）',
  expert: '拜永康（样例）',
  bank: '丁玉洁（样例）',
  firm: '杨小燕（样例）',
} as const satisfies Partial<Record<Role, string>>;
export type Part = keyof typeof PEOPLE | 'public';
/** Credit codes of those who act for somebody. */
export type Organisations = Readonly<Record<PartyRole | 'bank', string>>;
export type Cast = Readonly<Record<Part, Who>>;

const FIRST_ACCOUNT = 'admin';
const PUBLIC = { personId: 'public', name: '社会公众', roles: ['public'], secondFactor: false } as const;

async function findWhoOf(ports: Ports, account: string): Promise<Who | undefined> {
  const person = await ports.store.in(ports.programmeId).findPersonByAccount(account);
  if (!person) return undefined;
  const { id, name, roles, organisation } = person;
  return {
    actor: { personId: id, name, roles, ...(organisation === null ? {} : { organisation }), secondFactor: true },
    programmeId: ports.programmeId,
  };
}

async function getWhoOf(ports: Ports, account: string): Promise<Who> {
  const who = await findWhoOf(ports, account);
  if (!who) throw new Error(`nobody has the account ${account}`);
  return who;
}

/** Nobody knows these passwords: a demonstration is entered by one click. */
const join = async (ports: Ports, token: string): Promise<unknown> => granted(await acceptInvitation(ports, token, ports.vault.newToken()));

async function getAdministrator(ports: Ports): Promise<Who> {
  const invitation = await createFirstInvitation(ports);
  if (invitation) await join(ports, invitation.token);
  return getWhoOf(ports, invitation?.account ?? FIRST_ACCOUNT);
}

/** What takes two people, the director confirms: the first part of all. */
async function confirmAll(ports: Ports, director: Who): Promise<void> {
  const { duties } = granted(await listDuties(ports, director));
  for (const { id, state } of duties) if (state === 'waiting') granted(await confirmRight(ports, director, id, true));
}

async function engage(ports: Ports, administrator: Who, invited: Invited, director?: Who): Promise<Who> {
  const known = await findWhoOf(ports, invited.account);
  if (known && known.actor.roles.length > 0) return known;
  if (!known) await join(ports, granted(await invite(ports, administrator, invited)).token);
  if (director) await confirmAll(ports, director);
  return getWhoOf(ports, invited.account);
}

/** Everyone of the demonstration, engaged where not yet there. `organisations`: credit codes of those that have somebody. */
export async function gatherCast(ports: Ports, organisations: Organisations): Promise<Cast> {
  const administrator = await getAdministrator(ports);
  const cast: Partial<Record<Part, Who>> = { public: { actor: PUBLIC, programmeId: ports.programmeId } };
  for (const part of Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]) {
    const organisation = part in organisations ? organisations[part as keyof Organisations] : undefined;
    cast[part] = await engage(ports, administrator, { account: part, name: PEOPLE[part], roles: [part], organisation }, cast.director);
  }
  return cast as Cast;
}
