import type { PolicyTextPreview } from '../contract/policy-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { readPolicyNow } from './in-force.ts';
import type { Ports, Who } from './ports.ts';
import type { UploadedFile } from './store-imports.ts';
import { loadOpenCases } from './wording/load-open-cases.ts';
import { readChanges } from './wording/read-changes.ts';
import { readPaper } from './wording/read-paper.ts';
import { currentText, rowsOf } from './wording/versions.ts';

/**
 * Reads an official text and says what importing it would show: its clauses, what each change touches, the open cases among it.
 * Keeps nothing. Refuses whoever is no officer, and what cannot be read or has no numbered clauses.
 */
export async function previewPolicyText(ports: Ports, who: Who, files: readonly UploadedFile[]): Promise<Result<PolicyTextPreview>> {
  const paper = await readPaper(ports, who, files);
  if (!paper.ok) return paper;
  const { file, digest, wording } = paper.value;
  const reads = ports.store.in(who.programmeId);
  const [policy, { today }, texts, open] = await Promise.all([
    readPolicyNow(ports, who.programmeId),
    ports.moment(who.programmeId),
    reads.listPolicyTexts(),
    loadOpenCases(reads),
  ]);
  const before = currentText(texts, today);
  const comparisons = readChanges(wording, { policy, hash: ports.hash, before, open });
  const known = rowsOf(texts, today).find((row) => row.digest === digest && row.standing !== 'corrected') ?? null;
  return ok({ ...wording, name: file.name, digest, known, comparisons });
}
