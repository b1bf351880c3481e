// An expert review step by step in a county in memory: whoever is drawn says so, seals and reveals.
import type { Actor } from '../src/cases/act-rule.ts';
import { chairOf } from '../src/cases/panel/draw.ts';
import type { Seat } from '../src/cases/panel/records.ts';
import { sealOf } from '../src/cases/panel/sealing.ts';
import type { SeatedPanel } from '../src/cases/panel/state.ts';
import type { Result } from '../src/kernel/result.ts';
import { asDay } from '../src/kernel/day.ts';
import { type County, person, play, stateOf } from './county.ts';
import { P, walkTo } from './way.ts';

export const PANEL_ID = 'panel-1';
export const CONVENED = {
  review: 'pilot',
  title: '第一批评审（样例）',
  caseIds: [P],
  technology: 1,
  finance: 1,
  management: 1,
  seedSource: '样例开奖号码',
  seedOn: asDay('2026-07-02'),
} as const;
export const SALT = '0'.repeat(32);

export const onPanel = (county: County, act: string, as: Actor, input: object = {}): Result<null> =>
  play(county, { kind: 'panel', id: PANEL_ID, act, as, input });
/** The same, where it is meant to be granted. */
export function panelStep(county: County, act: string, as: Actor, input: object = {}): void {
  const done = onPanel(county, act, as, input);
  if (!done.ok) throw new Error(`${act}: ${done.refusal.message}`);
}

export function panelOf(county: County): SeatedPanel {
  const state = stateOf(county, PANEL_ID);
  if (state === undefined || !('seats' in state)) throw new Error('no panel was drawn');
  return state;
}
export const expertOf = (seat: Seat | undefined): Actor => {
  if (seat === undefined) throw new Error('nobody sits there');
  return { ...person('expert'), personId: seat.personId, name: seat.name };
};

/** A firm confirmed as fit, and a panel for it. */
export function convened(input: object = {}): County {
  const county = walkTo('submitSelection');
  panelStep(county, 'convenePanel', person('officer'), { ...CONVENED, ...input });
  return county;
}
export function drawnPanel(input: object = {}): County {
  const county = Object.assign(convened(input), { today: asDay('2026-07-02') });
  panelStep(county, 'drawPanel', person('officer'), { seed: '03 09 17 21 25 30 08' });
  return county;
}

/** One row of marks a firm. */
export const sheetOf = (...marks: readonly (readonly number[])[]) => ({ marks, salt: SALT });
const EVEN = sheetOf([80, 80, 80, 80]);

export function seal(county: County, seat: Seat, sheet = EVEN): Result<null> {
  return onPanel(county, 'sealScores', expertOf(seat), { seal: sealOf(panelOf(county).listDigest, seat.expertId, sheet) });
}
export function sealedPanel(county = drawnPanel(), sheet = EVEN): County {
  for (const seat of panelOf(county).seats) {
    panelStep(county, 'declareInterest', expertOf(seat), { tied: false });
    panelStep(county, 'sealScores', expertOf(seat), { seal: sealOf(panelOf(county).listDigest, seat.expertId, sheet) });
  }
  return county;
}
export function revealedPanel(county = sealedPanel(), sheet = EVEN): County {
  for (const seat of panelOf(county).seats) panelStep(county, 'revealScores', expertOf(seat), sheet);
  return county;
}
export const ENDING = { ranking: [P], recommended: 1, opinion: '同意推荐' };
export function concludedPanel(): County {
  const county = revealedPanel();
  panelStep(county, 'concludePanel', expertOf(chairOf(panelOf(county).seats)), ENDING);
  return county;
}
