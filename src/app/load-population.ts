import type { OnFile, StoredCase } from '../../policy/what-if/index.ts';
import type { ExpenseFacts } from '../../policy/policy.ts';
import type { CaseKind, EventOf } from '../cases/kinds.ts';
import { verdictsIn } from '../cases/verdicts-in.ts';
import type { Ports } from './ports.ts';
import type { StoredEvent } from './store.ts';

const PAGE = 1_000;

type Gathered = {
  readonly names: Map<string, string>;
  readonly cases: Map<string, StoredCase>;
  /** Of each project, the expenses by their id, as last ruled on. */
  readonly expenses: Map<string, Map<string, ExpenseFacts & { readonly recognisedFen: number }>>;
};

function gatherExpense({ expenses }: Gathered, caseId: string, event: EventOf<CaseKind>): string | undefined {
  if (event.type !== 'expense-registered' && event.type !== 'expense-ruled') return undefined;
  const { id, verdict } = event.expense;
  const [stored] = verdictsIn(event);
  const ofCase = expenses.get(caseId) ?? new Map<string, ExpenseFacts & { readonly recognisedFen: number }>();
  ofCase.set(id, { ...(stored?.facts as ExpenseFacts), recognisedFen: verdict.value?.recognisedFen ?? 0 });
  expenses.set(caseId, ofCase);
  return id;
}

/** The expenses behind a subsidy: only where they come to just what was recognised, else the stored figure stands alone. */
function behind(
  { expenses }: Gathered,
  caseId: string,
  recognisedFen: number | undefined,
): { readonly expenses?: readonly ExpenseFacts[] } {
  const all = [...(expenses.get(caseId)?.values() ?? [])];
  if (all.reduce((sum, each) => sum + each.recognisedFen, 0) !== recognisedFen) return {};
  return { expenses: all.map(({ recognisedFen: _, ...facts }) => facts) };
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
  return type === 'notice-concluded' ? 'notice' : type === 'fund-notice-registered' ? 'fund' : 'project';
}

function gather(gathered: Gathered, { caseId, payload }: StoredEvent): void {
  const event = payload as EventOf<CaseKind>;
  const name = nameIn(event);
  if (name !== undefined) gathered.names.set(caseId, name);
  const expense = gatherExpense(gathered, caseId, event);
  for (const [index, { decision, facts }] of verdictsIn(event).entries()) {
    const id = `${caseId} ${decision} ${expense ?? index}`;
    const paid = event.type === 'county-approved' ? behind(gathered, caseId, event.award.facts.recognisedFen) : {};
    // Facts and decision come from one verdict on file; verdictsIn keeps them together, not the type.
    gathered.cases.set(id, { id, name: caseId, onFile: { kind: kindOf(event), id: caseId }, decision, facts, ...paid } as StoredCase);
  }
}

/** What a supposed policy is tried on: every question a programme has answered, each with its latest facts, by case. Only reads. */
export async function loadPopulation({ store }: Pick<Ports, 'store'>, programmeId: string): Promise<StoredCase[]> {
  const reads = store.in(programmeId);
  const gathered: Gathered = { names: new Map(), cases: new Map(), expenses: new Map() };
  let after: Pick<StoredEvent, 'caseId' | 'version'> | undefined;
  do {
    const page = await reads.listAllEvents(after, PAGE);
    for (const event of page) gather(gathered, event);
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after);
  return [...gathered.cases.values()].map((each) => ({ ...each, name: gathered.names.get(each.name) ?? each.name }));
}
