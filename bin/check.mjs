import { spawn } from 'node:child_process';
import { node, path, root } from './places.mjs';
import { setUp } from './set-up.mjs';

const bin = `${root}/node_modules`;
const tsc = (project) => [`${bin}/typescript/bin/tsc`, '-p', project];
const CHECKS = [
  ['types: pure rooms', tsc('tsconfig.pure.json')],
  ['types: everything on Node', tsc('tsconfig.node.json')],
  ['types: web', tsc('tsconfig.web.json')],
  ['lint', [`${bin}/oxlint/bin/oxlint`]],
  ['format', [`${bin}/oxfmt/bin/oxfmt`, '--check']],
  ['dead code', [`${bin}/knip/bin/knip.js`]],
  ['direction', [`${bin}/dependency-cruiser/bin/dependency-cruiser.mjs`, 'policy', 'src', 'test', 'dev', 'bench']],
];

/** Runs one tool; resolves to its name, whether it was content, its seconds, and what it printed. */
function check([name, args]) {
  const startedAt = performance.now();
  const tool = spawn(node, args, { cwd: root, env: { ...process.env, PATH: path }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) =>
    tool.on('close', (code) => resolve({ name, isContent: code === 0, seconds: (performance.now() - startedAt) / 1000, output })),
  );
}

setUp([]);
let failures = 0;
for (const one of CHECKS) {
  const { name, isContent, seconds, output } = await check(one);
  console.log(`${isContent ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (isContent) continue;
  failures += 1;
  console.log(output);
}
process.exit(failures === 0 ? 0 : 1);
