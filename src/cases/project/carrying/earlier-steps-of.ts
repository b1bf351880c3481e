import type { Level } from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Plan } from '../plan/records.ts';
import { contradictionsOf, type SaidRow } from './contradictions.ts';
import { EARLIER_STEPS, type EarlierFigures, type EarlierNotice, type EarlierStep, type EarlierSteps } from './records.ts';

type Values = SaidRow['values'];
/** A row as it lies on the register, with the place it came from. */
export type PlacedRow = SaidRow & Pick<EarlierSteps, 'source' | 'cells'>;

const LEVELS: Readonly<Record<NonNullable<Values['levelBefore']>, Level>> = { '0': 0, '1': 1, '2': 2, '3': 3, '4': 4 };

const stepsOf = (values: Values): readonly EarlierStep[] =>
  EARLIER_STEPS.flatMap((what): EarlierStep[] => {
    const { [`${what}On` as const]: on, [`${what}By` as const]: by, [`${what}Paper` as const]: paper } = values;
    return on === undefined || by === undefined || paper === undefined ? [] : [{ what, on, by, paper }];
  });

const noticeOf = (from: Day | undefined, to: Day | undefined): EarlierNotice | undefined =>
  from === undefined || to === undefined ? undefined : { from, to };

function figuresOf({ levelBefore, levelAfter, recognisedFen, audited, independent }: Values): EarlierFigures | undefined {
  if (levelBefore === undefined || levelAfter === undefined || recognisedFen === undefined) return undefined;
  if (audited === undefined || independent === undefined) return undefined;
  return { level: { before: LEVELS[levelBefore], after: LEVELS[levelAfter] }, recognisedFen, audited, independent };
}

/** What the row says was done before; undefined while it contradicts itself or a cell of it cannot be read: half a row is none. */
export function earlierStepsOf(row: PlacedRow, today: Day, plan?: Plan): EarlierSteps | undefined {
  const { values, unreadable, source, cells } = row;
  const { stage, awardFen, noticeFrom, noticeTo, awardNoticeFrom, awardNoticeTo, planOn, paidFrom } = values;
  const notice = noticeOf(noticeFrom, noticeTo);
  if (stage === undefined || notice === undefined || unreadable.length > 0 || contradictionsOf(row, today).length > 0) return undefined;
  const [figures, awardNotice] = [figuresOf(values), noticeOf(awardNoticeFrom, awardNoticeTo)];
  return {
    stage,
    notice,
    steps: stepsOf(values),
    ...(figures && { figures }),
    ...(awardFen !== undefined && { awardFen }),
    ...(awardNotice && { awardNotice }),
    ...(paidFrom && { paidFrom }),
    ...(plan && planOn && { plan }),
    source,
    cells,
  };
}
