import type { Actor, ActRule } from '../../src/cases/act-rule.ts';
import type { ActOf, CaseKind } from '../../src/cases/kinds.ts';
import { LIVES } from '../../src/cases/lives.ts';
import type { Role } from '../../src/cases/roles.ts';
import { CAST } from './cast.ts';

const NOTHING: readonly string[] = [];
type AnyAct = ActOf<CaseKind>;
type Rule = Pick<ActRule<string>, 'roles' | 'notBy'>;

const PLANNING: readonly AnyAct[] = ['draftPlan', 'submitPlan', 'checkPlan', 'fileContract', 'reviseExpense', 'keepExpense'];
const SPENDING: readonly AnyAct[] = [
  ...PLANNING,
  'registerExpense',
  'ruleOnExpense',
  'assignEvaluator',
  'assignAccountant',
  'requestAcceptance',
];
const APPLYING: readonly AnyAct[] = ['receiveApplication', 'correctApplication', 'confirmEligibility', 'submitSelection'];
const PUBLICISING: readonly AnyAct[] = ['publishNotice', 'settleObjection', 'concludeNotice'];
const DIAGNOSING: readonly AnyAct[] = ['assignDiagnosis', 'submitDiagnosis', 'acceptDiagnosis'];
const PREPARING: readonly AnyAct[] = [
  ...APPLYING,
  ...DIAGNOSING,
  ...SPENDING,
  'assessLevel',
  'completeRectification',
  'auditInvestment',
  'passAcceptance',
  'failAcceptance',
];

const BEFORE_PAYING: readonly AnyAct[] = [
  ...PREPARING,
  ...PUBLICISING,
  'approveSelection',
  'approvePlan',
  'approveByCounty',
  'approveByCity',
  'confirmAward',
];

/** The auditor's own list of duties that must lie in different hands, written anew and not read from the product's tables. */
export const APART: { readonly [A in AnyAct]?: readonly AnyAct[] } = {
  approveSelection: APPLYING,
  disqualify: [...PREPARING, 'noticeDisqualification', 'proposeDisqualification'],
  dropDisqualification: ['noticeDisqualification', 'proposeDisqualification'],
  suspendPeriod: [...PREPARING, 'noticeDisqualification', 'proposeDisqualification'],
  approvePlan: PREPARING,
  auditInvestment: [...SPENDING, 'completeRectification'],
  passAcceptance: [...SPENDING, 'completeRectification'],
  approveByCounty: PREPARING,
  approveByCity: [...PREPARING, 'approveSelection', 'approvePlan', 'approveByCounty'],
  confirmAward: [...PREPARING, ...PUBLICISING, 'approveByCity'],
  approveAllocation: ['proposeAllocation'],
  returnAllocation: ['proposeAllocation'],
  orderPayment: BEFORE_PAYING,
  payAward: BEFORE_PAYING,
  failPayment: BEFORE_PAYING,
};

/**
 * Which separated acts are closed to someone with these acts behind them, by the auditor's list and by the product's: all that
 * counts of a person's past. The product's tables are read when this is called.
 */
export function closures(): (actor: Actor, done?: readonly string[]) => string {
  // Duties on a fund notice lie in the key by themselves, and only as long as it waits to be allotted.
  const rules = Object.entries(LIVES).flatMap(([kind, life]) => (kind === 'fund' ? [] : Object.entries<Rule>(life.rules)));
  const separated = rules.map(([act, { roles, notBy = [] }]) => ({ act, roles, notBy, apart: APART[act as AnyAct] ?? [] }));
  // By the list itself: one content is one list (trail.ts).
  const known = new Map(CAST.map((actor) => [actor, new Map<readonly string[], string>()]));
  return (actor, done = NOTHING) => {
    const byList = known.get(actor);
    const found = byList?.get(done) ?? closedTo(actor, done, separated);
    byList?.set(done, found);
    return found;
  };
}

type Separated = {
  readonly act: string;
  readonly roles: readonly Role[];
  readonly notBy: readonly string[];
  readonly apart: readonly string[];
};
const closedTo = ({ roles }: Actor, done: readonly string[], separated: readonly Separated[]): string =>
  separated
    .filter((each) => each.roles.some((role) => roles.includes(role)))
    .flatMap(({ act, notBy, apart }) => [...(meets(apart, done) ? [`${act}!`] : []), ...(meets(notBy, done) ? [act] : [])])
    .join();

export const meets = (some: readonly string[], others: readonly string[]): boolean => some.some((each) => others.includes(each));
