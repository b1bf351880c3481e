import type { RegisterView } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function readRegister(_ports: Ports, _who: Who, _name: string): Promise<Result<RegisterView>> {
  throw new Error('being written');
}
