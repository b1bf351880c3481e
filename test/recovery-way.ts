// Money paid and taken back, step by step in a county in memory.
import type { Actor } from '../src/cases/act-rule.ts';
import type { KnownRecovery } from '../src/cases/recovery/state.ts';
import type { Result } from '../src/kernel/result.ts';
import { asDay } from '../src/kernel/day.ts';
import { type County, person, play, stateOf } from './county.ts';
import { P, walkTo } from './way.ts';

export const RECOVERY_ID = 'recovery-1';

export const onRecovery = (county: County, act: string, as: Actor, input: object = {}): Result<null> =>
  play(county, { kind: 'recovery', id: RECOVERY_ID, act, as, input });
/** The same, where it is meant to be granted. */
export function recoveryStep(county: County, act: string, as: Actor, input: object = {}): void {
  const done = onRecovery(county, act, as, input);
  if (!done.ok) throw new Error(`${act}: ${done.refusal.message}`);
}
export function recoveryOf(county: County): KnownRecovery {
  const state = stateOf(county, RECOVERY_ID);
  if (state === undefined || !('target' in state)) throw new Error('no recovery was opened');
  return state;
}

export const OPENING = { projectId: P, trigger: 'false-investment', findings: '合同金额虚增', answerBy: asDay('2026-12-01') };
export const PROPOSAL = {
  trigger: 'false-investment',
  findings: '虚增属实',
  dueOn: asDay('2026-12-31'),
  badFaithUntil: asDay('2028-12-31'),
};
export const receipt = (fen: number, voucher = '样例回单1') => ({ fen, on: asDay('2026-12-02'), by: 'transfer', voucher });

/** A firm paid in full, and told what is held against it. */
export function notifiedRecovery(input: object = {}): County {
  const county = walkTo('the end');
  recoveryStep(county, 'openRecovery', person('officer'), { ...OPENING, ...input });
  return county;
}
export function proposedRecovery(input: object = {}, opening: object = {}): County {
  const county = Object.assign(notifiedRecovery(opening), { today: asDay('2026-12-02') });
  recoveryStep(county, 'proposeRecovery', person('officer'), { ...PROPOSAL, ...input });
  return county;
}
export function decidedRecovery(input: object = {}, opening: object = {}): County {
  const county = proposedRecovery(input, opening);
  recoveryStep(county, 'decideRecovery', person('approver'));
  return county;
}
/** All of it came back. */
export function settledRecovery(): County {
  const county = decidedRecovery();
  recoveryStep(county, 'bookReceipt', person('finance'), receipt(owedIn(county)));
  return county;
}
export const owedIn = (county: County): number => {
  const state = recoveryOf(county);
  if (!('decision' in state)) throw new Error('nothing was decided');
  return state.decision.claim.amountFen;
};
export function closedRecovery(): County {
  const county = settledRecovery();
  recoveryStep(county, 'closeRecovery', person('approver'), { to: 'source' });
  return county;
}
