import type { SubsidyFacts } from '../../../policy/policy.ts';
import type { Day } from '../../kernel/day.ts';
import type { NamedCase } from '../needs.ts';
import { acceptedFenOf } from '../outlay/spent-of.ts';
import type { NamedOutlay } from '../outlay/state.ts';
import type { Target } from './records.ts';

/** A payment that may have to come back, whatever it was for. `subsidy`: what it was reckoned from, where a rule reckons it; `award`: what of an award bound to its purpose was found to be spent on it, and until when it was to be. */
export type PaidCase = Target & {
  readonly subsidy?: SubsidyFacts;
  readonly award?: { readonly spentFen: number; readonly spendBy: Day };
};

const paidProject = ({ caseId, state }: NamedCase): PaidCase | undefined => {
  if (state.stage !== 'paid') return undefined;
  const { application, payment, fundSource: source, award } = state;
  const { name, creditCode } = application;
  const paid = { paidFen: payment.amountFen, paidOn: payment.paidOn, subsidy: award.facts };
  return { caseId, name, creditCode, source, use: 'transformation', ...paid };
};

const paidOutlay = ({ caseId, state }: NamedOutlay): PaidCase | undefined => {
  if (state.stage !== 'paid') return undefined;
  const { ground, bound, payment } = state;
  const { source, use } = bound;
  const { spendBy } = ground;
  return {
    caseId,
    ...ground.beneficiary,
    source,
    use,
    paidFen: payment.amountFen,
    paidOn: payment.paidOn,
    ...(spendBy !== undefined && { award: { spentFen: acceptedFenOf(state), spendBy } }),
  };
};

/** The payment of a case; undefined where nothing was paid. */
export const paidCaseOf = (named: NamedCase | NamedOutlay): PaidCase | undefined =>
  'ground' in named.state ? paidOutlay(named as NamedOutlay) : paidProject(named as NamedCase);
