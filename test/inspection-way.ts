// A round of inspections step by step: one pilot with a plan, drawn, visited, concluded.
import { asDay } from '../src/kernel/day.ts';
import type { Actor } from '../src/cases/act-rule.ts';
import type { Inspection } from '../src/cases/inspection/state.ts';
import { type County, person, play, stateOf } from './county.ts';
import { P, walkTo } from './way.ts';

export const ROUND = 'inspection-1';
/** Nobody who handled the sample firm's case. */
export const inspector = person('park');

export const tryRound = (county: County, act: string, as: Actor, input: object = {}): ReturnType<typeof play> =>
  play(county, { kind: 'inspection', id: ROUND, act, as, input });
/** Throws where the act is refused. */
export function roundStep(county: County, act: string, as: Actor, input: object = {}): void {
  const done = tryRound(county, act, as, input);
  if (!done.ok) throw new Error(`${act}: ${done.refusal.message}`);
}
export function roundOf(county: County): Exclude<Inspection, { stage: 'none' }> {
  const state = stateOf(county, ROUND);
  if (state === undefined || !('round' in state)) throw new Error('no round');
  return state;
}

export const ANNOUNCED = {
  round: 'quarterly',
  title: '样例季度现场核查',
  share: 50,
  seedSource: '样例彩票开奖号码',
  seedOn: asDay('2026-11-04'),
};
export const SEEN = {
  caseId: P,
  on: asDay('2026-11-05'),
  persons: '样例park、样例企业负责人',
  lines: [{ no: '1', outcome: 'as-planned' }],
  findings: '设备在用（样例）',
};
/** What a device says of the one photo that has come, and of the firm's signature on it. */
export const CLAIMED = {
  taken: [{ digest: 'a'.repeat(64), takenAt: '2026-11-05T01:00:00.000Z', place: { unknown: 'denied' }, line: '1' }],
  signature: { signer: '样例负责人', digest: 'a'.repeat(64), signedAt: '2026-11-05T01:30:00.000Z' },
} as const;
export const FOUND = { caseId: P, opinion: '基本属实（样例）', finding: '补贴设备标识（样例）', dueOn: asDay('2026-11-20') };

const WAY: readonly (readonly [after: string, act: string, as: Actor, input: object, on: string])[] = [
  ['announced', 'announceInspection', person('officer'), ANNOUNCED, '2026-11-02'],
  ['drawn', 'drawInspection', person('officer'), { seed: '07 11 23' }, '2026-11-04'],
  ['assigned', 'assignInspectors', person('director'), { caseId: P, inspectors: [inspector.personId] }, '2026-11-04'],
  ['inspected', 'recordInspection', inspector, { ...SEEN, ...CLAIMED }, '2026-11-05'],
  ['concluded', 'concludeInspection', person('approver'), FOUND, '2026-11-06'],
];
/** A county in which the round stands right after that step. */
export function roundAt(wanted: string, county: County = walkTo('requestAcceptance')): County {
  for (const [after, act, as, input, on] of WAY) {
    county.today = asDay(on);
    roundStep(county, act, as, input);
    if (after === wanted) return county;
  }
  throw new Error(`no round is ever ${wanted}`);
}
