import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER, type County, person, play, policy, projectOf } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { ACCOUNT, advice, BATCH, P, pay, step, tryAct, walkTo } from '../../../test/way.ts';
import { heldIn } from '../../ledger/balances.ts';
import type { Account } from '../../kernel/accounts.ts';
import { asDay } from '../../kernel/day.ts';
import { deadlinesOf } from '../deadlines/deadlines-of.ts';
import { type AwardOnFile, payableOfAward } from './award-payable.ts';
import { rehearse } from './rehearse.ts';
import type { OrderedBatch, PreparedBatch } from './state.ts';
import { fenInRow, treasuryRow } from './treasury-sheet.ts';

const [finance, officer] = [person('finance'), person('officer')];
const on = (county: County, act: string, as = finance, input: object = {}, id = BATCH) =>
  play(county, { kind: 'batch', id, act, as, input, ...(act === 'bookAdvice' && { follows: true }) });
const batchOf = (county: County, id = BATCH) => county.cases.get(id)?.state as OrderedBatch;
const instructionsIn = ({ cases }: County): PreparedBatch['instructions'] => {
  const state = cases.get(BATCH)?.state;
  return state && 'instructions' in state ? state.instructions : [];
};
const held = (county: County) => ['committed', 'obligated', 'paid'].map((each) => heldIn(county.balances, `region/${each}` as Account));
const AWARD = 30_000_000n;
const awarded = () => walkTo('prepareBatch');
const sent = () => walkTo('bookAdvice');
const prepare = (county: County, as = officer, id = BATCH) => on(county, 'prepareBatch', as, { title: '样例', caseIds: [P] }, id);

describe('a batch is prepared', () => {
  it('with one instruction an award, made of the award, and binds nothing yet', () => {
    const county = walkTo('approveBatch');
    expect(instructionsIn(county)).toEqual([
      {
        id: `${P}-1`,
        caseId: P,
        name: ACCOUNT.holder,
        creditCode: projectOf(county, P).application.creditCode,
        amountFen: 30_000_000,
        account: ACCOUNT,
      },
    ]);
    expect(held(county)).toEqual([AWARD, 0n, 0n]);
  });

  it.each([
    [
      'not while the account is being changed',
      { act: 'stateAccount', as: person('firm'), input: { ...ACCOUNT, number: '12345678' } },
      '正在变更',
    ],
    [
      'not while the firm may lose its place',
      { act: 'noticeDisqualification', as: officer, input: { trigger: 'fraud', findings: '样例' } },
      '取消资格',
    ],
  ])('%s', (_what, act, says) => {
    const county = awarded();
    step(county, act);
    expect(refusalOf(prepare(county))).toMatchObject({ code: 'policy-says-no', message: expect.stringContaining(says) });
  });

  it('not by whoever approved the award, not for a firm twice, not for nobody', () => {
    const approver = { ...person('approver'), roles: ['approver', 'officer'] as const };
    expect(refusalOf(prepare(awarded(), approver)).code).toBe('same-person');
    expect(refusalOf(on(awarded(), 'prepareBatch', officer, { title: '样例', caseIds: [P, P] })).code).toBe('bad-input');
    expect(refusalOf(on(awarded(), 'prepareBatch', officer, { title: '样例', caseIds: ['nobody'] })).code).toBe('not-found');
  });
});

describe('the rehearsal', () => {
  const award = (county: County) => {
    const state = projectOf(county, P);
    return { caseId: P, state, edition: policy, money: { availableFen: 30_000_000, alreadyPaidFen: 0 }, noticeFen: 30_000_000 };
  };
  const rehearsed = (...awards: AwardOnFile[]) => rehearse(awards.map((each) => payableOfAward(each, asDay('2026-11-16'))));

  it('agrees four times over, for each award and in sum', () => {
    const all = { ledgerFen: 30_000_000, noticeFen: 30_000_000, approvedFen: 30_000_000, fileFen: 30_000_000 };
    expect(rehearsed(award(awarded()))).toMatchObject({ lines: [all], sums: all, differences: [] });
  });

  it.each([
    ['the books hold another amount', { money: { availableFen: 29_999_999, alreadyPaidFen: 0 } }, '账簿锁定299,999.99元，核定300,000.00元'],
    ['the public was shown another amount', { noticeFen: 40_000_000 }, '公示400,000.00元，核定300,000.00元'],
    ['the public was shown none', { noticeFen: null }, '公示没有金额'],
    ['the firm was paid before', { money: { availableFen: 30_000_000, alreadyPaidFen: 1 } }, '样例甲纺织有限公司：'],
    [
      'the firm is named in bad faith',
      { money: { availableFen: 30_000_000, alreadyPaidFen: 0, inBadFaith: true } },
      '样例甲纺织有限公司：',
    ],
  ])('names it where %s', (_what, other, says) => {
    expect(rehearsed({ ...award(awarded()), ...other }).differences.join()).toContain(says);
  });

  it('names firms that would be paid to one account', () => {
    const one = award(awarded());
    const other = {
      ...one,
      caseId: 'project-2',
      state: { ...one.state, application: { ...one.state.application, name: '样例乙纺织有限公司' } },
    };
    expect(rehearsed(one, other).differences).toEqual(['样例甲纺织有限公司、样例乙纺织有限公司填了同一个账号']);
    expect(rehearsed(one, { ...one, caseId: 'reward-2' }).differences, 'a subsidy and a reward of one firm').toEqual([]);
  });

  it('reads what the file will say back from its text, to the fen', () => {
    const [instruction] = instructionsIn(walkTo('approveBatch'));
    if (instruction === undefined) throw new Error('no instruction');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (amountFen) => {
        expect(fenInRow(treasuryRow({ ...instruction, amountFen }))).toBe(amountFen);
      }),
    );
  });
});

