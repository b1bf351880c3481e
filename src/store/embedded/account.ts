import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import type { Binaries } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';

/** Under whom PostgreSQL runs: what to put before its commands, whom to spawn as, and who must own its files. */
export type Account = {
  readonly prefix: readonly string[];
  readonly spawnAs: { readonly uid?: number; readonly gid?: number };
  readonly owner: number | undefined;
};

/** The account `nobody`: initdb insists on a name in /etc/passwd, and this one is there everywhere. */
const NOBODY = 65_534;
const IN_NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

/** The command line that runs a program under the account; spawn it with `account.spawnAs`. */
export function commandAs(account: Account, program: string, ...args: readonly string[]): [string, ...string[]] {
  const [first, ...rest] = account.prefix;
  return first === undefined ? [program, ...args] : [first, ...rest, program, ...args];
}

function succeeds(account: Account, ...command: [string, ...string[]]): boolean {
  const [program, ...args] = commandAs(account, ...command);
  return spawnSync(program, args, { cwd: '/', stdio: 'ignore', ...account.spawnAs }).status === 0;
}

/** Where setpriv exists, PostgreSQL stops by itself when this process is killed with no chance to stop it. */
function dyingWithUs(): readonly string[] {
  const prefix = ['setpriv', '--pdeathsig', 'INT', '--'];
  return succeeds({ prefix, spawnAs: {}, owner: undefined }, 'true') ? prefix : [];
}

/** A container may run under a number that /etc/passwd does not know, which initdb does not accept. */
function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/**
 * PostgreSQL refuses to run as root. Root therefore hands it to `nobody`, or, where a folder above lets only root in,
 * to an unprivileged user of a namespace whose files stay root's. Anyone else runs it as himself,
 * under a borrowed name if he has none.
 * Refuses when neither can reach both the programs and the data folder.
 */
export function chooseAccount(binaries: Binaries, dataDir: string): Account {
  const tail = dyingWithUs();
  if (process.getuid?.() !== 0) return { prefix: [...(hasName() ? [] : IN_NAMESPACE), ...tail], spawnAs: {}, owner: undefined };
  const accounts: Account[] = [
    { prefix: tail, spawnAs: { uid: NOBODY, gid: NOBODY }, owner: NOBODY },
    { prefix: [...IN_NAMESPACE, ...tail], spawnAs: {}, owner: 0 },
  ];
  const runs = (account: Account): boolean => succeeds(account, binaries.postgres, '--version');
  const reaches = (account: Account): boolean => succeeds(account, 'test', '-x', dataDir);
  const chosen = accounts.find((account) => runs(account) && reaches(account));
  if (chosen !== undefined) return chosen;
  throw new CannotStart(
    accounts.some(runs)
      ? `数据库不以 root 身份运行，而数据目录 ${dataDir} 的上级目录只许 root 进入。请换一个目录，例如：npm start -- --data /var/lib/shuzhuan`
      : `数据库不以 root 身份运行，而程序所在目录只许 root 进入（${binaries.postgres}）。请把程序移到例如 /opt/shuzhuan，或改用普通用户运行。`,
  );
}
