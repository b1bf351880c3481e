import { addDays, asDay, type Day, formatDay } from '../../src/kernel/day.ts';
import type { Holds, Verdict } from '../../src/kernel/verdict.ts';
import { addWorkingDays, countWorkingDays } from '../calendar/index.ts';
import { conclude, type Finding, test } from '../finding.ts';
import type { PublicityFacts, PublicityValue } from '../policy.ts';
import { all, known, not } from '../three-valued.ts';
import { PACK } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

type Objection = NonNullable<PublicityFacts['objections']>[number];

const elapsed = test('elapsed', 'measures/11', { holds: '公示期已满', fails: '公示期未满' });
const objectionsSettled = test('objections-settled', 'measures/11', {
  holds: '没有未处理完的异议',
  fails: '有异议还没有核查处理完',
  open: '还缺异议登记情况，没有异议请写空列表',
});
const noneUpheld = test('none-upheld', 'measures/11', {
  holds: '没有成立的异议',
  fails: '有异议经核查成立',
  open: '还不知道有没有成立的异议',
});

/** 口径: the first day that may count, by 民法典 201 the one after the start. */
const firstDayOf = (startsOn: Day, reading: Terms['readings']['countedDays']): Day =>
  reading === 'from-next-day' ? addDays(startsOn, 1) : startsOn;

const isSettled = ({ settledOn }: Objection, asOf: string): boolean => settledOn !== undefined && settledOn <= asOf;

/** What came of an objection counts once it is settled; until then nobody can say. */
const isRejected = (objection: Objection, asOf: string): Holds => (isSettled(objection, asOf) ? not(known(objection.upheld)) : 'unknown');

/** The paths that keep the outcome of the objections open. One that is settled only after `asOf` lacks time, not facts. */
const unsaid = (objections: readonly Objection[], asOf: string): string[] =>
  objections.flatMap(({ settledOn, upheld }, index) => [
    ...(settledOn === undefined ? [`objections.${index}.settledOn`] : []),
    ...(upheld === undefined && (settledOn === undefined || settledOn <= asOf) ? [`objections.${index}.upheld`] : []),
  ]);

function aboutObjections({ objections, asOf }: PublicityFacts): Finding[] {
  if (!objections) return [objectionsSettled.of('unknown', ['objections']), noneUpheld.of('unknown', ['objections'])];
  return [
    objectionsSettled.of(objections.every((objection) => isSettled(objection, asOf))),
    noneUpheld.of(all(objections.map((objection) => isRejected(objection, asOf))), unsaid(objections, asOf)),
  ];
}

/** publicity: 办法第十一条, at least five full working days and no objection left. */
export function publicityUnder({ parameters, readings }: Terms): (facts: PublicityFacts) => Verdict<PublicityValue> {
  return (facts) => {
    const [startsOn, asOf] = [asDay(facts.startsOn), asDay(facts.asOf)];
    const firstDay = firstDayOf(startsOn, readings.countedDays);
    const { day: lastDay, provisional } = addWorkingDays(addDays(firstDay, -1), parameters.publicityDays);
    const remainingWorkingDays = countWorkingDays(asOf > firstDay ? asOf : firstDay, lastDay);
    const words = `公示到${formatDay(lastDay)}为止，${remainingWorkingDays === 0 ? '已满' : `还有 ${remainingWorkingDays} 个工作日`}`;
    const isOver = elapsed.says(asOf > lastDay, words);
    return conclude(PACK, 'publicity', [isOver, ...aboutObjections(facts)], () => ({ lastDay, remainingWorkingDays }), provisional);
  };
}

export const decidePublicity = publicityUnder(stated);
