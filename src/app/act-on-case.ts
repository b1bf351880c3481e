import type { ActDone } from '../contract/act-inputs.ts';
import type { Result } from '../kernel/result.ts';
import type { Command, Ports, Who } from './ports.ts';

export async function actOnCase(_ports: Ports, _who: Who, _command: Command): Promise<Result<ActDone>> {
  throw new Error('being written');
}
