import { type Day, daysBetween } from '../../kernel/day.ts';
import { evolve, initial } from '../decide.ts';
import type { Recorded } from '../recorded.ts';
import type { ProjectAct } from './acts.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectStage } from './stages.ts';

/** A time at one stage; `to` is null while it lasts. */
export type Stay = { readonly stage: ProjectStage; readonly from: Day; readonly to: Day | null };

/** From stage to stage, in order, as the history tells it. A project that comes back to a stage stays there twice. */
export function staysOf(history: readonly Pick<Recorded<ProjectEvent>, 'payload' | 'act' | 'actor' | 'on'>[]): readonly Stay[] {
  const stays: Stay[] = [];
  let state = initial('project');
  for (const { payload, act, actor, on } of history) {
    const { stage } = state;
    state = evolve('project', state, payload, { actor, on, act: act as ProjectAct });
    if (state.stage === stage) continue;
    const last = stays.pop();
    if (last !== undefined) stays.push({ ...last, to: on });
    stays.push({ stage: state.stage, from: on, to: null });
  }
  return stays;
}

/** How many days a stay took, or has taken by `today`. */
export const daysOf = ({ from, to }: Stay, today: Day): number => daysBetween(from, to ?? today);
