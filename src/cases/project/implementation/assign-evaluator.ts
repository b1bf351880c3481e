import type { Party } from '../../../../policy/policy.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import { sayTies, type Known } from '../../tie-graph.ts';
import type { Compared, NamedParty } from '../events.ts';
import { transformersOf } from '../expenses.ts';
import { servingOf, serverNameOf } from '../serving.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { tiesWith } from './ties-with.ts';

/** Entrusts an evaluator that is independent of who diagnosed the firm and of every supplier on file (measures/9). Refuses one that is tied, unknown, the firm itself, or of which too little is known. */
export const assignEvaluator: ProjectDeed<'assignEvaluator'> = {
  obstacle: ({ expenses }) =>
    transformersOf(expenses).length > 0
      ? null
      : refuse('facts-missing', '尚无服务商可核对关联关系，请先登记投资凭证', { clause: 'measures/9' }),
  decide: (state, { input, facts: { evaluator, providers, books }, policy }) => {
    const { application } = state;
    if (evaluator?.creditCode !== input.evaluator)
      return refuse('facts-missing', '第三方评测机构名册中没有这家机构，请先导入名册', { clause: 'measures/9' });
    if (evaluator.creditCode === application.creditCode)
      return refuse('policy-says-no', `${evaluator.name}就是被评企业，不能评测自己，请另选评测机构`, { clause: 'measures/9' });
    const codes = servingOf(state);
    const unknown = codes.filter((code) => !providers.some(({ creditCode }) => creditCode === code));
    if (unknown.length > 0) {
      const names = unknown.map((code) => serverNameOf(state, code)).join('、');
      return refuse('facts-missing', `服务商资源池中没有${names}，无法核对关联关系，请先导入服务商资料`, { clause: 'measures/9' });
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
        verdict.outcome === 'no' ? '请另选评测机构' : '请补充双方登记资料',
      );
    const others = [application.creditCode, ...codes];
    const ties = tiesWith(evaluator.creditCode, others, books, policy);
    if (ties) return refuse('policy-says-no', `${sayTies(ties)}，属于关联主体，请另选评测机构`, { clause: 'measures/9' });
    const compared = comparedWith(evaluator.creditCode, others, books);
    return ok([{ type: 'evaluator-assigned', assignment: { evaluator, transformers, verdicts, compared } }]);
  },
};

/** Whether the books had phones and accounts of both sides to compare: a comparison that was not made is not one that found nothing. */
function comparedWith(evaluator: string, others: readonly string[], books: readonly Known[]): Compared {
  const has = (code: string, what: 'phones' | 'accounts'): boolean =>
    books.some((each) => each.creditCode === code && (each[what] ?? []).length > 0);
  const isCompared = (what: 'phones' | 'accounts'): boolean => has(evaluator, what) && others.some((code) => has(code, what));
  return { phones: isCompared('phones'), accounts: isCompared('accounts') };
}

/** A party as the decision asks for it. */
export const partyOf = ({ name: _name, ...party }: NamedParty): Party => party;
