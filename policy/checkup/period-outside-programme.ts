import { citeClause } from '../../src/kernel/clause.ts';
import { type CheckupFinding, type Rule, uniqueClauses } from './finding.ts';
import type { CheckablePack, Period } from './pack.ts';

const RULE = 'period-outside-programme';

/** Nominal days: near enough to tell what fits into a programme, and the same in every year. A working day stands for itself. */
const DAYS: Readonly<Record<Period['unit'], number>> = { 'working-day': 1, day: 1, month: 30, year: 365 };
const WORDS: Readonly<Record<Period['unit'], string>> = { 'working-day': '个工作日', day: '日', month: '个月', year: '年' };
type Span = Pick<Period, 'count' | 'unit'>;

const daysOf = ({ count, unit }: Span): number => count * DAYS[unit];
const inWords = ({ count, unit }: Span): string => `${count} ${WORDS[unit]}`;

function tooLong(period: Period, programme: CheckablePack['programme']): CheckupFinding {
  const says = `${citeClause(period.clause)}${period.what} ${inWords(period)}，比${citeClause(programme.clause)}的周期 ${inWords(programme)}还长`;
  return {
    rule: RULE,
    kind: 'contradiction',
    clauses: uniqueClauses([period.clause, programme.clause]),
    says,
    mend: '改短期限，或改长周期',
  };
}

/** What may begin on the last day runs past it: from when on, and what then, nobody has said. */
function tooLate(late: readonly Period[], programme: CheckablePack['programme']): CheckupFinding {
  const spans = late.map((period) => `${citeClause(period.clause)}${period.what} ${inWords(period)}`).join('、');
  const says = `${spans}，周期（${citeClause(programme.clause)}，${inWords(programme)}）届满前不足这些日子才开始的，到期走不完，文件没有写怎么办`;
  const clauses = uniqueClauses([...late, programme].map(({ clause }) => clause));
  return { rule: RULE, kind: 'gap', clauses, says, mend: '写明周期届满后继续办完，或各定一个最晚开始的日子' };
}

/** Periods that end after the programme: too long for it, each by itself; begun too late in it, all together. */
export const periodOutsideProgramme: Rule = ({ periods, programme }) => {
  const late = periods.filter((period) => period.startsBy === 'last-day' && period.count > 0);
  const long = periods.filter((period) => period.startsBy === 'first-day' && daysOf(period) > daysOf(programme));
  return [...long.map((period) => tooLong(period, programme)), ...(late.length > 0 ? [tooLate(late, programme)] : [])];
};
