import { asDay } from '../../../src/kernel/day.ts';
import { TIED_EVALUATOR } from '../cast.ts';
import { rectifyBy, standstillOf } from '../clock.ts';
import type { Step } from '../explore.ts';
import { ofEvents, type Statement } from '../statement.ts';

/** The evaluator has nothing to do with any supplier whose work counts: in the model the second evaluator is tied to the second supplier. */
function isIndependent({ before: { cases } }: Step): boolean {
  const { project } = cases;
  if (!('assignment' in project) || project.assignment === undefined) return false;
  const suppliers = project.expenses.filter(({ verdict }) => verdict.outcome !== 'no').map(({ facts }) => facts.contract?.party);
  const isTied = project.assignment.evaluator.creditCode === TIED_EVALUATOR && suppliers.length > 1;
  const looked = project.assignment.transformers.map(({ creditCode }) => creditCode);
  return !isTied && suppliers.every((code) => code !== undefined && looked.includes(code));
}

function hasRisen({ before: { cases } }: Step): boolean {
  const { levels, assignment } = 'levels' in cases.project ? cases.project : { levels: {}, assignment: undefined };
  const [before, after] = [levels.before?.verdict.value?.level, levels.after?.verdict.value?.level];
  return before !== undefined && after !== undefined && after > before && levels.after?.evaluator === assignment?.evaluator.creditCode;
}

/** What acceptance and rectification rest on. */
export const ACCEPTANCE: readonly Statement[] = [
  ofEvents(
    { name: 'planned-first', clause: 'plan/2.2.1', says: '没有审定的改造方案，或者方案变更还没有办结的，不能申请验收' },
    ['acceptance-requested'],
    ({ before: { trail } }) => trail.plans > 0 && !trail.isPlanOpen,
  ),
  ofEvents(
    { name: 'spending-in-plan', clause: 'measures/16', says: '计入投资的支出，都已和审定的改造方案比对过' },
    ['acceptance-requested'],
    ({ before: { cases } }) =>
      'expenses' in cases.project &&
      cases.project.expenses.every(({ verdict, place }) => verdict.outcome !== 'yes' || place?.line !== undefined),
  ),
  ofEvents(
    { name: 'evaluator-independent', clause: 'measures/9', says: '评测机构与计入投资的全部服务商都已核对且无关联，才能出具通过意见和拨付' },
    ['acceptance-passed', 'award-paid'],
    isIndependent,
  ),
  ofEvents(
    { name: 'level-risen', clause: 'plan/2.4.3', says: '受托机构评定的改造后等级没有提升的，验收不能通过' },
    ['acceptance-passed'],
    hasRisen,
  ),
  ofEvents(
    { name: 'accepted-after-review', clause: 'plan/2.4.3', says: '验收通过的意见必定引用专家评审：审定的评审，或写明原因的系统外评审纪要' },
    ['acceptance-passed'],
    (_step, { acceptance: { basis } }) => basis !== undefined,
  ),
  ofEvents(
    { name: 'audited-first', clause: 'measures/12.2', says: '投资另行委托审核的，审核机构没有出具结果，验收不能通过' },
    ['acceptance-passed'],
    ({ before: { trail } }) => !trail.isAuditOpen,
  ),
  ofEvents(
    { name: 'rectified-in-time', clause: 'measures/13', says: '超过整改期限才完成整改的，不能再送复评' },
    ['rectification-completed'],
    ({ before: { cases, today } }, { completedOn }) => {
      const dueOn = rectifyBy(cases.project, today);
      return dueOn !== undefined && asDay(completedOn) <= dueOn;
    },
  ),
  {
    name: 'still-never-over',
    clause: 'measures/13',
    says: '整改期限中止的，不论过了多少天，企业随时还能按期提交整改结果',
    look: ({ world: { today, cases }, steps }) => {
      const isStill =
        cases.project.stage === 'rectifying' && standstillOf(cases.project)?.resumed === undefined && standstillOf(cases.project);
      if (!isStill) return { tried: 0, broken: null };
      const isDone = ({ deed }: Step): boolean =>
        deed?.act === 'completeRectification' && (deed.input as { completedOn?: string }).completedOn === today;
      return { tried: 1, broken: steps.some(isDone) ? null : 'here' };
    },
  },
  ofEvents(
    { name: 'one-rectification', clause: 'measures/13', says: '整改只有一次，复评再不通过即取消资格' },
    ['acceptance-failed'],
    ({ before, world }) =>
      before.trail.rectifications === 0 ? world.cases.project.stage === 'rectifying' : world.cases.project.stage === 'disqualified',
  ),
];
