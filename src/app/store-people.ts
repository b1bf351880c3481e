import type { Role } from '../cases/roles.ts';
import type { DutyRow, FactorReset, MySession, PersonRow } from '../contract/people-views.ts';
import type { Day } from '../kernel/day.ts';

export type Person = {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: string | null;
  /** Organisations for which they act besides their own, by credit code. `roles` above are those at their own. */
  readonly elsewhere: readonly { readonly organisation: string; readonly roles: readonly Role[] }[];
  /** Where their account is, if it is not here: its password, factors, identities and locks are then the ones that count. */
  readonly home: Home | null;
};
export type NewPerson = Pick<Person, 'id' | 'account' | 'name' | 'organisation'>;
/** As one session has them: the roles at the organisation for which it acts. */
export type ActingPerson = Omit<Person, 'elsewhere' | 'home'>;

/** The person, of the programme where it was set up, whose account it is. */
export type Home = { readonly programmeId: string; readonly personId: string };
/** One programme in which somebody has an account's person, and what they hold there at any organisation. */
export type AccountPart = {
  readonly programmeId: string;
  readonly programme: string;
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly waiting: readonly Role[];
};

/** `by`: null where the programme itself does it, for its first administrator. */
export type GrantedBy = { readonly at: string; readonly today: Day; readonly by: string | null; readonly reason: string | null };
/** `needsSecond`: counts only from a second person's confirmation on. */
export type NewDuty = { readonly role: Role; readonly needsSecond: boolean };

/** How a person proves who they are. */
export type Credential = {
  readonly passwordHash: string | null;
  /** Sealed by the vault; null while no second factor is set up. `confirmed` once a code of it has been given. */
  readonly totpSealed: string | null;
  readonly totpConfirmed: boolean;
  readonly totpStep: number | null;
  /** A secret that is being set up, sealed: the one in use stays until a code of the new one is given. */
  readonly totpNext: string | null;
};

/** Only the SHA-256 of a token is kept: a stolen table signs nobody in. */
export type Session = {
  readonly tokenHash: string;
  readonly personId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly secondFactorAt: string | null;
  /** Null: for the person's own organisation. */
  readonly actingFor: string | null;
  readonly lastSeenAt: string;
  readonly address: string | null;
  readonly device: string | null;
  /** What all sessions share that began with one sign-in: the hash of the first one's token. */
  readonly signIn: string;
};
/** `publicKey`: base64url of its COSE key. `counter` only ever grows, where the device counts at all. */
export type Passkey = {
  readonly id: string;
  readonly personId: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly name: string;
  readonly addedAt: string;
  readonly usedAt: string | null;
};
/** `personId`: null where somebody who is not signed in is to say who they are. */
export type Challenge = { readonly challenge: string; readonly personId: string | null; readonly expiresAt: string };
/** What somebody on the way to the identity service is about: to sign in, to bind the own account, or to take up an invitation. */
export type JourneyPurpose =
  | { readonly purpose: 'sign-in' }
  | { readonly purpose: 'binding'; readonly personId: string }
  | { readonly purpose: 'invitation'; readonly invitationHash: string };
/** `next`: the page asked for before. The browser holds the token of which only the hash is kept. */
export type Journey = JourneyPurpose & {
  readonly tokenHash: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly next: string | null;
  readonly expiresAt: string;
};
export type BoundIdentity = { readonly personId: string; readonly boundAt: string };
export type SessionFound = { readonly session: Session; readonly person: ActingPerson; readonly enrolled: boolean };

export type WaitingDuty = {
  readonly personId: string;
  readonly organisation: string | null;
  readonly role: string;
  readonly grantedBy: string | null;
};

export interface PeopleReads {
  /** A session that was ended is not found; whether it has expired is for the caller to see. At most two seconds old, and never older than a sign-out here. */
  findSession(tokenHash: string): Promise<SessionFound | undefined>;
  findPerson(id: string): Promise<Person | undefined>;
  findPersonByAccount(account: string): Promise<Person | undefined>;
  /** Every programme in which somebody has this account, its own first. Reaches over the programmes of the database. */
  listAccountParts(home: Home): Promise<readonly AccountPart[]>;
  /** As all that proves who somebody is: of the account, wherever that is at home. */
  findCredential(personId: string): Promise<Credential | undefined>;
  listPeople(): Promise<readonly PersonRow[]>;
  /** Whether somebody who acts for this organisation can sign in: else nobody reads what it is told. */
  hasReader(organisation: string): Promise<boolean>;
  /** Every duty ever given, the newest first; with a day, those that counted on it. */
  listDuties(on?: Day): Promise<readonly DutyRow[]>;
  listSessionsOf(personId: string, tokenHash: string, at: string): Promise<readonly MySession[]>;
  countRecoveryCodes(personId: string): Promise<number>;
  listPasskeys(personId: string): Promise<readonly Passkey[]>;
  listResets(): Promise<readonly FactorReset[]>;
  /** Whether an invitation could be taken up at that instant (`takeInvitation`). */
  holdsInvitation(tokenHash: string, at: string): Promise<boolean>;
  /** When this person's account was bound to an identity outside; undefined where it is not. */
  findBinding(personId: string): Promise<BoundIdentity | undefined>;
}

