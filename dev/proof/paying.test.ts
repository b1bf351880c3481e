import { describe, expect, it } from 'vitest';
import type { ActRule } from '../../src/cases/act-rule.ts';
import { BATCH_ACTS } from '../../src/cases/batch/acts.ts';
import { BATCH } from '../../src/cases/batch/batch.ts';
import { approveBatch } from '../../src/cases/batch/approve-batch.ts';
import type { BatchDeed } from '../../src/cases/batch/batch-deed.ts';
import { bookAdvice } from '../../src/cases/batch/book-advice.ts';
import { confirmOutcome } from '../../src/cases/batch/confirm-outcome.ts';
import type { Payable } from '../../src/cases/batch/payable.ts';
import { PROJECT_ACTS } from '../../src/cases/project/acts.ts';
import { PROJECT_DEEDS } from '../../src/cases/project/deeds.ts';
import type { ProjectStage } from '../../src/cases/project/stages.ts';
import { breaking } from './breaking.ts';
import { PAYING_WALK } from './paying.ts';
import { walkThrough } from './walk.ts';

/** The last step of the shortest way to what breaks the statement. */
const breach = (name: string): string | undefined =>
  walkThrough(PAYING_WALK)
    .shown.find((each) => each.name === name)
    ?.broken?.at(-1);

/** A table can leave the second factor out, but not say no. */
const UNASKED = { secondFactor: undefined as never };
/** The deed that approves, deciding on something else than what the books and the project say. */
const approvingOn = (bent: (payable: Payable) => Payable): BatchDeed<'approveBatch'> => ({
  decide: (state, given) => approveBatch.decide(state, { ...given, facts: { ...given.facts, payables: given.facts.payables.map(bent) } }),
});

describe('every way in which an award is paid', () => {
  const { acts, shown, states } = walkThrough(PAYING_WALK);

  it.each(shown)('$says', ({ tried, broken }) => {
    expect(broken).toBeNull();
    expect(tried).toBeGreaterThan(0);
  });

  it('every act on a batch is granted somewhere on the way, and other histories come to the same states', () => {
    expect(Object.keys(BATCH_ACTS).filter((act) => !acts.has(act))).toEqual([]);
    const turned = {
      ...PAYING_WALK,
      wishes: (county: Parameters<typeof PAYING_WALK.wishes>[0]) => PAYING_WALK.wishes(county).toReversed(),
    };
    expect(walkThrough(turned).states).toBe(states);
  });
});

describe('a rule of paying that is broken on purpose', () => {
  it('whoever prepared a batch approves it', () => {
    const run = () => breach('batch-two-hands');
    expect(breaking(BATCH_ACTS.approveBatch, { notBy: [] }, run)).toContain('批准批次');
  });

  it('a batch is approved without the second factor, once neither it nor the project asks', () => {
    const run = () => breach('batch-two-hands');
    const broken = breaking(PROJECT_ACTS.orderPayment, UNASKED, () => breaking(BATCH_ACTS.approveBatch, UNASKED, run));
    expect(broken).toContain('无二次验证');
  });

  it('an outcome is confirmed by whoever prepared the batch', () => {
    expect(breaking(BATCH_ACTS.confirmOutcome, { notBy: [] }, () => breach('outcome-from-the-bank'))).toContain('确认支付结果');
  });

  it('an outcome is confirmed by whoever stated it', () => {
    const alone: BatchDeed<'confirmOutcome'> = {
      decide: (state, given) => {
        const context = { ...given.context, actor: { ...given.context.actor, personId: '' } };
        return confirmOutcome.decide(state, { ...given, context });
      },
    };
    expect(breaking(BATCH.deeds, { confirmOutcome: alone }, () => breach('outcome-from-the-bank'))).toContain('确认支付结果');
  });

  it('a second instruction beside the first is refused by the books, even where neither the rehearsal nor the project asks', () => {
    const asked: ActRule<ProjectStage> = PROJECT_ACTS.orderPayment;
    const blind = approvingOn((each) => ({
      ...each,
      elsewhere: null,
      obstacles: [],
      money: { ...each.money, availableFen: each.amountFen ?? 0 },
    }));
    const run = () => breaking(BATCH.deeds, { approveBatch: blind }, () => breach('one-live-instruction'));
    expect(breaking(asked, { from: ['awarded', 'ordered'] }, run)).toBeUndefined();
  });

  it('money is ordered while the firm may lose its place', () => {
    const blind = approvingOn((each) => ({ ...each, obstacles: [] }));
    const run = () => breaking(BATCH.deeds, { approveBatch: blind }, () => breach('batch-waits'));
    expect(breaking(PROJECT_DEEDS.orderPayment, { obstacle: () => null }, run)).toContain('批准批次');
  });

  it('a word that tells nothing is taken for a failure', () => {
    const hasty: BatchDeed<'bookAdvice'> = {
      decide: (state, given) => {
        const rows = given.input.rows.map((row) => ({ ...row, status: row.status === '处理中' ? '退票' : row.status }));
        return bookAdvice.decide(state, { ...given, input: { ...given.input, rows } });
      },
    };
    expect(breaking(BATCH.deeds, { bookAdvice: hasty }, () => breach('outcome-from-the-bank'))).toContain('登记银行回单');
  });
});
