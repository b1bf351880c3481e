import type { ProjectAct } from '../../src/cases/project/acts.ts';
import { openFindings } from '../../src/cases/project/evidence/open-findings.ts';
import { asDay } from '../../src/kernel/day.ts';
import { expenseLine } from '../../test/sample-firm.ts';
import { BOOKS } from './registers.ts';
import type { World } from './world.ts';

export type Aside = {
  readonly act: ProjectAct;
  readonly by: string;
  readonly input: object;
  readonly facts: object;
  readonly follows?: true;
};
const aside = (act: ProjectAct, by: string, input: object = {}, facts: object = { papers: [] }): Aside => ({ act, by, input, facts });
const OF_INSPECTION = { inspectionId: 'inspection-1' };
const ACCOUNT = { holder: '样例甲纺织有限公司', number: '6222021234567890', bank: '样例银行', unionNumber: '102100099996' };
const INSPECTION = { ...OF_INSPECTION, round: 'random', opinion: '有一处要整改', concludedBy: '样例' };
const BANK_PAPERS = { papers: [{ id: 'paper', name: '样例.pdf', digest: 'd' }] };
const first = { blockerId: '1' };
const ASSIGNED = { ...first, owner: 'officer', dueOn: asDay('2099-12-31') };

/** What is in the way of the works, and what an inspection found, through all of their acts. */
const NOTES: readonly Aside[] = [
  aside('raiseBlocker', 'firm', { text: '堵点' }),
  aside('assignBlocker', 'officer', ASSIGNED),
  aside('escalateBlocker', 'officer', { ...first, reason: '办理迟缓' }),
  aside('resolveBlocker', 'officer', { ...first, answer: '已解决' }),
  aside('reopenBlocker', 'firm', { ...first, reason: '未解决' }),
  aside('assignBlocker', 'officer', ASSIGNED),
  aside('resolveBlocker', 'officer', { ...first, answer: '已解决' }),
  aside('confirmBlocker', 'firm', first),
  aside('evaluateItself', 'firm', { round: 'final', level: 2, investedFen: 1, growth: 5, effects: '样例' }),
  aside('raiseBlocker', 'firm', { text: '又一个' }),
  aside('closeBlocker', 'officer', { blockerId: '2', reason: '重复' }),
  {
    ...aside('fileInspection', 'approver', { inspection: { ...INSPECTION, finding: { text: '整改', dueOn: asDay('2099-12-31') } } }),
    follows: true,
  },
  aside('placeFirm', 'officer', { township: '640425100' }),
  aside('stateAccount', 'firm', ACCOUNT, BANK_PAPERS),
  aside('returnAccount', 'officer', { reason: '看不清' }),
  aside('stateAccount', 'firm', ACCOUNT, BANK_PAPERS),
  aside('confirmAccount', 'officer', { number: ACCOUNT.number }),
  aside('answerFinding', 'firm', { ...OF_INSPECTION, text: '已整改' }),
  aside('returnFinding', 'officer', { ...OF_INSPECTION, reason: '不清楚', dueOn: asDay('2099-12-31') }),
  aside('answerFinding', 'firm', { ...OF_INSPECTION, text: '再整改' }),
  aside('closeFinding', 'officer', { ...OF_INSPECTION, opinion: '属实' }),
];

