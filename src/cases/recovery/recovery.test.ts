import { describe, expect, it } from 'vitest';
import { type County, person, play, policy } from '../../../test/county.ts';
import {
  decidedRecovery,
  notifiedRecovery,
  onRecovery,
  OPENING,
  owedIn,
  PROPOSAL,
  proposedRecovery,
  receipt,
  recoveryOf,
  recoveryStep,
  settledRecovery,
} from '../../../test/recovery-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { P, walkTo } from '../../../test/way.ts';
import { asDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { heldForCase, heldIn } from '../../ledger/balances.ts';
import { deadlinesOf } from '../deadlines/deadlines-of.ts';
import { isInBadFaith } from './bad-faith.ts';
import { overdueFenOf, owedFenOf } from './owed.ts';

const [officer, approver, finance, director, firm] = [
  person('officer'),
  person('approver'),
  person('finance'),
  person('director'),
  person('firm'),
];
const day = (county: County, on: string): County => Object.assign(county, { today: asDay(on) });
const stageOf = (county: County): string => recoveryOf(county).stage;
const refused = (county: County, act: string, as = officer, input: object = {}): string => {
  const { code, message } = refusalOf(onRecovery(county, act, as, input));
  return `${code} ${message}`;
};
/** The same firm, looked into once more. */
const openOther = (county: County): ReturnType<typeof play> =>
  play(county, {
    kind: 'recovery',
    id: 'recovery-2',
    act: 'openRecovery',
    as: officer,
    input: { ...OPENING, answerBy: asDay('2027-02-01') },
  });
const due = (county: County): readonly (string | null)[] => deadlinesOf(recoveryOf(county), policy).map(({ dueOn }) => dueOn);

describe('what comes back', () => {
  it('of a firm that cheated: everything that was paid', () => {
    const { notified, target } = recoveryOf(notifiedRecovery());
    expect(notified.claim.amountFen).toBe(target.paidFen);
    expect(notified.claim.steps.map(({ clause }) => clause)).toEqual(['measures/12.2', 'measures/17']);
  });

  it('of a firm that was paid too much: only what goes beyond the subsidy of the investment that stands', () => {
    const half = { trigger: 'overpaid', recognisedFen: 2_000_000 };
    const { notified, target } = recoveryOf(notifiedRecovery(half));
    expect(notified.claim.amountFen).toBe(target.paidFen - 1_000_000);
    expect(notified.claim.subsidy?.verdict.value?.amountFen).toBe(1_000_000);
    expect(notified.claim.steps.at(-1)).toMatchObject({ says: '多付的部分', clause: 'measures/7.1' });
  });

  it.each([
    ['the investment stands in full', { trigger: 'overpaid', recognisedFen: 100_000_000 }, 'policy-says-no'],
    ['nobody says what of it stands', { trigger: 'overpaid' }, 'bad-input'],
    ['the firm would have no day to answer', { answerBy: '2026-11-16' }, 'bad-input'],
    ['there is no such project', { projectId: 'nobody' }, 'not-found'],
  ])('nothing, where %s', (_, input, code) => {
    expect(refused(walkTo('the end'), 'openRecovery', officer, { ...OPENING, ...input })).toContain(code);
  });

  it('nothing of what was never paid, and nothing twice', () => {
    expect(refused(walkTo('prepareBatch'), 'openRecovery', officer, OPENING)).toContain('wrong-stage');
    expect(refusalOf(openOther(notifiedRecovery())).code).toBe('already-done');
  });
});

describe('the firm is heard before anything is decided', () => {
  it('has its days to answer, unless it answers before they are over', () => {
    const county = notifiedRecovery();
    expect(due(county)).toEqual(['2026-12-01']);
    expect(refused(county, 'proposeRecovery', officer, PROPOSAL)).toContain('2026年12月1日24时前陈述申辩');
    recoveryStep(county, 'answerRecovery', firm, { text: '合同属实', wantsHearing: false });
    recoveryStep(county, 'proposeRecovery', officer, PROPOSAL);
    expect(stageOf(county)).toBe('proposed');
  });

  it('is given the hearing it asks for, led by somebody who did not investigate', () => {
    const county = day(notifiedRecovery(), '2026-12-02');
    recoveryStep(county, 'answerRecovery', firm, { text: '要求听证', wantsHearing: true });
    expect(refused(county, 'proposeRecovery', officer, PROPOSAL)).toContain('先举行听证');
    const hearing = { on: '2026-12-02', persons: '样例', summary: '企业出示合同' };
    const both = { ...person('officer'), roles: ['officer', 'approver'] as const };
    expect(refused(county, 'hearRecovery', both, hearing)).toContain('same-person');
    expect(refused(county, 'hearRecovery', approver, { ...hearing, on: '2026-12-03' })).toContain('还没有举行');
    expect(refused(county, 'hearRecovery', approver, { ...hearing, on: '2026-11-01' })).toContain('在告知当事人之前');
    recoveryStep(county, 'hearRecovery', approver, hearing);
    recoveryStep(county, 'proposeRecovery', officer, PROPOSAL);
    expect(refused(county, 'decideRecovery', approver)).toContain('same-person');
    recoveryStep(county, 'decideRecovery', person('approver', '2'));
    expect(stageOf(county)).toBe('decided');
  });

  it('answers for itself only', () => {
    const other = { ...firm, organisation: '91640425MA76SAMPL2' };
    expect(refused(notifiedRecovery(), 'answerRecovery', other, { text: '无关', wantsHearing: false })).toContain('not-permitted');
  });

  it('is not asked for more than it was told of', () => {
    const county = day(notifiedRecovery({ trigger: 'overpaid', recognisedFen: 2_000_000 }), '2026-12-02');
    expect(refused(county, 'proposeRecovery', officer, PROPOSAL)).toContain('超过告知当事人的金额');
  });

  it('keeps the money where nothing stands', () => {
    const county = notifiedRecovery();
    recoveryStep(county, 'dropRecovery', approver, { reason: '查无实据' });
    expect(stageOf(county)).toBe('dropped');
    expect(due(county)).toEqual([]);
  });
});

describe('the decision', () => {
  it('is approved by another than who proposed it, with a second factor, and may be sent back', () => {
    const county = proposedRecovery();
    const both = { ...person('officer'), roles: ['officer', 'approver'] as const };
    expect(refused(county, 'decideRecovery', both)).toContain('same-person');
    expect(refused(county, 'decideRecovery', { ...approver, secondFactor: false })).toContain('second-factor-needed');
    recoveryStep(county, 'returnRecovery', officer, { reason: '金额写错，收回' });
    recoveryStep(county, 'proposeRecovery', officer, PROPOSAL);
    recoveryStep(county, 'returnRecovery', approver, { reason: '证据不足' });
    expect(recoveryOf(county)).toMatchObject({ stage: 'notified', returned: '证据不足' });
  });

  it.each([
    ['deceit without a day until which it is public', { badFaithUntil: undefined }, '须列入失信名单'],
    ['a day on that list that is over', { badFaithUntil: '2026-12-01' }, '须在今天以后'],
    ['no time to pay', { dueOn: '2026-12-02' }, '退款期限须在今天以后'],
  ])('refuses %s', (_, bent, says) => {
    const county = day(notifiedRecovery(), '2026-12-02');
    expect(refused(county, 'proposeRecovery', officer, { ...PROPOSAL, ...bent })).toContain(says);
  });

  it('never names a firm that was only paid too much', () => {
    const overpaid = { trigger: 'overpaid', recognisedFen: 2_000_000 };
    const county = day(notifiedRecovery(overpaid), '2026-12-02');
    expect(refused(county, 'proposeRecovery', officer, { ...PROPOSAL, ...overpaid })).toContain('不算失信');
    recoveryStep(county, 'proposeRecovery', officer, { ...PROPOSAL, ...overpaid, badFaithUntil: undefined });
    recoveryStep(county, 'decideRecovery', approver);
    expect(isInBadFaith(recoveryOf(county), asDay('2026-12-03'))).toBe(false);
  });

  it.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
    ['2028-12-31', true],
    ['2029-01-01', false],
  ])('names the firm from its own day to the last one set: %s %s', (on, isNamed) => {
    expect(isInBadFaith(recoveryOf(decidedRecovery()), asDay(on))).toBe(isNamed);
  });

  it('whose day to pay passed while it waited is written anew', () => {
    expect(refused(day(proposedRecovery(), '2026-12-31'), 'decideRecovery', approver)).toContain('期限已过');
  });
});

