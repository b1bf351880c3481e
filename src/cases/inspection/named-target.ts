import { ok, refuse, type Refused, type Result } from '../../kernel/result.ts';
import type { Actor } from '../act-rule.ts';
import { stepOf, type Target, TARGET_STEP_WORDS, type TargetStep } from './records.ts';
import type { DrawnInspection } from './state.ts';

/** The drawn firm that an act names, where it stands at one of these steps; refused otherwise. */
export function namedTarget({ targets }: DrawnInspection, caseId: string, steps: readonly TargetStep[]): Result<Target> {
  const found = targets.find((each) => each.caseId === caseId);
  if (found === undefined) return refuse('not-found', '这家企业没有被抽中，请刷新后重选');
  const step = stepOf(found);
  return steps.includes(step)
    ? ok(found)
    : refuse('wrong-stage', `${found.name}现为“${TARGET_STEP_WORDS[step]}”，不能办理这一项`, { clause: 'measures/16' });
}

/** Why no firm of the round stands where an act could be done, or null. */
export const noneAt = ({ targets }: DrawnInspection, ...steps: readonly TargetStep[]): Refused | null =>
  targets.some((each) => steps.includes(stepOf(each)))
    ? null
    : refuse('wrong-stage', `没有“${steps.map((step) => TARGET_STEP_WORDS[step]).join('、')}”的企业`, { clause: 'measures/16' });

export const isInspector = ({ inspectors = [] }: Target, { personId }: Pick<Actor, 'personId'>): boolean =>
  inspectors.some((each) => each.personId === personId);

/** The act is for those who were sent to one of the firms still to be inspected. */
export const ofInspector = (state: DrawnInspection, actor: Actor): Refused | null =>
  noneAt(state, 'assigned') ??
  (state.targets.some((each) => stepOf(each) === 'assigned' && isInspector(each, actor))
    ? null
    : refuse('not-permitted', '您没有被派去检查这一轮的企业', { clause: 'measures/16' }));

/** The firm an inspector speaks about: drawn, theirs, not yet inspected, on a day since the draw. */
export function inspectedBy(state: DrawnInspection, caseId: string, actor: Actor): Result<Target> {
  const found = namedTarget(state, caseId, ['assigned']);
  if (!found.ok || isInspector(found.value, actor)) return found;
  return refuse('not-permitted', `${found.value.name}由${(found.value.inspectors ?? []).map(({ name }) => name).join('、')}检查`, {
    clause: 'measures/16',
  });
}
