import { edition } from '../../../policy/indicators/2024/index.ts';
import { checklistOf } from '../../cases/inspection/checklist.ts';
import type { StateOf } from '../../cases/kinds.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { tiedSince } from '../../cases/project/evaluator-standing.ts';
import { IMPLEMENTATION_ACTS } from '../../cases/project/implementation/acts.ts';
import { filedLevel } from '../../cases/project/implementation/on-site.ts';
import type { AssessmentTask } from '../../contract/field-views.ts';
import type { Ports, Who } from '../ports.ts';

const MOST = 200;
const FROM = IMPLEMENTATION_ACTS.assessLevel.from.map((stage) => ({ kind: 'project', stage }) as const);

function assessmentTask(caseId: string, state: KnownProject): AssessmentTask {
  const { name, creditCode, contact } = state.application;
  const filed = filedLevel(state.levels.after);
  const tie = state.assignment && tiedSince({ assignment: state.assignment });
  return {
    caseId,
    name,
    creditCode,
    ...(contact !== undefined && { contact }),
    edition: edition.id,
    ...(filed && { filed }),
    ...(tie && { tie: tie.refusal.message }),
    works: checklistOf(state).map(({ no, what }) => `第${no}项 ${what}`),
  };
}

/** Every firm whose level after is this evaluator's to give now, with what it takes to do so without a network; none for anybody else. */
export async function listAssessments({ store }: Ports, { actor, programmeId }: Who): Promise<readonly AssessmentTask[]> {
  const { roles, organisation } = actor;
  if (!roles.includes('evaluator') || organisation === undefined) return [];
  const reads = store.in(programmeId);
  const found = await reads.listAtStages(FROM, { organisation, as: ['evaluator'] }, MOST);
  const cases = await reads.listCases(found.map(({ id }) => id));
  return cases.flatMap(({ id, state }) => {
    const project = state as StateOf<'project'>;
    return project.stage === 'none' ? [] : [assessmentTask(id, project)];
  });
}
