import { type Edge, explore, type Graph, visitOf } from './explore.ts';
import type { GraphStatement } from './moving.ts';
import type { World } from './world.ts';

const sayEdge = ({ to, deed }: { readonly to: number | undefined; readonly deed?: Edge['deed'] }): string =>
  `${deed?.as.personId} ${deed?.act} ${deed?.says} → ${to}`;

/** Whether another world that came to this state has its steps, each leading where they lead. */
export function isSame(graph: Graph, index: number, other: World): boolean {
  const here = new Set(graph.edges[index]?.map(sayEdge));
  const there = new Set(visitOf(other, graph.policy).steps.map((step) => sayEdge({ ...step, to: graph.findIndex(step.world) })));
  return here.size === there.size && [...there].every((edge) => here.has(edge));
}

/** The exploration's own soundness: what the key leaves out does not decide. Every state that several histories reach is asked again from the first and the last of them. */
export const SAME_FUTURE: GraphStatement = {
  name: 'same-future',
  clause: null,
  says: '归为同一状态的不同经过，此后谁能办什么、办后到哪里，完全相同',
  look(graph) {
    const unlike = [...graph.others].find(([index, others]) => !others.every((other) => isSame(graph, index, other)));
    return { tried: [...graph.others.values()].flat().length, broken: unlike?.[0] ?? -1 };
  },
};

/** A difference that is carried silently over several steps shows when other histories lead: tried backwards, the same states must come out. */
export const EITHER_ORDER: GraphStatement = {
  name: 'either-order',
  clause: null,
  says: '把试办的次序倒过来重走一遍，到达的状态一个不多、一个不少',
  look(graph) {
    const back = explore(
      graph.policy,
      () => false,
      graph.worlds[0],
      (wishes) => wishes.toReversed(),
    );
    const isAlike = back.worlds.length === graph.worlds.length && back.worlds.every((world) => graph.findIndex(world) !== undefined);
    return { tried: back.worlds.length, broken: isAlike ? -1 : 0 };
  },
};
