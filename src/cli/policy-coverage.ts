import type { Obligation } from '../../policy/policy.ts';
import { citeClause } from '../kernel/clause.ts';
import { asJson, type PolicyCommand } from './policy-order.ts';

const STATUS_SAYS = { carried: '已落实', partly: '部分落实', 'not-yet': '尚未落实' } as const;
const STATUSES = Object.keys(STATUS_SAYS) as (keyof typeof STATUS_SAYS)[];

const wireOf = ({ id, clause, carriedBy, status, why }: Obligation): object => ({
  id,
  clause,
  carriedBy: carriedBy.map(({ kind, name, path }) => ({ kind, name, path })),
  status,
  ...(why !== undefined && { why }),
});

const lineOf = ({ id, clause, what, carriedBy, status, why }: Obligation): string =>
  [
    `${id} ${STATUS_SAYS[status]} ${citeClause(clause)} ${what}`,
    ...(carriedBy.length === 0 ? [] : [`    由 ${carriedBy.map(({ says }) => says).join('、')}`]),
    ...(why === undefined ? [] : [`    ${why}`]),
  ].join('\n');

const totals = (obligations: readonly Obligation[]): string =>
  STATUSES.map((status) => `${STATUS_SAYS[status]} ${obligations.filter((each) => each.status === status).length}`).join('，');

/** Every obligation of the text, what carries it, and what is still wanting. */
export const showCoverage: PolicyCommand = async ({ policy: { obligations }, words, json }, terminal) => {
  if (words.length > 0) return undefined;
  const lines = [...obligations.map(lineOf), '', `共 ${obligations.length} 项：${totals(obligations)}`, ''];
  await terminal.write(json ? asJson({ obligations: obligations.map(wireOf) }) : lines.join('\n'));
  return 0;
};
