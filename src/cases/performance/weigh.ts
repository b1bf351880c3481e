import { ok, refuse, type Result } from '../../kernel/result.ts';
import { type Evaluation, EVALUATION_ROUNDS, type OfFund } from './records.ts';
import { sayPoints } from './words.ts';

/** The last approved evaluation of what one notice's money is to bring, as others weigh it. */
export type Weighable = { readonly caseId: string; readonly docNo: OfFund['docNo'] } & Pick<Evaluation, 'round' | 'total' | 'grade'>;
/** How whoever decided took the evaluations into account, in their words; `of`: those there were. */
export type Weighing = { readonly of: readonly Weighable[]; readonly says: string };
/** What whoever decides is asked; absent where there is no evaluation yet. */
export type WeighingInput = { readonly weighed?: string | undefined };
/** What an event keeps of it: nothing where there was nothing to weigh. */
export type Weighed = { readonly weighed?: Weighing };

const sayEvaluation = ({ docNo, round, total, grade }: Weighable): string =>
  `${docNo}${EVALUATION_ROUNDS[round]}${sayPoints(total)}分（${grade}）`;

/**
 * Measures/14 makes evaluations an important ground of payments, budgets, policy and selection, and gives no conversion: so whoever decides
 * says how they were weighed. Refuses silence where there is an approved evaluation.
 */
export function weigh(evaluations: readonly Weighable[] = [], says?: string): Result<Weighed> {
  if (says !== undefined) return ok({ weighed: { of: evaluations, says } });
  if (evaluations.length === 0) return ok({});
  return refuse('facts-missing', `请写明怎样考虑绩效评价结果：${evaluations.map(sayEvaluation).join('、')}`, { clause: 'measures/14' });
}

/** As the end of a sentence on the decision. */
export const sayWeighed = ({ weighed }: Weighed): string =>
  weighed === undefined
    ? ''
    : `；绩效评价${weighed.of.length === 0 ? '' : `（${weighed.of.map(sayEvaluation).join('、')}）`}的考虑：${weighed.says}`;
