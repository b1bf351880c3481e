import type { Stamp } from '../../recorded.ts';
import type { Expense } from '../records.ts';
import type { Dossier } from '../state.ts';
import type { PlanEvent } from './events.ts';
import { notedAs } from './open-changes.ts';
import type { LedgerChange, NotedChange, PlanProposal } from './records.ts';
import { PLAN_WORDS } from './words.ts';

/** Whether the plan's own page of the record keeps this event. */
export const isPlanEvent = (event: { readonly type: string }): event is PlanEvent => Object.hasOwn(PLAN_WORDS, event.type);

/** The file with one more event of the plan on it. Throws on a history no decision can have made. */
export function recordPlan(file: Dossier, event: PlanEvent, stamp: Stamp): Dossier {
  const { actor } = stamp;
  switch (event.type) {
    case 'plan-drafted':
      return { ...file, proposal: drafted(file.proposal, event, actor) };
    case 'plan-submitted':
      return moved(file, actor.personId, { step: 'submitted', check: event.check, submittedBy: actor.name });
    case 'plan-checked':
      return moved(file, actor.personId, { step: 'checked', opinion: event.opinion });
    case 'plan-returned':
      return moved(file, undefined, { step: 'draft', returned: event.reason });
    case 'plan-approved': {
      const { proposal: _approved, ...rest } = file;
      return { ...rest, plans: [...(file.plans ?? []), event.version] };
    }
    case 'contract-filed':
      return { ...file, contracts: [...(file.contracts ?? []), event.contract] };
    case 'expense-revised':
      return {
        ...withoutChange(file, event.expense.id),
        expenses: file.expenses.map((each) => (each.id === event.expense.id ? revised(each, event.expense) : each)),
      };
    case 'ledger-compared':
      return { ...file, ledgerChanges: event.changes.map((change) => notedAs(file, change) ?? { ...change, notedOn: stamp.on }) };
    case 'expense-kept':
      return { ...file, ledgerChanges: withKept(file, event, stamp) };
  }
}

function drafted(
  old: PlanProposal | undefined,
  { plan, reason, onBehalf }: Extract<PlanEvent, { type: 'plan-drafted' }>,
  actor: Stamp['actor'],
): PlanProposal {
  return {
    step: 'draft',
    plan,
    by: actor.name,
    handIds: withId(old?.handIds ?? [], actor.personId),
    ...(reason !== undefined && { reason }),
    ...(onBehalf && { onBehalf }),
    ...(old?.returned !== undefined && { returned: old.returned }),
  };
}

function moved(file: Dossier, personId: string | undefined, change: Partial<PlanProposal>): Dossier {
  if (file.proposal === undefined) throw new RangeError('a plan moves on that nobody drafted');
  const { returned: _answered, ...proposal } = file.proposal;
  const handIds = personId === undefined ? proposal.handIds : withId(proposal.handIds, personId);
  return { ...file, proposal: { ...proposal, ...change, handIds } };
}

/** Once an expense is answered anew, nothing is left open about it. */
export const withoutChange = (file: Dossier, expenseId: string): Dossier =>
  file.ledgerChanges === undefined
    ? file
    : { ...file, ledgerChanges: file.ledgerChanges.filter((change) => change.expenseId !== expenseId) };

function withKept(
  file: Dossier,
  { change, reason }: { readonly change: LedgerChange; readonly reason: string },
  { actor, on }: Stamp,
): readonly NotedChange[] {
  const { ledgerChanges = [] } = withoutChange(file, change.expenseId);
  const { notedOn } = notedAs(file, change) ?? { notedOn: on };
  return [...ledgerChanges, { ...change, notedOn, kept: { by: actor.name, reason, on } }];
}

const withId = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id]);

function revised({ earlier = [], ...old }: Expense, expense: Expense): Expense {
  return { ...expense, earlier: [...earlier, old] };
}
