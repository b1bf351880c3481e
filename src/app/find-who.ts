import type { Me } from '../contract/views.ts';
import type { Ports, Who } from './ports.ts';

export async function findWho(_ports: Ports, _token: string): Promise<{ readonly who: Who; readonly me: Me } | null> {
  throw new Error('being written');
}
