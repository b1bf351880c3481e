import { refuse, type Refused } from '../../../kernel/result.ts';
import type { Dossier } from '../state.ts';
import type { EvidenceFinding, FindingAnswer } from './records.ts';
import { FINDING_TITLES } from './words.ts';

type Page = Pick<Dossier, 'evidence'>;

/** The answer to a finding as it stands now. */
export const answerTo = ({ evidence }: Page, { id, says }: EvidenceFinding): FindingAnswer | undefined =>
  evidence?.answers.findLast((answer) => answer.findingId === id && answer.says === says);

/** Findings of the last look that nobody has answered. */
export const openFindings = (page: Page): readonly EvidenceFinding[] =>
  (page.evidence?.examination?.findings ?? []).filter((finding) => answerTo(page, finding) === undefined);

/** What keeps an expense (all of them, where none is named) from being recognised: a finding without a reason. */
export function unanswered(page: Page, expenseId?: string): Refused | null {
  const open = openFindings(page).filter((finding) => expenseId === undefined || finding.expenseId === expenseId);
  const [first] = open;
  if (first === undefined) return null;
  return refuse('facts-missing', `凭证核查还有${open.length}处疑点没有说明（${FINDING_TITLES[first.test]}等），请先逐条说明`, {
    clause: first.clause,
  });
}
