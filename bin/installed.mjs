import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined; // absent or torn: npm ci writes it last, so this means "not installed"
  }
}

const suits = (wanted, own) => wanted === undefined || [wanted].flat().includes(own);
/** Optional packages are for some platforms only; those that name a C library are npm's to choose. */
const isForThisMachine = (entry) =>
  suits(entry.os, process.platform) &&
  suits(entry.cpu, process.arch) &&
  (!entry.optional || (entry.os !== undefined && entry.libc === undefined));

/** Whether what npm last installed is exactly what package-lock.json asks for. Reads two files, stats nothing else. */
export function isInstalled() {
  const present = packagesIn('node_modules/.package-lock.json');
  if (present === undefined) return false;
  return Object.entries(packagesIn('package-lock.json') ?? {})
    .filter(([path, entry]) => path !== '' && (present[path] !== undefined || isForThisMachine(entry)))
    .every(([path, entry]) => present[path]?.version === entry.version && present[path].integrity === entry.integrity);
}
