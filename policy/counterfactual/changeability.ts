import type { DecisionName } from '../policy.ts';

/**
 * What a "no" can become. `changeable`: somebody can honestly do something about it. `waits`: time or another office turns it.
 * `not-changeable`: nothing proper turns it; it is said as a fact, never as advice.
 */
export type Changeability = 'changeable' | 'waits' | 'not-changeable';

/** Every test of every decision. A new test does not compile before it stands here. */
export const changeability = {
  'enterprise-size': { sme: 'not-changeable' },
  'enterprise-eligibility': {
    industry: 'not-changeable',
    sme: 'not-changeable',
    'registered-here': 'not-changeable',
    'legal-person': 'not-changeable',
    'one-year': 'waits',
    'tax-compliant': 'changeable',
    'financially-sound': 'changeable',
    'good-credit': 'changeable',
    willing: 'changeable',
    'has-foundation': 'changeable',
    'accepted-to-apply': 'not-changeable',
    'not-abnormal': 'changeable',
    'not-dishonest': 'changeable',
    'not-procurement-barred': 'waits',
    'no-major-incident': 'waits',
    'no-violation': 'waits',
    truthful: 'not-changeable',
    'no-same-kind-subsidy': 'not-changeable',
    cooperative: 'changeable',
  },
  'provider-eligibility': {
    'in-pool': 'changeable',
    'legal-person': 'not-changeable',
    qualified: 'changeable',
    lawful: 'changeable',
    'good-credit': 'changeable',
    'no-subcontracting': 'changeable',
    recognised: 'changeable',
    'not-abnormal': 'changeable',
    'not-dishonest': 'changeable',
    'not-procurement-barred': 'waits',
  },
  independence: {
    'different-entity': 'changeable',
    'different-representative': 'changeable',
    'different-controller': 'changeable',
    'no-cross-holding': 'changeable',
    'no-common-holder': 'changeable',
  },
  'level-uplift': { target: 'changeable', 'step-up': 'changeable' },
  'digital-level': { 'level-1': 'changeable', 'level-2': 'changeable', 'level-3': 'changeable', 'level-4': 'changeable' },
  expense: {
    category: 'not-changeable',
    complete: 'changeable',
    parties: 'not-changeable',
    window: 'not-changeable',
    'in-plan': 'changeable',
    'not-duplicate': 'not-changeable',
  },
  subsidy: {
    'in-pilot': 'changeable',
    completed: 'changeable',
    accepted: 'changeable',
    recognised: 'changeable',
    target: 'changeable',
    'step-up': 'changeable',
    'no-same-kind-subsidy': 'not-changeable',
    'not-disqualified': 'not-changeable',
    'reduction-justified': 'changeable',
  },
  'fund-plan': {
    'no-forbidden-use': 'changeable',
    'within-total': 'changeable',
    'support-share': 'changeable',
    'transformation-share': 'changeable',
    'benchmark-cap': 'changeable',
    'service-cap': 'changeable',
  },
  publicity: { elapsed: 'waits', 'objections-settled': 'changeable', 'none-upheld': 'not-changeable' },
  rectification: { 'in-time': 'not-changeable' },
  deadline: {},
  'benchmark-award': {
    industry: 'not-changeable',
    recommended: 'not-changeable',
    'objection-free': 'not-changeable',
    quota: 'not-changeable',
    cap: 'changeable',
  },
  'payment-readiness': {
    accepted: 'changeable',
    'level-verified': 'changeable',
    'investment-audited': 'changeable',
    independent: 'changeable',
    'county-review': 'changeable',
    'city-review': 'changeable',
    publicised: 'waits',
    'no-open-rectification': 'changeable',
    'not-disqualified': 'not-changeable',
    'within-cap': 'changeable',
    'funds-available': 'waits',
    'not-paid-before': 'not-changeable',
  },
} as const satisfies Record<DecisionName, Readonly<Record<string, Changeability>>>;

type Listed = typeof changeability;
/** The tests of one decision. */
export type TestOf<Name extends DecisionName> = keyof Listed[Name] & string;
/** Any test of any decision. */
export type TestName = { [Name in DecisionName]: TestOf<Name> }[DecisionName];
/** The tests of a decision that stand under one changeability. */
export type TestsThat<Name extends DecisionName, Kind extends Changeability> = {
  [Test in TestOf<Name>]: Listed[Name][Test] extends Kind ? Test : never;
}[TestOf<Name>];
