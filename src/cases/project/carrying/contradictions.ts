import type { Day } from '../../../kernel/day.ts';
import { formatDay } from '../../../kernel/day.ts';
import { carriedOver } from '../../../registers/carried-over.ts';
import type { RowOf } from '../../../registers/register.ts';
import { PROJECT_STAGE_WORDS } from '../stages.ts';
import { CARRIED_STAGES, type CarriedStage } from './records.ts';

/** A row of the sheet as read: what of it could be read, and which filled cells could not. */
export type SaidRow = { readonly values: RowOf<typeof carriedOver>; readonly unreadable: readonly string[] };
type Key = keyof SaidRow['values'];
/** What keeps a row from being taken over, at which of its cells, and how to mend it. */
export type Contradiction = { readonly key: Key; readonly message: string };

/** What a firm that stands at a stage must bring beside what the stages before it ask. */
const ASKED: Readonly<Record<CarriedStage, readonly Key[]>> = {
  pilot: ['noticeFrom', 'noticeTo', 'listedOn', 'listedBy', 'listedPaper'],
  rectifying: ['failedOn', 'failedBy', 'failedPaper'],
  accepted: ['levelBefore', 'levelAfter', 'recognisedFen', 'audited', 'independent', 'acceptedOn', 'acceptedBy', 'acceptedPaper'],
  'county-approved': ['awardFen', 'countyOn', 'countyBy', 'countyPaper'],
  'city-approved': ['cityOn', 'cityBy', 'cityPaper'],
  paid: ['awardNoticeFrom', 'awardNoticeTo', 'paidOn', 'paidBy', 'paidPaper'],
};
/** What may be filled from a stage on and need not be. */
const ALLOWED: Readonly<Partial<Record<CarriedStage, readonly Key[]>>> = { paid: ['paidFrom'] };
/** Filled together or not at all. */
const TOGETHER: readonly (readonly Key[])[] = [
  ['planOn', 'planBy', 'planPaper'],
  ['contractOn', 'contractBy', 'contractPaper'],
  ['failedOn', 'failedBy', 'failedPaper'],
];
/** One after the other, those that are filled. */
const IN_ORDER = [
  'noticeFrom',
  'noticeTo',
  'listedOn',
  'failedOn',
  'acceptedOn',
  'countyOn',
  'cityOn',
  'awardNoticeFrom',
  'awardNoticeTo',
  'paidOn',
] as const satisfies readonly Key[];
const DAYS = [...IN_ORDER, 'planOn', 'contractOn'] as const;

const headerOf = (key: Key): string => `“${carriedOver.columns.find((column) => column.key === key)?.header ?? key}”`;

function offStage({ values, unreadable }: SaidRow, stage: CarriedStage): Contradiction[] {
  const at = CARRIED_STAGES.indexOf(stage);
  // Who was accepted need not have failed before.
  const passed = CARRIED_STAGES.slice(0, at + 1).filter((each) => each !== 'rectifying' || each === stage);
  const asked = passed.flatMap((each) => ASKED[each]);
  const beyond = CARRIED_STAGES.slice(at + 1).flatMap((each) => [...ASKED[each], ...(ALLOWED[each] ?? [])]);
  const says = `阶段写“${PROJECT_STAGE_WORDS[stage]}”`;
  return [
    ...asked
      .filter((key) => values[key] === undefined && !unreadable.includes(key))
      .map((key) => ({ key, message: `${says}，还缺${headerOf(key)}，请补上` })),
    ...beyond
      .filter((key) => values[key] !== undefined)
      .map((key) => ({ key, message: `${says}，却填了${headerOf(key)}：请改阶段，或清空这一格` })),
  ];
}

const halves = ({ values, unreadable }: SaidRow): Contradiction[] =>
  TOGETHER.filter((keys) => keys.some((key) => values[key] !== undefined))
    .flatMap((keys) => keys.filter((key) => values[key] === undefined && !unreadable.includes(key)))
    .map((key) => ({ key, message: `还缺${headerOf(key)}，请补上，或把日期、由谁、文件三格都清空` }));

function misdated({ values }: SaidRow, today: Day): Contradiction[] {
  const filled = IN_ORDER.flatMap((key) => (values[key] === undefined ? [] : [{ key, on: values[key] }]));
  const backwards = filled.flatMap(({ key, on }, index): Contradiction[] => {
    const before = filled[index - 1];
    if (before === undefined || before.on <= on) return [];
    return [{ key, message: `${headerOf(key)}${formatDay(on)}早于${headerOf(before.key)}${formatDay(before.on)}，请核对` }];
  });
  const ahead = DAYS.flatMap((key): Contradiction[] => {
    const on = values[key];
    return on === undefined || on <= today ? [] : [{ key, message: `${headerOf(key)}${formatDay(on)}在今天之后，请核对` }];
  });
  return [...backwards, ...ahead];
}

/** What a row cannot honestly mean: something lacking or too much for its stage, days out of order or to come, an award of nothing. */
export function contradictionsOf(row: SaidRow, today: Day): readonly Contradiction[] {
  const { stage, awardFen } = row.values;
  const stageless: Contradiction[] = row.unreadable.includes('stage')
    ? []
    : [{ key: 'stage', message: `还缺${headerOf('stage')}，请补上` }];
  const nothing: Contradiction[] = awardFen === 0 ? [{ key: 'awardFen', message: `${headerOf('awardFen')}须大于零，请核对` }] : [];
  return [...(stage === undefined ? stageless : offStage(row, stage)), ...halves(row), ...misdated(row, today), ...nothing];
}