describe('a batch is approved', () => {
  it('by another, with a second factor; the money is then ordered and no longer free', () => {
    const county = walkTo('approveBatch');
    expect(refusalOf(on(county, 'approveBatch', { ...officer, roles: ['finance'] })).code).toBe('same-person');
    expect(refusalOf(on(county, 'approveBatch', { ...finance, secondFactor: false })).code).toBe('second-factor-needed');
    expect(on(county, 'approveBatch').ok).toBe(true);
    expect(held(county)).toEqual([0n, AWARD, 0n]);
    expect(projectOf(county, P)).toMatchObject({ stage: 'ordered', order: { instructionId: `${P}-1`, batchId: BATCH } });
  });

  it.each(['approver', 'city'] as const)('not by the %s who approved the award', (role) => {
    const both = { ...person(role), roles: [role, 'finance'] as const };
    expect(refusalOf(on(walkTo('approveBatch'), 'approveBatch', both)).code).toBe('same-person');
  });

  it('not where the account is another by now', () => {
    const county = walkTo('approveBatch');
    step(county, { act: 'stateAccount', as: person('firm'), input: { ...ACCOUNT, number: '12345678' } });
    step(county, { act: 'confirmAccount', as: officer, input: { number: '12345678' } });
    step(county, { act: 'approveAccount', as: person('approver') });
    expect(refusalOf(on(county, 'approveBatch')).code).toBe('stale');
  });

  it('not twice: of two batches of one award the second is refused', () => {
    const county = walkTo('approveBatch');
    expect(prepare(county, officer, 'batch-2').ok).toBe(true);
    expect(on(county, 'approveBatch').ok).toBe(true);
    expect(refusalOf(on(county, 'approveBatch', finance, {}, 'batch-2')).message).toContain('不是待拨付');
    expect(held(county)).toEqual([0n, AWARD, 0n]);
  });

  it('or sent back, and then orders nothing', () => {
    const county = walkTo('approveBatch');
    expect(on(county, 'withdrawBatch', finance, { reason: '样例' }).ok).toBe(true);
    expect(refusalOf(on(county, 'approveBatch')).code).toBe('wrong-stage');
    expect(held(county)).toEqual([AWARD, 0n, 0n]);
  });
});

