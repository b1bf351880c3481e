import type { Invitation } from '../contract/people-views.ts';
import type { Role } from '../cases/roles.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export type Invited = {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation?: string | undefined;
};

export async function invite(_ports: Ports, _who: Who, _invited: Invited): Promise<Result<Invitation>> {
  throw new Error('being written');
}
