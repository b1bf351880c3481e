import type { Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';

export type SignedIn = { readonly token: string };
export type SignIn = {
  readonly account: string;
  readonly password: string;
  readonly code?: string | undefined;
  readonly programmeId?: string | undefined;
};

export async function signIn(_ports: Ports, _asked: SignIn): Promise<Result<SignedIn>> {
  throw new Error('being written');
}
