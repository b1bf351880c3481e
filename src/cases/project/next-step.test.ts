import { expect, it } from 'vitest';
import { ROLE_WORDS } from '../roles.ts';
import { type Move, projectFlow } from './flow.ts';
import { NEXT_STEPS } from './next-step.ts';

const movesFrom = (stage: string): readonly Move[] => projectFlow().find((each) => each.stage === stage)?.moves ?? [];
/** The only way on lies on another case. */
const isElsewhere = (moves: readonly Move[]): boolean =>
  moves.length > 0 && moves.every(({ follows, to }) => follows || to === 'disqualified');

it.each(Object.entries(NEXT_STEPS))(
  'at stage %s those are named whose acts lead on from there, and nobody else; elsewhere leads there',
  (stage, next) => {
    const moves = movesFrom(stage);
    const named = Object.values(ROLE_WORDS).filter((word) => next.says.includes(word));
    expect(moves.flatMap(({ who }) => who)).toEqual(expect.arrayContaining(named));
    expect(named.length > 0).toBe(moves.length > 0);
    if (isElsewhere(moves)) expect(next.on).toBeDefined();
  },
);
