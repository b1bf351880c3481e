import { describe, expect, it } from 'vitest';
import { scoreOf, tallyOf, type Trial } from './score.ts';

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
});
