import type { StoredCase } from '../../policy/what-if/index.ts';
import type { KnownProject } from '../cases/named-projects.ts';
import { PROJECT_ACTS } from '../cases/project/acts.ts';
import type { Expense } from '../cases/project/events.ts';
import { subsidyFactsOf } from '../cases/project/payment/award.ts';
import { type ProjectStage, WORKING_STAGES } from '../cases/project/stages.ts';
import type { Project } from '../cases/project/state.ts';
import type { Reads, StoredCase as CaseOnFile } from './store.ts';

/** A question that a case still has before it, with the version that would answer it. */
export type OpenQuestion = { readonly caseId: string; readonly name: string; readonly pack: string; readonly asked: StoredCase };

/** Where nothing has been awarded yet: what is decided later is still open to a ruling. */
const OPEN = PROJECT_ACTS.moveToPolicy.from;
/** Where expenses may still be registered, and so be recognised anew; after acceptance their sum stands. */
const SPENDING: readonly ProjectStage[] = WORKING_STAGES;
const APPLYING: readonly ProjectStage[] = ['applied', 'returned', 'eligible', 'proposed', 'listed'];
const MOST = 10_000;

/** An officer's ruling belongs to the facts it is decided on. */
const factsOf = ({ facts, ruling }: Expense) => (ruling ? { ...facts, recognisedBy: ruling.by } : facts);

const subsidyOf = (caseId: string, state: KnownProject): StoredCase => ({
  id: caseId,
  name: state.application.name,
  decision: 'subsidy',
  facts: subsidyFactsOf(state),
  ...(SPENDING.includes(state.stage) &&
    state.expenses.length > 0 && { expenses: state.expenses.map((expense) => ({ facts: factsOf(expense) })) }),
});
const expenseOf =
  (caseId: string, { application }: KnownProject) =>
  (expense: Expense): StoredCase => ({
    id: caseId,
    name: `${application.name}：${expense.title}`,
    decision: 'expense',
    facts: factsOf(expense),
  });

/** What is still to be answered about one firm: whether it may apply; once it is a pilot what each expense counts for, and what it would get. */
export function openQuestionsOf(caseId: string, state: KnownProject): readonly OpenQuestion[] {
  const { pack, application, expenses, stage } = state;
  if (!OPEN.includes(stage)) return [];
  const asked: StoredCase[] = APPLYING.includes(stage)
    ? [{ id: caseId, name: application.name, decision: 'enterprise-eligibility', facts: application.facts }]
    : [...(SPENDING.includes(stage) ? expenses.map(expenseOf(caseId, state)) : []), subsidyOf(caseId, state)];
  return asked.map((each) => ({ caseId, name: application.name, pack, asked: each }));
}

const ofStored = ({ id, state }: CaseOnFile): readonly OpenQuestion[] => {
  const project = state as Project;
  return project.stage === 'none' ? [] : openQuestionsOf(id, project);
};

/** The open questions of a programme, case by case. Only reads. */
export async function loadOpenQuestions(reads: Pick<Reads, 'listCasesAt'>): Promise<readonly OpenQuestion[]> {
  const all: OpenQuestion[] = [];
  for (const stage of OPEN) all.push(...(await reads.listCasesAt('project', stage, MOST)).flatMap(ofStored));
  return all;
}
