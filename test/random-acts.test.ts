import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, initial } from '../src/cases/decide.ts';
import { addDays } from '../src/kernel/day.ts';
import type { Account } from '../src/kernel/accounts.ts';
import { heldIn } from '../src/ledger/balances.ts';
import { type County, openCounty, person, play, type Deed, projectOf } from './county.ts';
import { EVALUATOR } from './sample-firm.ts';
import { P, step, WAY } from './way.ts';

const CHAIN = [
  'pilot-confirmed',
  'acceptance-passed',
  'county-approved',
  'city-approved',
  'award-publicised',
  'award-confirmed',
  'payment-ordered',
  'award-paid',
];
const hands = ['', '2'];
const notice = (id: string, act: string, role: 'officer' | 'public', input: object = {}) =>
  ({ kind: 'notice', id, act, as: person(role), input }) as const;

/** Acts as people might try them: mostly of the way, some off it, by two persons a role; and days passing. */
const off: readonly Omit<Deed, 'as'>[] = [
  { kind: 'project', id: P, act: 'failAcceptance', input: { opinion: '不通过' } },
  { kind: 'project', id: P, act: 'completeRectification', input: { note: '已改', completedOn: '2026-11-02' } },
  { kind: 'project', id: P, act: 'returnByCounty', input: { opinion: '退回' } },
  { kind: 'project', id: P, act: 'returnByCity', input: { opinion: '退回' } },
  { kind: 'project', id: P, act: 'noticeDisqualification', input: { trigger: 'fraud', findings: '样例' } },
  { kind: 'project', id: P, act: 'answerDisqualification', input: { text: '样例' } },
  { kind: 'project', id: P, act: 'proposeDisqualification', input: { opinion: '样例' } },
  { kind: 'project', id: P, act: 'disqualify', input: { opinion: '样例' } },
  { kind: 'project', id: P, act: 'dropDisqualification', input: { reason: '样例' } },
  { kind: 'project', id: P, act: 'assignEvaluator', input: { evaluator: EVALUATOR } },
];
const ROLE_OF: Readonly<Record<string, 'officer' | 'approver' | 'evaluator' | 'city' | 'firm'>> = {
  failAcceptance: 'evaluator',
  completeRectification: 'firm',
  returnByCounty: 'approver',
  returnByCity: 'city',
  disqualify: 'approver',
  dropDisqualification: 'approver',
  answerDisqualification: 'firm',
  assignEvaluator: 'officer',
};
const wayDeeds: readonly Deed[] = WAY.map(({ on: _on, ...deed }) => ({ kind: 'project', id: P, ...deed }));
const deeds: readonly Deed[] = [
  ...wayDeeds,
  ...off.flatMap((deed) => hands.map((hand) => ({ ...deed, as: person(ROLE_OF[deed.act] ?? 'officer', hand) }))),
  ...['notice-1', 'notice-2'].flatMap((id) => [
    notice(id, 'raiseObjection', 'public', { caseId: P, text: '异议', name: '样例', phone: '1' }),
    notice(id, 'settleObjection', 'officer', { objectionId: '1', upheld: false, reply: '不成立' }),
    notice(id, 'settleObjection', 'officer', { objectionId: '1', upheld: true, reply: '成立' }),
  ]),
];
type Move = { readonly deed: Deed } | { readonly days: number };
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...deeds).map((deed) => ({ deed })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }).map((days) => ({ days })) },
);

function run(moves: readonly Move[], from: number): County {
  const county = openCounty();
  for (const each of WAY.slice(0, from)) step(county, each);
  for (const each of moves) {
    if ('days' in each) county.today = addDays(county.today, each.days);
    else play(county, each.deed);
  }
  return county;
}
const runs = fc.tuple(fc.array(move, { maxLength: 40 }), fc.integer({ min: 0, max: WAY.length }));

describe('random acts', () => {
  it('never pay without the whole chain, in its order, and never more than once', () => {
    fc.assert(
      fc.property(runs, ([moves, from]) => {
        const county = run(moves, from);
        const types = county.cases.get(P)?.history.map(({ payload }) => payload.type) ?? [];
        const paid = types.filter((type) => type === 'award-paid').length;
        expect(paid).toBeLessThanOrEqual(1);
        if (paid === 0) return;
        const lasts = CHAIN.map((type) => types.lastIndexOf(type as never));
        expect(lasts).toEqual(lasts.toSorted((a, b) => a - b));
        expect(lasts[0]).toBeGreaterThanOrEqual(0);
        expect(types).not.toContain('disqualified');
      }),
      { numRuns: 300 },
    );
  });

  it('leave the books in balance with the cases', () => {
    fc.assert(
      fc.property(runs, ([moves, from]) => {
        const county = run(moves, from);
        const state = county.cases.has(P) ? projectOf(county, P) : undefined;
        const bound = state?.stage === 'awarded' ? BigInt(state.award.amountFen) : 0n;
        const paid = state?.stage === 'paid' ? BigInt(state.payment.amountFen) : 0n;
        const ordered = state?.stage === 'ordered' ? BigInt(state.award.amountFen) : 0n;
        const held = ['committed', 'obligated', 'paid'].map((holding) => heldIn(county.balances, `region/${holding}` as Account));
        expect(held).toEqual([bound, ordered, paid]);
      }),
      { numRuns: 200 },
    );
  });

  it('leave states and events that survive JSON, and histories from which the state is made anew, also from a state kept on the way', () => {
    fc.assert(
      fc.property(runs, fc.double({ min: 0, max: 1, noNaN: true }), ([moves, from], part) => {
        for (const { kind, state, history } of run(moves, from).cases.values()) {
          const events = JSON.parse(JSON.stringify(history)) as typeof history;
          expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
          expect(fold(kind, initial(kind), events)).toStrictEqual(state);
          const at = Math.round(part * events.length);
          const kept = JSON.stringify(fold(kind, initial(kind), events.slice(0, at)));
          expect(fold(kind, JSON.parse(kept) as typeof state, events.slice(at))).toStrictEqual(state);
        }
      }),
      { numRuns: 100 },
    );
  });
});
