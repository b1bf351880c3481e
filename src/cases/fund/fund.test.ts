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

describe('allotting the money of a notice', () => {
  const on = { kind: 'fund', id: 'fund-1' } as const;
  const propose = (input: object, as = person('officer')) => ({ ...on, act: 'proposeAllocation', as, input });
  const approve = (as = person('finance')) => ({ ...on, act: 'approveAllocation', as });
  const booked = () => {
    const county = openCounty();
    play(county, register());
    return county;
  };
  const wan = 1_000_000;

  it('moves nothing until another person approves, then by use; a new proposal replaces it', () => {
    const county = booked();
    expect(play(county, propose({ transformation: 460 * wan, training: 10 * wan })).ok).toBe(true);
    expect([heldIn(county.balances, 'region/unallocated'), stateOf(county, 'fund-1')?.stage]).toEqual([500_000_000n, 'proposed']);
    expect(play(county, approve()).ok).toBe(true);
    expect([heldIn(county.balances, 'region/allocated'), heldIn(county.balances, 'region/allocated/training')]).toEqual([
      460_000_000n,
      10_000_000n,
    ]);
    expect(play(county, propose({ transformation: 455 * wan, publicity: 10 * wan, benchmark: 5 * wan })).ok).toBe(true);
    expect(play(county, approve()).ok).toBe(true);
    expect(county.entries.at(-1)?.postings.map(({ account, fen }) => `${account} ${fen}`)).toEqual([
      'region/allocated -5000000',
      'region/allocated/benchmark 5000000',
      'region/allocated/training -10000000',
      'region/allocated/publicity 10000000',
    ]);
    expect(county.entries.at(-1)?.postings).toHaveLength(4);
  });

  it('sent back, leaves everything as it was', () => {
    const county = booked();
    play(county, propose({ transformation: 460 * wan }));
    expect(play(county, { ...on, act: 'returnAllocation', as: person('finance'), input: { reason: '口径不对' } }).ok).toBe(true);
    expect(stateOf(county, 'fund-1')).toMatchObject({ stage: 'registered' });
    expect(county.entries).toHaveLength(1);
    play(county, propose({ transformation: 450 * wan }));
    play(county, approve());
    play(county, propose({ transformation: 400 * wan }));
    play(county, { ...on, act: 'returnAllocation', as: person('finance'), input: { reason: '不必' } });
    expect(stateOf(county, 'fund-1')).toMatchObject({ stage: 'allocated', allocation: { uses: [{ fen: 450 * wan }] } });
  });

  it.each([
    { name: 'more than the notice brought', input: { transformation: 500 * wan + 1 }, code: 'bad-input' },
    { name: 'nothing at all', input: {}, code: 'bad-input' },
    { name: 'more than a tenth for what goes with it', input: { 'provider-reward': 50 * wan + 1 }, code: 'policy-says-no' },
    { name: 'services above their cap', input: { training: 15 * wan, publicity: 5 * wan + 1 }, code: 'policy-says-no' },
    { name: 'benchmark awards above their cap', input: { benchmark: 20 * wan + 1 }, code: 'policy-says-no' },
  ])('refuses $name', ({ input, code }) => {
    expect(refusalOf(play(booked(), propose(input))).code).toBe(code);
  });

  it('is not approved by who proposed it, nor without the second factor, nor below what is bound already', () => {
    const county = booked();
    const both = { ...person('officer'), roles: ['officer', 'finance'] as const };
    play(county, propose({ transformation: 460 * wan }, both));
    expect(refusalOf(play(county, approve(both))).code).toBe('same-person');
    expect(refusalOf(play(county, approve({ ...person('finance'), secondFactor: false }))).code).toBe('second-factor-needed');
    expect(play(county, approve()).ok).toBe(true);
    county.balances = new Map(county.balances).set('region/allocated', 1n).set('region/committed', 459_999_999n);
    play(county, propose({ transformation: 450 * wan }));
    expect(refusalOf(play(county, approve()))).toMatchObject({ code: 'funds', clause: 'measures/2' });
  });
});
