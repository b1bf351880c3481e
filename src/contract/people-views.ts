import type { Role } from '../cases/roles.ts';
import type { Day } from '../kernel/day.ts';

/** `GET /api/v1/people` */
export type PersonRow = {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: string | null;
  readonly secondFactor: boolean;
  /** Invited and not yet come: the password is still to be set. */
  readonly pending: boolean;
  readonly since: Day;
};
/** What the administrator hands on; the token is shown once and stored only as its hash. */
export type Invitation = { readonly token: string; readonly account: string; readonly expiresOn: Day };
/** Shown once while a second factor is being set up. */
export type Enrolment = { readonly secret: string; readonly uri: string };
/** `GET /api/v1/registers` */
export type RegisterSummary = { readonly name: string; readonly title: string; readonly rows: number };
