import { ok } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import { programmeOf } from './tokens.ts';

/** Ends the session of this token, and in every programme those that began with the same sign-in; a token that is none ends nothing. */
export async function signOut(ports: Ports, token: string): Promise<void> {
  const programmeId = programmeOf(token);
  if (!(await ports.store.in(programmeId).findSession(ports.hash(token)))) return;
  const { at } = await ports.moment(programmeId);
  await ports.store.transact(programmeId, async (tx) => ok(await tx.endSession(ports.hash(token), at)));
}