describe('what came back', () => {
  it('lies in the books as recovered, of the same source and use, and no more than is owed', () => {
    const county = decidedRecovery();
    const owed = owedIn(county);
    expect(refused(county, 'bookReceipt', finance, receipt(owed + 1))).toContain('尚欠');
    recoveryStep(county, 'bookReceipt', finance, receipt(1_000_000));
    expect(refused(county, 'bookReceipt', finance, receipt(1))).toContain('已经登记过');
    expect(refused(county, 'bookReceipt', finance, { ...receipt(1, '2'), on: '2027-01-01' })).toContain('在今天之后');
    expect(heldIn(county.balances, 'region/recovered')).toBe(1_000_000n);
    expect(heldForCase(county.balances, 'region/paid', P)).toBe(BigInt(owed - 1_000_000));
    recoveryStep(county, 'bookReceipt', finance, { ...receipt(owed - 1_000_000, '2'), by: 'set-off' });
    expect(stageOf(county)).toBe('settled');
    expect(due(county)).toEqual([]);
  });

  it('is booked by nobody who decided', () => {
    const both = { ...person('approver'), roles: ['approver', 'finance'] as const };
    expect(refused(decidedRecovery(), 'bookReceipt', both, receipt(1))).toContain('same-person');
  });

  it.each([
    ['source', 'region/external'],
    ['use', 'region/allocated'],
  ] as const)('goes where closing the file says: %s', (to, account) => {
    const county = settledRecovery();
    const [before, fen] = [heldIn(county.balances, account), heldIn(county.balances, 'region/recovered')];
    recoveryStep(county, 'closeRecovery', approver, { to });
    expect(heldIn(county.balances, account)).toBe(before + fen);
    expect(heldIn(county.balances, 'region/recovered')).toBe(0n);
    expect(stageOf(county)).toBe('closed');
  });

  it('a firm that gave everything back and was not in bad faith may be looked into again, and owes nothing', () => {
    const county = settledRecovery();
    recoveryStep(county, 'closeRecovery', approver, { to: 'source' });
    const again = refusalOf(openOther(county));
    expect(again.message).toContain('已经全部退回');
  });
});

