import type { Session } from '../api/session.ts';

/** Where a person's own pages are: somebody with one role of these works there, everybody else in the office. */
export function homeOf(roles: Session['me']['roles']): string {
  const [only, ...others] = roles;
  return others.length === 0 && (only === 'firm' || only === 'provider') ? `/${only}` : '/office/';
}

/** The same as a link, by the name that people know it by. */
export function homeLink(roles: Session['me']['roles']): readonly [href: string, says: string] {
  const home = homeOf(roles);
  return [home, home === '/office/' ? '办理台' : '我的项目'];
}
