import { addressOf, ownPath } from './base.ts';

/** The sign-in page belongs to the portal; it leads back to where the person was. */
export const signInAddress = (): string => addressOf(`/sign-in?next=${encodeURIComponent(ownPath(location.pathname) + location.search)}`);

/** Leaves for the sign-in page. Never resolves, so that nothing is drawn meanwhile. */
export function toSignIn(): Promise<never> {
  location.assign(signInAddress());
  return new Promise<never>(() => undefined);
}
