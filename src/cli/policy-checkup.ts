import { type CheckupFinding, checkText, checkUp, drawRegion, type FindingKind, type FundRegion } from '../../policy/checkup/index.ts';
import type { Policy } from '../../policy/policy.ts';
import { readChange } from '../../policy/what-if/index.ts';
import { citeClause } from '../kernel/clause.ts';
import { formatWan } from '../kernel/fen.ts';
import { ok, type Result } from '../kernel/result.ts';
import { asJson, type PolicyCommand, type PolicyOrder } from './policy-order.ts';
import { readOfficialText } from './policy-text.ts';
import type { Terminal } from './terminal.ts';

type Checked = { readonly pack: string; readonly findings: readonly CheckupFinding[] };

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

/** What the text in the file adds to the checkup; nothing where no file is named. */
async function checkFile(policy: Policy, [path]: readonly string[], { input }: Terminal): Promise<Result<readonly CheckupFinding[]>> {
  if (path === undefined) return ok([]);
  const read = await readOfficialText(path, input);
  return read.ok ? ok(checkText(policy, read.value.clauses)) : read;
}

async function checkAll({ policy, set, words }: PolicyOrder, terminal: Terminal): Promise<Result<Checked>> {
  const change = readChange(policy, set);
  if (!change.ok) return change;
  const supposed = policy.under(change.value);
  const ofText = await checkFile(supposed, words, terminal);
  return ofText.ok ? ok({ pack: supposed.name, findings: [...checkUp(supposed.statements), ...ofText.value] }) : ofText;
}

/** 政策体检: where the pack, and a text named, contradict themselves or leave something out; also after a change (`--set`). Exit 1 for a wrong setting or file. */
export const showCheckup: PolicyCommand = async (order, terminal) => {
  if (order.words.length > 1) return undefined;
  const checked = await checkAll(order, terminal);
  if (!checked.ok) {
    await terminal.complain(`${checked.refusal.message}\n`);
    return 1;
  }
  const { pack, findings } = checked.value;
  const counts = Object.entries(KINDS).map(([kind, word]) => `${word} ${findings.filter((each) => each.kind === kind).length}`);
  const lines = [...findings.flatMap(linesOf), '', `共 ${findings.length} 处：${counts.join('，')}`, ''];
  await terminal.write(order.json ? asJson({ pack, findings: findings.map(wireOf) }) : lines.join('\n'));
  return 0;
};