export interface PeopleWrites {
  addPerson(person: NewPerson, at: string): Promise<void>;
  /** Makes that account this person's, once. False where it has somebody in this programme already. Its name becomes this person's, where free. */
  bindHome(personId: string, home: Home, bound: { readonly at: string; readonly today: Day }): Promise<boolean>;
  /** Ends one session of this person, in whichever programme; how many it were. */
  endSessionOf(personId: string, id: string, at: string): Promise<number>;
  touchSession(tokenHash: string, at: string): Promise<void>;
  /** These codes and no older ones. */
  saveRecoveryCodes(personId: string, hashes: readonly string[], at: string): Promise<void>;
  takeRecoveryCode(personId: string, hash: string, at: string): Promise<boolean>;
  lockPasskey(id: string): Promise<Passkey | undefined>;
  addPasskey(passkey: Omit<Passkey, 'usedAt'>): Promise<void>;
  usePasskey(id: string, counter: number, at: string): Promise<void>;
  /** One passkey of this person, or all of them. */
  endPasskeys(personId: string, at: string, id?: string): Promise<void>;
  addChallenge(challenge: Challenge): Promise<void>;
  addJourney(journey: Journey): Promise<void>;
  /** Ends a journey: of two that come at once, one gets it. Undefined where it ended, ran out or never began. */
  takeJourney(tokenHash: string, at: string): Promise<Journey | undefined>;
  /** Whose account this identity opens, noting that it was used. */
  useIdentity(identity: string, at: string): Promise<BoundIdentity | undefined>;
  /** False where the identity already opens an account. An older identity of this person ends. */
  bindIdentity(identity: string, personId: string, at: string): Promise<boolean>;
  endIdentity(personId: string, at: string): Promise<void>;
  takeChallenge(challenge: string, personId: string | null, at: string): Promise<boolean>;
  /** `organisation`: null for the person's own. */
  grantDuties(personId: string, organisation: string | null, duties: readonly NewDuty[], granted: GrantedBy): Promise<void>;
  endDuties(personId: string, organisation: string | null, roles: readonly string[], ended: GrantedBy): Promise<void>;
  confirmDuty(id: string, confirmed: Pick<GrantedBy, 'at' | 'by'>): Promise<void>;
  /** The duty if it still waits for its second person, locked. */
  lockWaitingDuty(id: string): Promise<WaitingDuty | undefined>;
  addReset(reset: {
    readonly id: string;
    readonly personId: string;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
    readonly today: Day;
  }): Promise<void>;
  lockReset(id: string): Promise<FactorReset | undefined>;
  decideReset(id: string, decided: { readonly at: string; readonly by: string | null; readonly done: boolean }): Promise<void>;
  /** Locked, so that one code cannot be used twice at once. */
  lockCredential(personId: string): Promise<Credential | undefined>;
  saveCredential(personId: string, credential: Credential): Promise<void>;
  addSession(session: Session): Promise<void>;
  saveActingFor(tokenHash: string, organisation: string | null): Promise<void>;
  saveSecondFactor(tokenHash: string, at: string): Promise<void>;
  /** And every other that began with the same sign-in, in whichever programme. */
  endSession(tokenHash: string, at: string): Promise<void>;
  /** In this programme. */
  endSessionsOf(personId: string, at: string): Promise<void>;
  endSessionsOfSignIn(signIn: string, at: string): Promise<void>;
  endSessionsEverywhere(personId: string, at: string): Promise<void>;
  addInvitation(invitation: {
    readonly tokenHash: string;
    readonly personId: string;
    readonly expiresAt: string;
    readonly by: string | null;
  }): Promise<void>;
  /** Uses up an invitation that has not expired; undefined where there is none, or the account is at home in another programme. */
  takeInvitation(tokenHash: string, at: string): Promise<{ readonly personId: string } | undefined>;
  /** When this account, wherever it is at home, failed since the instant and since its last success, the latest first. Locked against counting at once. */
  lockFailures(account: string, since: string): Promise<readonly string[]>;
  noteAttempt(attempt: { readonly account: string; readonly at: string; readonly succeeded: boolean }): Promise<void>;
}
