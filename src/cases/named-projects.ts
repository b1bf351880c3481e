import { refuse, type Refused } from '../kernel/result.ts';
import type { NamedCase } from './needs.ts';
import type { Project } from './project/state.ts';
import { PROJECT_STAGE_WORDS, type ProjectStage } from './project/stages.ts';

/** A project of which something is known. */
export type KnownProject = Exclude<Project, { stage: 'none' }>;
export type KnownCase = { readonly caseId: string; readonly state: KnownProject };

/** The projects loaded for these ids, in their order. Those that do not exist are left out. */
export function knownCases(caseIds: readonly string[], projects: readonly NamedCase[]): readonly KnownCase[] {
  const states = new Map(projects.map(({ caseId, state }) => [caseId, state]));
  return caseIds.flatMap((caseId) => {
    const state = states.get(caseId);
    return state === undefined || state.stage === 'none' ? [] : [{ caseId, state }];
  });
}

/** Why these ids make no list: one twice, one that does not exist, one at another stage. Every such firm is named. */
export function listObstacle(caseIds: readonly string[], projects: readonly NamedCase[], wanted: ProjectStage): Refused | null {
  if (new Set(caseIds).size < caseIds.length) return refuse('bad-input', '同一家企业在名单中出现两次，请去掉重复的');
  const known = knownCases(caseIds, projects);
  if (known.length < caseIds.length) return refuse('not-found', '名单中有不存在的申报，请刷新后重选');
  const elsewhere = known.filter(({ state }) => state.stage !== wanted);
  if (elsewhere.length === 0) return null;
  const names = elsewhere.map(({ state }) => `${state.application.name}（${PROJECT_STAGE_WORDS[state.stage]}）`).join('、');
  return refuse('wrong-stage', `只有“${PROJECT_STAGE_WORDS[wanted]}”阶段的企业可以列入，请去掉：${names}`, { clause: 'measures/11' });
}
