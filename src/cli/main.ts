import type { Writable } from 'node:stream';
import type { ExitCode, Terminal } from './terminal.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

// Loaded only when asked for: deciding must not wait for what reads spreadsheets.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  decide: async () => (await import('./decide.ts')).runDecide,
  trial: async () => (await import('./trial.ts')).runTrial,
  policy: async () => (await import('./policy.ts')).runPolicy,
  verify: async () => (await import('./verify.ts')).runVerify,
  programme: async () => (await import('./programme.ts')).runProgramme,
  'export-programme': async () => (await import('./export-programme.ts')).runExportProgramme,
  'export-evidence': async () => (await import('./export-evidence.ts')).runExportEvidence,
};

const USAGE = `用法：shuzhuan <命令>
  decide <决定> [--lines] [--pack <政策包>]                    按政策作出一项决定，输入输出都是 JSON
  trial <文件夹> --from <日期> --to <日期> --out <文件夹>       预演：读一个办公文件夹，把整个项目算一遍
  policy <事项>                                               政策本身：落实情况、文本对照、口径、逐条说明、旧案重算
  programme [open <项目编号>]                                 列出数据库里的项目，或开设下一年度、另一个县的项目
  verify [<证据包、评价材料或文件夹>] [--data <数据目录>]                        核对整个数据库，或一个证据包
  export-programme <文件夹>                                    把一个项目的全部记录写成不用本系统也能看的文件夹
  export-evidence <案卷编号> --out <证据包>                    导出一个案卷，供库外核对
`;

const writer =
  (stream: Writable) =>
  (text: string): Promise<void> =>
    new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

const terminal: Terminal = { input: process.stdin, write: writer(process.stdout), complain: writer(process.stderr) };

async function run([name = '', ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--help' || name === 'help') {
    await terminal.write(USAGE);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return (await load())(args, terminal);
  await terminal.complain(name === '' ? USAGE : `没有命令“${name}”\n${USAGE}`);
  return 2;
}

// Whoever stops reading early (`| head`) has had enough; that is no error to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2));
