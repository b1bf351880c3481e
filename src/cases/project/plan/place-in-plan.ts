import type { ExpenseFacts } from '../../../../policy/policy.ts';
import { planOn } from './in-force.ts';
import type { PlaceInPlan, PlanLine, PlanVersion } from './records.ts';

/** What of a ledger line the plan is asked about. `planLine`: the number that the ledger itself names. */
export type Purchase = {
  readonly title: string;
  readonly facts: Pick<ExpenseFacts, 'category' | 'contract' | 'inPlan'>;
  readonly planLine?: string | undefined;
};
export type Placed = { readonly inPlan?: boolean; readonly place: PlaceInPlan };

/** The line buys this kind of thing from this supplier, as far as it names one. */
const fits = ({ category, supplier }: PlanLine, { facts }: Purchase): boolean =>
  category === facts.category &&
  (supplier?.creditCode === undefined || facts.contract === undefined || supplier.creditCode === facts.contract.party);

function lineFor(lines: readonly PlanLine[], purchase: Purchase): readonly PlanLine[] {
  const fitting = lines.filter((line) => fits(line, purchase));
  if (purchase.planLine !== undefined) return fitting.filter(({ no }) => no === purchase.planLine);
  const alike = fitting.filter(({ what }) => what === purchase.title);
  return alike.length === 1 ? alike : fitting;
}

/**
 * Where a purchase stands in the plan of its day. In plan is what one line covers by number, else by name, else as the only one of its kind and
 * supplier; where several fit, nobody guesses. What the ledger itself says to be outside is outside. Undefined while there is no plan.
 */
export function placeInPlan(plans: readonly PlanVersion[], purchase: Purchase): Placed | undefined {
  const version = planOn(plans, purchase.facts.contract?.signedOn);
  if (version === undefined) return undefined;
  const { number } = version;
  const said = (says: string, inPlan?: boolean): Placed => ({ place: { version: number, says }, ...(inPlan !== undefined && { inPlan }) });
  if (purchase.facts.inPlan === false) return said('台账写明不在方案内', false);
  if (purchase.facts.category === undefined) return said('没有支出类别，不能与方案比对');
  const [line, ...others] = lineFor(version.plan.lines, purchase);
  if (line === undefined) return said(`第${number}版方案中没有这一类别、这家供应商的投资项`, false);
  if (others.length > 0) return said(`第${number}版方案中有${others.length + 1}项与此相符，请在台账写明方案项号`);
  return { inPlan: true, place: { version: number, line: line.no, says: `对应第${number}版方案第${line.no}项${line.what}` } };
}
