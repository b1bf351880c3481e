import { describe, expect, it } from 'vitest';
import type { Part } from './rooms.ts';
import { byPart, scoreOf, tallyOf, type Trial } from './score.ts';

const trial = (fileName: string, status: string): Trial => ({
  fileName,
  status,
  mutatorName: 'NumberLiteral',
  replacement: '51',
  location: { start: { line: 1, column: 1 } },
});
const nine = Array.from({ length: 9 }, () => trial('policy/m07.ts', 'Killed'));

describe('the score of a part', () => {
  it.each([
    { what: 'nine of ten', trials: [...nine, trial('policy/m07.ts', 'Survived')], score: 90 },
    { what: 'one that no test came by', trials: [...nine, trial('policy/m07.ts', 'NoCoverage')], score: 90 },
    { what: 'one that never ended', trials: [...nine, trial('policy/m07.ts', 'Timeout')], score: 100 },
    { what: 'words left alone and what did not load', trials: [...nine, trial('a', 'Ignored'), trial('a', 'RuntimeError')], score: 100 },
    { what: 'nothing at all', trials: [], score: 0 },
  ])('of $what is $score', ({ trials, score }) => expect(scoreOf(tallyOf(trials))).toBe(score));

  it('counts each file where it is first named, and knows no file that is nowhere named', () => {
    const [recognition, rules]: [Part, Part] = [
      { name: 'recognition', files: ['policy/m16'] },
      { name: 'rules', files: ['policy/'] },
    ];
    const [m16, m07] = [trial('policy/m16.ts', 'Killed'), trial('policy/m07.ts', 'Killed')];
    expect(byPart([recognition, rules], [m07, m16])).toEqual([
      [recognition, [m16]],
      [rules, [m07]],
    ]);
    expect(() => byPart([recognition], [m07])).toThrow('no part names policy/m07.ts');
  });
});
