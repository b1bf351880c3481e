import fc from 'fast-check';
import { describe, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import type { Level as AnyLevel } from '../../policy/policy.ts';
import { makeAnswers, type Level } from './answers.ts';
import { makeChance } from './chance.ts';

const decide = (level: Level, seed: number) => {
  const answered = makeAnswers(level, makeChance(seed));
  const answers = Object.fromEntries(answered.flatMap(([id, answer]) => (typeof answer === 'string' ? [[id, [...answer]]] : [])));
  const scenes = Object.fromEntries(answered.flatMap(([id, answer]) => (typeof answer === 'number' ? [[id, answer as AnyLevel]] : [])));
  return getPolicy('pengyang-2026').decisions['digital-level'].decide({ edition: '2024', answers, scenes });
};

describe('makeAnswers', () => {
  it('comes out at the level asked for, whatever the seed', () => {
    const holds = fc.property(fc.constantFrom<Level>(1, 2, 3), fc.integer(), (level, seed) => decide(level, seed).value?.level === level);
    fc.assert(holds);
  });
});
