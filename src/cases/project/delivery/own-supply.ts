import type { Actor } from '../../act-rule.ts';
import { refuse, type Refused } from '../../../kernel/result.ts';
import type { PlanLine } from '../plan/records.ts';
import type { Dossier } from '../state.ts';

const clause = 'plan/2.4.1';

/** A firm that is its own provider could deliver to itself and accept it: refused, whoever types. */
export const ownSupply = ({ application }: Pick<Dossier, 'application'>, { organisation }: Actor): Refused | null =>
  organisation === application.creditCode ? refuse('policy-says-no', '企业不能作自己的服务商，不能自己交付自己确认', { clause }) : null;

/** Whether this organisation supplies the line: by the plan where it names somebody, by a contract on file where it does not. */
export function isSupplier({ contracts = [] }: Pick<Dossier, 'contracts'>, { no, supplier }: PlanLine, code: string | undefined): boolean {
  if (supplier?.creditCode !== undefined) return supplier.creditCode === code;
  return contracts.some(({ line, party }) => line === no && party.creditCode === code);
}
