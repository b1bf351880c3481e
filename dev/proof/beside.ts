import { type Aside, ASIDES, WAY } from './asides.ts';
import { CAST } from './cast.ts';
import type { Graph } from './explore.ts';
import type { GraphStatement } from './moving.ts';
import { isSame } from './same-future.ts';
import { perform, type World } from './world.ts';

/** The world after one aside; undefined where it is refused. */
function beside(world: World, { act, by, input, facts, follows }: Aside, { model }: Graph): World | undefined {
  const as = CAST.find(({ personId }) => personId === by);
  if (as === undefined) throw new TypeError(`nobody of the cast is ${by}`);
  const deed = { kind: 'project' as const, act, as, input, facts, isNew: false, ...(follows && { follows }) };
  const done = perform(world, deed, model.policy);
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

/** The world after one part of the way; undefined where any of it is refused. */
const after = (world: World | undefined, part: (typeof WAY)[number], graph: Graph): World | undefined =>
  world && part(world).reduce<World | undefined>((at, step) => at && beside(at, step, graph), world);

/** Whether the whole way is granted there, and leaves the future as it was. */
function isBeside(graph: Graph, index: number): boolean {
  const world = WAY.reduce((at, part) => after(at, part, graph), graph.worlds[index]);
  return world !== undefined && isSame(graph, index, world);
}

/** What is left out of the exploration does not decide. */
export const ASIDE: GraphStatement = {
  name: 'asides-decide-nothing',
  clause: 'plan/2.2.2',
  says: '堵点的提出、派单、升级、办结，检查结论的入档、整改和销号，收款账户的填报、退回和核对，绩效自评，服务商对合同的确认和各项的交付，凭证的确认、查验、核查和说明，台账变化的登记和维持原认定，不改变此后谁能办什么、办后到哪里',
  look(graph) {
    const tried = sampled(graph);
    return { tried: tried.length * ASIDES.size, broken: tried.find((index) => !isBeside(graph, index)) ?? -1 };
  },
};
