// Plain JavaScript for whatever Node ≥ 20 the machine has: everything else runs on the Node 24 that npm installs here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isInstalled } from './installed.mjs';
import { isBuilt } from './built.mjs';
import { holding } from './lock.mjs';
import { node, path, root } from './places.mjs';

/** Runs a command in the project folder, its output on stderr; ends the process when it fails. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, PATH: path } });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status || 1);
}

const say = (text) => console.error(text);

function install() {
  say('正在安装依赖（首次约一分钟）… Installing dependencies');
  // Not `npm ci`: it demands that the registry has every platform's optional packages, also those this machine never needs.
  // No install scripts: npm 11 does not run unapproved ones, so nothing here may need them.
  run('npm', ['install', '--no-save', '--ignore-scripts', '--loglevel=error', '--include=dev', '--include=optional']);
  if (existsSync(node)) return;
  say('本系统需要 Node 24，此平台的安装包不含它，请自行安装后重试。 Node 24 is not packaged for this platform: install it and try again.');
  process.exit(1);
}

function build(target) {
  say(target === 'web' ? '正在构建网页（约半分钟）… Building the pages' : '正在构建程序… Building the programme');
  run(node, ['dev/build.ts', target]);
}

/**
 * Makes node_modules match package-lock.json and the given parts of dist/ newer than their sources.
 * Costs a few stat calls when there is nothing to do. `targets` are of 'server', 'web'.
 */
export function setUp(targets) {
  const todo = () => targets.filter((target) => !isBuilt(target));
  if (isInstalled() && todo().length === 0) return;
  holding('.set-up.lock', () => {
    if (!isInstalled()) install();
    todo().forEach(build);
  });
}
