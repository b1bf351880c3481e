import type { Role } from '../cases/roles.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import type { SignedIn } from './sign-in.ts';

export async function demoSignIn(
  _ports: Ports,
  _asked: { readonly role: Role; readonly organisation?: string | undefined },
): Promise<Result<SignedIn>> {
  throw new Error('being written');
}
