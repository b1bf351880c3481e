import { checkBeside, type CheckupFinding, drawRegion, type FindingKind, type FundRegion } from '../../policy/checkup/index.ts';
import { readChange } from '../../policy/what-if/index.ts';
import type { ClauseWording } from '../../policy/wording/split-wording.ts';
import { citeClause } from '../kernel/clause.ts';
import { formatWan } from '../kernel/fen.ts';
import { ok, type Result } from '../kernel/result.ts';
import { asJson, type PolicyCommand, type PolicyOrder } from './policy-order.ts';
import { keptClauses } from './kept-clauses.ts';
import { readOfficialText } from './policy-text.ts';
import type { Terminal } from './terminal.ts';
import { onChosenDatabase } from './which-database.ts';

type Checked = { readonly pack: string; readonly clauses: number; readonly findings: readonly CheckupFinding[] };

const KINDS: Readonly<Record<FindingKind, string>> = { contradiction: '矛盾', gap: '缺漏', ambiguity: '两可', note: '提示' };

const tableOf = ({ corners }: FundRegion): string[] => [
  '    可行范围的各角（企业改造，配套，万元）：',
  ...corners.map(({ transformationFen, supportFen }) => `      ${formatWan(transformationFen)}，${formatWan(supportFen)}`),
];

const linesOf = ({ kind, clauses, says, mend, region, inText }: CheckupFinding): string[] => [
  `${KINDS[kind]} ${says}（${clauses.map(citeClause).join('、')}）${inText ? '［正式文本的字句也是这样］' : ''}`,
  `    ${mend}`,
  ...(region ? tableOf(region) : []),
];

const wireOf = ({ region, ...finding }: CheckupFinding): object => ({
  ...finding,
  ...(region && { region: { ...region, svg: drawRegion(region) } }),
});

/** The official clauses to read along: of the file named, else of the database named, else none. */
async function clausesBeside({ words: [path], data }: PolicyOrder, { input }: Terminal): Promise<Result<readonly ClauseWording[]>> {
  const isDatabaseNamed = data !== undefined || process.env['DATABASE_URL'] !== undefined;
  if (path === undefined) return isDatabaseNamed ? onChosenDatabase(data, keptClauses) : ok([]);
  const read = await readOfficialText(path, input);
  return read.ok ? ok(read.value.clauses) : read;
}

async function checkAll(order: PolicyOrder, terminal: Terminal): Promise<Result<Checked>> {
  const { policy, set } = order;
  const change = readChange(policy, set);
  if (!change.ok) return change;
  const supposed = policy.under(change.value);
  const clauses = await clausesBeside(order, terminal);
  return clauses.ok ? ok({ pack: supposed.name, clauses: clauses.value.length, findings: checkBeside(supposed, clauses.value) }) : clauses;
}

/** 政策体检: where the pack, and a text named, contradict themselves or leave something out; also after a change (`--set`). Exit 1 for a wrong setting, file or database. */
export const showCheckup: PolicyCommand = async (order, terminal) => {
  if (order.words.length > 1) return undefined;
  const checked = await checkAll(order, terminal);
  if (!checked.ok) {
    await terminal.complain(`${checked.refusal.message}\n`);
    return 1;
  }
  const { pack, clauses, findings } = checked.value;
  const counts = Object.entries(KINDS).map(([kind, word]) => `${word} ${findings.filter((each) => each.kind === kind).length}`);
  const beside = clauses > 0 ? `连正式文本 ${clauses} 条一起查，` : '只查政策包，没有对照正式文本；';
  const lines = [...findings.flatMap(linesOf), '', `${beside}共 ${findings.length} 处：${counts.join('，')}`, ''];
  await terminal.write(order.json ? asJson({ pack, clauses, findings: findings.map(wireOf) }) : lines.join('\n'));
  return 0;
};
