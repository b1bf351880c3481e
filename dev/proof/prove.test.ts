import { describe, expect, it } from 'vitest';
import { heldIn } from '../../src/ledger/balances.ts';
import { getPolicy, type Policy } from '../../policy/index.ts';
import { PROJECT_ACTS } from '../../src/cases/project/acts.ts';
import { notNoticed } from '../../src/cases/project/ending/hearing.ts';
import { PROJECT_DEEDS } from '../../src/cases/project/deeds.ts';
import type { ProjectEvent } from '../../src/cases/project/events.ts';
import type { ProjectStage } from '../../src/cases/project/stages.ts';
import { SELECTION } from '../../src/cases/selection/selection.ts';
import { SELECTION_ACTS } from '../../src/cases/selection/acts.ts';
import { ok } from '../../src/kernel/result.ts';
import { FIRM } from '../../test/sample-firm.ts';
import { ASIDES } from './asides.ts';
import { breaking } from './breaking.ts';
import { sayProof, sayWay } from './print.ts';
import { type Bounds, isShown, prove, proveSoundly, type Shown } from './prove.ts';
import { PROJECT_ID, type World } from './world.ts';

const ITEM = { caseId: PROJECT_ID, name: '样例', creditCode: FIRM };
const policy = getPolicy('pengyang-2026');
const proof = await proveSoundly(policy);
const { graph, shown } = proof;

/** Where the project first stands at this stage, nobody yet having done two duties. */
function firstAt(stage: ProjectStage): World {
  const found = graph.worlds.find(({ cases, trail }) => cases.project.stage === stage && trail.done['everything'] === undefined);
  if (found === undefined) throw new Error(`nobody ever stands at ${stage}`);
  return found;
}

/** Where the region's money first came in and was allotted. */
function firstFunded(): World {
  const found = graph.worlds.find(({ balances }) => heldIn(balances, 'region/allocated') > 0n);
  if (found === undefined) throw new Error('no money is ever allotted');
  return found;
}

