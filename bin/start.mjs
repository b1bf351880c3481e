import { spawn } from 'node:child_process';
import { node, root } from './places.mjs';
import { setUp } from './set-up.mjs';

setUp(['server', 'web']);
const server = spawn(node, ['--enable-source-maps', `${root}/dist/main.js`, ...process.argv.slice(2)], { stdio: 'inherit' });
// A terminal sends Ctrl-C to both; a service manager sends SIGTERM to one. Either way the server stops itself and is waited for.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)));
