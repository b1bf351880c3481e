/** What the browser was sent away with, kept here to be compared with what it brings back. */
export type Departure = { readonly address: string; readonly state: string; readonly nonce: string; readonly verifier: string };
/** Whom the service vouches for: the same two texts for the same person, always. */
export type Identity = { readonly issuer: string; readonly subject: string };

/** An identity service outside (OpenID Connect, code flow with PKCE). It says who somebody is, never what they may do. */
export interface IdentityService {
  /** As the sign-in page names it, in Chinese. */
  readonly name: string;
  /** Where to send the browser so that it comes back to `back`; undefined while the service cannot be reached. */
  depart(back: string): Promise<Departure | undefined>;
  /** Whom the address the browser came back to proves; undefined where it proves nobody. */
  arrive(address: string, departure: Omit<Departure, 'address'>): Promise<Identity | undefined>;
}
