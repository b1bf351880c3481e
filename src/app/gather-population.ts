import type { Bought, OnFile, StoredCase } from '../../policy/what-if/index.ts';
import type { ExpenseFacts } from '../../policy/policy.ts';
import type { CaseKind, EventOf } from '../cases/kinds.ts';
import { verdictsIn } from '../cases/verdicts-in.ts';
import type { StoredEvent } from './store.ts';

type Recognised = Bought & { readonly recognisedFen: number };
/** The questions of some events, so far. */
export type Gathered = {
  readonly names: Map<string, string>;
  readonly cases: Map<string, StoredCase>;
  /** Of each project, the expenses by their id, as last ruled on. */
  readonly expenses: Map<string, Map<string, Recognised>>;
};

function gatherExpense({ expenses }: Gathered, caseId: string, event: EventOf<CaseKind>): string | undefined {
  if (event.type !== 'expense-registered' && event.type !== 'expense-ruled' && event.type !== 'expense-revised') return undefined;
  const { id, verdict } = event.expense;
  const [stored] = verdictsIn(event);
  const ofCase = expenses.get(caseId) ?? new Map<string, Recognised>();
  ofCase.set(id, { facts: stored?.facts as ExpenseFacts, pack: verdict.pack, recognisedFen: verdict.value?.recognisedFen ?? 0 });
  expenses.set(caseId, ofCase);
  return id;
}

/** The expenses behind a subsidy: only where they come to just what was recognised, else the stored figure stands alone. */
function behind({ expenses }: Gathered, caseId: string, recognisedFen: number | undefined): { readonly expenses?: readonly Bought[] } {
  const all = [...(expenses.get(caseId)?.values() ?? [])];
  if (all.reduce((sum, each) => sum + each.recognisedFen, 0) !== recognisedFen) return {};
  return { expenses: all.map(({ recognisedFen: _, ...bought }) => bought) };
}

/** What people know a case by. */
function nameIn(event: EventOf<CaseKind>): string | undefined {
  if ('application' in event) return event.application.name;
  if (event.type === 'notice-published') return event.title;
  if (event.type === 'recovery-opened') return event.target.name;
  return event.type === 'fund-notice-registered' ? event.docNo : undefined;
}

function kindOf({ type }: EventOf<CaseKind>): OnFile['kind'] {
  if (type.startsWith('recovery-')) return 'recovery';
  if (type.startsWith('fund-')) return 'fund';
  return type === 'notice-concluded' ? 'notice' : 'project';
}

/** Takes an event in: what it answers takes the place of what was answered before. */
export function gather(gathered: Gathered, { caseId, payload }: Pick<StoredEvent, 'caseId' | 'payload'>): void {
  const event = payload as EventOf<CaseKind>;
  const name = nameIn(event);
  if (name !== undefined) gathered.names.set(caseId, name);
  const expense = gatherExpense(gathered, caseId, event);
  for (const [index, { decision, facts, verdict }] of verdictsIn(event).entries()) {
    const id = `${caseId} ${decision} ${expense ?? index}`;
    const paid = event.type === 'county-approved' ? behind(gathered, caseId, event.award.facts.recognisedFen) : {};
    // Facts and decision come from one verdict on file; verdictsIn keeps them together, not the type.
    gathered.cases.set(id, {
      id,
      name: caseId,
      onFile: { kind: kindOf(event), id: caseId },
      decision,
      facts,
      pack: verdict.pack,
      ...paid,
    } as StoredCase);
  }
}

/** Every question, named as people know its case. */
export const gatheredCases = ({ cases, names }: Gathered): StoredCase[] =>
  [...cases.values()].map((each) => ({ ...each, name: names.get(each.name) ?? each.name }));

export const nothingGathered = (): Gathered => ({ names: new Map(), cases: new Map(), expenses: new Map() });
