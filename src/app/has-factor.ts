import type { Credential, PeopleReads } from './store-people.ts';

/** Of somebody who has not set anything up yet. */
export const NO_CREDENTIAL: Credential = { passwordHash: null, totpSealed: null, totpConfirmed: false, totpStep: null, totpNext: null };

/** Whether this person has set up an authenticator or a passkey. */
export async function hasFactor(reads: Pick<PeopleReads, 'findCredential' | 'listPasskeys'>, personId: string): Promise<boolean> {
  if ((await reads.findCredential(personId))?.totpConfirmed === true) return true;
  return (await reads.listPasskeys(personId)).length > 0;
}
