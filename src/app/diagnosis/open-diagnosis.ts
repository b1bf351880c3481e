import { lackingInDiagnosis } from '../../cases/project/diagnosis/lacking-in-diagnosis.ts';
import type { DiagnosisReport, PaperRef } from '../../cases/project/events.ts';
import { readDiagnosisForm, type DiagnosisAnswers, type EvidencePapers } from './diagnosis-form.ts';
import { questionOf } from '../papers/abouts.ts';
import type { Reads } from '../store.ts';
import type { Draft, DraftFields } from '../store-drafts.ts';

export const formOf = (caseId: string) => `diagnosis:${caseId}` as const;

/** A provider's diagnosis as far as it has come: what was typed, its evidence, and what it still lacks. */
export type OpenDiagnosis = {
  readonly draft?: Draft;
  readonly fields: DraftFields;
  readonly answers: DiagnosisAnswers;
  readonly papers: EvidencePapers;
  readonly report: DiagnosisReport;
  readonly faults: readonly string[];
  readonly lacking: readonly string[];
};

/** Evidence by question, of this provider's alone: another's before it proves nothing here. */
async function readEvidence(reads: Reads, firm: string, provider: string): Promise<EvidencePapers> {
  const byQuestion: Record<string, PaperRef[]> = {};
  for (const { id, name, digest, about, organisation } of await reads.listPapers(firm)) {
    const question = questionOf(about);
    if (question !== undefined && organisation === provider) (byQuestion[question] ??= []).push({ id, name, digest });
  }
  return byQuestion;
}

/** The diagnosis as the provider's draft now tells it. `draft` is given where it was locked. */
export async function openDiagnosis(
  reads: Reads,
  { firm, provider, draft }: { readonly firm: string; readonly provider: string; readonly draft: Draft | undefined },
): Promise<OpenDiagnosis> {
  const fields = draft?.fields ?? {};
  const answers = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  const papers = await readEvidence(reads, firm, provider);
  const { report, faults } = readDiagnosisForm(answers, papers);
  const split = Object.keys(fields).filter((name) => fields[name]?.others !== undefined);
  const undecided = split.length === 0 ? [] : [`${split.map((name) => name.split('.')[0]).join('、')}有几种填写，请选定一种`];
  const lacking = [...faults, ...undecided, ...lackingInDiagnosis(report)];
  return { ...(draft && { draft }), fields, answers, papers, report, faults: [...faults, ...undecided], lacking };
}
