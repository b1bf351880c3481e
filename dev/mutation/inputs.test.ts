import { describe, expect, it } from 'vitest';
import { inputsOf } from './inputs.ts';
import type { Room } from './rooms.ts';

const room: Room = { name: 'x', tests: ['policy/x'], words: false, parts: [{ name: 'x', files: ['policy/x/'] }] };
const texts: Readonly<Record<string, string>> = {
  'policy/x/a.ts': "import { b } from '../y/b.ts';",
  'policy/x/a.test.ts': "import { a } from './a.ts';",
  'policy/y/b.ts': "const { c } = await import('./c.ts');",
  'policy/y/c.ts': "import { b } from './b.ts';",
  'policy/z/d.ts': '1',
};
const inputs = (changed: Readonly<Record<string, string>> = {}, of = room): string =>
  inputsOf(
    of,
    () => ['policy/x/a.ts', 'policy/x/a.test.ts'],
    (file) => ({ ...texts, ...changed })[file] ?? '',
  );

describe('what a score depends on', () => {
  it('is the same for the same files', () => expect(inputs()).toBe(inputs()));

  it.each(['policy/x/a.ts', 'policy/x/a.test.ts', 'policy/y/b.ts', 'policy/y/c.ts', 'dev/mutation/numbers.ts', 'package-lock.json'])(
    'is otherwise once %s is',
    (file) => expect(inputs({ [file]: `${texts[file] ?? ''} ` })).not.toBe(inputs()),
  );

  it('is otherwise once the room is', () => expect(inputs({}, { ...room, words: true })).not.toBe(inputs()));

  it('is not what nothing imports', () => expect(inputs({ 'policy/z/d.ts': '2' })).toBe(inputs()));
});
