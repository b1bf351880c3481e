import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeClause } from '../../src/kernel/clause.ts';
import { failedTests, type Verdict } from '../../src/kernel/verdict.ts';
import { factsWithGaps } from '../../test/arbitrary-facts.ts';
import type { DecisionName, Decisions } from '../policy.ts';
import { pengyang2026 } from './index.ts';

const { clauses, decisions } = pengyang2026;
type FactsOf<Name extends DecisionName> = Parameters<Decisions[Name]['decide']>[0];
type Row<Name extends DecisionName> = {
  /** As little as can be said. */
  readonly facts: FactsOf<Name>;
  /** Which tests stand under which clause, in the order of the text. */
  readonly asks: readonly (readonly [clause: string, ...tests: string[]])[];
  /** What has to be stated before everything is known. */
  readonly missing: readonly string[];
};

const QUESTIONS: { readonly [Name in DecisionName]: Row<Name> } = {
  'enterprise-size': { facts: { category: 2 }, asks: [['办法第八条', 'sme']], missing: ['employees', 'revenueFen'] },
  'enterprise-eligibility': {
    facts: { violations: [{ on: '2025-01-01' }], incidents: [{ on: '2025-01-01', grade: 'major' }] },
    asks: [
      ['办法第六条', 'industry'],
      ['办法第八条', 'sme', 'registered-here', 'legal-person', 'one-year', 'tax-compliant', 'financially-sound', 'good-credit', 'willing'],
      ['办法第八条', 'has-foundation'],
      ['办法第十条', 'not-abnormal', 'not-dishonest', 'not-procurement-barred', 'no-major-incident', 'no-violation', 'truthful'],
      ['办法第十条', 'no-same-kind-subsidy', 'cooperative'],
    ],
    missing: ['industry', 'size', 'registeredDivision', 'legalPerson', 'applicationDate', 'establishedOn', 'taxCompliant'].concat([
      'financiallySound',
      'goodCredit',
      'willing',
      'hasFoundation',
      'listed',
      'falsified',
      'otherSubsidies',
      'refusedSupervision',
    ]),
  },
  'provider-eligibility': {
    facts: { purpose: 'reward' },
    asks: [
      ['办法第九条', 'in-pool', 'legal-person', 'qualified', 'lawful', 'good-credit', 'no-subcontracting', 'recognised'],
      ['办法第十条', 'not-abnormal', 'not-dishonest', 'not-procurement-barred'],
    ],
    missing: ['inPool', 'legalPerson', 'qualified', 'lawful', 'goodCredit', 'subcontracts', 'recognised', 'listed'],
  },
  independence: {
    facts: { transformer: { creditCode: 'A' }, evaluator: { creditCode: 'B' } },
    asks: [['办法第九条', 'different-entity', 'different-representative', 'different-controller', 'no-cross-holding', 'no-common-holder']],
    missing: ['legalRepresentative', 'controller', 'shareholders'].flatMap((what) => [`transformer.${what}`, `evaluator.${what}`]),
  },
  'level-uplift': {
    facts: { before: 1, after: 2 },
    asks: [
      ['办法第七条（一）', 'target'],
      ['方案一', 'step-up'],
    ],
    missing: [],
  },
  'digital-level': {
    facts: { edition: '2024', answers: {}, scenes: {} },
    asks: [['方案二（二）1', 'level-1', 'level-2', 'level-3', 'level-4']],
    missing: [
      ...Array.from({ length: 15 }, (_, at) => `answers.Q${at + 1}`),
      ...Array.from({ length: 16 }, (_, at) => `scenes.S${String(at + 1).padStart(2, '0')}`),
    ],
  },
  expense: {
    facts: { seenInvoices: ['1'] },
    asks: [
      ['办法第十六条', 'category'],
      ['办法第十二条（二）', 'complete', 'parties', 'window'],
      ['办法第十六条', 'in-plan'],
      ['办法第十条', 'not-duplicate'],
    ],
    missing: ['category', 'recognisedBy', 'contract', 'invoice', 'payment', 'voucher', 'enterprise', 'window', 'inPlan'],
  },
  subsidy: {
    facts: { reductionFen: 1 },
    asks: [
      ['办法第六条', 'in-pilot'],
      ['办法第七条（一）', 'completed', 'accepted', 'recognised', 'target'],
      ['方案一', 'step-up'],
      ['办法第十条', 'no-same-kind-subsidy'],
      ['办法第十三条', 'not-disqualified'],
      ['办法第七条（一）', 'reduction-justified'],
    ],
    missing: ['inPilot', 'completed', 'accepted', 'recognisedFen', 'level', 'sameKindSubsidy', 'disqualified', 'reductionReason'],
  },
  'fund-plan': {
    facts: { totalFen: 1, uses: [] },
    asks: [
      ['办法第三条', 'no-forbidden-use'],
      ['办法第二条', 'within-total'],
      ['办法第四条', 'support-share', 'transformation-share'],
      ['办法第七条（二）', 'benchmark-cap'],
      ['办法第七条（三）', 'service-cap'],
    ],
    missing: [],
  },
  publicity: {
    facts: { startsOn: '2026-09-07', asOf: '2026-09-07' },
    asks: [['办法第十一条', 'elapsed', 'objections-settled', 'none-upheld']],
    missing: ['objections'],
  },
  rectification: { facts: { notifiedOn: '2026-09-01', asOf: '2026-09-02' }, asks: [['办法第十三条', 'in-time']], missing: ['completedOn'] },
  deadline: { facts: { kind: 'retention', from: '2026-01-01' }, asks: [], missing: [] },
  'benchmark-award': {
    facts: {},
    asks: [
      ['办法第六条', 'industry'],
      ['方案二（三）2', 'recommended'],
      ['办法第十一条', 'objection-free'],
      ['办法第七条（二）', 'quota', 'cap'],
    ],
    missing: ['industry', 'panelRecommended', 'objectionFree', 'alreadyAwarded', 'awardFen'],
  },
  'payment-readiness': {
    facts: {},
    asks: [
      ['方案二（四）4', 'accepted'],
      ['办法第十二条（二）', 'level-verified', 'investment-audited', 'independent', 'county-review', 'city-review', 'publicised'],
      ['办法第十三条', 'no-open-rectification', 'not-disqualified'],
      ['办法第十二条（二）', 'within-cap'],
      ['办法第二条', 'funds-available'],
      ['办法第十二条（二）', 'not-paid-before'],
    ],
    missing: ['acceptance', 'levelVerified', 'investmentAudited', 'evaluatorIndependent', 'countyReview', 'cityReview', 'publicity'].concat(
      ['rectificationOpen', 'disqualified', 'amountFen', 'availableFen', 'alreadyPaidFen'],
    ),
  },
};

