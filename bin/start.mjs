import { spawn } from 'node:child_process';
import { node, root } from './places.mjs';
import { setUp } from './set-up.mjs';

setUp(['server', 'web']);
// In a session of its own: Ctrl-C comes from the terminal to us, and from npm once more, and is to reach the server once.
const server = spawn(node, ['--enable-source-maps', `${root}/dist/main.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  detached: true,
});
let askedAt = -Infinity;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    const isEcho = performance.now() - askedAt < 1000;
    askedAt = performance.now();
    if (!isEcho) server.kill(signal);
  });
}
server.on('exit', (code) => process.exit(code ?? 1));
