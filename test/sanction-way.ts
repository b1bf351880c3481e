// A provider held to account, step by step in a county in memory.
import type { Actor } from '../src/cases/act-rule.ts';
import type { KnownSanction } from '../src/cases/sanction/state.ts';
import type { Result } from '../src/kernel/result.ts';
import { asDay } from '../src/kernel/day.ts';
import { type County, person, play, stateOf } from './county.ts';
import { supplier } from './sample-firm.ts';

export const SANCTION_ID = 'sanction-1';
export const CHARGE = {
  provider: supplier.creditCode,
  offence: 'subcontracting',
  measures: ['bar', 'removal'],
  until: asDay('2027-06-30'),
  findings: '实施人员均为另一公司职工',
  answerBy: asDay('2026-07-10'),
};

export const onSanction = (county: County, act: string, as: Actor, input: object = {}): Result<null> =>
  play(county, { kind: 'sanction', id: SANCTION_ID, act, as, input });
/** The same, where it is meant to be granted. */
export function sanctionStep(county: County, act: string, as: Actor, input: object = {}): void {
  const done = onSanction(county, act, as, input);
  if (!done.ok) throw new Error(`${act}: ${done.refusal.message}`);
}
export function sanctionOf(county: County): KnownSanction {
  const state = stateOf(county, SANCTION_ID);
  if (state === undefined || !('sanctioned' in state)) throw new Error('no sanction was opened');
  return state;
}
export function chargedProvider(county: County, input: object = {}): County {
  sanctionStep(county, 'openSanction', person('officer'), { ...CHARGE, ...input });
  return county;
}
/** Answered at once, and imposed the same day. */
export function barredProvider(county: County, input: object = {}): County {
  chargedProvider(county, input);
  sanctionStep(county, 'answerSanction', person('provider'), { text: '已整改' });
  sanctionStep(county, 'imposeSanction', person('approver'), { opinion: '属实' });
  return county;
}