describe('paying back in parts', () => {
  const plan = (county: County) => ({
    instalments: [
      { dueOn: asDay('2027-01-31'), fen: 1_000_000 },
      { dueOn: asDay('2027-02-28'), fen: owedIn(county) - 1_000_000 },
    ],
    reason: '资金周转困难',
  });
  const planned = (): County => {
    const county = decidedRecovery();
    recoveryStep(county, 'proposeInstalments', firm, plan(county));
    recoveryStep(county, 'approveInstalments', finance);
    return county;
  };

  it('takes the place of the one day, and receipts fill the earliest part first', () => {
    const county = planned();
    expect(due(county)).toEqual(['2027-01-31', '2027-02-28']);
    recoveryStep(county, 'bookReceipt', finance, receipt(1_200_000));
    expect(due(county)).toEqual(['2027-02-28']);
    expect(deadlinesOf(recoveryOf(county), policy)[0]?.about).toBe(`第2期，尚欠${formatYuan(owedIn(county) - 1_200_000)}元`);
  });

  it('what came before the plan was asked for is none of its parts', () => {
    const county = decidedRecovery();
    recoveryStep(county, 'bookReceipt', finance, receipt(500_000));
    const rest = owedIn(county) - 500_000;
    const asked = { instalments: [{ dueOn: asDay('2027-01-31'), fen: rest }], reason: '周转' };
    recoveryStep(county, 'proposeInstalments', officer, asked);
    recoveryStep(county, 'approveInstalments', finance);
    expect(due(county)).toEqual(['2027-01-31']);
    recoveryStep(county, 'bookReceipt', finance, receipt(rest, '2'));
    expect(stageOf(county)).toBe('settled');
  });

  it.each([
    ['parts that do not come to what is owed', (fen: number) => [{ dueOn: '2027-01-31', fen: fen - 1 }], '不符'],
    ['a day that is over', (fen: number) => [{ dueOn: '2026-12-02', fen }], '今天以后'],
    [
      'days out of order',
      (fen: number) => [
        { dueOn: '2027-02-28', fen: 1 },
        { dueOn: '2027-01-31', fen: fen - 1 },
      ],
      '一期比一期晚',
    ],
  ])('refuses %s', (_, parts, says) => {
    const county = decidedRecovery();
    expect(refused(county, 'proposeInstalments', firm, { instalments: parts(owedIn(county)), reason: '周转' })).toContain(says);
  });

  it('is answered by another than who asked; without a plan asked for there is nothing to answer', () => {
    const county = decidedRecovery();
    expect(refused(county, 'approveInstalments', finance)).toContain('没有待答复');
    const both = { ...finance, roles: ['finance', 'officer'] as const };
    recoveryStep(county, 'proposeInstalments', both, plan(county));
    expect(refused(county, 'approveInstalments', both)).toContain('same-person');
    recoveryStep(county, 'returnInstalments', person('finance', '2'), { reason: '期限过长' });
    expect(refused(county, 'approveInstalments', person('finance', '2'))).toContain('没有待答复');
    expect(due(county)).toEqual(['2026-12-31']);
  });

  it('asked for before money came is asked for anew', () => {
    const county = decidedRecovery();
    recoveryStep(county, 'proposeInstalments', firm, plan(county));
    recoveryStep(county, 'bookReceipt', finance, receipt(1));
    expect(refused(county, 'approveInstalments', finance)).toContain('重新提出');
  });

  it('late or not, there is no interest: what is owed never grows', () => {
    const county = day(planned(), '2030-01-01');
    const state = recoveryOf(county);
    if (!('decision' in state)) throw new Error('not decided');
    expect(owedFenOf(state)).toBe(owedIn(county));
    expect(overdueFenOf(state, county.today)).toBe(owedIn(county));
    expect(overdueFenOf(state, asDay('2027-02-01'))).toBe(1_000_000);
    expect(overdueFenOf(state, asDay('2027-01-31'))).toBe(0);
  });
});

