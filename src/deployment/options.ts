import { parseArgs } from 'node:util';

export type Options = {
  /** The real thing: real clock, no invented data, no demonstration sign-in. */
  readonly empty: boolean;
  /** The demonstration on its first morning: nothing imported yet. */
  readonly fresh: boolean;
  readonly dataFolder: string | undefined;
  readonly host: string;
  readonly port: number;
  /** A reverse proxy on this machine ends TLS and says for whom it asks. */
  readonly behindProxy: boolean;
};

export const USAGE = `用法：npm start -- [选项]
  --empty          正式部署：真实日期、空数据库、没有演示登录
  --fresh          演示县从头演练：有人员和模拟日期，材料由您自己导入
  --data <目录>    数据目录（默认 data/demo；--fresh 时为 data/fresh，--empty 时为 data/office）
  --port <端口>    默认 8425
  --host <地址>    默认 127.0.0.1，只有本机能访问
  --behind-proxy   前面有本机的反向代理（由它提供 https）
环境变量 DATABASE_URL 指向另外的 PostgreSQL（15 及以上）时，不启动自带的数据库。
`;

const FLAGS = {
  empty: { type: 'boolean', default: false },
  fresh: { type: 'boolean', default: false },
  data: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8425' },
  'behind-proxy': { type: 'boolean', default: false },
} as const;

/** The command line's options, or undefined where it cannot be understood. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: FLAGS, strict: true });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535 || (values.empty && values.fresh)) return undefined;
    return {
      empty: values.empty,
      fresh: values.fresh,
      dataFolder: values.data,
      host: values.host,
      port,
      behindProxy: values['behind-proxy'],
    };
  } catch (error) {
    if (error instanceof TypeError) return undefined; // parseArgs: an unknown flag, or one without its value
    throw error;
  }
}
