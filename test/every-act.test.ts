import { describe, expect, it } from 'vitest';
import { fold, initial, offers, ruleOf } from '../src/cases/decide.ts';
import type { ActOf, CaseKind, StateOf } from '../src/cases/kinds.ts';
import { LIVES } from '../src/cases/lives.ts';
import type { FundInputs } from '../src/cases/fund/inputs.ts';
import type { InspectionInputs } from '../src/cases/inspection/inputs.ts';
import type { NoticeInputs } from '../src/cases/notice/inputs.ts';
import type { PanelInputs } from '../src/cases/panel/inputs.ts';
import type { ProjectInputs } from '../src/cases/project/inputs.ts';
import type { BatchInputs } from '../src/cases/batch/inputs.ts';
import type { PerformanceInputs } from '../src/cases/performance/inputs.ts';
import type { OutlayInputs } from '../src/cases/outlay/inputs.ts';
import type { RecoveryInputs } from '../src/cases/recovery/inputs.ts';
import type { RowInputs } from '../src/cases/row/inputs.ts';
import type { RulingInputs } from '../src/cases/ruling/inputs.ts';
import type { SanctionInputs } from '../src/cases/sanction/inputs.ts';
import type { SelectionInputs } from '../src/cases/selection/inputs.ts';
import { ROLES } from '../src/cases/roles.ts';
import { ACT_INPUTS, type ActInput, type OfferedAct } from '../src/contract/act-inputs.ts';
import { openCounty, type County, person, play, policy } from './county.ts';
import { concludedPanel, convened, drawnPanel, PANEL_ID, panelStep, revealedPanel, sealedPanel } from './panel-way.ts';
import { closedRecovery, decidedRecovery, notifiedRecovery, proposedRecovery, RECOVERY_ID, settledRecovery } from './recovery-way.ts';
import { ROUND, roundAt } from './inspection-way.ts';
import { adjustingGoals, endedGoals, evaluatedGoals, filedGoals, goalsBefore, handedUp, PERFORMANCE_ID } from './performance-way.ts';
import { refusalOf } from './refusal.ts';
import { barredProvider, chargedProvider, SANCTION_ID } from './sanction-way.ts';
import { OUTLAY_ID, OUTLAY_WAY } from './outlay-way.ts';
import { BATCH, P, step, WAY } from './way.ts';

const approvedPanel = (): County => {
  const county = concludedPanel();
  panelStep(county, 'approveMinutes', person('approver'));
  return county;
};
/** Every stage of a panel, which is no part of the firm's own way. */
const PANEL_WAY = [() => convened(), () => drawnPanel(), () => sealedPanel(), () => revealedPanel(), concludedPanel, approvedPanel];

const RECOVERY_WAY = [notifiedRecovery, proposedRecovery, decidedRecovery, settledRecovery, closedRecovery].map((walk) => () => walk());

/** Every state the way passes through, and the ends off it, with the case it belongs to. */
function* states(): Generator<{ county: County; kind: CaseKind; id: string; state: StateOf<CaseKind> }> {
  const ids = {
    project: P,
    selection: 'selection-1',
    panel: PANEL_ID,
    inspection: ROUND,
    notice: 'notice-1',
    fund: 'fund-1',
    batch: BATCH,
    outlay: OUTLAY_ID,
    recovery: RECOVERY_ID,
    sanction: SANCTION_ID,
    performance: PERFORMANCE_ID,
    ruling: 'ruling-1',
    row: 'row-1',
  } as const;
  for (let steps = 0; steps <= WAY.length; steps += 1) {
    const county = openCounty();
    for (const each of WAY.slice(0, steps)) step(county, each);
    for (const kind of Object.keys(ids) as CaseKind[]) {
      yield { county, kind, id: ids[kind], state: county.cases.get(ids[kind])?.state ?? LIVES[kind].initial };
    }
  }
  for (const county of ['announced', 'drawn', 'concluded'].map((after) => roundAt(after))) {
    const state = county.cases.get(ROUND)?.state;
    if (state !== undefined) yield { county, kind: 'inspection', id: ROUND, state };
  }
  for (const county of PANEL_WAY.map((walk) => walk())) {
    const state = county.cases.get(ids.panel)?.state;
    if (state !== undefined) yield { county, kind: 'panel', id: ids.panel, state };
  }
  for (const county of OUTLAY_WAY.map((walk) => walk())) {
    const state = county.cases.get(ids.outlay)?.state;
    if (state !== undefined) yield { county, kind: 'outlay', id: ids.outlay, state };
  }
  for (const county of [chargedProvider(openCounty()), barredProvider(openCounty())]) {
    const state = county.cases.get(ids.sanction)?.state;
    if (state !== undefined) yield { county, kind: 'sanction', id: ids.sanction, state };
  }
  for (const county of [
    goalsBefore('approveGoals'),
    goalsBefore('acceptGoals'),
    filedGoals(),
    adjustingGoals(),
    evaluatedGoals('final'),
    endedGoals(),
    handedUp(),
  ]) {
    const state = county.cases.get(PERFORMANCE_ID)?.state;
    if (state !== undefined) yield { county, kind: 'performance', id: PERFORMANCE_ID, state };
  }
  for (const county of RECOVERY_WAY.map((walk) => walk())) {
    const state = county.cases.get(ids.recovery)?.state;
    if (state !== undefined) yield { county, kind: 'recovery', id: ids.recovery, state };
  }
}

