import type { Ports } from './ports.ts';

export async function signOut(_ports: Ports, _token: string): Promise<void> {
  throw new Error('being written');
}