describe('the bank’s file', () => {
  const told = (county: County, status: string, more: object = {}) => {
    const { file, rows } = advice(status, { on: county.today, name: `${status}回单` });
    return on(county, 'bookAdvice', finance, { file, rows: rows.map((row) => ({ ...row, ...more })) });
  };

  it('says paid: the money has left, the project is paid, the batch is over', () => {
    const county = sent();
    expect(told(county, '支付成功').ok).toBe(true);
    expect(held(county)).toEqual([0n, 0n, AWARD]);
    expect(projectOf(county, P)).toMatchObject({ stage: 'paid', payment: { instructionId: `${P}-1`, batchId: BATCH } });
    expect(batchOf(county)).toMatchObject({ stage: 'settled', held: {} });
  });

  it('says failed: the money is bound again, and a new instruction names the old one', () => {
    const county = sent();
    expect(told(county, '退票', { reason: '户名不符' }).ok).toBe(true);
    expect(held(county)).toEqual([AWARD, 0n, 0n]);
    expect(projectOf(county, P)).toMatchObject({ stage: 'awarded', failedOrders: [{ instructionId: `${P}-1`, reason: '户名不符' }] });
    expect(pay(county, finance, { id: 'batch-2', instruction: `${P}-2` }).ok).toBe(true);
    expect(batchOf(county, 'batch-2').instructions[0]).toMatchObject({ id: `${P}-2`, after: `${P}-1` });
    expect(held(county)).toEqual([0n, 0n, AWARD]);
  });

  it.each(['处理中', '', '可能成功'])('says “%s”: nobody knows, and it is not paid again', (status) => {
    const county = sent();
    expect(told(county, status).ok).toBe(true);
    expect(held(county)).toEqual([0n, AWARD, 0n]);
    expect(Object.keys(batchOf(county).held)).toEqual([`${P}-1`]);
    expect(refusalOf(prepare(county, officer, 'batch-2')).message).toContain('不是待拨付');
  });

  it.each([
    ['of another batch', { instructionId: 'project-9-1' }, '不是本批的回单'],
    ['with another amount', { amountFen: 30_000_001 }, '金额300,000.01元，本批为300,000.00元'],
    ['with another account', { number: '1234567890' }, '收款账号与本批不同'],
    ['without a day', { on: undefined }, '没有日期'],
    ['of a day before the order', { on: '2026-11-15' }, '不在下达'],
    ['of a day to come', { on: '2026-11-17' }, '不在下达'],
  ])('%s is refused, and nothing of it is booked', (_what, more, says) => {
    const county = sent();
    const before = county.cases;
    expect(refusalOf(told(county, '成功', more)).message).toContain(says);
    expect([county.cases, held(county)]).toEqual([before, [0n, AWARD, 0n]]);
  });

  it('with a line that is not ours among ours, or the same line twice, is refused whole', () => {
    const county = sent();
    const { file, rows } = advice('成功', { on: county.today });
    const stranger = rows.map((row) => ({ ...row, row: 3, instructionId: 'project-9-1' }));
    expect(refusalOf(on(county, 'bookAdvice', finance, { file, rows: [...rows, ...stranger] })).message).toContain('第3行project-9-1');
    expect(refusalOf(on(county, 'bookAdvice', finance, { file, rows: [...rows, ...rows] })).message).toContain('出现两次');
    expect(held(county)).toEqual([0n, AWARD, 0n]);
  });

  it('is booked once, and no later file turns a payment round', () => {
    const county = sent();
    expect(told(county, '处理中').ok).toBe(true);
    expect(refusalOf(told(county, '处理中')).code).toBe('already-done');
    expect(told(county, '成功').ok).toBe(true);
    expect(refusalOf(told(county, '失败')).code).toBe('wrong-stage');
  });
});

describe('what nobody told us', () => {
  const instructionId = `${P}-1`;
  const said = { instructionId, on: '2026-11-16', reason: '国库查询回执〔2026〕样例1号', answer: ANSWER.digest };
  const other = person('finance', '2');
  const stated = (outcome: 'paid' | 'failed') => {
    const county = sent();
    expect(on(county, 'stateOutcome', finance, { ...said, outcome }).ok).toBe(true);
    return county;
  };

  it.each([
    ['paid', [0n, 0n, AWARD]],
    ['failed', [AWARD, 0n, 0n]],
  ] as const)('is stated on the bank’s answer, and booked once another confirms it: %s', (outcome, left) => {
    const county = stated(outcome);
    expect(held(county)).toEqual([0n, AWARD, 0n]);
    expect(refusalOf(prepare(county, officer, 'batch-2')).message).toContain('不是待拨付');
    expect(on(county, 'confirmOutcome', other, { instructionId }).ok).toBe(true);
    expect(held(county)).toEqual(left);
    expect(batchOf(county)).toMatchObject({ stage: 'settled', stated: {}, settled: { [instructionId]: { outcome, answer: ANSWER } } });
  });

  it('is not stated by whoever prepared the batch, nor of an instruction that is not in it, nor for a day to come, nor without the answer', () => {
    const refused = (as: typeof finance, more: object = {}) =>
      refusalOf(on(sent(), 'stateOutcome', as, { ...said, outcome: 'failed', ...more }));
    expect(refused({ ...officer, roles: ['finance'] }).code).toBe('same-person');
    expect(refused(finance, { instructionId: 'project-9-1' }).code).toBe('not-found');
    expect(refused(finance, { on: '2026-11-17' }).code).toBe('bad-input');
    expect(refused(finance, { answer: 'c'.repeat(64) }).message).toContain('重新上传');
  });

  it.each([
    ['whoever stated it', finance, 'same-person'],
    ['whoever prepared the batch', { ...officer, roles: ['finance'] as const }, 'same-person'],
    ['somebody without a second factor', { ...other, secondFactor: false }, 'second-factor-needed'],
  ])('is not confirmed by %s', (_who, as, code) => {
    const county = stated('paid');
    expect(refusalOf(on(county, 'confirmOutcome', as, { instructionId })).code).toBe(code);
    expect(held(county)).toEqual([0n, AWARD, 0n]);
  });

  it('waits for another of finance; sent back, it is held as before and may be stated anew', () => {
    const county = stated('paid');
    expect(refusalOf(on(county, 'stateOutcome', other, { ...said, outcome: 'failed' })).message).toContain('先退回');
    const running = deadlinesOf(batchOf(county), policy);
    expect(running).toMatchObject([{ deadline: 'outcome-confirmation', about: ACCOUNT.holder, subject: instructionId }]);
    expect(on(county, 'returnOutcome', other, { instructionId, reason: '答复写的是另一笔' }).ok).toBe(true);
    expect(refusalOf(on(county, 'confirmOutcome', other, { instructionId })).code).toBe('not-found');
    expect([held(county), deadlinesOf(batchOf(county), policy)]).toEqual([[0n, AWARD, 0n], []]);
    expect(on(county, 'stateOutcome', other, { ...said, outcome: 'failed' }).ok).toBe(true);
    expect(on(county, 'confirmOutcome', finance, { instructionId }).ok).toBe(true);
    expect(held(county)).toEqual([AWARD, 0n, 0n]);
  });

  it('is no longer waited for once the bank’s file tells it, whatever was stated', () => {
    const county = stated('failed');
    expect(on(county, 'bookAdvice', finance, advice('成功', { on: county.today })).ok).toBe(true);
    expect(batchOf(county)).toMatchObject({ stage: 'settled', stated: {} });
    expect(held(county)).toEqual([0n, 0n, AWARD]);
  });
});

