import { ruleOf } from '../../src/cases/decide.ts';
import { formatDay } from '../../src/kernel/day.ts';
import { citeClause } from '../../src/kernel/clause.ts';
import type { Step } from './explore.ts';
import { isShown, type Proof, type Shown } from './prove.ts';

/** One step of a way, for people. */
function sayStep({ before, world, deed }: Step): string {
  if (deed === undefined) return `到了${formatDay(world.today)}`;
  const how = deed.says === undefined ? '' : `（${deed.says}）`;
  return `${formatDay(before.today)} ${deed.as.name}：${ruleOf(deed.kind, deed.act as never).label}${how}`;
}

/** A way step by step, numbered. */
export const sayWay = (way: readonly Step[]): string[] => way.map((step, at) => `${at + 1}) ${sayStep(step)}`);

function sayShown(shown: Shown, index: number): string[] {
  const { name, says, clause, tried, counterexample } = shown;
  const head = `${isShown(shown) ? '✓' : '✗'} ${index + 1}. ${says}。〔${clause === null ? '穷尽方法本身' : citeClause(clause)}〕 检验 ${tried.toLocaleString('zh-CN')} 次 ${name}`;
  if (counterexample === null) return tried === 0 ? [head, '   从未检验到，不能算证明'] : [head];
  return [head, '   反例，最短的一条：', ...sayWay(counterexample).map((line) => `   ${line}`)];
}

/** The list for auditors: every statement with its clause, how often it was tried, and what breaks it. */
export function sayProof({ shown, graph: { worlds, steps, refusals } }: Proof): string {
  const figures = [worlds.length, steps, refusals].map((count) => count.toLocaleString('zh-CN'));
  return [
    `穷尽了一家企业的全部可能：${figures[0]} 个状态，${figures[1]} 次办理或过期，另有 ${figures[2]} 次办理被拒绝。`,
    ...shown.flatMap(sayShown),
    shown.every(isShown) ? `${shown.length} 条全部成立。` : `${shown.filter((each) => !isShown(each)).length} 条不成立。`,
  ].join('\n');
}
