import type { EnterpriseEligibilityFacts, ExpenseFacts, Level, SubsidyFacts } from '../policy/policy.ts';
import { makeChance, type Chance } from '../dev/county/chance.ts';

/** As offices have them: nearly always stated and good, now and then bad, now and then absent. */
const mostly = (good: boolean, chance: Chance): { fact?: boolean } => (chance.onceIn(25) ? {} : { fact: chance.onceIn(25) ? !good : good });
const named = <K extends string>(key: K, good: boolean, chance: Chance): { [P in K]?: boolean } => {
  const { fact } = mostly(good, chance);
  return (fact === undefined ? {} : { [key]: fact }) as { [P in K]?: boolean };
};

const makeSubsidy = (chance: Chance): SubsidyFacts => ({
  ...named('inPilot', true, chance),
  ...named('completed', true, chance),
  ...named('accepted', true, chance),
  level: { before: chance.whole(0, 2) as Level, after: chance.whole(2, 3) as Level },
  ...(chance.onceIn(25) ? {} : { recognisedFen: chance.whole(0, 160_000_000) }),
  ...named('sameKindSubsidy', false, chance),
  ...named('disqualified', false, chance),
  ...(chance.onceIn(8) ? { reductionFen: 1_000_000, reductionReason: '样例：设备有闲置' } : {}),
});

const FIRM = '91640425100000000A';
const SUPPLIER = '91640104200000000B';
const makeExpense = (chance: Chance): ExpenseFacts => {
  const netFen = chance.whole(100_000, 40_000_000);
  const amountFen = netFen + 6_000;
  return {
    category: chance.pick(['software', 'software', 'cloud-service', 'data-equipment', 'smart-equipment', 'raw-material']),
    enterprise: FIRM,
    window: { from: '2026-07-20', to: '2027-03-31' },
    ...named('inPlan', true, chance),
    contract: { signedOn: '2026-08-03', amountFen, party: SUPPLIER },
    invoice: {
      number: `26643${chance.digits(15)}`,
      kind: chance.pick(['special', 'ordinary']),
      netFen,
      taxFen: 6_000,
      issuedOn: '2026-09-01',
      seller: SUPPLIER,
      buyer: FIRM,
    },
    ...(chance.onceIn(25)
      ? {}
      : { payment: { paidOn: chance.pick(['2026-09-20', '2026-10-09', '2027-04-02']), amountFen, payee: SUPPLIER } }),
    ...named('voucher', true, chance),
    seenInvoices: Array.from({ length: 4 }, () => `26643${chance.digits(15)}`),
  };
};

const makeEligibility = (chance: Chance): EnterpriseEligibilityFacts => ({
  applicationDate: `2026-06-${chance.whole(10, 28)}`,
  industry: chance.pick(['light-textile', 'equipment', 'agri-processing', 'new-materials', '煤炭']),
  size: { category: 2, employees: chance.whole(10, 1_100), revenueFen: chance.whole(10_000, 5_000_000) * 10_000 },
  registeredDivision: chance.onceIn(20) ? '640402' : '640425',
  ...named('legalPerson', true, chance),
  establishedOn: `${chance.whole(2004, 2025)}-07-0${chance.whole(1, 9)}`,
  ...named('taxCompliant', true, chance),
  ...named('financiallySound', true, chance),
  ...named('goodCredit', true, chance),
  listed: { abnormal: chance.onceIn(20), dishonest: false, procurement: false },
  incidents: chance.onceIn(9) ? [{ on: '2024-05-16', grade: chance.pick(['general', 'major']) }] : [],
  violations: [],
  ...named('falsified', false, chance),
  otherSubsidies: chance.onceIn(12) ? [{ level: chance.pick(['nation', 'region']), sameKind: true }] : [],
  ...named('refusedSupervision', false, chance),
  ...named('willing', true, chance),
  ...named('hasFoundation', true, chance),
});

const many = <T>(seed: number, make: (chance: Chance) => T): T[] => {
  const chance = makeChance(seed);
  return Array.from({ length: 1_000 }, () => make(chance));
};
export const subsidyFacts = many(71, makeSubsidy);
export const expenseFacts = many(161, makeExpense);
export const eligibilityFacts = many(81, makeEligibility);
