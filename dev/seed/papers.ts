import { keepPaper } from '../../src/app/papers/keep-paper.ts';
import { readCase } from '../../src/app/read-case.ts';
import { asDay } from '../../src/kernel/day.ts';
import { granted } from './granted.ts';
import type { Play } from './play.ts';

/** One grey dot: stands for the picture of a paper. */
export const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');

async function expensesOf({ ports, cast }: Play, caseId: string) {
  const view = granted(await readCase(ports, cast.officer, caseId));
  if (view.kind !== 'project') throw new Error(`not a project: ${caseId}`);
  return view.project;
}

/** One invoice checked with the tax service, the papers put side by side, one question explained; the others wait. */
export async function lookAtPapers(play: Play, caseId: string): Promise<void> {
  const { ports, cast, act } = play;
  const { expenses } = await expensesOf(play, caseId);
  const checked = expenses.find(({ facts }) => facts.invoice !== undefined);
  if (checked === undefined) return;
  const sent = { caseId, about: 'invoice-check', name: '查验结果（样例）.png', bytes: DOT };
  const paper = granted(await keepPaper(ports, cast.officer, sent));
  const check = { expenseId: checked.id, outcome: 'matches' as const, checkedOn: asDay('2027-03-08'), paperId: paper.id };
  await act('officer', 'project', 'verifyInvoice', check, caseId);
  await act('officer', 'project', 'examineEvidence', {}, caseId);
  // Of all findings, not of the open ones: a seeding cut short here says the same again.
  const [first] = (await expensesOf(play, caseId)).evidence?.examination?.findings ?? [];
  const reason = '已电话向开票方核实，待平台恢复后补查（样例）';
  if (first !== undefined) await act('officer', 'project', 'explainFinding', { findingId: first.id, reason }, caseId);
}
