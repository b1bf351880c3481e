import { DIAGNOSIS_PAGES } from './diagnosis-form.ts';
import { LEVEL_WORDS } from '../../kernel/level-words.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { inForceNow } from '../in-force.ts';
import type { Ports, Who } from '../ports.ts';
import { findOwnDiagnosis, type OwnDiagnosis } from './find-own.ts';
import { formOf, openDiagnosis, type OpenDiagnosis } from './open-diagnosis.ts';

/** What stands by the form: how many questions are done with evidence, and the level as far as it shows. */
export type DiagnosisView = OwnDiagnosis &
  OpenDiagnosis & { readonly caseId: string; readonly live: { readonly may: string; readonly amount: string } };

const ALL = DIAGNOSIS_PAGES.flatMap(({ asked }) => asked).length;

/** The provider's own form. Refuses whoever was not entrusted with it. */
export async function readDiagnosis(ports: Ports, { actor, programmeId }: Who, caseId: string): Promise<Result<DiagnosisView>> {
  const reads = ports.store.in(programmeId);
  const own = await findOwnDiagnosis(reads, actor, caseId, 'any');
  if (!own.ok) return own;
  const { provider, project } = own.value;
  const draft = await reads.findDraft(provider, formOf(caseId));
  const open = await openDiagnosis(reads, { firm: project.application.creditCode, provider, draft });
  const { facts, evidence } = open.report;
  const answered = [...Object.keys(facts.answers), ...Object.keys(facts.scenes)];
  const shown = answered.filter((id) => (evidence[id]?.papers.length ?? 0) > 0 || evidence[id]?.seen !== undefined);
  const policy = (await inForceNow(ports, programmeId)).of(project);
  const { value } = policy.decisions['digital-level'].decide(facts);
  const may = `已答 ${answered.length}/${ALL} 题，其中有佐证 ${shown.length} 题`;
  const amount = value === null ? '全部答完后算出等级' : `按现有回答得 ${value.score} 分，${LEVEL_WORDS[value.level] ?? ''}`;
  return ok({ ...own.value, ...open, caseId, live: { may, amount } });
}
