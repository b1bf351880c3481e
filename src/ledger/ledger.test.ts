import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../kernel/day.ts';
import { FUND_SOURCES, type FundSource } from '../kernel/fund-source.ts';
import { sumFen } from '../kernel/fen.ts';
import { ok, type Result } from '../kernel/result.ts';
import { ACCOUNTS, accountLabel, type Holding, holdingOf, isAccount } from './accounts.ts';
import { applyEntry } from './apply-entry.ts';
import { type Balances, grantedTo, heldForCase, heldIn, NO_BALANCES } from './balances.ts';
import { type Entry, isBalanced, moved, reverseEntry } from './entry.ts';
import { fundPlanFactsOf } from './fund-plan.ts';

const EARMARKS = { firmCeilingFen: 40_000_000n };
const day = asDay('2026-08-01');
const entry = (id: string, source: FundSource, way: readonly [Holding, Holding], fen: bigint, firm: string | null = null): Entry => ({
  id,
  on: day,
  says: '样例',
  clause: 'measures/2',
  beneficiary: firm === null ? null : { caseId: `case-${firm}`, firm },
  postings: moved(source, ...way, fen),
});
const grant = (fen: bigint) => entry('in', 'region', ['external', 'unallocated'], fen);
const bind = (fen: bigint, firm = 'A') => entry('bind', 'region', ['unallocated', 'committed'], fen, firm);
const pay = (fen: bigint, firm = 'A') => entry('pay', 'region', ['committed', 'paid'], fen, firm);

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
  it('follow money from the grant to the firm', () => {
    const balances = balancesAfter(grant(100n), bind(60n), pay(60n));
    expect(ACCOUNTS.map((account) => heldIn(balances, account))).toEqual([-100n, 40n, 0n, 60n, 0n, 0n, 0n, 0n]);
    expect([grantedTo(balances, 'A'), heldForCase(balances, 'region/paid', 'case-A')]).toEqual([60n, 60n]);
  });

  it.each([
    { name: 'binding more than is unallocated', entries: [grant(100n), bind(101n)], code: 'funds measures/2' },
    { name: 'paying more than is bound', entries: [grant(100n), bind(50n), pay(51n)], code: 'funds measures/2' },
    {
      name: 'paying one firm with what is bound to another',
      entries: [grant(100n), bind(50n, 'A'), pay(50n, 'B')],
      code: 'funds measures/2',
    },
    {
      name: 'granting one firm a fen above the ceiling over its life',
      entries: [grant(50_000_000n), bind(40_000_000n), bind(1n)],
      code: 'funds measures/7.1',
    },
    {
      name: 'taking back a grant that is bound',
      entries: [grant(100n), bind(60n), reverseEntry(grant(100n), { id: 'r', on: day, says: '收回' })],
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

  it('let a firm have exactly the ceiling, and be paid what it was granted', () => {
    expect(codeAfter(grant(50_000_000n), bind(40_000_000n), pay(40_000_000n))).toBe('ok');
  });

  it('let every firm have the ceiling for itself', () => {
    expect(codeAfter(grant(90_000_000n), bind(40_000_000n, 'A'), bind(40_000_000n, 'B'))).toBe('ok');
  });

  it('hold nothing before the first entry, and count money bound for nobody as nobody’s', () => {
    expect([heldIn(NO_BALANCES, 'region/paid'), heldForCase(NO_BALANCES, 'region/paid', 'case-A'), grantedTo(NO_BALANCES, 'A')]).toEqual([
      0n,
      0n,
      0n,
    ]);
    const forNobody = balancesAfter(grant(100n), entry('e', 'region', ['unallocated', 'committed'], 60n));
    expect(heldIn(forNobody, 'region/committed')).toBe(60n);
    expect([...forNobody.keys()]).toHaveLength(3);
  });

  it('let money that is bound be paid or freed after the ceiling came down', () => {
    const bound = balancesAfter(grant(100n), bind(60n));
    expect(applyEntry(bound, pay(60n), { firmCeilingFen: 10n }).ok).toBe(true);
    expect(applyEntry(bound, entry('free', 'region', ['committed', 'unallocated'], 60n, 'A'), { firmCeilingFen: 10n }).ok).toBe(true);
  });

  it('throw on postings that do not sum to zero: no decision makes such an entry', () => {
    const lame = { ...grant(1n), postings: [{ account: 'region/unallocated', fen: 1n } as const] };
    expect(() => applyEntry(NO_BALANCES, lame, EARMARKS)).toThrow('does not sum to zero');
  });

  it('name every account for people, and have none for what is forbidden', () => {
    expect(ACCOUNTS.map(accountLabel)).toEqual(expect.arrayContaining(['自治区奖补资金·已锁定待拨付', '县级配套资金·已拨付']));
    expect(new Set(ACCOUNTS.map(accountLabel)).size).toBe(ACCOUNTS.length);
    expect(isAccount('region/welfare')).toBe(false);
  });

  it('tell the fund plan what was granted and what is bound or paid, by source', () => {
    const balances = balancesAfter(grant(100n), bind(60n), pay(20n));
    expect(fundPlanFactsOf(balances, 'region')).toEqual({ totalFen: 100, uses: [{ kind: 'transformation', fen: 60 }] });
    expect(fundPlanFactsOf(balances, 'county')).toEqual({ totalFen: 0, uses: [{ kind: 'transformation', fen: 0 }] });
  });
});

describe('random books', () => {
  const WAYS: readonly (readonly [Holding, Holding])[] = [
    ['external', 'unallocated'],
    ['unallocated', 'committed'],
    ['committed', 'paid'],
    ['committed', 'unallocated'],
  ];
  const anyEntry = fc
    .record({
      source: fc.constantFrom(...FUND_SOURCES),
      way: fc.constantFrom(...WAYS),
      fen: fc.bigInt({ min: 1n, max: 30_000_000n }),
      firm: fc.constantFrom('A', 'B', 'C'),
    })
    .map(({ source, way, fen, firm }) => entry('e', source, way, fen, way[0] === 'external' ? null : firm));
  /** Applies what the books accept, passes over what they refuse. */
  const accepted = (entries: readonly Entry[]): { balances: Balances; taken: Entry[] } => {
    let balances = NO_BALANCES;
    const taken: Entry[] = [];
    for (const each of entries) {
      const result = applyEntry(balances, each, EARMARKS);
      if (!result.ok) continue;
      balances = result.value;
      taken.push(each);
    }
    return { balances, taken };
  };

  it('always sum to zero by source, never fall below zero, never grant a firm more than the ceiling', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 60 }), (entries) => {
        const { balances } = accepted(entries);
        for (const source of FUND_SOURCES) {
          const own = ACCOUNTS.filter((account) => account.startsWith(`${source}/`));
          expect(sumFen(own.map((account) => heldIn(balances, account)))).toBe(0n);
        }
        const held = ACCOUNTS.filter((account) => holdingOf(account) !== 'external').map((account) => heldIn(balances, account));
        expect(held.every((fen) => fen >= 0n)).toBe(true);
        expect(['A', 'B', 'C'].every((firm) => grantedTo(balances, firm) <= EARMARKS.firmCeilingFen)).toBe(true);
      }),
    );
  });

  it('hold the same whatever the order in which the entries are added up', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 30 }), (entries) => {
        const { balances, taken } = accepted(entries);
        const total = (account: string): bigint =>
          sumFen(taken.toReversed().flatMap(({ postings }) => postings.filter((each) => each.account === account).map(({ fen }) => fen)));
        for (const account of ACCOUNTS) expect(heldIn(balances, account)).toBe(total(account));
      }),
    );
  });

  it('are restored by a reversal', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 30 }), (entries) => {
        const { taken } = accepted(entries);
        const last = taken.at(-1);
        if (last === undefined) return;
        const reversal = reverseEntry(last, { id: 'r', on: day, says: '冲销' });
        expect([isBalanced(reversal), reversal.reverses]).toEqual([true, last.id]);
        const [before, restored] = [accepted(taken.slice(0, -1)).balances, balancesAfter(...taken, reversal)];
        for (const account of ACCOUNTS) expect(heldIn(restored, account)).toBe(heldIn(before, account));
      }),
    );
  });
});