type Inputs = ProjectInputs &
  SelectionInputs &
  PanelInputs &
  InspectionInputs &
  NoticeInputs &
  FundInputs &
  BatchInputs &
  OutlayInputs &
  RecoveryInputs &
  SanctionInputs &
  PerformanceInputs &
  RulingInputs &
  RowInputs;
/** Acts whose parsed input an act could not take: the compiler names them here. */
type Misfit = { [A in OfferedAct]: ActInput<A> extends Inputs[A] ? never : A }[OfferedAct];

const actsOf = (kind: CaseKind): ActOf<CaseKind>[] => Object.keys(LIVES[kind].rules) as ActOf<CaseKind>[];

describe('role × act × stage', () => {
  it('nothing passes that the tables do not list, and what is off stage or off role changes nothing', () => {
    let tried = 0;
    for (const { county, kind, id, state } of states()) {
      for (const act of actsOf(kind)) {
        const rule = ruleOf(kind, act as never);
        for (const role of ROLES) {
          const isListed = !rule.consequence && rule.from.includes(state.stage) && rule.roles.includes(role);
          if (isListed) continue;
          const before = county.cases;
          const { code } = refusalOf(play(county, { kind, id, act, as: person(role, '-anyone') }));
          expect(['wrong-stage', 'not-permitted']).toContain(code);
          expect(county.cases).toBe(before);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(4000);
  });

  it('what is offered is listed, and whoever reads an open case sees whom it waits for', () => {
    for (const { county, kind, state } of states()) {
      for (const role of ROLES) {
        const context = { actor: person(role), today: county.today, at: '2026-11-22T09:00:00+08:00' };
        for (const { act, label, allowed, refusal } of offers(kind, state, { policy, context })) {
          const rule = ruleOf(kind, act as never);
          expect([rule.consequence, rule.from.includes(state.stage as never), label]).toEqual([undefined, true, rule.label]);
          expect(allowed).toBe(refusal === null);
          expect(rule.roles.includes(role) || rule.onward === true).toBe(true);
        }
      }
    }
  });

  it('a state that was kept half-way becomes the same with the events since', () => {
    for (const { county, kind, id, state } of states()) {
      const history = county.cases.get(id)?.history ?? [];
      const at = Math.floor(history.length / 2);
      const kept = JSON.stringify(fold(kind, initial(kind), history.slice(0, at)));
      expect(fold(kind, JSON.parse(kept) as typeof state, history.slice(at))).toStrictEqual(state);
    }
  });

  it('every act that is offered to people has its input in the contract, and no other has', () => {
    const offered = (Object.keys(LIVES) as CaseKind[]).flatMap((kind) =>
      actsOf(kind).filter((act) => !ruleOf(kind, act as never).consequence),
    );
    expect(offered.toSorted()).toEqual(Object.keys(ACT_INPUTS).toSorted());
  });

  it('what the contract parses is what the act asks for', () => {
    const fits: [Misfit] extends [never] ? true : Misfit = true;
    expect(fits).toBe(true);
  });

  it('whoever approves or pays gives a second factor, and never is the one who prepared', () => {
    for (const act of ['approvePlan', 'approveByCounty', 'approveByCity', 'confirmAward', 'orderPayment', 'payAward'] as const) {
      const { secondFactor, notBy } = ruleOf('project', act);
      expect(secondFactor).toBe(true);
      expect(notBy).toEqual(expect.arrayContaining(['registerExpense', 'ruleOnExpense', 'assignEvaluator', 'passAcceptance']));
    }
  });
});
