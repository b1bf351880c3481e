import type { Obligation } from '../../../policy/policy.ts';
import type { Side, SideFigure, StandingFigure } from '../../contract/policy-views.ts';
import { tallyByCarriers } from './by-carriers.ts';
import type { Holdings } from './holdings.ts';
import { MEASURES } from './measures.ts';
import type { Counted, Tally } from './tally.ts';

export const SIDES: readonly Side[] = ['met', 'unmet', 'open'];

/** How far an obligation is met; undefined where nothing carries it, or what carries it leaves nothing to count. */
export function tallyOf(obligation: Obligation, holdings: Holdings): Tally | undefined {
  if (obligation.status === 'not-yet') return undefined;
  return MEASURES[obligation.id]?.(holdings) ?? tallyByCarriers(obligation, holdings);
}

const figureOf = (side: Side, counted: Counted): SideFigure =>
  'members' in counted
    ? { side, says: counted.says, count: counted.members.length, at: { page: 'members' } }
    : { side, says: counted.says, count: counted.count, at: counted.at };

/** The figures of every obligation that can be counted, in the order of the text. */
export function standingOf(obligations: readonly Obligation[], holdings: Holdings): readonly StandingFigure[] {
  return obligations.flatMap((obligation): StandingFigure[] => {
    const tally = tallyOf(obligation, holdings);
    if (tally === undefined) return [];
    const counted = SIDES.flatMap((side) => (tally[side] === undefined ? [] : [{ side, part: tally[side] }]));
    const dues = counted
      .flatMap(({ side, part }) => (side !== 'met' && 'members' in part ? part.members.map(({ dueOn }) => dueOn) : []))
      .filter((day) => day !== null);
    const ahead = [...dues, ...(tally.dueOn === undefined ? [] : [tally.dueOn])].filter((day) => day >= holdings.today).sort();
    return [
      {
        obligation: obligation.id,
        unit: tally.unit,
        sides: counted.map(({ side, part }) => figureOf(side, part)),
        target: tally.target ?? null,
        dueOn: ahead[0] ?? null,
        overdue: dues.filter((day) => day < holdings.today).length,
      },
    ];
  });
}
