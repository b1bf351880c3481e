import type { Ports } from './ports.ts';
import type { Tx } from './store.ts';
import type { Session } from './store-people.ts';
import { newToken } from './tokens.ts';

const LONGEST_DAY_MS = 12 * 3_600_000;
/** From where somebody signs in: shown to that person, so that a stranger's session is noticed. */
export type From = { readonly address?: string | undefined; readonly device?: string | undefined };

/** A new session of twelve hours, or until the one ends from which it is opened; answers its token, of which only the hash is kept. */
export async function openSession(
  ports: Ports,
  tx: Tx,
  session: {
    readonly programmeId: string;
    readonly personId: string;
    readonly at: string;
    readonly secondFactor: boolean;
    readonly actingFor?: string | null;
    /** The session from which it is opened: it ends with that one, and no later. */
    readonly from?: Pick<Session, 'signIn' | 'expiresAt'>;
  } & From,
): Promise<string> {
  const { programmeId, personId, at, secondFactor, actingFor = null, address = null, device = null, from } = session;
  const token = newToken(ports, programmeId);
  const tokenHash = ports.hash(token);
  await tx.addSession({
    tokenHash,
    personId,
    createdAt: at,
    expiresAt: from?.expiresAt ?? new Date(Date.parse(at) + LONGEST_DAY_MS).toISOString(),
    signIn: from?.signIn ?? tokenHash,
    secondFactorAt: secondFactor ? at : null,
    actingFor,
    lastSeenAt: at,
    address,
    device: device?.slice(0, 200) ?? null,
  });
  return token;
}
