import { ok, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { Paper } from '../store-papers.ts';
import { firmOfCase } from './firm-of.ts';
import { mayReadPaper } from './may-read-paper.ts';

/** The papers that lie with a case, as far as this person may read them; without a case the firm's own. Refuses whoever may not read the case. */
export async function listPapers({ store }: Ports, { actor, programmeId }: Who, caseId?: string): Promise<Result<readonly Paper[]>> {
  const reads = store.in(programmeId);
  const whose = await firmOfCase(reads, actor, caseId);
  if (!whose.ok) return whose;
  const papers = await reads.listPapers(whose.value.firm);
  return ok(papers.filter((paper) => mayReadPaper(actor, paper)));
}
