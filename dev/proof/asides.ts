import type { ProjectAct } from '../../src/cases/project/acts.ts';
import { asDay } from '../../src/kernel/day.ts';
import { CAST } from './cast.ts';
import type { Graph } from './explore.ts';
import type { GraphStatement } from './moving.ts';
import { isSame } from './same-future.ts';
import { perform, type World } from './world.ts';

type Aside = { readonly act: ProjectAct; readonly by: string; readonly input: object; readonly follows?: true };
const aside = (act: ProjectAct, by: string, input: object = {}): Aside => ({ act, by, input });
const OF_INSPECTION = { inspectionId: 'inspection-1' };
const INSPECTION = { ...OF_INSPECTION, round: 'random', opinion: '有一处要整改', concludedBy: '样例' };
const first = { blockerId: '1' };
const ASSIGNED = { ...first, owner: 'officer', dueOn: asDay('2099-12-31') };

/** A way through every act that only adds to a page of the record which no decision reads. */
const WAY: readonly Aside[] = [
  aside('raiseBlocker', 'firm', { text: '堵点' }),
  aside('assignBlocker', 'officer', ASSIGNED),
  aside('escalateBlocker', 'officer', { ...first, reason: '办理迟缓' }),
  aside('resolveBlocker', 'officer', { ...first, answer: '已解决' }),
  aside('reopenBlocker', 'firm', { ...first, reason: '未解决' }),
  aside('assignBlocker', 'officer', ASSIGNED),
  aside('resolveBlocker', 'officer', { ...first, answer: '已解决' }),
  aside('confirmBlocker', 'firm', first),
  aside('raiseBlocker', 'firm', { text: '又一个' }),
  aside('closeBlocker', 'officer', { blockerId: '2', reason: '重复' }),
  {
    ...aside('fileInspection', 'approver', { inspection: { ...INSPECTION, finding: { text: '整改', dueOn: asDay('2099-12-31') } } }),
    follows: true,
  },
  aside('answerFinding', 'firm', { ...OF_INSPECTION, text: '已整改' }),
  aside('returnFinding', 'officer', { ...OF_INSPECTION, reason: '不清楚', dueOn: asDay('2099-12-31') }),
  aside('answerFinding', 'firm', { ...OF_INSPECTION, text: '再整改' }),
  aside('closeFinding', 'officer', { ...OF_INSPECTION, opinion: '属实' }),
];
/** Kept out of the exploration: their states would multiply all others and decide nothing. At the ends they are tried like any other act. */
export const ASIDES: ReadonlySet<string> = new Set(WAY.map(({ act }) => act));

/** The world after one aside; undefined where it is refused. */
function beside(world: World, { act, by, input, follows }: Aside, { model }: Graph): World | undefined {
  const as = CAST.find(({ personId }) => personId === by);
  if (as === undefined) throw new TypeError(`nobody of the cast is ${by}`);
  const done = perform(
    world,
    { kind: 'project', act, as, input, facts: { papers: [] }, isNew: false, ...(follows && { follows }) },
    model.policy,
  );
  return done.ok ? done.value.world : undefined;
}

const OPEN: readonly string[] = ['pilot', 'accepting', 'rectifying'];
/** At so many states at most: each costs a look at everything that can be done there, once a step. */
const SAMPLE = 60;
function sampled({ worlds }: Graph): readonly number[] {
  const open = worlds.flatMap(({ cases }, index) => (OPEN.includes(cases.project.stage) ? [index] : []));
  const every = Math.max(1, Math.floor(open.length / SAMPLE));
  return open.filter((_, at) => at % every === 0);
}

/** Whether the whole way is granted there, and leaves the future as it was. */
function isBeside(graph: Graph, index: number): boolean {
  let world = graph.worlds[index];
  for (const step of WAY) {
    if (world === undefined) return false;
    world = beside(world, step, graph);
  }
  return world !== undefined && isSame(graph, index, world);
}

/** What is left out of the exploration does not decide. */
export const ASIDE: GraphStatement = {
  name: 'asides-decide-nothing',
  clause: 'plan/2.2.2',
  says: '堵点的提出、派单、升级、办结，检查结论的入档、整改和销号，不改变此后谁能办什么、办后到哪里',
  look(graph) {
    const tried = sampled(graph);
    return { tried: tried.length * WAY.length, broken: tried.find((index) => !isBeside(graph, index)) ?? -1 };
  },
};
