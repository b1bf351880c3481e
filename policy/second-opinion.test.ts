// A second, naive implementation of four decisions, written from the text and differently: completions are tried out one by one,
// days are counted one by one, amounts are bigints, and no number or rule is taken from the pack.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Holds } from '../src/kernel/verdict.ts';
import { factsWithGaps } from '../test/arbitrary-facts.ts';
import { outcomeFrom, settle } from '../test/completions.ts';
import { year2025 } from './calendar/2025.ts';
import { year2026 } from './calendar/2026.ts';
import { getPolicy } from './index.ts';
import type { EnterpriseSizeFacts, ExpenseFacts, PublicityFacts, SubsidyFacts } from './policy.ts';
import { sizeCategories } from './size-standard/2011.ts';

const { decisions } = getPolicy('pengyang-2026');
const YES_NO = [true, false];

type Opinion = { readonly outcome: string; readonly tests: readonly (readonly [string, Holds])[]; readonly value: object };
const opinion = (tests: readonly (readonly [string, Holds])[], value: (outcome: string) => object): Opinion => {
  const outcome = outcomeFrom(tests.map(([, holds]) => holds));
  return { outcome, tests, value: value(outcome) };
};
const ours = (verdict: { outcome: string; value: object | null; because: readonly { test: string; holds: Holds }[] }): Opinion => ({
  outcome: verdict.outcome,
  tests: verdict.because.map(({ test, holds }) => [test, holds] as const),
  value: verdict.value ?? {},
});

function naiveSubsidy(facts: SubsidyFacts): Opinion {
  const levels = [0, 1, 2, 3, 4].flatMap((before) => [0, 1, 2, 3, 4].map((after) => ({ before, after })));
  const amounts = [0, 1, 2, 100, 80_000_000, 1e15];
  const half = (fen: number): bigint => BigInt(fen) / 2n;
  const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
  const flag = (key: 'inPilot' | 'completed' | 'accepted' | 'sameKindSubsidy' | 'disqualified', wanted: boolean): Holds =>
    settle(facts, { [key]: YES_NO }, (all) => all[key] === wanted);
  const tests: [string, Holds][] = [
    ['in-pilot', flag('inPilot', true)],
    ['completed', flag('completed', true)],
    ['accepted', flag('accepted', true)],
    ['recognised', settle(facts, { recognisedFen: amounts }, ({ recognisedFen }) => recognisedFen > 0)],
    ['target', settle(facts, { level: levels }, ({ level }) => (level.before <= 1 ? level.after >= 2 : level.after >= 3))],
    ['step-up', settle(facts, { level: levels }, ({ level }) => level.before < level.after)],
    ['no-same-kind-subsidy', flag('sameKindSubsidy', false)],
    ['not-disqualified', flag('disqualified', false)],
  ];
  const reduction = BigInt(facts.reductionFen ?? 0);
  if (reduction > 0n) {
    const holds = settle(
      facts,
      { recognisedFen: amounts, reductionReason: ['', '理由'] },
      ({ recognisedFen, reductionReason }) => /\S/.test(reductionReason) && reduction <= least(half(recognisedFen), 40_000_000n),
    );
    tests.push(['reduction-justified', holds]);
  }
  const { recognisedFen } = facts;
  const computedFen = recognisedFen === undefined ? null : Number(half(recognisedFen));
  return opinion(tests, (outcome) => ({
    computedFen,
    ceilingFen: 40_000_000,
    amountFen: outcome === 'unknown' ? null : outcome === 'no' ? 0 : Number(least(half(recognisedFen ?? 0), 40_000_000n) - reduction),
  }));
}

