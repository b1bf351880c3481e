import type { ProviderEligibilityFacts } from '../../policy.ts';

/** One that may serve in the programme. */
export const provider: ProviderEligibilityFacts = {
  purpose: 'service',
  inPool: true,
  legalPerson: true,
  qualified: true,
  lawful: true,
  goodCredit: true,
  subcontracts: false,
  listed: { abnormal: false, dishonest: false, procurement: false },
};

/** By which tests it may not then. */
export const refused: readonly [says: string, change: Partial<ProviderEligibilityFacts>, fails: string[]][] = [
  ['不在资源池', { inPool: false }, ['in-pool']],
  ['没有法人资格', { legalPerson: false }, ['legal-person']],
  ['没有资质', { qualified: false }, ['qualified']],
  ['违法经营', { lawful: false }, ['lawful']],
  ['信用不良', { goodCredit: false }, ['good-credit']],
  ['转包', { subcontracts: true }, ['no-subcontracting']],
  ['要奖励而服务效果不被认可', { purpose: 'reward', recognised: false }, ['recognised']],
  ['在经营异常名录', { listed: { abnormal: true, dishonest: false, procurement: false } }, ['not-abnormal']],
  ['在严重失信名单', { listed: { abnormal: false, dishonest: true, procurement: false } }, ['not-dishonest']],
  ['在政府采购失信名单', { listed: { abnormal: false, dishonest: false, procurement: true } }, ['not-procurement-barred']],
];
