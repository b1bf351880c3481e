import type { Chance } from './chance.ts';

export type Answer = readonly [question: string, answer: string | number];
export type Level = 1 | 2 | 3;

/** For each level, what a firm of that level may answer to Q1…Q15: each mix of them scores within the level's bounds. */
const PROFILES: Record<Level, readonly (readonly string[])[]> = {
  1: [
    ['B', 'BC'],
    ['B'],
    ['B'],
    ['BCD', 'BCDFG'],
    ['B'],
    ['B', 'BC'],
    ['B'],
    ['B', 'C'],
    ['B'],
    ['B', 'BC'],
    ['A', 'B'],
    ['B'],
    ['B'],
    ['B'],
    ['B'],
  ],
  2: [
    ['BC', 'BCD'],
    ['C'],
    ['B', 'C'],
    ['BCDEFGH', 'BDFGHIJMN'],
    ['C'],
    ['BC'],
    ['BC', 'CD'],
    ['D'],
    ['BC'],
    ['BC', 'BCD'],
    ['B', 'C'],
    ['B'],
    ['B', 'C'],
    ['B'],
    ['B'],
  ],
  3: [
    ['BCD', 'BCE'],
    ['D'],
    ['D'],
    ['BCDEFGHIJK', 'BCDFGHIJKLMN'],
    ['D'],
    ['BCD'],
    ['BC', 'BCD'],
    ['E'],
    ['BCD'],
    ['BCD', 'BCDE'],
    ['C', 'D'],
    ['B', 'C'],
    ['C'],
    ['B', 'C'],
    ['B'],
  ],
};
const SCENES = Array.from({ length: 16 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);

/** An answered sheet of the 2024 indicator set that comes out at the level, by score and by scenes. */
export const makeAnswers = (level: Level, chance: Chance): Answer[] => [
  ...PROFILES[level].map((ways, index): Answer => [`Q${index + 1}`, chance.pick(ways)]),
  ...SCENES.map((scene): Answer => [scene, chance.onceIn(4) ? level + 1 : level]),
];
