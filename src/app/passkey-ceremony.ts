import type { Passkey } from './store-people.ts';

/** The site as the browser knows it: a passkey answers this one only, so that no other site can ask for it. */
export type Site = { readonly id: string; readonly origin: string };
/** What the browser is asked; `challenge` is in it. */
export type Question = { readonly challenge: string };

/** The two ceremonies of WebAuthn. An answer that proves nothing is undefined. */
export interface PasskeyCeremony {
  askToRegister(
    site: Site,
    person: { readonly id: string; readonly account: string; readonly name: string },
    known: readonly string[],
  ): Promise<Question>;
  readRegistration(
    site: Site,
    answer: unknown,
    isKnown: (challenge: string) => Promise<boolean>,
  ): Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter'> | undefined>;
  askToProve(site: Site, allowed: readonly string[]): Promise<Question>;
  /** The id an answer claims, before anything is proved. */
  idIn(answer: unknown): string | undefined;
  readProof(site: Site, answer: unknown, passkey: Passkey, isKnown: (challenge: string) => Promise<boolean>): Promise<number | undefined>;
}
