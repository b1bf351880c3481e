import type { Policy } from '../../../policy/policy.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { Fund } from '../../cases/fund/state.ts';
import type { PublishedNotice } from '../../cases/notice/state.ts';
import { PROJECT_STAGES } from '../../cases/project/stages.ts';
import type { Inspection } from '../../cases/inspection/state.ts';
import type { Panel } from '../../cases/panel/state.ts';
import type { KnownPerformance, Performance } from '../../cases/performance/state.ts';
import type { KnownRecovery, Recovery } from '../../cases/recovery/state.ts';
import type { KnownRow, Row } from '../../cases/row/state.ts';
import type { Selection } from '../../cases/selection/state.ts';
import type { ProjectList } from '../../contract/views.ts';
import type { Day } from '../../kernel/day.ts';
import type { Outcome } from '../../kernel/verdict.ts';
import type { Balances } from '../../ledger/balances.ts';
import { fundNoticeOf } from '../facts/load-fund-notice.ts';
import { publishedNotice } from '../notice-row.ts';
import type { Programme, Reads } from '../store.ts';

type Filed<State> = { readonly id: string; readonly state: State };

/** All of a programme that its obligations are counted from, as of a day. */
export type Holdings = {
  readonly today: Day;
  readonly policy: Policy;
  readonly window: Programme['window'];
  readonly stages: ProjectList['stages'];
  /** Applicants by what the application's verdict says, whatever has become of them. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Every project beyond mere application: of those there may be very many. */
  readonly projects: readonly Filed<KnownProject>[];
  readonly notices: readonly Filed<PublishedNotice>[];
  readonly selections: readonly Filed<Exclude<Selection, { stage: 'none' }>>[];
  readonly panels: readonly Filed<Exclude<Panel, { stage: 'none' }>>[];
  readonly inspections: readonly Filed<Exclude<Inspection, { stage: 'none' }>>[];
  readonly funds: readonly Filed<Exclude<Fund, { stage: 'none' }>>[];
  readonly performances: readonly Filed<KnownPerformance>[];
  readonly recoveries: readonly Filed<KnownRecovery>[];
  readonly rows: readonly Filed<KnownRow>[];
  /** Complete fund notices on the register, booked or not. */
  readonly fundNotices: number;
  readonly registers: ReadonlyMap<string, number>;
  readonly balances: Balances;
};

const MOST = 10_000;
const BEYOND = PROJECT_STAGES.filter((stage) => stage !== 'none' && stage !== 'applied');
const OUTCOMES: readonly Outcome[] = ['yes', 'no', 'unknown'];

const isBegun = <S extends { readonly stage: string }>(filed: Filed<S>): filed is Filed<Exclude<S, { stage: 'none' }>> =>
  filed.state.stage !== 'none';

async function loadProjects(reads: Reads): Promise<Pick<Holdings, 'projects' | 'stages' | 'outcomes'>> {
  const counted = await Promise.all(OUTCOMES.map((outcome) => reads.listProjects({ scope: { all: true }, outcome, limit: 1 })));
  const { stages } = await reads.listProjects({ scope: { all: true }, limit: 1 });
  const present = BEYOND.filter((stage) => (stages[stage] ?? 0) > 0);
  const found = await Promise.all(present.map((stage) => reads.listCasesAt('project', stage, MOST)));
  const [yes = 0, no = 0, unknown = 0] = counted.map(({ total }) => total);
  return { stages, outcomes: { yes, no, unknown }, projects: found.flat().map(({ id, state }) => ({ id, state: state as KnownProject })) };
}

/** Loads them: a fixed number of statements, whatever the programme's size. */
export async function loadHoldings(reads: Reads, programme: Programme, policy: Policy, today: Day): Promise<Holdings> {
  const [projects, notices, selections, panels, inspections, funds, performances, recoveries, rows, fundNotices, registers, balances] =
    await Promise.all([
      loadProjects(reads),
      reads.listCasesOfKind('notice', MOST),
      reads.listCasesOfKind('selection', MOST),
      reads.listCasesOfKind('panel', MOST),
      reads.listCasesOfKind('inspection', MOST),
      reads.listCasesOfKind('fund', MOST),
      reads.listCasesOfKind('performance', MOST),
      reads.listCasesOfKind('recovery', MOST),
      reads.listCasesOfKind('row', MOST),
      reads.listRegister('fund-notices'),
      reads.countRegisters(),
      reads.listBalances(),
    ]);
  return {
    ...projects,
    today,
    policy,
    window: programme.window,
    notices: notices.flatMap((each) => {
      const state = publishedNotice(each);
      return state ? [{ id: each.id, state }] : [];
    }),
    selections: selections.map(({ id, state }) => ({ id, state: state as Selection })).filter(isBegun),
    panels: panels.map(({ id, state }) => ({ id, state: state as Panel })).filter(isBegun),
    inspections: inspections.map(({ id, state }) => ({ id, state: state as Inspection })).filter(isBegun),
    funds: funds.map(({ id, state }) => ({ id, state: state as Fund })).filter(isBegun),
    performances: performances.map(({ id, state }) => ({ id, state: state as Performance })).filter(isBegun),
    recoveries: recoveries.map(({ id, state }) => ({ id, state: state as Recovery })).filter(isBegun),
    rows: rows.map(({ id, state }) => ({ id, state: state as Row })).filter(isBegun),
    fundNotices: fundNotices.filter((record) => fundNoticeOf(record) !== undefined).length,
    registers,
    balances,
  };
}
