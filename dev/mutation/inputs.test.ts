import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputsOf } from './inputs.ts';
import { getRoom } from './rooms.ts';

const room = getRoom('recognition');
const read = (file: string): string => readFileSync(file, 'utf8');
/** The digest once a file reads otherwise. */
const inputsWith = (changed: string, edit = (text: string): string => `${text} `): string =>
  inputsOf(room, (file) => (file === changed ? edit(read(file)) : read(file)));

describe('what a score is kept for', () => {
  it('is the same for the same files', () => expect(inputsOf(room)).toBe(inputsOf(room)));

  it.each([
    'policy/pengyang-2026/m16-expense.ts',
    'policy/pengyang-2026/m16-expense.test.ts',
    'policy/pengyang-2026/questions.test.ts',
    'policy/pengyang-2026/examples/m16-expense.ts',
    'dev/mutation/numbers.ts',
  ])('is otherwise once %s is', (file) => expect(inputsWith(file)).not.toBe(inputsOf(room)));

  it.each(['policy/pengyang-2026/m07-subsidy.ts', 'policy/pengyang-2026/m07-subsidy.test.ts', 'src/kernel/fen.ts', 'policy/finding.ts'])(
    'is the same whatever becomes of %s, which another room tries',
    (file) => expect(inputsWith(file)).toBe(inputsOf(room)),
  );

  it('is otherwise once the room is', () => expect(inputsOf({ ...room, words: true })).not.toBe(inputsOf(room)));

  it('is otherwise with another version of the tools, and the same with another of anything else', () => {
    const bump = (name: string) => inputsWith('package.json', (text) => text.replace(new RegExp(`"${name}": "`), '$&0'));
    expect(bump('vitest')).not.toBe(inputsOf(room));
    expect(bump('typescript')).toBe(inputsOf(room));
  });
});
