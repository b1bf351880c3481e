import type { KnownProject } from '../../cases/named-projects.ts';
import { PILOT_STAGES, pilotStagesFrom } from '../../cases/project/stages.ts';
import type { ListPlace, Side, StandingMember } from '../../contract/policy-views.ts';
import type { Day } from '../../kernel/day.ts';
import type { Holdings } from './holdings.ts';

/** Those whom a number counts: one by one, or as a list of the workbench shows them. */
export type Counted = { readonly says: string } & (
  | { readonly members: readonly StandingMember[] }
  | { readonly count: number; readonly at: ListPlace }
);
/** How far an obligation is met. `dueOn`: of the whole; what is due one by one stands with its member. */
export type Tally = { readonly unit: string; readonly target?: number; readonly dueOn?: Day } & { readonly [S in Side]?: Counted };
export type Measure = (holdings: Holdings) => Tally;

type Filed = Holdings['projects'][number];

export const memberOf = ({ id, state }: Filed, dueOn: Day | null = null): StandingMember => ({
  kind: 'project',
  caseId: id,
  title: state.application.name,
  dueOn,
});

export const pilotsOf = ({ projects }: Holdings): readonly Filed[] => projects.filter(({ state }) => PILOT_STAGES.includes(state.stage));
/** Whether a pilot has come at least so far on the straight way; a rectification is no further than the acceptance. */
export const hasReached = ({ state }: Filed, stage: KnownProject['stage']): boolean => pilotStagesFrom(stage).includes(state.stage);

type Words = readonly [met: string, unmet: string];

/** Firms of whom something is wanted, parted into those who have done it and those who have not. */
export function firmsWho(wanted: readonly Filed[], isMet: (filed: Filed) => boolean, [met, unmet]: Words): Tally {
  return {
    unit: '家',
    met: { says: met, members: wanted.filter(isMet).map((filed) => memberOf(filed)) },
    unmet: { says: unmet, members: wanted.filter((filed) => !isMet(filed)).map((filed) => memberOf(filed)) },
  };
}
