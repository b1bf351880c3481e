import { addDays, asDay } from '../../src/kernel/day.ts';
import type { EnterpriseEligibilityFacts, ExpenseFacts, Level, SubsidyFacts } from '../policy.ts';
import { type Chance, chanceFrom } from './chance.ts';
import type { StoredCase } from './population.ts';

const APPLIED_ON = asDay('2026-06-20');
const INDUSTRIES = ['light-textile', 'equipment', 'agri-processing', 'new-materials', '其他'] as const;
const WINDOW = { from: '2026-07-20', to: '2027-03-31' };
const SOFTWARE_TAX_PERCENT = 6;

const applicant = (chance: Chance): EnterpriseEligibilityFacts => ({
  applicationDate: APPLIED_ON,
  industry: INDUSTRIES[chance.percent(92) ? chance.whole(0, 3) : 4] ?? '其他',
  size: { category: 2, employees: chance.whole(5, 400), revenueFen: chance.whole(50, 12_000) * 1_000_000 },
  registeredDivision: chance.percent(96) ? '640425' : '640402',
  legalPerson: chance.percent(97),
  establishedOn: addDays(APPLIED_ON, -chance.whole(60, 6_000)),
  taxCompliant: chance.percent(96),
  financiallySound: chance.percent(92),
  goodCredit: chance.percent(96),
  listed: { abnormal: chance.percent(3), dishonest: chance.percent(2), procurement: false },
  incidents: chance.percent(3) ? [{ on: addDays(APPLIED_ON, -chance.whole(1, 2_000)), grade: 'major' }] : [],
  violations: chance.percent(4) ? [{ on: addDays(APPLIED_ON, -chance.whole(1, 2_000)) }] : [],
  falsified: false,
  otherSubsidies: chance.percent(4) ? [{ level: 'region', sameKind: true }] : [],
  refusedSupervision: false,
  willing: chance.percent(95),
  hasFoundation: chance.percent(90),
});

/** One order with its papers. Few firms spend much: the product of two draws leans to the small. */
function spending(chance: Chance, id: string): ExpenseFacts {
  const netFen = chance.whole(10, 1_500) * chance.whole(10, 1_500) * 100;
  const taxFen = Math.floor((netFen * SOFTWARE_TAX_PERCENT) / 100);
  const amountFen = netFen + taxFen;
  const [enterprise, supplier] = [`样例企业${id}`, '样例服务商'];
  return {
    category: 'software',
    enterprise,
    window: WINDOW,
    inPlan: true,
    contract: { signedOn: '2026-08-03', amountFen, party: supplier },
    invoice: {
      number: id,
      kind: chance.percent(70) ? 'special' : 'ordinary',
      netFen,
      taxFen,
      issuedOn: '2026-09-01',
      seller: supplier,
      buyer: enterprise,
    },
    payment: { paidOn: '2026-09-20', amountFen: chance.percent(85) ? amountFen : netFen, payee: supplier },
    voucher: true,
  };
}

function levels(chance: Chance): { readonly before: Level; readonly after: Level } {
  const before = chance.percent(75) ? chance.whole(0, 1) : chance.whole(2, 3);
  const after = Math.min(4, before + (chance.percent(85) ? chance.whole(1, 2) : 0));
  return { before: before as Level, after: after as Level };
}

const pilot = (chance: Chance): SubsidyFacts => ({
  inPilot: true,
  completed: chance.percent(95),
  accepted: chance.percent(93),
  level: levels(chance),
  sameKindSubsidy: chance.percent(3),
  disqualified: chance.percent(1),
});

/**
 * An invented population: `count` cases by turns, an applicant and a pilot with its order of each firm. The same seed gives the
 * same cases; `from` is where in the stream a piece begins, so that pieces make up the whole.
 */
export function simulatePopulation(seed: number, count: number, from = 0): StoredCase[] {
  return Array.from({ length: count }, (_, index): StoredCase => {
    const at = from + index;
    const id = String(Math.floor(at / 2) + 1);
    // Each case has a stream of its own, or a piece would depend on all before it.
    const chance = chanceFrom(Math.imul(seed, 0x01000193) ^ Math.imul(at + 1, 0x85ebca6b));
    const name = `样例企业${id}`;
    if (at % 2 === 0) return { id: `${id}-申报`, name, decision: 'enterprise-eligibility', facts: applicant(chance) };
    return { id: `${id}-补助`, name, decision: 'subsidy', facts: pilot(chance), expenses: [{ facts: spending(chance, id) }] };
  });
}