function naiveExpense(facts: ExpenseFacts): Opinion {
  const days = ['1990-01-01', facts.window?.from ?? '2026-01-01', '2060-01-01'];
  const firms = ['供方', '别的供方', '企业', '别的企业'];
  const candidates = {
    category: ['software', 'smart-equipment', 'other'],
    recognisedBy: ['专家组', undefined],
    enterprise: firms,
    window: [
      { from: '1980-01-01', to: '2090-01-01' },
      { from: '1981-01-01', to: '1982-01-01' },
    ],
    contract: days.flatMap((signedOn) => firms.map((party) => ({ signedOn, party }))),
    invoice: days
      .flatMap((issuedOn) =>
        firms.flatMap((seller) => ['企业', '别的企业'].map((buyer) => ({ issuedOn, seller, buyer, number: `新${seller}` }))),
      )
      .concat([
        { issuedOn: '2026-01-01', seller: '供方', buyer: '企业', number: '3' },
        { issuedOn: '2026-01-01', seller: '供方', buyer: '企业', number: '4' },
      ]),
    payment: days.flatMap((paidOn) => firms.map((payee) => ({ paidOn, payee }))),
  };
  const looking = (...keys: (keyof typeof candidates)[]): object => Object.fromEntries(keys.map((key) => [key, candidates[key]]));
  // "Present" is a fact of its own: an absent paper may still come, so it is never a "no".
  const papers: Holds[] = [facts.contract, facts.invoice, facts.payment].map((paper) => (paper === undefined ? 'unknown' : true));
  const complete: Holds = facts.voucher === false ? false : facts.voucher === undefined || papers.includes('unknown') ? 'unknown' : true;
  const counts = ({ category, recognisedBy }: Required<ExpenseFacts>): Holds => {
    if (['software', 'cloud-service', 'data-equipment'].includes(category)) return true;
    return ['smart-equipment', 'other-digital'].includes(category) ? (recognisedBy === undefined ? 'unknown' : true) : false;
  };
  const tests: [string, Holds][] = [
    ['category', facts.category === undefined ? 'unknown' : counts(facts as Required<ExpenseFacts>)],
    ['complete', complete],
    [
      'parties',
      settle(facts, looking('enterprise', 'contract', 'invoice', 'payment'), ({ enterprise, contract, invoice, payment }) => {
        return invoice.buyer === enterprise && new Set([invoice.seller, contract.party, payment.payee]).size === 1;
      }),
    ],
    [
      'window',
      settle(facts, looking('window', 'contract', 'invoice', 'payment'), ({ window, contract, invoice, payment }) => {
        return [contract.signedOn, invoice.issuedOn, payment.paidOn].every((day) => !(day < window.from || window.to < day));
      }),
    ],
    ['in-plan', settle(facts, { inPlan: YES_NO }, ({ inPlan }) => inPlan)],
    [
      'not-duplicate',
      settle({ seenInvoices: [], ...facts }, looking('invoice'), ({ invoice, seenInvoices }) =>
        seenInvoices.every((number) => number !== invoice.number),
      ),
    ],
  ];
  return opinion(tests, (outcome) => {
    if (outcome !== 'yes') return { recognisedFen: outcome === 'no' ? 0 : null };
    const [contract, invoice, payment] = [facts.contract, facts.invoice, facts.payment];
    if (!contract || !invoice || !payment) throw new Error('a yes without papers');
    const [net, total] = [BigInt(invoice.netFen), BigInt(invoice.netFen) + BigInt(invoice.taxFen)];
    const [gross] = [BigInt(contract.amountFen), total, BigInt(payment.amountFen)].sort((a, b) => (a < b ? -1 : 1));
    const kept = invoice.kind === 'ordinary' ? gross : ((gross ?? 0n) * net) / total;
    return { recognisedFen: Number(kept) };
  });
}

const DAY = 86_400_000;
const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const worksOn = (ms: number): boolean => {
  const day = isoOf(ms);
  const years = [year2025, year2026];
  if (years.some(({ makeUpDays }) => makeUpDays.includes(day))) return true;
  if (years.some(({ holidays }) => holidays.some(({ from, to }) => from <= day && day <= to))) return false;
  return ![0, 6].includes(new Date(ms).getUTCDay());
};

