import { describe, expect, it } from 'vitest';
import { asDay } from '../kernel/day.ts';
import type { FundSource } from '../kernel/fund-source.ts';
import type { ClauseId } from '../kernel/clause.ts';
import type { Earmark } from '../kernel/earmark.ts';
import type { FundUse } from '../kernel/fund-use.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Account, accountLabel, accountOf, ACCOUNTS, type Holding, isAccount, USE_HOLDINGS } from '../kernel/accounts.ts';
import { applyEntry } from './apply-entry.ts';
import { type Balances, grantedTo, heldForCase, heldIn, NO_BALANCES } from './balances.ts';
import { balancesFor } from './earmarks.ts';
import { type Entry, moved, reverseEntry } from './entry.ts';
import { fundPlanFactsOf } from './fund-plan.ts';

/** The shape of a pack's earmarks, with numbers of its own: the ledger knows none. */
const SUPPORT: readonly FundUse[] = ['provider-reward', 'training', 'publicity'];
const earmark = (id: string, kind: Earmark['kind'], uses: readonly FundUse[], most: number, clause: ClauseId): Earmark => ({
  id,
  kind,
  uses,
  most,
  clause,
  says: id,
});
const EARMARKS: readonly Earmark[] = [
  earmark('support-share', 'share', SUPPORT, 10, 'measures/4'),
  earmark('service-cap', 'total', ['training', 'publicity'], 20_000_000, 'measures/7.3'),
  earmark('benchmark-cap', 'total', ['benchmark'], 20_000_000, 'measures/7.2'),
  earmark('firm-ceiling', 'firm', ['transformation'], 40_000_000, 'measures/7.1'),
  earmark('benchmark-ceiling', 'firm', ['benchmark'], 10_000_000, 'measures/7.2'),
];
/** The same with the firm's ceiling come down. */
const lowered = EARMARKS.map((each) => (each.id === 'firm-ceiling' ? { ...each, most: 10 } : each));
const day = asDay('2026-08-01');
const entry = (
  id: string,
  source: FundSource,
  way: readonly [Holding, Holding],
  fen: bigint,
  firm: string | null = null,
  use?: FundUse,
): Entry => ({
  id,
  on: day,
  says: '样例',
  clause: 'measures/2',
  beneficiary: firm === null ? null : { caseId: `case-${firm}`, firm },
  postings: moved(source, ...way, fen, use),
});
const grant = (fen: bigint) => entry('in', 'region', ['external', 'unallocated'], fen);
const allot = (fen: bigint, use?: FundUse, source: FundSource = 'region') =>
  entry('allot', source, ['unallocated', 'allocated'], fen, null, use);
const bind = (fen: bigint, firm = 'A', use?: FundUse) => entry('bind', 'region', ['allocated', 'committed'], fen, firm, use);
const oblige = (fen: bigint, firm = 'A') => entry('oblige', 'region', ['committed', 'obligated'], fen, firm);
const settle = (fen: bigint, firm = 'A') => entry('settle', 'region', ['obligated', 'paid'], fen, firm);
const pay = (fen: bigint, firm = 'A', use?: FundUse) => entry('pay', 'region', ['committed', 'paid'], fen, firm, use);
const recover = (fen: bigint, firm = 'A') => entry('recover', 'region', ['paid', 'recovered'], fen, firm);
const free = (fen: bigint) => entry('free', 'region', ['committed', 'allocated'], fen, 'A');

const after = (entries: readonly Entry[], from: Balances = NO_BALANCES): Result<Balances> =>
  entries.reduce<Result<Balances>>((result, each) => (result.ok ? applyEntry(result.value, each, EARMARKS) : result), ok(from));
