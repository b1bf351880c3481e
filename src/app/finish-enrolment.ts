import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function finishEnrolment(_ports: Ports, _who: Who, _code: string): Promise<Result<null>> {
  throw new Error('being written');
}
