import { ok, type Result } from '../kernel/result.ts';
import { NO_CREDENTIAL } from './has-factor.ts';
import type { Ports } from './ports.ts';
import { INVITATION_GONE } from './read-invitation.ts';
import { programmeOf } from './tokens.ts';

/** Sets the password of the person invited and uses the invitation up; sessions begun before end. */
export async function acceptInvitation(ports: Ports, token: string, password: string): Promise<Result<null>> {
  const { store, vault, hash } = ports;
  const programmeId = programmeOf(token);
  if (programmeId !== ports.programmeId) return INVITATION_GONE;
  const { at } = await ports.moment(programmeId);
  return store.transact(programmeId, async (tx) => {
    const taken = await tx.takeInvitation(hash(token), at);
    if (!taken) return INVITATION_GONE;
    // Only now: whoever makes up a token must not make the server work.
    const passwordHash = await vault.hashPassword(password);
    const before = await tx.lockCredential(taken.personId);
    await tx.saveCredential(taken.personId, { ...NO_CREDENTIAL, ...before, passwordHash });
    await tx.endSessionsEverywhere(taken.personId, at);
    return ok(null);
  });
}
