import type { Role } from '../cases/roles.ts';
import type { Day } from '../kernel/day.ts';

/** `GET /api/v1/people` */
export type PersonRow = {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Given, and not yet confirmed by a second person. */
  readonly waiting: readonly Role[];
  readonly organisation: string | null;
  /** Other organisations for which they act, by credit code. */
  readonly elsewhere: readonly { readonly organisation: string; readonly roles: readonly Role[]; readonly waiting: readonly Role[] }[];
  readonly secondFactor: boolean;
  /** Invited and not yet come: the password is still to be set. */
  readonly pending: boolean;
  /** The programme where their account is, if it is not this one. */
  readonly accountAt: string | null;
  readonly since: Day;
};
/** `GET /api/v1/people/duties`: one role of one person, from when until when, by whose word. */
export type DutyRow = {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  /** Held for another organisation than the person's own. */
  readonly organisation: string | null;
  readonly from: Day;
  readonly until: Day | null;
  readonly reason: string | null;
  readonly endReason: string | null;
  readonly grantedBy: string | null;
  readonly confirmedBy: string | null;
  readonly endedBy: string | null;
  /** `waiting`: for a second person. Held without `confirmedBy` it needed none, or there was nobody yet who could. */
  readonly state: 'held' | 'waiting' | 'ended' | 'declined';
};
/** A lost second factor to be taken off. `done`: null while it waits for its second person. */
export type FactorReset = {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly reason: string;
  readonly askedById: string;
  readonly askedBy: string;
  readonly on: Day;
  readonly decidedBy: string | null;
  readonly done: boolean | null;
};
/** `GET /api/v1/people/duties` */
export type DutiesView = { readonly duties: readonly DutyRow[]; readonly resets: readonly FactorReset[] };
/** What the administrator hands on; the token is shown once and stored only as its hash. */
export type Invitation = { readonly token: string; readonly account: string; readonly name: string; readonly expiresOn: Day };
/** Shown once while a second factor is being set up. */
export type Enrolment = { readonly secret: string; readonly uri: string };
/** One place where I am signed in. */
export type MySession = {
  readonly id: string;
  readonly current: boolean;
  readonly since: string;
  readonly lastSeenAt: string;
  readonly address: string | null;
  readonly device: string | null;
  /** The programme's name. */
  readonly programme: string;
};
/** A programme of this deployment in which I hold something. */
export type MyProgramme = { readonly id: string; readonly name: string; readonly roles: readonly Role[]; readonly isHere: boolean };
/** `POST /api/v1/session/programme`: where to go on. */
export type ChosenProgramme = { readonly address: string };
/** `GET /api/v1/account` */
export type MyAccount = {
  readonly sessions: readonly MySession[];
  readonly totp: boolean;
  readonly passkeys: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly addedAt: string;
    readonly usedAt: string | null;
  }>;
  /** How many are left. */
  readonly recoveryCodes: number;
  /** The identity service of this deployment, and since when this account is bound to one of its identities; null where there is none. */
  readonly identityService: { readonly name: string; readonly boundAt: string | null } | null;
};
/** Shown once. */
export type RecoveryCodes = { readonly codes: readonly string[] };
/** `GET /api/v1/registers` */
export type RegisterSummary = { readonly name: string; readonly title: string; readonly rows: number };