const balancesAfter = (...entries: Entry[]): Balances => {
  const result = after(entries);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const codeAfter = (...entries: Entry[]): string => {
  const result = after(entries);
  return result.ok ? 'ok' : `${result.refusal.code} ${result.refusal.clause}`;
};

describe('the books', () => {
  const held = (balances: Balances) =>
    (['external', 'unallocated', ...USE_HOLDINGS] as const).map((holding) => heldIn(balances, accountOf('region', holding)));

  it('follow money from the grant to the firm, by an instruction and without', () => {
    const balances = balancesAfter(grant(100n), allot(90n), bind(60n), oblige(40n), settle(30n), pay(20n));
    expect(held(balances)).toEqual([-100n, 10n, 30n, 0n, 10n, 50n, 0n]);
    expect([grantedTo(balances, 'A'), heldForCase(balances, 'region/paid', 'case-A')]).toEqual([60n, 50n]);
  });

  it('take back what was paid, into the use it came from or to the source', () => {
    const recovered = balancesAfter(grant(100n), allot(100n), bind(60n), pay(60n), recover(50n));
    expect([held(recovered), grantedTo(recovered, 'A')]).toEqual([[-100n, 0n, 40n, 0n, 0n, 10n, 50n], 10n]);
    const back = balancesAfter(
      grant(100n),
      allot(100n),
      bind(60n),
      pay(60n),
      recover(50n),
      entry('again', 'region', ['recovered', 'allocated'], 20n),
    );
    expect(held(back)).toEqual([-100n, 0n, 60n, 0n, 0n, 10n, 30n]);
    expect(
      held(
        balancesAfter(grant(100n), allot(100n), bind(60n), pay(60n), recover(50n), entry('home', 'region', ['recovered', 'external'], 50n)),
      ),
    ).toEqual([-50n, 0n, 40n, 0n, 0n, 10n, 0n]);
  });

  it.each([
    { name: 'allotting more than came in', entries: [grant(100n), allot(101n)], code: 'funds measures/2' },
    { name: 'binding more than is allotted', entries: [grant(100n), allot(50n), bind(51n)], code: 'funds measures/2' },
    { name: 'paying more than is bound', entries: [grant(100n), allot(100n), bind(50n), pay(51n)], code: 'funds measures/2' },
    {
      name: 'binding for one use what is allotted to another',
      entries: [grant(100n), allot(100n), bind(1n, 'A', 'benchmark')],
      code: 'funds measures/2',
    },
    {
      name: 'paying one firm with what is bound to another',
      entries: [grant(100n), allot(100n), bind(50n, 'A'), pay(50n, 'B')],
      code: 'funds measures/2',
    },
    {
      name: 'granting one firm a fen above the ceiling over its life',
      entries: [grant(50_000_000n), allot(50_000_000n), bind(40_000_000n), bind(1n)],
      code: 'funds measures/7.1',
    },
    {
      name: 'granting one firm a fen more after it was paid the ceiling',
      entries: [grant(50_000_000n), allot(50_000_000n), bind(40_000_000n), pay(40_000_000n), bind(1n)],
      code: 'funds measures/7.1',
    },
    {
      name: 'a fen more than a tenth for what goes with it, over all such uses',
      entries: [grant(1_000n), allot(60n, 'training'), allot(41n, 'provider-reward')],
      code: 'funds measures/4',
    },
    {
      name: 'services a fen above their cap, in both sources together',
      entries: [
        grant(900_000_000n),
        entry('in', 'county', ['external', 'unallocated'], 900_000_000n),
        allot(15_000_000n, 'training'),
        allot(5_000_001n, 'publicity', 'county'),
      ],
      code: 'funds measures/7.3',
    },
    {
      name: 'benchmark awards a fen above their cap',
      entries: [grant(900_000_000n), allot(20_000_001n, 'benchmark')],
      code: 'funds measures/7.2',
    },
    {
      name: 'one benchmark firm a fen above its award',
      entries: [grant(900_000_000n), allot(20_000_000n, 'benchmark'), bind(10_000_001n, 'A', 'benchmark')],
      code: 'funds measures/7.2',
    },
    {
      name: 'taking back a grant of which a tenth is allotted already',
      entries: [grant(1_000n), grant(1_000n), allot(101n, 'training'), reverseEntry(grant(1_000n), { id: 'r', on: day, says: '收回' })],
      code: 'funds measures/4',
    },
    {
      name: 'taking back a grant that is allotted',
      entries: [grant(100n), allot(60n), reverseEntry(grant(100n), { id: 'r', on: day, says: '收回' })],
      code: 'funds measures/2',
    },
    {
      name: 'mixing region and county in one entry',
      entries: [
        {
          ...grant(1n),
          postings: [{ account: 'region/external', fen: -1n } as const, { account: 'county/unallocated', fen: 1n } as const],
        },
      ],
      code: 'funds measures/2',
    },
  ])('refuse $name', ({ entries, code }) => {
    expect(codeAfter(...entries)).toBe(code);
  });

  it('say which limit stands in the way', () => {
    const result = after([grant(1_000n), allot(101n, 'training')]);
    expect(result.ok ? '' : result.refusal.message).toBe('记账后将违反“support-share”，请调整金额');
  });

  it('let every limit be reached to the fen, and a firm be paid its subsidy and its benchmark award', () => {
    const full = [
      grant(900_000_000n),
      allot(20_000_000n, 'training'),
      allot(70_000_000n, 'provider-reward'),
      allot(20_000_000n, 'benchmark'),
    ];
    expect(codeAfter(...full, allot(790_000_000n), bind(40_000_000n), pay(40_000_000n))).toBe('ok');
    expect(
      codeAfter(...full, allot(790_000_000n), bind(40_000_000n), bind(10_000_000n, 'A', 'benchmark'), pay(10_000_000n, 'A', 'benchmark')),
    ).toBe('ok');
  });

  it('let every firm have the ceiling for itself, and have it again once it was taken back', () => {
    const rich = [grant(90_000_000n), allot(90_000_000n)];
    expect(codeAfter(...rich, bind(40_000_000n, 'A'), bind(40_000_000n, 'B'))).toBe('ok');
    expect(codeAfter(...rich, bind(40_000_000n), pay(40_000_000n), recover(40_000_000n), bind(40_000_000n))).toBe('ok');
  });

  it('move what nobody is promised from one use to another', () => {
    const postings = [
      { account: 'region/allocated/training', fen: -10n },
      { account: 'region/allocated/publicity', fen: 10n },
    ] as const;
    const balances = balancesAfter(grant(1_000n), allot(10n, 'training'), { ...allot(1n), postings });
    expect([heldIn(balances, 'region/allocated/training'), heldIn(balances, 'region/allocated/publicity')]).toEqual([0n, 10n]);
  });

  it('hold nothing before the first entry, and count money bound for nobody as nobody’s', () => {
    expect([heldIn(NO_BALANCES, 'region/paid'), heldForCase(NO_BALANCES, 'region/paid', 'case-A'), grantedTo(NO_BALANCES, 'A')]).toEqual([
      0n,
      0n,
      0n,
    ]);
    const forNobody = balancesAfter(grant(100n), allot(100n), entry('e', 'region', ['allocated', 'committed'], 60n));
    expect(heldIn(forNobody, 'region/committed')).toBe(60n);
    expect([...forNobody.keys()]).toHaveLength(4);
  });

  it('ask the limits again at payment: what came down since stands in its way, and freeing it does not', () => {
    const bound = balancesAfter(grant(100n), allot(100n), bind(60n));
    expect(applyEntry(bound, pay(60n), lowered)).toMatchObject({ ok: false, refusal: { clause: 'measures/7.1' } });
    expect(applyEntry(bound, oblige(60n), lowered).ok).toBe(false);
    expect(applyEntry(bound, free(60n), lowered).ok).toBe(true);
  });

  const between = (from: Account, to: Account): Entry => ({
    ...grant(1n),
    postings: [
      { account: from, fen: -1n },
      { account: to, fen: 1n },
    ],
  });
  it.each<[Account, Account]>([
    ['region/external', 'region/allocated'],
    ['region/unallocated', 'region/committed'],
    ['region/unallocated', 'region/paid'],
    ['region/allocated', 'region/obligated'],
    ['region/allocated', 'region/paid'],
    ['region/committed', 'region/recovered'],
    ['region/recovered', 'region/unallocated'],
    ['region/allocated', 'region/committed/training'],
    ['region/committed/training', 'region/paid'],
    ['region/paid', 'region/recovered/training'],
    ['region/recovered', 'region/allocated/training'],
    ['region/committed', 'region/committed/training'],
  ])('throw on a way that money never goes: %s → %s', (from, to) => {
    expect(() => applyEntry(NO_BALANCES, between(from, to), EARMARKS)).toThrow('leaves the way of the money');
    expect(() => applyEntry(NO_BALANCES, between(to, from), EARMARKS)).toThrow('leaves the way of the money');
  });

  it('hold what is needed to judge an entry, and no more', () => {
    expect(balancesFor(pay(1n), EARMARKS)).toEqual([
      'region/committed',
      'region/committed#case-A',
      'firm:A',
      'region/paid',
      'region/paid#case-A',
    ]);
    expect(balancesFor(free(1n), EARMARKS)).not.toContain('region/unallocated');
    const allotting = balancesFor(allot(1n, 'training'), EARMARKS);
    expect(allotting).toEqual(
      expect.arrayContaining([
        'county/unallocated',
        'region/unallocated',
        'region/external',
        'region/paid/provider-reward',
        'county/paid/publicity',
      ]),
    );
    expect(allotting).not.toContain('county/external');
    expect(allotting).not.toContain('region/paid');
    expect(balancesFor(reverseEntry(grant(1n), { id: 'r', on: day, says: '收回' }), EARMARKS)).toContain('region/paid/training');
    expect(balancesFor(grant(1n), EARMARKS)).toEqual(['region/external', 'region/unallocated', 'county/unallocated']);
    expect(balancesFor(bind(1n, 'A', 'benchmark'), EARMARKS)).toEqual(
      expect.arrayContaining(['firm:A/benchmark', 'county/recovered/benchmark']),
    );
  });

  it('throw on postings that do not sum to zero: no decision makes such an entry', () => {
    const lame = { ...grant(1n), postings: [{ account: 'region/unallocated', fen: 1n } as const] };
    expect(() => applyEntry(NO_BALANCES, lame, EARMARKS)).toThrow('does not sum to zero');
  });

  it('name every account for people, and have none for what is forbidden', () => {
    expect(ACCOUNTS.map(accountLabel)).toEqual(
      expect.arrayContaining(['自治区奖补资金·企业改造补助·已锁定待拨付', '县级配套资金·人才培训·已拨付', '自治区奖补资金·待分配']),
    );
    expect(new Set(ACCOUNTS.map(accountLabel)).size).toBe(ACCOUNTS.length);
    expect(isAccount('region/welfare')).toBe(false);
  });

  it('tell the fund plan what was granted and how it is allotted, by source', () => {
    const balances = balancesAfter(grant(1_000n), allot(90n), allot(10n, 'training'), bind(60n), pay(20n));
    expect(fundPlanFactsOf(balances, 'region')).toEqual({
      totalFen: 1_000,
      uses: [
        { kind: 'transformation', fen: 90 },
        { kind: 'training', fen: 10 },
      ],
    });
    expect(fundPlanFactsOf(balances, 'county')).toEqual({ totalFen: 0, uses: [] });
  });
});
