import type { Actor } from '../../cases/act-rule.ts';
import type { StateOf } from '../../cases/kinds.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { Diagnosis } from '../../cases/project/events.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Reads } from '../store.ts';

export type OwnDiagnosis = { readonly provider: string; readonly project: KnownProject; readonly diagnosis: Diagnosis };

/** The diagnosis that this provider is entrusted with. Refuses any other case in the words for none; `open`: also one already handed in. */
export async function findOwnDiagnosis(reads: Reads, actor: Actor, caseId: string, want: 'any' | 'open'): Promise<Result<OwnDiagnosis>> {
  const stored = await reads.findCase(caseId);
  const state = stored?.kind === 'project' ? (stored.state as StateOf<'project'>) : undefined;
  const provider = actor.roles.includes('provider') ? actor.organisation : undefined;
  if (state === undefined || state.stage === 'none' || provider === undefined || state.diagnosis?.provider.creditCode !== provider)
    return refuse('not-found', '没有委托贵单位的这项诊断，请从“我的项目”进入');
  const { diagnosis } = state;
  if (want === 'open' && diagnosis.step !== 'assigned') return refuse('already-done', '诊断已经提交，不能再改；要改请经办人员先退回');
  return ok({ provider, project: state, diagnosis });
}
