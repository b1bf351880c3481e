import { citeClause } from '../../src/kernel/clause.ts';
import type { Rule } from './finding.ts';
import type { Period } from './pack.ts';

/** Nominal days: near enough to tell what fits into a programme, and the same in every year. A working day stands for itself. */
const DAYS: Readonly<Record<Period['unit'], number>> = { 'working-day': 1, day: 1, month: 30, year: 365 };
const WORDS: Readonly<Record<Period['unit'], string>> = { 'working-day': '个工作日', day: '日', month: '个月', year: '年' };
type Span = Pick<Period, 'count' | 'unit'>;

const daysOf = ({ count, unit }: Span): number => count * DAYS[unit];
const inWords = ({ count, unit }: Span): string => `${count} ${WORDS[unit]}`;

/** A period that ends after the programme: too long for it, or begun too late in it. */
export const periodOutsideProgramme: Rule = ({ periods, programme }) =>
  periods
    .filter((period) => daysOf(period) > (period.startsBy === 'first-day' ? daysOf(programme) : 0))
    .map((period) => ({
      rule: 'period-outside-programme',
      kind: period.startsBy === 'first-day' ? 'contradiction' : 'gap',
      clauses: [period.clause, programme.clause],
      says: `${citeClause(period.clause)}${period.what} ${inWords(period)}，${
        period.startsBy === 'first-day' ? '比' : '在最后一日开始的，会超出'
      }${citeClause(programme.clause)}的周期 ${inWords(programme)}${period.startsBy === 'first-day' ? '还长' : ''}`,
      mend: period.startsBy === 'first-day' ? '改短期限，或改长周期' : '写明周期结束后还没有走完的怎么办，或定一个最晚开始的日子',
    }));
