import type { FactGroups } from '../../cases/needs.ts';
import { canonicalJson } from '../canonical-json.ts';
import { formOf, openDiagnosis } from '../diagnosis/open-diagnosis.ts';
import { projectOf, type Asked } from './asked.ts';
import { readAnswerSheets } from './load-answers.ts';

/** What would be handed in: the provider's own draft, held until then; for an officer the imported answer sheet. */
export async function loadDiagnosis(asked: Asked): Promise<FactGroups['diagnosis']> {
  const { tx, caseId, context, hash } = asked;
  const { application, diagnosis } = projectOf(asked);
  const digested = (report: NonNullable<FactGroups['diagnosis']['sending']>['report']) => ({
    report,
    reportDigest: hash(canonicalJson(report)),
  });
  const provider = diagnosis?.provider.creditCode;
  if (provider !== undefined && context.actor.organisation === provider) {
    const draft = await tx.lockDraft(provider, formOf(caseId));
    const { report, faults } = await openDiagnosis(tx, { firm: application.creditCode, provider, draft });
    return { sending: digested(report), faults };
  }
  const { before } = await readAnswerSheets(tx, application.creditCode);
  if (before?.source === undefined) return { faults: [] };
  return { sending: digested({ facts: before.facts, evidence: {}, findings: {}, source: before.source }), faults: [] };
}
