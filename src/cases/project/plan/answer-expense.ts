import type { ExpenseFacts, Policy } from '../../../../policy/index.ts';
import type { ExpenseLine } from '../../needs.ts';
import type { Expense } from '../records.ts';
import type { Dossier } from '../state.ts';
import { placeInPlan, type Placed } from './place-in-plan.ts';
import type { Contract } from './records.ts';

type Papers = Pick<Dossier, 'plans' | 'contracts'>;
/** A purchase with the facts that others decide: the project's time, and invoices seen elsewhere. */
export type Asked = Omit<ExpenseLine, 'facts'> & { readonly facts: Omit<ExpenseFacts, 'recognisedBy'> };

/** The contract on file for this purchase; where a line has several with one supplier, the ledger's day tells them apart. */
function contractFor(contracts: readonly Contract[], { facts: { contract } }: Asked, line: string): Contract | undefined {
  const own = contracts.filter((each) => each.line === line && (contract === undefined || each.party.creditCode === contract.party));
  return own.length === 1 ? own[0] : own.find(({ signedOn }) => signedOn === contract?.signedOn);
}

const factsOf = ({ signedOn, amountFen, party }: Contract): ExpenseFacts['contract'] => ({ signedOn, amountFen, party: party.creditCode });

function withContract(asked: Asked, placed: Placed | undefined, contracts: readonly Contract[]): Asked {
  const line = placed?.place.line;
  const filed = line === undefined ? undefined : contractFor(contracts, asked, line);
  const contract = filed && factsOf(filed);
  return contract === undefined ? asked : { ...asked, facts: { ...asked.facts, contract } };
}

function underPlan({ inPlan: said, ...facts }: Asked['facts'], placed: Placed | undefined): Asked['facts'] {
  if (placed === undefined) return said === undefined ? facts : { ...facts, inPlan: said };
  return placed.inPlan === undefined ? facts : { ...facts, inPlan: placed.inPlan };
}

/**
 * The answer of measures/16 to one purchase. Where a plan is approved, whether it is in plan is decided by the plan's lines and its
 * contract is the one on file; before that the ledger's own column speaks. A ruling counts as long as the kind of spending stays.
 */
export function answerExpense(
  asked: Asked,
  { plans = [], contracts = [] }: Papers,
  { decisions, explain }: Policy,
  old?: Expense,
): Expense {
  const contracted = withContract(asked, placeInPlan(plans, asked), contracts);
  const placed = placeInPlan(plans, contracted);
  const ruling = old?.facts.category === asked.facts.category ? old?.ruling : undefined;
  const facts = underPlan(contracted.facts, placed);
  const judged = ruling ? { ...facts, recognisedBy: ruling.by } : facts;
  return {
    ...asked,
    facts,
    verdict: decisions.expense.decide(judged),
    steps: explain.expense(judged),
    ...(ruling && { ruling }),
    ...(placed && { place: placed.place }),
  };
}
