import { dirname, resolve } from 'node:path';
import { CannotServe } from './deployment/cannot-serve.ts';
import { readOptions, USAGE } from './deployment/options.ts';
import { warn } from './deployment/say.ts';
import { serve } from './deployment/serve.ts';
import { CannotStart } from './store/embedded/cannot-start.ts';

const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  warn(USAGE);
  process.exit(2);
}

try {
  // dist/main.js and src/main.ts lie equally deep.
  const root = dirname(import.meta.dirname);
  const { stop } = await serve(
    { ...options, dataFolder: options.dataFolder && resolve(options.dataFolder) },
    { root, databaseUrl: process.env['DATABASE_URL'] },
  );
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1); // asked twice: do not wait any longer
      isStopping = true;
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          warn(String(error));
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  if (!(error instanceof CannotServe || error instanceof CannotStart)) throw error;
  warn(error.message);
  process.exit(1);
}
