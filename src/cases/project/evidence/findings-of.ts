import { recognisedFenOf } from '../expenses.ts';
import type { KnownProject } from '../../named-projects.ts';
import type { Expense } from '../records.ts';
import { answerTo } from './open-findings.ts';
import type { EvidenceFinding, FindingAnswer } from './records.ts';

/** A finding with what hangs on it, in fen. `expense` is its title; null where it is about the firm. */
export type StandingFinding = EvidenceFinding & {
  readonly expense: string | null;
  readonly atStakeFen: number;
  readonly answer: FindingAnswer | null;
};

/** What of an expense would be lost: what is recognised, or what was paid where that is not decided yet. */
function atStake(expense: Expense): number {
  const { verdict, facts } = expense;
  return verdict.outcome === 'unknown' ? (facts.payment?.amountFen ?? 0) : recognisedFenOf([expense]);
}

/** Every finding of the last look at a project's papers, answered or not, with the amount at stake: of its expense, or of all. */
export function findingsOf(project: KnownProject): readonly StandingFinding[] {
  const { expenses, evidence } = project;
  return (evidence?.examination?.findings ?? []).map((finding) => {
    const about = finding.expenseId === undefined ? expenses : expenses.filter(({ id }) => id === finding.expenseId);
    return {
      ...finding,
      expense: finding.expenseId === undefined ? null : (about[0]?.title ?? finding.expenseId),
      atStakeFen: about.reduce((sum, each) => sum + atStake(each), 0),
      answer: answerTo(project, finding) ?? null,
    };
  });
}
