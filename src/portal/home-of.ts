import type { Session } from '../api/session.ts';

/** Where a person's own pages are: somebody with one role of these works there, everybody else in the office. */
export function homeOf(roles: Session['me']['roles']): string {
  const [only, ...others] = roles;
  return others.length === 0 && (only === 'firm' || only === 'provider') ? `/${only}` : '/office/';
}
