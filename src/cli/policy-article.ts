import { amountOf } from '../../policy/amount-of.ts';
import type { Clause, Policy } from '../../policy/policy.ts';
import { touchesOf } from '../app/touches.ts';
import { citeClause } from '../kernel/clause.ts';
import type { PolicyCommand } from './policy-order.ts';

/** `7` is measures/7 with its sections; `plan/2.4` the clauses under it. */
const wantedIn = ({ clauses }: Policy, word: string): readonly Clause[] => {
  const start = /^\d/.test(word) ? `measures/${word}` : word;
  return clauses.filter(({ id }) => id === start || id.startsWith(`${start}.`) || (!start.includes('/') && id.startsWith(`${start}/`)));
};

function linesOf(policy: Policy, { id, says }: Clause): readonly string[] {
  const touches = touchesOf(policy, id);
  const named = (kind: string): readonly string[] => touches.flatMap((touch) => (touch.kind === kind ? [touch.name] : []));
  const folder = `policy/${policy.name}`;
  const numbers = Object.entries(policy.parameters).filter(([, { clause }]) => clause === id);
  const readings = Object.values(policy.readings).filter(({ clause }) => clause === id);
  return [
    `${citeClause(id)}（${id}）`,
    `  ${says}`,
    ...numbers.map(([name, number]) => `  数额 ${name}：${number.says} ${amountOf(number)}`),
    ...readings.map(({ question, chosen, alternatives }) => `  口径 ${question}？${alternatives[chosen]}`),
    ...named('rule').map((name) => `  规则 ${folder}/${name}.ts`),
    ...named('test').map((name) => `  测试 ${folder}/${name}`),
    ...policy.obligations
      .filter(({ clause }) => clause === id)
      .map(({ id: obligation, what, why }) => `  要求 ${obligation} ${what}${why ? `（${why}）` : ''}`),
  ];
}

/** One article: its summary, numbers, readings, files, tests and demands. */
export const showArticle: PolicyCommand = async ({ policy, words: [word, ...more] }, terminal) => {
  if (word === undefined || more.length > 0) return undefined;
  const clauses = wantedIn(policy, word);
  if (clauses.length === 0) {
    await terminal.complain(`没有条款“${word}”：请写条号，如 7；或条款，如 measures/7.1、plan/2.4.3、annex1\n`);
    return 2;
  }
  await terminal.write(`${clauses.map((clause) => linesOf(policy, clause).join('\n')).join('\n\n')}\n`);
  return 0;
};
