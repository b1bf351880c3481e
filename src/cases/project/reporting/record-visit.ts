import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Puts a visit on file: day, persons, findings (plan/2.2.2). Refuses a day to come. What is found in the way is raised as a blocker. */
export const recordVisit: ProjectDeed<'recordVisit'> = {
  decide: (_state, { input, context: { actor, today } }) =>
    input.on > today
      ? refuse('bad-input', `入企日期不能晚于今天（${formatDay(today)}）`, { clause: 'plan/2.2.2' })
      : ok([{ type: 'visit-recorded', visit: { ...input, by: actor.name } }]),
};
