import { spawn } from 'node:child_process';
import { node, root } from './places.mjs';
import { fetchFonts } from './fonts.mjs';
import { setUp } from './set-up.mjs';

setUp(['server', 'web']);
fetchFonts();
// In a session of its own: Ctrl-C comes from the terminal to us, and from npm once more, and is to reach the server once.
const server = spawn(
  node,
  ['--enable-source-maps', '--import', `${root}/bin/tether.mjs`, `${root}/dist/main.js`, ...process.argv.slice(2)],
  { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], detached: true },
);
server.on('exit', (code) => process.exit(code ?? 1));

let askedAt = -Infinity;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    const isEcho = performance.now() - askedAt < 1000;
    askedAt = performance.now();
    if (!isEcho) server.kill(signal);
  });
}

// An npm that is killed outright takes leave of nobody.
const npm = process.ppid;
const isOrphan = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== npm;
setInterval(() => isOrphan() && server.connected && server.disconnect(), 500).unref();
