import type { PaymentTrace } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function readPayment(_ports: Ports, _who: Who, _caseId: string): Promise<Result<PaymentTrace>> {
  throw new Error('being written');
}
