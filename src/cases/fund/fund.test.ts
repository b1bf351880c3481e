import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { heldIn } from '../../ledger/balances.ts';
import { openCounty, person, play, policy, stateOf } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { fundNotice } from '../../../test/sample-firm.ts';
import { decideAct } from '../decide.ts';
import type { FactsOf } from '../needs.ts';

const register = (id = 'fund-1') =>
  ({ kind: 'fund', id, act: 'registerFundNotice', as: person('finance'), input: { registerRowId: 'row-1' } }) as const;
const decide = (facts: FactsOf<'registerFundNotice'>) =>
  decideAct(
    'fund',
    'registerFundNotice',
    { stage: 'none' },
    {
      input: { registerRowId: 'row-1' },
      facts,
      policy,
      context: { actor: person('finance'), today: asDay('2026-07-01'), at: '2026-07-01T09:00:00+08:00' },
    },
  );

describe('a budget notice', () => {
  it('comes into its own source, and says until when performance goals are due', () => {
    const county = openCounty();
    expect(play(county, register()).ok).toBe(true);
    expect(stateOf(county, 'fund-1')).toMatchObject({ notice: { docNo: fundNotice.docNo, goalsDueOn: '2026-07-01' } });
    expect([heldIn(county.balances, 'region/unallocated'), heldIn(county.balances, 'county/unallocated')]).toEqual([500_000_000n, 0n]);
  });

  it.each([
    { name: 'a row that is not on the register', facts: { booked: [] }, code: 'facts-missing' },
    { name: 'a document that is booked', facts: { notice: fundNotice, booked: [fundNotice] }, code: 'already-done' },
    {
      name: 'a document of the day after',
      facts: { notice: { ...fundNotice, receivedOn: asDay('2026-07-02') }, booked: [] },
      code: 'bad-input',
    },
    { name: 'an amount of nothing', facts: { notice: { ...fundNotice, fen: 0 }, booked: [] }, code: 'bad-input' },
  ])('refuses $name', ({ facts, code }) => {
    expect(refusalOf(decide(facts)).code).toBe(code);
  });

  it('with the same number from the other source is another notice', () => {
    expect(decide({ notice: fundNotice, booked: [{ docNo: fundNotice.docNo, source: 'county' }] }).ok).toBe(true);
  });
});
