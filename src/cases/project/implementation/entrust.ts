import type { Party, Policy } from '../../../../policy/policy.ts';
import { ok, refuse, type Refused, type Result } from '../../../kernel/result.ts';
import type { FactGroups } from '../../needs.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import { sayTies, type Known } from '../../tie-graph.ts';
import type { Compared, EvaluatorAssignment, NamedParty } from '../events.ts';
import { transformersOf } from '../expenses.ts';
import { servingOf, serverNameOf } from '../serving.ts';
import type { Dossier } from '../state.ts';
import { tiesWith } from './ties-with.ts';

const clause = 'measures/9';
type Entrusting = {
  readonly input: { readonly evaluator: string };
  readonly facts: FactGroups['parties'];
  readonly policy: Policy;
};

/** Why nobody can be entrusted yet, or null: before there is a supplier there is nobody to be independent of. */
export const nobodyToCompare = ({ expenses }: Pick<Dossier, 'expenses'>): Refused | null =>
  transformersOf(expenses).length > 0 ? null : refuse('facts-missing', '尚无服务商可核对关联关系，请先登记投资凭证', { clause });

/**
 * Entrusts the third party named in the input: one that is independent of the firm, of who diagnosed it and of every supplier on file (measures/9).
 * Refuses one that is tied, unknown, the firm itself, or of which too little is known.
 */
export function entrust(state: Dossier, { input, facts, policy }: Entrusting): Result<EvaluatorAssignment> {
  const { evaluator, providers, books } = facts;
  const { application } = state;
  if (evaluator?.creditCode !== input.evaluator)
    return refuse('facts-missing', '第三方评测机构名册中没有这家机构，请先导入名册', { clause });
  if (evaluator.creditCode === application.creditCode)
    return refuse('policy-says-no', `${evaluator.name}就是被评企业，不能评测、审核自己，请另选机构`, { clause });
  const codes = servingOf(state);
  const unknown = codes.filter((code) => !providers.some(({ creditCode }) => creditCode === code));
  if (unknown.length > 0) {
    const names = unknown.map((code) => serverNameOf(state, code)).join('、');
    return refuse('facts-missing', `服务商资源池中没有${names}，无法核对关联关系，请先导入服务商资料`, { clause });
  }
  const transformers = codes.flatMap((code) => providers.filter(({ creditCode }) => creditCode === code).slice(0, 1));
  const { decide } = policy.decisions.independence;
  const verdicts = transformers.map((each) => decide({ transformer: partyOf(each), evaluator: partyOf(evaluator) }));
  const tied = transformers.findIndex((_, index) => verdicts[index]?.outcome !== 'yes');
  const verdict = verdicts[tied];
  if (verdict)
    return refuseVerdict(
      verdict,
      `${evaluator.name}与服务商${transformers[tied]?.name}`,
      verdict.outcome === 'no' ? '请另选机构' : '请补充双方登记资料',
    );
  const others = [application.creditCode, ...codes];
  const ties = tiesWith(evaluator.creditCode, others, books, policy);
  if (ties) return refuse('policy-says-no', `${sayTies(ties)}，属于关联主体，请另选机构`, { clause });
  return ok({ evaluator, transformers, verdicts, compared: comparedWith(evaluator.creditCode, others, books) });
}

/** Whether the books had phones and accounts of both sides to compare: a comparison that was not made is not one that found nothing. */
function comparedWith(evaluator: string, others: readonly string[], books: readonly Known[]): Compared {
  const has = (code: string, what: 'phones' | 'accounts'): boolean =>
    books.some((each) => each.creditCode === code && (each[what] ?? []).length > 0);
  const isCompared = (what: 'phones' | 'accounts'): boolean => has(evaluator, what) && others.some((code) => has(code, what));
  return { phones: isCompared('phones'), accounts: isCompared('accounts') };
}

/** A party as the decision asks for it. */
export const partyOf = ({ name: _name, ...party }: NamedParty): Party => party;
