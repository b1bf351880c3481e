import { type CheckupFinding, checkUp, drawRegion, type FindingKind, type FundRegion } from '../../policy/checkup/index.ts';
import { readChange } from '../../policy/what-if/index.ts';
import { citeClause } from '../kernel/clause.ts';
import { formatWan } from '../kernel/fen.ts';
import { asJson, type PolicyCommand } from './policy-order.ts';

const KINDS: Readonly<Record<FindingKind, string>> = { contradiction: '矛盾', gap: '缺漏', ambiguity: '两可', note: '提示' };

const tableOf = ({ corners }: FundRegion): string[] => [
  '    可行范围的各角（企业改造，配套，万元）：',
  ...corners.map(({ transformationFen, supportFen }) => `      ${formatWan(transformationFen)}，${formatWan(supportFen)}`),
];

const linesOf = ({ kind, clauses, says, mend, region }: CheckupFinding): string[] => [
  `${KINDS[kind]} ${says}（${clauses.map(citeClause).join('、')}）`,
  `    ${mend}`,
  ...(region ? tableOf(region) : []),
];

const wireOf = ({ region, ...finding }: CheckupFinding): object => ({
  ...finding,
  ...(region && { region: { ...region, svg: drawRegion(region) } }),
});

/** 政策体检: where the pack contradicts itself or leaves something out, also after a change (`--set`). Exit 1 when a setting is wrong. */
export const showCheckup: PolicyCommand = async ({ policy, set, json }, terminal) => {
  const change = readChange(policy, set);
  if (!change.ok) {
    await terminal.complain(`${change.refusal.message}\n`);
    return 1;
  }
  const { name, statements } = policy.under(change.value);
  const findings = checkUp(statements);
  const counts = Object.entries(KINDS).map(([kind, word]) => `${word} ${findings.filter((each) => each.kind === kind).length}`);
  const lines = [...findings.flatMap(linesOf), '', `共 ${findings.length} 处：${counts.join('，')}`, ''];
  await terminal.write(json ? asJson({ pack: name, findings: findings.map(wireOf) }) : lines.join('\n'));
  return 0;
};
