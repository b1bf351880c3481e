import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earmarksUnder } from '../../policy/pengyang-2026/m04-earmarks.ts';
import { stated } from '../../policy/pengyang-2026/terms.ts';
import { sumFen } from '../kernel/fen.ts';
import { FUND_SOURCES } from '../kernel/fund-source.ts';
import { FUND_USES } from '../kernel/fund-use.ts';
import { anyMove, entryOf, faultsIn, type Move } from '../../test/random-money.ts';
import { ACCOUNTS } from '../kernel/accounts.ts';
import { applyEntry } from './apply-entry.ts';
import { type Balances, changesOf, heldIn, NO_BALANCES } from './balances.ts';
import { balancesFor } from './earmarks.ts';
import { type Entry, isBalanced, reverseEntry } from './entry.ts';

const EARMARKS = earmarksUnder(stated);

/** Applies what the books accept, passes over what they refuse; `watch` sees the books after each entry taken. */
function accepted(moves: readonly Move[], watch?: (balances: Balances) => void): { balances: Balances; taken: Entry[] } {
  let balances = NO_BALANCES;
  const taken: Entry[] = [];
  for (const [number, move] of moves.entries()) {
    const entry = entryOf(move, `e${number}`);
    const result = applyEntry(balances, entry, EARMARKS);
    if (!result.ok) continue;
    balances = result.value;
    taken.push(entry);
    watch?.(balances);
  }
  return { balances, taken };
}

function fromZero(entries: readonly Entry[]): Balances {
  const sums = new Map<string, bigint>();
  for (const entry of entries) for (const [key, fen] of changesOf(entry)) sums.set(key, (sums.get(key) ?? 0n) + fen);
  return sums;
}

describe('random books', () => {
  it('over ten thousand operations always balance, keep every earmark, and hold what the entries add up to', () => {
    let [count, steps] = [0, 0];
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 10_000, maxLength: 10_000, size: 'max' }), (moves) => {
        const { balances, taken } = accepted(moves, (now) => {
          steps += 1;
          if (steps % 50 === 0) expect(faultsIn(now, EARMARKS)).toEqual([]);
        });
        count += taken.length;
        expect(faultsIn(balances, EARMARKS)).toEqual([]);
        expect(balances).toEqual(fromZero(taken.toReversed()));
        for (const source of FUND_SOURCES)
          expect(sumFen(ACCOUNTS.filter((each) => each.startsWith(source)).map((each) => heldIn(balances, each)))).toBe(0n);
      }),
      // To shrink ten thousand operations takes minutes and tells nothing that the first broken one does not.
      { numRuns: 2, endOnFailure: true },
    );
    expect(count).toBeGreaterThan(2_000);
  });

  it('need nothing to be judged but what they say they need', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 200 }), anyMove, (moves, move) => {
        const { balances } = accepted(moves);
        const entry = entryOf(move, 'e');
        const needed = new Map(balancesFor(entry, EARMARKS).map((key) => [key, balances.get(key) ?? 0n]));
        expect(applyEntry(needed, entry, EARMARKS).ok).toBe(applyEntry(balances, entry, EARMARKS).ok);
      }),
    );
  });

  it('are restored by a reversal', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 1, maxLength: 200 }), (moves) => {
        const { taken } = accepted(moves);
        const last = taken.at(-1);
        if (last === undefined) return;
        const reversal = reverseEntry(last, { id: 'r', on: last.on, says: '冲销' });
        expect([isBalanced(reversal), reversal.reverses]).toEqual([true, last.id]);
        const [before, restored] = [fromZero(taken.slice(0, -1)), fromZero([...taken, reversal])];
        for (const account of ACCOUNTS) expect(heldIn(restored, account)).toBe(heldIn(before, account));
      }),
    );
  });

  it('try every use', () => {
    const uses = new Set(fc.sample(anyMove, 1_000).map(({ use }) => use));
    expect([...uses].toSorted()).toEqual(FUND_USES.toSorted());
  });
});
