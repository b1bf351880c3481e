import type { Day } from '../kernel/day.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';

export async function moveDemoClock(_ports: Ports, _today: Day): Promise<Result<null>> {
  throw new Error('being written');
}
