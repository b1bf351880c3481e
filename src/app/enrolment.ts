import type { Enrolment } from '../contract/people-views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function beginEnrolment(_ports: Ports, _who: Who): Promise<Result<Enrolment>> {
  throw new Error('being written');
}

export async function finishEnrolment(_ports: Ports, _who: Who, _code: string): Promise<Result<null>> {
  throw new Error('being written');
}
