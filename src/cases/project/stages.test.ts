import { expect, it } from 'vitest';
import { projectFlow } from './flow.ts';
import { PROJECT_STAGES, type ProjectStage, wayThrough } from './stages.ts';

const KNOWN = PROJECT_STAGES.filter((stage) => stage !== 'none');
const reaches = (from: ProjectStage): readonly ProjectStage[] =>
  projectFlow().flatMap(({ stage, moves }) => (stage === from ? moves.map(({ to }) => to) : []));

it.each(KNOWN)('a firm at stage %s stands on its own way once, and came there step by step', (stage) => {
  const way = wayThrough(stage);
  expect(way.filter((each) => each === stage)).toHaveLength(1);
  for (const [index, each] of way.slice(0, way.indexOf(stage)).entries()) {
    const next = way[index + 1] ?? stage;
    // A rectification is come to through the acceptance that failed.
    expect([each, ...reaches(each), ...reaches(each).flatMap(reaches)]).toContain(next);
  }
});

it.each(['withdrawn', 'ineligible', 'removed', 'disqualified', 'paid'] as const)('nothing is to come behind %s', (stage) =>
  expect(wayThrough(stage).at(-1)).toBe(stage),
);
