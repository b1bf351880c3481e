import type { Policy } from '../../../policy/policy.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { FactGroups } from '../needs.ts';
import { refuseVerdict } from '../refuse-verdict.ts';
import { purposeRow } from './purposes.ts';
import type { Ground, JudgedProvider } from './records.ts';

const FIX = {
  no: '请退回；与事实不符的，先更正《服务商资质登记簿》《服务商服务和奖励登记簿》和导入的名册名录',
  unknown:
    '请先导入列有该服务商的服务商资源池名册，在《服务商资质登记簿》核对资质、信用和三项名录，在《服务商服务和奖励登记簿》写明服务效果是否得到认可',
  yes: '',
} as const;

/** Who is rewarded as a provider has to be fit for it, with its service found good (measures/9). Asks nothing of others; refuses what is not known, too. */
export function judgeProvider(
  { purpose, beneficiary }: Ground,
  { provider }: Pick<FactGroups['ground'], 'provider'>,
  { decisions }: Policy,
): Result<{ readonly fitness?: JudgedProvider }> {
  const { says, toProvider } = purposeRow(purpose);
  if (toProvider === undefined) return ok({});
  const facts = { ...provider, purpose: 'reward' as const };
  const verdict = decisions['provider-eligibility'].decide(facts);
  const { outcome } = verdict;
  return outcome === 'yes'
    ? ok({ fitness: { facts, verdict } })
    : refuseVerdict(verdict, `${beneficiary.name}还不能领取${says}`, FIX[outcome]);
}
