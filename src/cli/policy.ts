import { findPolicy, policies } from '../../policy/index.ts';
import { parseFlags } from './flags.ts';
import type { PolicyCommand } from './policy-order.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const SUBCOMMANDS: Readonly<Record<string, () => Promise<PolicyCommand>>> = {
  coverage: async () => (await import('./policy-coverage.ts')).showCoverage,
  diff: async () => (await import('./policy-diff.ts')).showDiff,
  fingerprints: async () => (await import('./policy-fingerprints.ts')).showFingerprints,
  readings: async () => (await import('./policy-readings.ts')).showReadings,
  article: async () => (await import('./policy-article.ts')).showArticle,
  replay: async () => (await import('./policy-replay.ts')).showReplay,
  checkup: async () => (await import('./policy-checkup.ts')).showCheckup,
  'what-if': async () => (await import('./policy-what-if.ts')).showWhatIf,
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
  json: { type: 'boolean', default: false },
  pack: { type: 'string', default: DEFAULT_PACK },
  against: { type: 'string' },
  data: { type: 'string' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  simulate: { type: 'string' },
  seed: { type: 'string', default: '1' },
  fund: { type: 'string' },
  out: { type: 'string' },
} as const;

function complaintOf(name: string, pack: string | undefined): string {
  if (name === '') return '';
  if (!Object.hasOwn(SUBCOMMANDS, name)) return `没有事项“${name}”\n`;
  if (pack === undefined) return '选项写错了\n';
  return findPolicy(pack) ? `“${name}”后面写得不全，或多了\n` : `没有政策包“${pack}”\n`;
}

/** `shuzhuan policy`: what there is to ask of the policy itself. Exit 2 where the question was not understood. */
export async function runPolicy([name = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  const flags = parseFlags(args, FLAGS);
  const policy = flags && findPolicy(flags.values.pack);
  if (load && flags && policy) {
    const { json, against, data, set, simulate, seed, fund, out } = flags.values;
    const order = { policy, words: flags.positionals, json, against, data, set, simulate, seed, fund, out };
    const exit = await (await load())(order, terminal);
    if (exit !== undefined) return exit;
  }
  await terminal.complain(`${complaintOf(name, flags?.values.pack)}${POLICY_USAGE}`);
  return 2;
}
