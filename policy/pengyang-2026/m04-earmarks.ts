import type { Earmark } from '../../src/kernel/earmark.ts';
import { formatWan } from '../../src/kernel/fen.ts';
import { FUND_USES } from '../../src/kernel/fund-use.ts';
import { REWARDS, SERVICES } from './m04-fund-shares.ts';
import type { Terms } from './terms.ts';

/**
 * What the books keep by themselves: 办法第四条, 第七条. 口径: `benchmarkShare` says on which side of nine to one the benchmark award
 * stands. Money not yet allotted may still go to firms' transformation, so nine tenths hold as long as the rest stays within one.
 */
export function earmarksUnder({ parameters, readings }: Terms): readonly Earmark[] {
  const { transformationShare, supportShare, serviceCap, subsidyCeiling, benchmarkAwards, benchmarkAwardCeiling } = parameters;
  const isSupport = new Set<string>([...REWARDS, ...SERVICES, ...(readings.benchmarkShare === 'support' ? ['benchmark'] : [])]);
  const support = FUND_USES.filter((use) => isSupport.has(use));
  const services = FUND_USES.filter((use) => (SERVICES as readonly string[]).includes(use));
  const benchmarks = benchmarkAwards * benchmarkAwardCeiling;
  return [
    {
      id: 'transformation-share',
      kind: 'share',
      uses: support,
      most: 100 - transformationShare,
      clause: 'measures/4',
      says: `企业改造支出不低于专项资金的 ${transformationShare}%`,
    },
    {
      id: 'support-share',
      kind: 'share',
      uses: support,
      most: supportShare,
      clause: 'measures/4',
      says: `配套支出不超过专项资金的 ${supportShare}%`,
    },
    {
      id: 'benchmark-cap',
      kind: 'total',
      uses: ['benchmark'],
      most: benchmarks,
      clause: 'measures/7.2',
      says: `标杆奖励合计不超过 ${formatWan(benchmarks)} 万元`,
    },
    {
      id: 'service-cap',
      kind: 'total',
      uses: services,
      most: serviceCap,
      clause: 'measures/7.3',
      says: `配套服务支出不超过 ${formatWan(serviceCap)} 万元`,
    },
    {
      id: 'firm-ceiling',
      kind: 'firm',
      uses: ['transformation'],
      most: subsidyCeiling,
      clause: 'measures/7.1',
      says: `一家企业累计补助不超过 ${formatWan(subsidyCeiling)} 万元`,
    },
    {
      id: 'benchmark-ceiling',
      kind: 'firm',
      uses: ['benchmark'],
      most: benchmarkAwardCeiling,
      clause: 'measures/7.2',
      says: `一家标杆企业的奖励不超过 ${formatWan(benchmarkAwardCeiling)} 万元`,
    },
  ];
}
