import type { PolicyTextView } from '../contract/policy-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { readPolicyNow } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import { loadOpenCases } from './wording/load-open-cases.ts';
import { readChanges } from './wording/read-changes.ts';
import { rowsOf, versionsOf } from './wording/versions.ts';

/** One text on file: its words, and what it changes against the pack and against the text of the date before it, on the cases of today. */
export async function readPolicyText(ports: Ports, { actor, programmeId }: Who, id: string): Promise<Result<PolicyTextView>> {
  const may = mayEnter(actor, 'registers');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [policy, { today }, texts] = await Promise.all([
    readPolicyNow(ports, programmeId),
    ports.moment(programmeId),
    reads.listPolicyTexts(),
  ]);
  const found = texts.find((each) => each.id === id);
  const text = rowsOf(texts, today).find((row) => row.id === id);
  if (!found || !text) return refuse('not-found', '没有这份文本，请从“政策文本”的列表进入');
  const others = versionsOf(texts.filter(({ digest }) => digest !== found.digest));
  const before = others.find(({ dated, at }) => dated < found.dated || (dated === found.dated && at < found.at));
  const { clauses, doubts, digest } = found;
  const open = await loadOpenCases(reads);
  const comparisons = readChanges({ clauses, doubts }, { policy, hash: ports.hash, before, open });
  return ok({ text, digest, clauses, doubts, comparisons });
}
