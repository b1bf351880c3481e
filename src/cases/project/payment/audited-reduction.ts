import type { Policy, SubsidyFacts } from '../../../../policy/policy.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { auditedShortfall } from '../acceptance/audit.ts';
import type { Dossier } from '../state.ts';
import type { Reduction } from './award.ts';

/**
 * How the award is reduced: at least by what the same rule gives less on the audit's figures than on ours (plan/2.4.4), which under
 * the ceiling may be nothing. Nobody has to work it out: unsaid, it is that much, with its reason. Refuses a smaller one.
 * `facts`: what the subsidy rests on, unreduced.
 */
export function reductionOf(
  { acceptances }: Pick<Dossier, 'acceptances'>,
  facts: SubsidyFacts,
  { decisions: { subsidy } }: Policy,
  said: Reduction,
): Result<Reduction> {
  const shortfall = auditedShortfall(acceptances.at(-1)?.audit ?? []);
  const amountOn = (recognisedFen: number): number => subsidy.decide({ ...facts, recognisedFen }).value?.amountFen ?? 0;
  const { recognisedFen: ours = 0 } = facts;
  const least = shortfall === 0 ? 0 : amountOn(ours) - amountOn(Math.max(0, ours - shortfall));
  if (!said.reductionFen) return ok(least === 0 ? said : { reductionFen: least, reductionReason: whySo(shortfall) });
  return said.reductionFen < least
    ? refuse('bad-input', `${whySo(shortfall)}，按审核额计算至少核减${formatYuan(least)}元；留空则由系统按此核减`, { clause: 'plan/2.4.4' })
    : ok(said);
}

const whySo = (shortfall: number): string => `第三方审核额比认定额少${formatYuan(shortfall)}元`;
