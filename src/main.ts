import { dirname, resolve } from 'node:path';
import { CannotServe } from './deployment/cannot-serve.ts';
import { readOptions, USAGE } from './deployment/options.ts';
import { warn } from './deployment/say.ts';
import { serve, type Serving } from './deployment/serve.ts';
import { CannotStart } from './store/embedded/cannot-start.ts';

/** What the reader can mend is said in one line; anything else is a defect and comes with its stack. */
function fail(error: unknown): never {
  const isMendable = error instanceof CannotServe || error instanceof CannotStart;
  warn(isMendable ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
}

/** Asked once: stop in order, also in the middle of starting. Asked twice: do not wait any longer. */
function stopOnSignal(serving: Promise<Serving>): void {
  let isStopping = false;
  const onSignal = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    warn('正在停止…（再按一次 Ctrl-C 立即结束）');
    serving.then(({ stop }) => stop()).then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}

const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  warn(USAGE);
  process.exit(2);
}
// dist/main.js and src/main.ts lie equally deep.
const site = { root: dirname(import.meta.dirname), databaseUrl: process.env['DATABASE_URL'] };
const serving = serve({ ...options, dataFolder: options.dataFolder && resolve(options.dataFolder) }, site);
stopOnSignal(serving);
await serving.catch(fail);
