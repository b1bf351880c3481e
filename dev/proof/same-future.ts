import { hash } from 'node:crypto';
import { type Edge, type Graph, visitOf } from './explore.ts';
import type { World } from './world.ts';

const sayEdge = (deed: Edge['deed'], to: number | string | undefined): string => `${deed?.as.personId} ${deed?.act} ${deed?.says} → ${to}`;

/** Whether another world that came to this state has its steps, each leading where they lead. */
export function isSame(graph: Graph, index: number, other: World): boolean {
  const here = new Set(graph.edges[index]?.map(({ deed, to }) => sayEdge(deed, to)));
  const there = new Set(visitOf(other, graph.model).steps.map((step) => sayEdge(step.deed, graph.findIndex(step.world))));
  return here.size === there.size && [...there].every((edge) => here.has(edge));
}

/** Whether every state that another history reached too offers that one the same steps to the same states. `broken`: the first that does not, -1 for none. */
export function haveSameFuture(graph: Graph): { readonly tried: number; readonly broken: number } {
  const unlike = [...graph.others].find(([index, other]) => !isSame(graph, index, other));
  return { tried: graph.others.size, broken: unlike?.[0] ?? -1 };
}

/** A state or a future as a short text: the same wherever it was explored. */
export const digestOf = (text: string): string => hash('sha256', text, 'base64url');

/** Every state → all that is possible there. */
export function futuresOf({ keys, edges }: Graph): ReadonlyMap<string, string> {
  const states = keys.map(digestOf);
  return new Map(
    states.map((state, index) => {
      const future = new Set(edges[index]?.map(({ to, deed }) => sayEdge(deed, states[to])));
      return [state, digestOf([...future].toSorted().join('\n'))];
    }),
  );
}
