import type { Role } from '../cases/roles.ts';
import type { PersonRow } from '../contract/people-views.ts';

export type Person = {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: string | null;
};

/** How a person proves who they are. */
export type Credential = {
  readonly passwordHash: string | null;
  /** Sealed by the vault; null while no second factor is set up. `confirmed` once a code of it has been given. */
  readonly totpSealed: string | null;
  readonly totpConfirmed: boolean;
  readonly totpStep: number | null;
};

/** Only the SHA-256 of a token is kept: a stolen table signs nobody in. */
export type Session = {
  readonly tokenHash: string;
  readonly personId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly secondFactorAt: string | null;
};
export type SessionFound = { readonly session: Session; readonly person: Person; readonly enrolled: boolean };

export interface PeopleReads {
  /** A session that was ended is not found; whether it has expired is for the caller to see. At most two seconds old, and never older than a sign-out here. */
  findSession(tokenHash: string): Promise<SessionFound | undefined>;
  findPerson(id: string): Promise<Person | undefined>;
  findPersonByAccount(account: string): Promise<Person | undefined>;
  findCredential(personId: string): Promise<Credential | undefined>;
  listPeople(): Promise<readonly PersonRow[]>;
}

export interface PeopleWrites {
  addPerson(person: Person, at: string): Promise<void>;
  /** Locked, so that one code cannot be used twice at once. */
  lockCredential(personId: string): Promise<Credential | undefined>;
  saveCredential(personId: string, credential: Credential): Promise<void>;
  addSession(session: Session): Promise<void>;
  saveSecondFactor(tokenHash: string, at: string): Promise<void>;
  endSession(tokenHash: string, at: string): Promise<void>;
  endSessionsOf(personId: string, at: string): Promise<void>;
  addInvitation(invitation: {
    readonly tokenHash: string;
    readonly personId: string;
    readonly expiresAt: string;
    readonly by: string | null;
  }): Promise<void>;
  /** Uses up an invitation that has not expired; undefined where there is none. */
  takeInvitation(tokenHash: string, at: string): Promise<{ readonly personId: string } | undefined>;
  /** Failed sign-ins of this account since the instant, and since its last success. Locked against counting at once. */
  lockFailures(account: string, since: string): Promise<number>;
  noteAttempt(attempt: { readonly account: string; readonly at: string; readonly succeeded: boolean }): Promise<void>;
}