const names = Object.keys(QUESTIONS) as DecisionName[];
const decide = <Name extends DecisionName>(name: Name, facts: FactsOf<Name>): Verdict =>
  (decisions[name].decide as (facts: unknown) => Verdict)(facts);

describe.each(names)('%s', (name) => {
  const { facts, asks, missing } = QUESTIONS[name];
  const verdict = () => decide(name, facts);

  it('逐条问到：每一项测试依据哪一条', () => {
    const asked = asks.flatMap(([clause, ...tests]) => tests.map((test) => `${clause} ${test}`));
    expect(verdict().because.map(({ clause, test }) => `${citeClause(clause)} ${test}`)).toEqual(asked);
    expect(verdict()).toMatchObject({ decision: name, pack: 'pengyang-2026' });
  });

  it('说清还缺哪些事实，不知道的不当作不通过', () => {
    expect(verdict().missing).toEqual(missing);
    expect(failedTests(verdict())).toEqual(name === 'publicity' ? ['elapsed'] : []);
  });

  it('不论结论如何，每一项都有现行条款和中文说明', () => {
    const known = new Set<string>(clauses.map(({ id }) => id));
    fc.assert(
      fc.property(factsWithGaps(name), ({ partial }) => {
        const poor = decide(name, partial as never).because.filter(
          ({ clause, says }) => !known.has(clause) || !/\p{Script=Han}/u.test(says),
        );
        expect(poor).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