describe('what never comes back', () => {
  const given = { reason: '法院终结执行', document: '样例裁定1号' };

  it('is given up by the director alone, with a second factor and clean hands', () => {
    const county = decidedRecovery();
    expect(refused(county, 'writeOffRecovery', approver, given)).toContain('not-permitted');
    expect(refused(county, 'writeOffRecovery', { ...director, secondFactor: false }, given)).toContain('second-factor-needed');
    const decider = { ...approver, roles: ['approver', 'director'] as const };
    expect(refused(county, 'writeOffRecovery', decider, given)).toContain('same-person');
  });

  it('stays paid in the books; what did come back is disposed of', () => {
    const county = decidedRecovery();
    const owed = owedIn(county);
    recoveryStep(county, 'bookReceipt', finance, receipt(1_000_000));
    recoveryStep(county, 'writeOffRecovery', director, given);
    expect(recoveryOf(county)).toMatchObject({ stage: 'settled', writtenOff: { fen: owed - 1_000_000 } });
    expect(heldForCase(county.balances, 'region/paid', P)).toBe(BigInt(owed - 1_000_000));
    recoveryStep(county, 'closeRecovery', approver, { to: 'source' });
    expect(heldIn(county.balances, 'region/recovered')).toBe(0n);
  });

  it('all of it given up: the file closes and the books do not move', () => {
    const county = decidedRecovery();
    recoveryStep(county, 'writeOffRecovery', director, given);
    const before = county.entries.length;
    recoveryStep(county, 'closeRecovery', approver, { to: 'source' });
    expect(county.entries).toHaveLength(before);
  });
});
