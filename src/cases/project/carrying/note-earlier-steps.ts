import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { earlierStepsOf } from './earlier-steps-of.ts';
import type { CarriedPage, EarlierSteps } from './records.ts';

const saying = ({ source: _source, cells: _cells, confirmed: _by, ...said }: CarriedPage): string => JSON.stringify(said);

/** Whether both tell the same of the firm: where it stood is not what it says, and a row that moved is no news. */
export const tellSame = (a: EarlierSteps, b: EarlierSteps): boolean => saying(a) === saying(b);

/** After an import: what the sheet says of this firm, until somebody takes it over. Without any event where the row contradicts itself, or says what is noted already. */
export const noteEarlierSteps: ProjectDeed<'noteEarlierSteps'> = {
  decide: ({ told }, { facts: { row, plan }, context: { today } }) => {
    const earlier = row && earlierStepsOf(row, today, plan);
    if (earlier === undefined || (told && tellSame(told, earlier))) return ok([]);
    return ok([{ type: 'earlier-steps-noted', earlier }]);
  },
};