it('a project whose payment is under way is neither put out nor paid by hand', () => {
  const county = sent();
  expect(refusalOf(tryAct(county, 'noticeDisqualification', officer, { trigger: 'fraud', findings: '样例' })).code).toBe('wrong-stage');
  expect(refusalOf(tryAct(county, 'payAward', finance, { instructionId: `${P}-1`, on: county.today })).code).toBe('not-permitted');
});

it('whatever is done in whatever order, an award is paid once or not at all and the books agree', () => {
  const acts = [
    (county: County, id: string) => prepare(county, officer, id),
    (county: County, id: string) => on(county, 'approveBatch', finance, {}, id),
    (county: County, id: string) => on(county, 'withdrawBatch', finance, { reason: '样例' }, id),
    ...['成功', '失败', '处理中'].flatMap((status) =>
      [1, 2, 3].map((attempt) => (county: County, id: string) => {
        const input = advice(status, { on: county.today, id: `${P}-${attempt}`, name: `${status}${attempt}` });
        return on(county, 'bookAdvice', finance, input, id);
      }),
    ),
    ...(['paid', 'failed'] as const).map((outcome) => (county: County, id: string) => {
      const instructionId = batchOf(county, id)?.instructions?.[0]?.id ?? '';
      const said = { instructionId, outcome, on: county.today, reason: '样例', answer: ANSWER.digest };
      return on(county, 'stateOutcome', finance, said, id);
    }),
    ...(['confirmOutcome', 'returnOutcome'] as const).map((act) => (county: County, id: string) => {
      const instructionId = batchOf(county, id)?.instructions?.[0]?.id ?? '';
      return on(county, act, person('finance', '2'), { instructionId, reason: '样例' }, id);
    }),
  ];
  const moves = fc.array(fc.tuple(fc.nat(acts.length - 1), fc.nat(3)), { maxLength: 40 });
  fc.assert(
    fc.property(moves, (steps) => {
      const county = awarded();
      for (const [act, batch] of steps) acts[act]?.(county, `batch-${batch}`);
      const { stage } = projectOf(county, P);
      expect(held(county)).toEqual([stage === 'awarded' ? AWARD : 0n, stage === 'ordered' ? AWARD : 0n, stage === 'paid' ? AWARD : 0n]);
      const types = county.cases.get(P)?.history.map(({ payload }) => payload.type) ?? [];
      expect(types.filter((type) => type === 'award-paid').length).toBe(stage === 'paid' ? 1 : 0);
      const open = types.filter((type) => type === 'payment-ordered').length - types.filter((type) => type === 'payment-failed').length;
      expect(open).toBe(stage === 'awarded' ? 0 : 1);
    }),
    { numRuns: 200 },
  );
});