function naivePublicity({ startsOn, asOf, objections }: PublicityFacts): Opinion & { readonly provisional: boolean } {
  const noticeDays: string[] = [];
  const asked: string[] = [];
  for (let ms = Date.parse(startsOn) + DAY; noticeDays.length < 5; ms += DAY) {
    asked.push(isoOf(ms));
    if (worksOn(ms)) noticeDays.push(isoOf(ms));
  }
  const lastDay = noticeDays.at(-1) ?? '';
  const settled = objections?.filter(({ settledOn }) => settledOn !== undefined && settledOn <= asOf) ?? [];
  const upheld = settled.map((objection) => objection.upheld);
  const isOpen = settled.length < (objections?.length ?? 0);
  const tests: [string, Holds][] = [
    ['elapsed', asOf > lastDay],
    ['objections-settled', objections ? !isOpen : 'unknown'],
    ['none-upheld', upheld.includes(true) ? false : !objections || isOpen || upheld.includes(undefined) ? 'unknown' : true],
  ];
  const remaining = noticeDays.filter((day) => day >= asOf).length;
  return {
    ...opinion(tests, () => ({ lastDay, remainingWorkingDays: remaining })),
    provisional: asked.some((day) => !['2025', '2026'].includes(day.slice(0, 4))),
  };
}

function naiveSize(facts: EnterpriseSizeFacts): Opinion {
  const category = sizeCategories.find(({ no }) => no === facts.category);
  const indicators = (['employees', 'revenueWan', 'assetsWan'] as const).flatMap((indicator) => {
    const unit = indicator === 'employees' ? 1 : 1_000_000;
    const key = ({ employees: 'employees', revenueWan: 'revenueFen', assetsWan: 'assetsFen' } as const)[indicator];
    return category?.[indicator] ? [{ key, bounds: category[indicator].map((bound) => bound * unit) }] : [];
  });
  const sizeWith = (all: EnterpriseSizeFacts): string => {
    const [large, medium, small] = [0, 1, 2].map((step) => indicators.every(({ key, bounds }) => (all[key] ?? 0) >= (bounds[step] ?? 0)));
    return large ? 'large' : medium ? 'medium' : small ? 'small' : 'micro';
  };
  const candidates = Object.fromEntries(indicators.map(({ key, bounds }) => [key, [0, ...bounds]]));
  const sizes = ['large', 'medium', 'small', 'micro'].filter(
    (size) => settle(facts, candidates, (all) => sizeWith(all) === size) !== false,
  );
  const sme = settle(facts, candidates, (all) => sizeWith(all) !== 'large');
  return opinion([['sme', sme]], () => ({ size: sizes.length === 1 ? sizes[0] : null, sme: sme === 'unknown' ? null : sme }));
}

describe('a second, naive implementation agrees on thousands of random documents', () => {
  const runs = { numRuns: 3000 };
  it('subsidy', () => {
    fc.assert(
      fc.property(factsWithGaps('subsidy'), ({ partial }) => {
        expect(ours(decisions.subsidy.decide(partial))).toEqual(naiveSubsidy(partial));
      }),
      runs,
    );
  });
  it('expense', () => {
    fc.assert(
      fc.property(factsWithGaps('expense'), ({ partial }) => {
        expect(ours(decisions.expense.decide(partial))).toEqual(naiveExpense(partial));
      }),
      runs,
    );
  });
  it('publicity', () => {
    fc.assert(
      fc.property(factsWithGaps('publicity'), ({ partial }) => {
        const verdict = decisions.publicity.decide(partial);
        expect({ ...ours(verdict), provisional: verdict.provisional }).toEqual(naivePublicity(partial));
      }),
      runs,
    );
  });
  it('enterprise-size', () => {
    fc.assert(
      fc.property(factsWithGaps('enterprise-size'), ({ partial }) => {
        expect(ours(decisions['enterprise-size'].decide(partial))).toEqual(naiveSize(partial));
      }),
      runs,
    );
  });
});
