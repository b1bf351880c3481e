import { foundProgramme, type NewProgramme } from '../app/found-programme.ts';
import type { Programme } from '../app/store.ts';
import { isDay } from '../kernel/day.ts';
import { parseFlags } from './flags.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { onChosenDatabase } from './which-database.ts';

const DEFAULT_LINE = 'pengyang-2026';
export const PROGRAMME_USAGE = `用法：shuzhuan programme [--data <数据目录>]
      shuzhuan programme open <项目编号> --name <名称> --from <日期> --to <日期> [--policy <政策>] [--data <数据目录>]
  列出数据库里的项目，或开设一个新项目（下一年度、另一个县）；也可用环境变量 DATABASE_URL。办理前请先停止服务。
  项目编号      县名拼音和年份，如 pengyang-2027；也是它的网址：/pengyang-2027/
  --from --to   项目期，首尾两天都算
  --policy      所依据的政策，默认 ${DEFAULT_LINE}
`;

type Flags = { readonly name?: string; readonly from?: string; readonly to?: string; readonly policy?: string };

/** The programme asked for, or in Chinese what is wrong with it. */
function orderOf(id: string | undefined, { name = '', from = '', to = '', policy = DEFAULT_LINE }: Flags): NewProgramme | string {
  if (id === undefined) return '没有写项目编号';
  if (!isDay(from) || !isDay(to)) return '请用 --from 和 --to 写明项目期，如 --from 2027-07-20 --to 2028-03-31';
  return { id, name, line: policy, from, to };
}

const lineOf = ({ id, name, window, policy, demo }: Programme): string =>
  `${id}  ${name}  ${window.from} 至 ${window.to}  依据 ${policy.line}${demo ? '  演示' : ''}\n`;

async function list(data: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const found = await onChosenDatabase(data, ({ store }) => store.listProgrammes());
  if (!found.ok) {
    await terminal.complain(`${found.refusal.message}\n`);
    return 1;
  }
  await terminal.write(found.value.map(lineOf).join(''));
  return 0;
}

async function open(order: NewProgramme, data: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const opened = await onChosenDatabase(data, (ports) => foundProgramme(ports, order));
  const founded = opened.ok ? opened.value : opened;
  if (!founded.ok) {
    await terminal.complain(`${founded.refusal.message}\n`);
    return 1;
  }
  await terminal.write(
    `已开设：${lineOf(founded.value)}启动服务后，它的网址以 /${order.id}/ 开头，启动时会给出设置其系统管理员密码的链接。\n`,
  );
  return 0;
}

/** `shuzhuan programme`: lists the programmes of a database, or opens a further one. Exit 1 where it is refused, 2 when not understood. */
export async function runProgramme(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const flags = parseFlags(args, { data: text, name: text, from: text, to: text, policy: text });
  const [verb, id, ...more] = flags?.positionals ?? [];
  if (flags && verb === undefined) return list(flags.values.data, terminal);
  const order = flags && verb === 'open' && more.length === 0 ? orderOf(id, flags.values) : undefined;
  if (order === undefined || typeof order === 'string') {
    await terminal.complain(order === undefined ? PROGRAMME_USAGE : `${order}\n${PROGRAMME_USAGE}`);
    return 2;
  }
  return open(order, flags?.values.data, terminal);
}
