import type { Policy } from '../../policy/policy.ts';
import { citeClause } from '../kernel/clause.ts';
import { asJson, type PolicyCommand } from './policy-order.ts';

type Readings = Policy['readings'];

const linesOf = ([name, { clause, question, chosen, alternatives }]: [string, Readings[string]]): readonly string[] => [
  `${name} ${citeClause(clause)} ${question}？`,
  ...Object.entries(alternatives).map(([each, says]) => `  ${each === chosen ? '●' : '○'} ${each} ${says}`),
];

/** 口径: every place where the text leaves room, how it is read, and how else it could be. */
export const showReadings: PolicyCommand = async ({ policy: { readings }, words, json }, terminal) => {
  if (words.length > 0) return undefined;
  const all = Object.entries(readings);
  await terminal.write(
    json ? asJson({ readings: all.map(([name, reading]) => ({ name, ...reading })) }) : `${all.flatMap(linesOf).join('\n')}\n`,
  );
  return 0;
};
