import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedOf, filesOf, getRoom, rooms, untried } from './rooms.ts';

const TRIED = ['policy/**/*.ts', 'src/kernel/**/*.ts', 'src/ledger/**/*.ts'];
const held = rooms.flatMap(filesOf);

describe('the rooms that are tried', () => {
  it('hold every file of policy, kernel and ledger once, but for tests and what is said to be untried', () => {
    const notToTry = new Set(globSync(Object.keys(untried)));
    const files = globSync(TRIED).filter((file) => !file.endsWith('.test.ts') && !notToTry.has(file));
    expect(files.length).toBeGreaterThan(100);
    expect(held.toSorted(), 'put each into exactly one room of dev/mutation/rooms.ts').toEqual(files.toSorted());
  });

  it.each(rooms)('$name has files, and tests to notice', (room) => {
    expect(filesOf(room)).not.toEqual([]);
    expect(askedOf(room).filter((file) => file.endsWith('.test.ts'))).not.toEqual([]);
  });

  it.each(Object.keys(untried))('untried is %s, which exists', (glob) => expect(globSync(glob)).not.toEqual([]));

  it('are told by name', () => {
    expect(getRoom('ledger').name).toBe('ledger');
    expect(() => getRoom('attic')).toThrow('no room attic');
  });
});
