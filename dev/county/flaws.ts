import { addDays, asDay } from '../../src/kernel/day.ts';
import type { Applicant } from './applicants.ts';
import type { Chance } from './chance.ts';
import { makeCreditCode } from './codes.ts';

/** One thing wrong with an application, or nothing, and what enterprise-eligibility must say of it. */
type Flaw = (firm: Applicant, chance: Chance) => Partial<Applicant>;
const fails =
  (failed: string, change: Flaw): Flaw =>
  (firm, chance) => ({ ...change(firm, chance), expected: { failed } });
const leavesOpen =
  (unknown: string, change: Partial<Applicant>): Flaw =>
  () => ({ ...change, expected: { unknown } });

const listed = { from: asDay('2025-09-12'), until: null } as const;
const NOTHING: Flaw = () => ({});

/** In this order through the applicants, so that a small county already shows most of them. */
const FLAWS: readonly Flaw[] = [
  fails('not-abnormal', () => ({ listings: [{ list: 'abnormal', ...listed }] })),
  fails('one-year', (firm) => ({ establishedOn: addDays(firm.appliedOn, -300) })),
  NOTHING,
  fails('not-dishonest', () => ({ listings: [{ list: 'dishonest', ...listed }] })),
  fails('not-procurement-barred', () => ({ listings: [{ list: 'procurement', from: asDay('2025-04-01'), until: asDay('2028-03-31') }] })),
  fails('no-same-kind-subsidy', () => ({ subsidies: [{ level: '自治区', isSameKind: true }] })),
  fails('industry', () => ({ industry: '热力供应', trade: '4430' })),
  fails('sme', () => ({ employees: 1_240, revenueFen: 5_368_720_0000 })),
  leavesOpen('one-year', { establishedOn: null }),
  fails('no-major-incident', () => ({ incidents: '2023-02-08/较大；2025-07-19/重大' })),
  fails('tax-compliant', () => ({ paysTaxes: false })),
  // Removed from the list before the day of application, and a subsidy of the nation: neither stands in the way.
  () => ({
    listings: [{ list: 'abnormal', from: asDay('2022-04-11'), until: asDay('2023-01-20') }],
    subsidies: [{ level: '国家', isSameKind: true }],
  }),
  fails('registered-here', (firm, chance) => ({ division: '640402', creditCode: makeCreditCode(chance, '640402', firm.serial) })),
  leavesOpen('tax-compliant', { paysTaxes: null }),
  fails('truthful', () => ({ isFalsified: true })),
  leavesOpen('sme', { employees: null, revenueFen: null }),
  fails('willing', () => ({ isWilling: false })),
  fails('has-foundation', () => ({ hasFoundation: false })),
  fails('legal-person', () => ({ isLegalPerson: false })),
  fails('financially-sound', () => ({ isSound: false })),
  fails('good-credit', () => ({ hasGoodCredit: false })),
];

/** The n-th applicant beside the pilots, with the flaw whose turn it is. */
export function withFlaw(firm: Applicant, turn: number, chance: Chance): Applicant {
  const flaw = FLAWS[turn % FLAWS.length] ?? NOTHING;
  return { ...firm, ...flaw(firm, chance) };
}
