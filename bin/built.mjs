import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

const SOURCES = ['policy', 'src', 'dev', 'package-lock.json', 'vite.config.ts', 'vite.field.config.ts', 'tsconfig.json'];
const isSource = (name) => !/\.test\.tsx?$/.test(name);

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Folders count too: a file taken away changes only its folder. */
function newest(path) {
  let latest = changedAt(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return latest;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (isSource(entry.name)) latest = Math.max(latest, entry.isDirectory() ? newest(child) : changedAt(child));
  }
  return latest;
}

/** Whether dist/<target>.built, which dev/build.ts dates to the moment its build began, is newer than every source. */
export function isBuilt(target) {
  const builtAt = changedAt(join(root, 'dist', `${target}.built`));
  return builtAt > 0 && SOURCES.every((source) => newest(join(root, source)) < builtAt);
}
