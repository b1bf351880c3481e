import { type Edge, type Graph, visitOf } from './explore.ts';
import type { GraphStatement } from './moving.ts';
import type { World } from './world.ts';

const sayEdge = ({ to, deed }: { readonly to: number | undefined; readonly deed?: Edge['deed'] }): string =>
  `${deed?.as.personId} ${deed?.act} → ${to}`;

function isSame(graph: Graph, index: number, other: World): boolean {
  const here = new Set(graph.edges[index]?.map(sayEdge));
  const there = new Set(visitOf(other, graph.policy).steps.map((step) => sayEdge({ ...step, to: graph.findIndex(step.world) })));
  return here.size === there.size && [...there].every((edge) => here.has(edge));
}

/** The exploration's own soundness: what the key leaves out does not decide. Every state that two histories reach is asked twice. */
export const SAME_FUTURE: GraphStatement = {
  name: 'same-future',
  clause: null,
  says: '归为同一状态的不同经过，此后谁能办什么、办后到哪里，完全相同',
  look(graph) {
    const unlike = [...graph.others].find(([index, other]) => !isSame(graph, index, other));
    return { tried: graph.others.size, broken: unlike?.[0] ?? -1 };
  },
};
