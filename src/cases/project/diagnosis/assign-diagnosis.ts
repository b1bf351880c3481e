import type { Policy } from '../../../../policy/policy.ts';
import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import type { PoolEntry } from '../../needs.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import type { Candidate } from './records.ts';

const clause = 'plan/2.2.1';

/**
 * Entrusts a provider of the pool with the diagnosis, with the choice as it was made: among whom and why (择优选用). Refuses one that is not
 * in the pool or stands under a bar, a choice among one where the pool has more, the firm itself, and any once there is a plan or an evaluator: it comes before both.
 */
export const assignDiagnosis: ProjectDeed<'assignDiagnosis'> = {
  obstacle: (state) => tooLate(state),
  decide: ({ application }, { input: { provider, compared, reason }, facts: { pool }, policy }) => {
    if (provider === application.creditCode) return refuse('policy-says-no', '企业不能诊断自己，请另选服务商', { clause });
    const named = [...new Set([provider, ...compared])];
    const candidates = pool.filter(({ party }) => named.includes(party.creditCode)).map((each) => candidateOf(each, policy));
    const chosen = candidates.find(({ party }) => party.creditCode === provider);
    if (chosen === undefined || candidates.length < named.length)
      return refuse('facts-missing', '服务商资源池名册中没有所选的服务商，请先导入名册', { clause });
    const bar = pool.find(({ party }) => party.creditCode === provider)?.bar;
    if (bar) return refuse('policy-says-no', `${bar.says}，请另选服务商`, { clause: 'measures/17' });
    const { verdict } = chosen;
    if (verdict.outcome === 'no' || isOutside(chosen)) return refuseVerdict(verdict, chosen.party.name, '请另选服务商');
    const poolSize = pool.filter(({ facts }) => facts.inPool === true).length;
    if (candidates.length < 2 && poolSize > 1)
      return refuse('facts-missing', `资源池有${poolSize}家服务商，择优选用须至少比较两家，请勾选比较过的服务商`, { clause });
    return ok([{ type: 'diagnosis-assigned', order: { provider: chosen.party, candidates, poolSize, reason } }]);
  },
};

const candidateOf = ({ party, facts }: PoolEntry, { decisions }: Policy): Candidate => ({
  party,
  facts,
  verdict: decisions['provider-eligibility'].decide(facts),
});

const isOutside = ({ verdict }: Candidate): boolean => verdict.because.some(({ test, holds }) => test === 'in-pool' && holds !== true);

function tooLate({ diagnosis, plans, proposal, assignment }: Dossier): Refused | null {
  if (diagnosis?.step === 'submitted') return refuse('wrong-stage', '诊断已经提交，请先确认或退回', { clause });
  if (plans !== undefined || (proposal !== undefined && proposal.step !== 'draft'))
    return refuse('wrong-stage', '改造方案已经提交，诊断须在方案之前', { clause });
  if (assignment !== undefined)
    return refuse('wrong-stage', '已经委托第三方评测，不能再委托诊断，以免改造与评测不分', { clause: 'measures/9' });
  return null;
}
