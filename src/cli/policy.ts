import { findPolicy, policies } from '../../policy/index.ts';
import { parseFlags } from './flags.ts';
import type { PolicyCommand } from './policy-order.ts';
import type { ExitCode, Terminal } from './terminal.ts';

type Flag = keyof typeof FLAGS;
/** A subcommand, and the flags it heeds besides `--pack`: any other is refused, not passed over. */
type Subcommand = { readonly takes: readonly Flag[]; readonly load: () => Promise<PolicyCommand> };

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  coverage: { takes: ['json'], load: async () => (await import('./policy-coverage.ts')).showCoverage },
  diff: { takes: ['against', 'json'], load: async () => (await import('./policy-diff.ts')).showDiff },
  fingerprints: { takes: [], load: async () => (await import('./policy-fingerprints.ts')).showFingerprints },
  readings: { takes: ['json'], load: async () => (await import('./policy-readings.ts')).showReadings },
  article: { takes: [], load: async () => (await import('./policy-article.ts')).showArticle },
  replay: { takes: ['data', 'json'], load: async () => (await import('./policy-replay.ts')).showReplay },
  checkup: { takes: ['data', 'set', 'json'], load: async () => (await import('./policy-checkup.ts')).showCheckup },
  'what-if': {
    takes: ['set', 'data', 'simulate', 'seed', 'fund', 'json', 'out'],
    load: async () => (await import('./policy-what-if.ts')).showWhatIf,
  },
};

const DEFAULT_PACK = 'pengyang-2026';
export const POLICY_USAGE = `用法：shuzhuan policy <事项> [--pack <政策包>]
  coverage [--json]                         文本的每项要求由什么落实，还有什么没落实
  diff <文件> [--against <旧文件>] [--json]  正式文本（docx、txt，- 为标准输入）与现行文本逐条对照；给出旧文件时逐字对照
  fingerprints <文件>                       为新的政策包生成条款指纹
  readings [--json]                         口径：文本留有余地之处怎样理解
  article <条号或条款>                      一条的摘要、数额、规则文件和测试，如 7、plan/2.4
  replay [--data <数据目录>] [--json]       把库中每个结论按当时的版本重算一遍；也可用环境变量 DATABASE_URL
  checkup [<文件> | --data <数据目录>] [--set <名称=值>]… [--json]
                                            政策体检：矛盾、缺漏和两可之处；给出文件，或用库中现行的正式文本（数据目录，或环境变量 DATABASE_URL），连原文一起查；
                                            可先假设改动，如 --set firmsToLevelTwo=9
  what-if --set <名称=值>… [--data <数据目录> | --simulate <件数> [--seed <种子>]] [--fund <总额>] [--json] [--out <文件.xlsx>]
                                            政策推演：改一个数字或口径，谁得益、谁受损、资金够不够，如 --set subsidyCeiling=35万；
                                            推演库中的案卷（也可用环境变量 DATABASE_URL），或编造的企业
  --pack   政策包，默认 ${DEFAULT_PACK}；现有 ${policies.map(({ name }) => name).join('、')}
`;

const FLAGS = {
  json: { type: 'boolean' },
  pack: { type: 'string' },
  against: { type: 'string' },
  data: { type: 'string' },
  set: { type: 'string', multiple: true },
  simulate: { type: 'string' },
  seed: { type: 'string' },
  fund: { type: 'string' },
  out: { type: 'string' },
} as const;

const listed = (flags: readonly string[]): string => flags.map((flag) => `--${flag}`).join('、');

function complaintOf(name: string, given: readonly string[] | undefined, pack: string): string {
  if (name === '') return '';
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!subcommand) return `没有事项“${name}”\n`;
  if (given === undefined) return '选项写错了\n';
  const heeded: readonly string[] = [...subcommand.takes, 'pack'];
  const others = given.filter((flag) => !heeded.includes(flag));
  if (others.length > 0) return `“${name}”不认 ${listed(others)}，请去掉；它认的是 ${listed(heeded)}\n`;
  return findPolicy(pack) ? '' : `没有政策包“${pack}”\n`;
}

/** `shuzhuan policy`: what there is to ask of the policy itself. Exit 2 where the question was not understood. */
export async function runPolicy([name = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const flags = parseFlags(args, FLAGS);
  const { pack = DEFAULT_PACK, json = false, set = [], ...values } = flags?.values ?? {};
  const complaint = complaintOf(name, flags && Object.keys(flags.values), pack);
  const [subcommand, policy] = [SUBCOMMANDS[name], findPolicy(pack)];
  if (complaint === '' && subcommand && flags && policy) {
    const { against, data, simulate, seed, fund, out } = values;
    const order = { policy, words: flags.positionals, json, against, data, set, simulate, seed, fund, out };
    const exit = await (await subcommand.load())(order, terminal);
    if (exit !== undefined) return exit;
  }
  await terminal.complain(`${complaint || (name && `“${name}”后面写得不全，或多了\n`)}${POLICY_USAGE}`);
  return 2;
}