const PAPER = { paper: { id: 'paper', name: '样例.xml', digest: 'd' }, readings: [], isOnLedger: true };
const PROOF = { kind: 'voucher', number: '记-1', bookedOn: asDay('2026-01-01'), amountFen: 1 };
const KNOWN = {
  imported: {},
  known: { numbersElsewhere: [], slipsElsewhere: [], filesElsewhere: [], otherLists: [], books: [], medians: {} },
};
/** The papers of the first expense on file, handed in, checked and put side by side. */
function papers({ cases: { project } }: World): readonly Aside[] {
  const expense = 'expenses' in project ? project.expenses.find(({ facts }) => facts.invoice !== undefined) : undefined;
  if (expense === undefined) return [];
  const { invoice } = expenseLine('9').facts;
  const check = { expenseId: expense.id, outcome: 'unknown', checkedOn: asDay('2026-01-01'), paperId: 'paper' };
  return [
    aside('fileInvoice', 'firm', { expenseId: expense.id, paperId: 'paper', invoice }, PAPER),
    aside('fileProof', 'firm', { expenseId: expense.id, paperId: 'paper', proof: PROOF }, PAPER),
    aside('verifyInvoice', 'officer', check, PAPER),
    aside('examineEvidence', 'officer', {}, KNOWN),
  ];
}
/** The provider says what its contract says and delivers; the firm objects, is given it again and takes it, so that nothing stays disputed. */
function delivered({ cases: { project } }: World): readonly Aside[] {
  const contract = 'contracts' in project ? project.contracts?.[0] : undefined;
  if (contract === undefined) return [];
  const { line, number, signedOn, amountFen } = contract;
  const handed = aside('deliverLine', 'provider', { line, what: '上线', deliveredOn: asDay('2026-01-01') }, BANK_PAPERS);
  return [
    aside('confirmContract', 'provider', { line, number, signedOn, amountFen, signers: '样例' }),
    handed,
    aside('objectToDelivery', 'firm', { deliveryId: '1', reason: '不符' }),
    handed,
    aside('acceptDelivery', 'firm', { deliveryId: '2' }),
  ];
}
/** A later ledger says the first expense otherwise; the officer lets the answer stand. */
function laterLedger({ cases: { project } }: World): readonly Aside[] {
  const [first] = 'expenses' in project ? project.expenses : [];
  if (first === undefined) return [];
  const facts = { ...BOOKS, lines: [{ ...expenseLine(first.id), title: `${first.title}（改名）` }] };
  return [
    { ...aside('noteLedger', 'officer', {}, facts), follows: true },
    aside('keepExpense', 'officer', { expenseId: first.id, reason: '只改了名称' }, facts),
  ];
}

/** Until its questions are answered a look does bar: so the way ends with all of them explained. */
const explanations = ({ cases: { project } }: World): readonly Aside[] =>
  project.stage === 'none'
    ? []
    : openFindings(project).map(({ id }) => aside('explainFinding', 'officer', { findingId: id, reason: '已核实' }));

/** A way through every act that only adds to a page of the record which no decision reads; each part looks at where the one before led. */
export const WAY: readonly ((world: World) => readonly Aside[])[] = [() => NOTES, papers, explanations, delivered, laterLedger];
/** A second look at the account once the amount is fixed, and what the firm says of who served it: later than where the way is tried. */
const LATER: readonly ProjectAct[] = ['approveAccount', 'rateService'];
const OF_PAPERS: readonly ProjectAct[] = ['fileInvoice', 'fileProof', 'verifyInvoice', 'examineEvidence', 'explainFinding'];
const OF_DELIVERY: readonly ProjectAct[] = ['confirmContract', 'deliverLine', 'objectToDelivery', 'acceptDelivery'];
const OF_LEDGER: readonly ProjectAct[] = ['noteLedger', 'keepExpense'];
/** What was done before elsewhere stands outside of every order that is shown here: its own tests try it (`cases/project/carrying`). */
const FROM_ELSEWHERE: readonly ProjectAct[] = ['noteEarlierSteps', 'carryOver'];
/** A paid firm too says what it reached, when the programme is evaluated, and how it was served; where a firm works is put down whatever became of it. Both add to the file and move nothing. */
export const SAID_AFTER: ReadonlySet<string> = new Set<ProjectAct>(['evaluateItself', 'placeFirm', 'rateService']);
/** Kept out of the exploration: their states would multiply all others and decide nothing. At the ends they are tried like any other act. */
export const ASIDES: ReadonlySet<string> = new Set([
  ...NOTES.map(({ act }) => act),
  ...OF_PAPERS,
  ...OF_DELIVERY,
  ...OF_LEDGER,
  ...LATER,
  ...FROM_ELSEWHERE,
]);
