import { citeClause } from '../kernel/clause.ts';
import type { Holds, Outcome, Reason } from '../kernel/verdict.ts';

/** Outcomes in the words of each question. */
export const eligibilityWords: Readonly<Record<Outcome, string>> = { yes: '符合条件', no: '不符合', unknown: '缺事实，待定' };
export const expenseWords: Readonly<Record<Outcome, string>> = { yes: '认定', no: '不认定', unknown: '缺凭证，待定' };
export const subsidyWords: Readonly<Record<Outcome, string>> = { yes: '可补助', no: '不补助', unknown: '待定' };
export const pairWords: Readonly<Record<Outcome, string>> = { yes: '可以', no: '不可以', unknown: '待定' };
export const fundWords: Readonly<Record<Outcome, string>> = { yes: '符合', no: '不符合', unknown: '待定' };

export const mark = (holds: Holds): string => (holds === true ? '✓' : holds === false ? '✗' : '？');

/** One reason on a line, with its clause. */
export const reasonLine = ({ holds, says, clause }: Reason): string => `${mark(holds)} ${says}（${citeClause(clause)}）`;

/** What stands in the way: the reasons that do not hold, else those not known. Empty for a yes. */
export const obstacles = (because: readonly Reason[]): string =>
  because
    .filter(({ holds }) => holds !== true)
    .map(reasonLine)
    .join('\n');
