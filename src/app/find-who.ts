import type { Me } from '../contract/views.ts';
import type { Moment, Ports, Who } from './ports.ts';
import { needSecondFactor } from './second-factor-roles.ts';
import type { Programme } from './store.ts';
import type { SessionFound } from './store-people.ts';
import { ok } from '../kernel/result.ts';
import { programmeOf } from './tokens.ts';

export type SignedInAs = { readonly who: Who; readonly me: Me };

function whoOf({ session, person }: SessionFound, programmeId: string): Who {
  const { id, name, roles, organisation } = person;
  const secondFactor = session.secondFactorAt !== null;
  return { programmeId, actor: { personId: id, name, roles, secondFactor, ...(organisation === null ? {} : { organisation }) } };
}

const meOf = ({ person, session, enrolled }: SessionFound, programme: Programme, { today }: Moment): Me => ({
  personId: person.id,
  name: person.name,
  roles: person.roles,
  organisation: person.organisation,
  today,
  programme: {
    id: programme.id,
    name: programme.name,
  },
  clock: programme.simulatedDay === null ? 'real' : 'simulated',
  demo: programme.demo,
  secondFactor: session.secondFactorAt !== null,
  mustEnrol: !programme.demo && !enrolled && needSecondFactor(person.roles),
});

const IDLE_MS = 2 * 3_600_000;
const TOUCH_MS = 60_000;
const since = (earlier: string, at: string): number => Date.parse(at) - Date.parse(earlier);

/** After twelve hours, and after two without a word: a machine left open in an office must not stay somebody. */
const hasEnded = ({ session }: SessionFound, at: string): boolean => session.expiresAt <= at || since(session.lastSeenAt, at) >= IDLE_MS;

/** At most once a minute: a page asks many times. */
async function touch(ports: Ports, programmeId: string, { session }: SessionFound, at: string): Promise<void> {
  if (since(session.lastSeenAt, at) < TOUCH_MS) return;
  await ports.store.transact(programmeId, async (tx) => ok(await tx.touchSession(session.tokenHash, at)));
}

/** Who brings this token, or null where it is none, has expired, was signed out or is another programme's. */
export async function findWho(ports: Ports, token: string): Promise<SignedInAs | null> {
  const programmeId = programmeOf(token);
  if (programmeId !== ports.programmeId) return null;
  const reads = ports.store.in(programmeId);
  const found = await reads.findSession(ports.hash(token));
  if (!found) return null;
  const [programme, moment] = [await reads.getProgramme(), await ports.moment(programmeId)];
  if (hasEnded(found, moment.at)) return null;
  await touch(ports, programmeId, found, moment.at);
  return { who: whoOf(found, programmeId), me: meOf(found, programme, moment) };
}
