import { parseArgs } from 'node:util';
import { answer, type Faults, findPolicy, isDecisionName, policies, type Policy } from '../../policy/index.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { splitLines } from './lines.ts';
import type { ExitCode, Terminal } from './terminal.ts';

type Question = { readonly policy: Policy; readonly decision: string; readonly byLine: boolean };

const DEFAULT_PACK = 'pengyang-2026';

export const DECIDE_USAGE = `用法：shuzhuan decide <决定> [--lines] [--pack <政策包>]
  从标准输入读一份 JSON 事实，输出一份结论；加 --lines 时一行一份，按原来的顺序。
  --pack   政策包，默认 ${DEFAULT_PACK}；现有 ${policies.map(({ name }) => name).join('、')}
  决定：${Object.values(policies[0]?.decisions ?? {})
    .map(({ name, title }) => `\n    ${name.padEnd(24)}${title}`)
    .join('')}
`;

/** The question the arguments ask, or in Chinese why they ask none. */
function readArguments(args: readonly string[]): Question | string {
  try {
    const options = { lines: { type: 'boolean', default: false }, pack: { type: 'string', default: DEFAULT_PACK } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [decision, ...more] = positionals;
    const policy = findPolicy(values.pack);
    if (!policy) return `没有政策包“${values.pack}”`;
    if (decision === undefined) return '没有写要问哪个决定';
    if (more.length > 0) return `一次只能问一个决定，多了“${more.join(' ')}”`;
    return isDecisionName(policy, decision) ? { policy, decision, byLine: values.lines } : `没有决定“${decision}”`;
  } catch (error) {
    if (error instanceof TypeError) return '选项写错了：只认 --lines 和 --pack <政策包>';
    throw error;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The document in the bytes, or why there is none. */
function readDocument(bytes: Uint8Array): { readonly document: unknown } | Faults {
  try {
    return { document: JSON.parse(utf8.decode(bytes)) };
  } catch {
    // The cause is in the bytes and never a defect: not UTF-8, or not JSON.
    return { faults: [{ path: '', message: '不是合法的 JSON（须为 UTF-8 编码），请检查括号、引号和逗号' }] };
  }
}

function answerBytes({ policy, decision }: Question, bytes: Uint8Array): Verdict | Faults {
  const read = readDocument(bytes);
  return 'faults' in read ? read : answer(policy, decision, read.document);
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* documentsOf({ byLine }: Question, input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  if (byLine) yield* splitLines(input);
  else yield [await readAll(input)];
}

/**
 * `shuzhuan decide`: documents from the input, one answer a line out, in order. Exit 0 when each got a verdict, 1 when one was
 * malformed (the run goes on), 2 when decision or flags are not known.
 */
export async function runDecide(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const question = readArguments(args);
  if (typeof question === 'string') {
    await terminal.complain(`${question}\n${DECIDE_USAGE}`);
    return 2;
  }
  let exit: ExitCode = 0;
  for await (const documents of documentsOf(question, terminal.input)) {
    const answers = documents.map((bytes) => answerBytes(question, bytes));
    if (answers.some((each) => 'faults' in each)) exit = 1;
    await terminal.write(answers.map((each) => `${JSON.stringify(each)}\n`).join(''));
  }
  return exit;
}
