import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { askedOf, filesOf, type Room } from './rooms.ts';

/** How changes are made and tried: another of these may find other changes unnoticed. */
const TOOLS = ['nearest-first', 'numbers', 'plugins', 'same-chance', 'try-room', 'vitest.config'].map((name) => `dev/mutation/${name}.ts`);
const PINNED = ['@stryker-mutator/core', '@stryker-mutator/vitest-runner', 'vitest', 'fast-check'];

/** The tools' pinned versions: another package that comes or goes changes nothing. */
function versionsIn(manifest: string): readonly unknown[] {
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: Readonly<Record<string, string>> };
  return PINNED.map((name) => devDependencies[name]);
}

/**
 * A digest (SHA-256, hex) of what a room's score is kept for: its definition, its own files and tests, and the tools. What these
 * import from elsewhere is not in it: other rooms' files are tried in their own, and a score must not go stale with every one.
 */
export function inputsOf(room: Room, read = (file: string): string => readFileSync(file, 'utf8')): string {
  const texts = [...filesOf(room), ...askedOf(room), ...TOOLS].map((file) => [file, read(file)]);
  return createHash('sha256')
    .update(JSON.stringify([room, versionsIn(read('package.json')), texts]))
    .digest('hex');
}
