import type { Policy } from '../../../../policy/index.ts';
import type { ClauseId } from '../../../kernel/clause.ts';
import { formatDay, type Day } from '../../../kernel/day.ts';
import { sumFen } from '../../../kernel/fen.ts';
import type { Holds, Reason } from '../../../kernel/verdict.ts';
import { subsidyFactsOf } from '../payment/award.ts';
import type { KnownProject } from '../../named-projects.ts';
import type { Bar } from '../../sanction/in-force-on.ts';
import type { Plan, PlanCheck, PlanLine } from './records.ts';

/** What a plan is checked with: the project's time, the credit codes that the pool of providers knows, and the bars of today. */
export type CheckedWith = {
  readonly window: { readonly from: Day; readonly to: Day };
  readonly pool: readonly string[];
  readonly bars?: readonly Bar[];
};

const named = (lines: readonly PlanLine[]): string => lines.map(({ no, what }) => `第${no}项${what}`).join('、');
const tell = (test: string, clause: ClauseId, holds: Holds, says: string): Reason => ({ test, clause, holds, says });

const plannedFenOf = ({ lines }: Plan): number => Number(sumFen(lines.map(({ plannedFen }) => BigInt(plannedFen))));

function ofLines({ lines }: Plan): Reason {
  const empty = lines.filter(({ what, plannedFen }) => what.trim() === '' || plannedFen <= 0);
  const isTwice = new Set(lines.map(({ no }) => no)).size < lines.length;
  const holds = lines.length > 0 && empty.length === 0 && !isTwice;
  const says = lines.length === 0 ? '还没有写投资项' : isTwice ? '有两项编号相同，请改正' : `${named(empty)}缺内容或金额`;
  return tell('lines', 'plan/2.2.1', holds, holds ? `共${lines.length}项，项项有内容和金额` : says);
}

/** A kind of spending that the measures never recognise has no place in a plan: the same rule says so. */
function ofCategories({ lines }: Plan, { decisions }: Policy): Reason {
  const barred = lines.filter(({ category }) =>
    decisions.expense.decide({ category }).because.some(({ test, holds }) => test === 'category' && holds === false),
  );
  const says = barred.length === 0 ? '支出类别都在可认定的范围内' : `${named(barred)}的支出类别不予认定，请改列或删去`;
  return tell('categories', 'measures/16', barred.length === 0, says);
}

function ofMilestones({ lines }: Plan, { from, to }: CheckedWith['window']): Reason {
  const outside = lines.filter(({ dueOn }) => dueOn < from || dueOn > to);
  const period = `项目期（${formatDay(from)}至${formatDay(to)}）`;
  return tell(
    'milestones',
    'plan/3',
    outside.length === 0,
    outside.length === 0 ? `完成日期都在${period}内` : `${named(outside)}的完成日期不在${period}内`,
  );
}

function ofTarget(plan: Plan, state: KnownProject, policy: Policy): Reason {
  const before = state.levels.before?.verdict.value?.level;
  if (before === undefined) return tell('target-level', 'plan/2.4.3', 'unknown', '还没有改造前的等级，请先登记水平评测');
  const { outcome, because } = policy.decisions['level-uplift'].decide({ before, after: plan.targetLevel });
  const open = because.filter(({ holds }) => holds !== true).map(({ says }) => says);
  return tell(
    'target-level',
    'plan/2.4.3',
    outcome === 'yes',
    outcome === 'yes' ? '目标等级达到提升要求' : `目标等级不够：${open.join('；')}`,
  );
}

/** Told, and no bar: the pool is looked at again when the evaluator is entrusted. */
function ofSuppliers({ lines }: Plan, { pool }: CheckedWith): Reason {
  const open = lines.filter(({ supplier }) => supplier?.creditCode === undefined || !pool.includes(supplier.creditCode));
  return tell(
    'suppliers',
    'measures/9',
    open.length === 0 ? true : 'unknown',
    open.length === 0 ? '供应商都在服务商资源池内' : `${named(open)}未定供应商，或供应商不在资源池内`,
  );
}

/** Told, and no bar to the plan itself: the text takes cooperation from the provider and says nothing of the firm's own contract (measures/17). */
function ofBars({ lines }: Plan, { bars = [] }: CheckedWith): readonly Reason[] {
  const barred = bars.filter((bar) => lines.some(({ supplier }) => supplier?.creditCode === bar.creditCode));
  return barred.length === 0 ? [] : [tell('barred-suppliers', 'measures/17', 'unknown', barred.map(({ says }) => says).join('；'))];
}

/** What is missing in a plan, what it adds up to, and the subsidy that it would bring by the same rule. */
export function checkPlan(plan: Plan, state: KnownProject, policy: Policy, checkedWith: CheckedWith): PlanCheck {
  const sum = plannedFenOf(plan);
  const before = state.levels.before?.verdict.value?.level;
  const level = before === undefined ? {} : { level: { before, after: plan.targetLevel } };
  const facts = { ...subsidyFactsOf(state), completed: true, accepted: true, recognisedFen: sum, ...level };
  const isTold = plan.content.trim() !== '';
  const findings = [
    tell('content', 'plan/2.2.1', isTold, isTold ? '写明了改造内容' : '还没有写明改造内容'),
    ofLines(plan),
    ofCategories(plan, policy),
    ofMilestones(plan, checkedWith.window),
    ofTarget(plan, state, policy),
    ofSuppliers(plan, checkedWith),
    ...ofBars(plan, checkedWith),
  ];
  return {
    findings,
    sumFen: sum,
    estimate: { facts, verdict: policy.decisions.subsidy.decide(facts), steps: policy.explain.subsidy(facts) },
  };
}