function get(name: string, { shown: all }: { readonly shown: readonly Shown[] }): Shown {
  const found = all.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no statement ${name}`);
  return found;
}
const proving =
  (name: string, bounds: Bounds = {}, under: Policy = policy) =>
  (): Shown =>
    get(name, prove(under, { until: name, ...bounds }));
const acts = ({ counterexample }: Shown): string[] => (counterexample ?? []).map(({ deed }) => deed?.act ?? 'time');

const lenient = (decision: 'publicity' | 'payment-readiness', decide: (facts: never) => object): Policy => ({
  ...policy,
  decisions: { ...policy.decisions, [decision]: { ...policy.decisions[decision], decide } },
});

describe('every way through a programme', () => {
  it('keeps every statement, and each was put to the test', () => {
    expect(shown.filter((each) => !isShown(each)).map(({ name }) => name)).toEqual([]);
    expect(shown.length).toBeGreaterThan(30);
    expect(graph.worlds.length).toBeGreaterThan(10_000);
    expect(sayProof(proof)).toContain(`${shown.length} 条全部成立`);
  });

  it('comes to every stage of the table, and sees every act granted that the table lists', () => {
    const granted = new Set(graph.edges.flat().map(({ deed }) => deed?.act));
    const offered = Object.entries(PROJECT_ACTS).flatMap(([act, { consequence }]) => (consequence ? [] : [act]));
    expect(offered.filter((act) => !granted.has(act as never) && !ASIDES.has(act))).toEqual([]);
    expect(new Set(graph.worlds.map(({ cases }) => cases.project.stage)).size).toBe(20);
  });
});

describe('the diagram of the whole way', () => {
  it('draws no way that is never gone', () => {
    const gone = new Set<string>();
    for (const [index, edges] of graph.edges.entries())
      for (const { deed, to } of edges) {
        const [from, next] = [index, to].map((at) => graph.worlds[at]?.cases.project.stage);
        gone.add(`${deed?.kind === 'project' ? deed.act : from} ${next}`);
      }
    const drawn = Object.entries(PROJECT_ACTS).filter(([act]) => !ASIDES.has(act));
    const never = drawn.flatMap(([act, { from, to = [] }]) =>
      // What follows on another case leaves no deed of its own: there the two stages tell.
      to.filter((stage) => ![act, ...from].some((each) => gone.has(`${each} ${stage}`))).map((stage) => `${act} ${stage}`),
    );
    expect(never).toEqual([]);
  });
});

describe('a rule broken on purpose', () => {
  it('is found where the diagram says otherwise than what happens', () => {
    const drawnOtherwise = breaking(PROJECT_ACTS.returnByCity, { to: ['accepting'] }, proving('as-drawn'));
    expect(acts(drawnOtherwise).at(-1)).toBe('returnByCity');
  });

  it('lets a firm be confirmed that the rule turns down', () => {
    const broken = breaking(PROJECT_DEEDS.confirmEligibility, { obstacle: () => null }, proving('finding-follows-rule'));
    expect(acts(broken)).toEqual(['receiveApplication', 'confirmEligibility']);
  });

  it('lets a firm be listed whose confirmation other papers have made void, where the table no longer asks', () => {
    const run = proving('fit-by-rule-and-person');
    const broken = breaking(PROJECT_ACTS.proposePilot, { from: ['applied', 'eligible'] }, () =>
      breaking(SELECTION.deeds.submitSelection, { decide: () => ok([{ type: 'selection-submitted', title: '名单', items: [ITEM] }]) }, run),
    );
    expect(acts(broken)).toEqual(['receiveApplication', 'submitSelection']);
  });

  it('lets the payer be whoever approved, and the shortest way to it is told', () => {
    const broken = breaking(PROJECT_ACTS.orderPayment, { notBy: [] }, proving('order-by-another', { first: firstAt('award-publicised') }));
    expect(acts(broken)).toEqual(['registerFundNotice', 'proposeAllocation', 'approveAllocation', 'confirmAward', 'orderPayment']);
    expect(
      sayWay(broken.counterexample ?? [])
        .slice(-2)
        .map((line) => line.replace(/^.*日 /u, '')),
    ).toEqual(['样例兼岗：确认补助并锁定资金', '样例兼岗：下达支付指令']);
  });

  it('lets whoever submitted the list approve it, once neither the list nor the project asks', () => {
    const run = proving('list-by-another');
    const broken = breaking(PROJECT_ACTS.listPilot, { notBy: [] }, () => breaking(SELECTION_ACTS.approveSelection, { notBy: [] }, run));
    expect(acts(broken)).toEqual(['receiveApplication', 'confirmEligibility', 'submitSelection', 'approveSelection']);
  });

  it('lets whoever put things right pass them', () => {
    const run = proving('opinion-by-another', { first: firstAt('rectifying') });
    expect(acts(breaking(PROJECT_ACTS.passAcceptance, { notBy: [] }, run)).slice(-1)).toEqual(['passAcceptance']);
  });

  it('ends a notice on its first day where the policy no longer counts the days', () => {
    const { decide } = policy.decisions.publicity;
    const hasty = lenient('publicity', (facts: Parameters<typeof decide>[0]) => decide({ ...facts, asOf: '2026-12-31' }));
    const broken = proving('notice-clear', {}, hasty)();
    expect(acts(broken)).toEqual([
      'receiveApplication',
      'confirmEligibility',
      'submitSelection',
      'approveSelection',
      'publishNotice',
      'concludeNotice',
    ]);
  });

  it('pays without a notice where the table skips it and nobody asks for readiness', () => {
    const yes = { outcome: 'yes', value: { payableFen: 0 }, because: [], missing: [], provisional: false };
    const funded = { ...firstAt('city-approved'), balances: firstFunded().balances, booked: firstFunded().booked };
    const run = proving(
      'publicised',
      { first: funded },
      lenient('payment-readiness', () => yes),
    );
    expect(acts(breaking(PROJECT_ACTS.confirmAward, { from: ['city-approved', 'award-publicised'] }, run))).toEqual([
      'confirmAward',
      'orderPayment',
      'payAward',
    ]);
  });

  it('accepts a firm that did not rise where the deed no longer looks', () => {
    const run = proving('level-risen', { first: firstAt('accepting') });
    expect(acts(breaking(PROJECT_DEEDS.passAcceptance, { obstacle: () => null }, run))).toContain('passAcceptance');
  });

  it('lets an evaluator give its opinion whose ties nobody looked at, where the deed no longer asks', () => {
    const run = proving('evaluator-independent', { first: firstAt('accepting') });
    expect(acts(breaking(PROJECT_DEEDS.passAcceptance, { obstacle: () => null }, run)).at(-1)).toBe('passAcceptance');
  });

  it('pays without a second factor where the table forgets it', () => {
    const first = firstAt('awarded');
    const broken = breaking(
      PROJECT_ACTS.orderPayment as { secondFactor?: boolean },
      { secondFactor: false },
      proving('second-factor', { first }),
    );
    expect(acts(broken)).toEqual(['orderPayment']);
  });

  it('lets whoever hears an objection pay, where the hands of a notice no longer count', () => {
    const run = proving('order-by-another', { first: firstAt('city-approved') });
    const broken = breaking(PROJECT_ACTS.orderPayment, { notBy: ['confirmAward'] }, run);
    expect(broken.counterexample).not.toBeNull();
  });

  it.each(['submitSelection', 'registerExpense'] as const)('lets whoever did %s undo it, where the table forgets to ask', (act) => {
    const isList = act === 'submitSelection';
    const [table, name] = isList ? [SELECTION_ACTS.returnSelection, 'return-by-another'] : [PROJECT_ACTS.disqualify, 'ending-by-another'];
    // A hearing is opened where money is bound: far down the way.
    const first = graph.worlds.find(
      ({ cases, trail }) => !isList && cases.project.stage === 'awarded' && trail.done['everything']?.includes('registerExpense'),
    );
    const broken = breaking(table as { notBy?: readonly string[] }, { notBy: [] }, proving(name, first ? { first } : {}));
    expect(broken.counterexample?.at(-1)?.deed?.act).toBe(isList ? 'returnSelection' : 'disqualify');
  });

  it('brings back a project that was paid where the table lists that stage', () => {
    const run = proving('ends-are-final', { first: firstAt('paid') });
    const ending: ProjectEvent = { type: 'disqualified', reason: '', clause: 'plan/2.4.2', committedFen: 0, fundSource: 'region' };
    const broken = breaking(PROJECT_ACTS.disqualify, { from: ['paid'] }, () =>
      breaking(PROJECT_DEEDS.disqualify, { obstacle: () => null, decide: () => ok([ending]) }, run),
    );
    expect(acts(broken)).toEqual(['disqualify']);
  });

  it('keeps money bound to a project that is no more where disqualifying does not free it', () => {
    const disqualified: ProjectEvent = { type: 'disqualified', reason: '', clause: 'plan/2.4.2', committedFen: 0, fundSource: 'region' };
    const run = proving('bound-is-awarded', { first: firstAt('awarded') });
    expect(acts(breaking(PROJECT_DEEDS.disqualify, { decide: () => ok([disqualified]) }, run)).at(-1)).toBe('disqualify');
  });

  it('puts a firm out that nobody heard, where the opinion no longer waits for it', () => {
    const run = proving('heard-before-ended', { first: firstAt('awarded') });
    const broken = breaking(PROJECT_DEEDS.proposeDisqualification, { obstacle: notNoticed }, run);
    expect(acts(broken)).toEqual(['noticeDisqualification', 'proposeDisqualification', 'disqualify']);
  });

  it('pays a firm whose place is in question, where payment no longer asks', () => {
    const run = proving('undecided-unpaid', { first: firstAt('awarded') });
    expect(acts(breaking(PROJECT_DEEDS.orderPayment, { obstacle: () => null }, run))).toEqual(['noticeDisqualification', 'orderPayment']);
  });

  it('leaves a project in a dead end where nobody may hand in what was put right', () => {
    const run = () => get('someone-can-move', prove(policy, { first: firstAt('rectifying') }));
    expect(breaking(PROJECT_ACTS.completeRectification, { roles: [] }, run).counterexample).toEqual([]);
  });
});
