import type { Invitation } from '../contract/people-views.ts';
import type { Ports } from './ports.ts';

export async function createFirstInvitation(_ports: Ports): Promise<Invitation | undefined> {
  throw new Error('being written');
}
