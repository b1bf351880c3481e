import type { Elsewhere } from './explore-elsewhere.ts';
import type { Graph } from './explore.ts';
import type { GraphStatement } from './moving.ts';
import { digestOf, futuresOf, haveSameFuture } from './same-future.ts';

type Sound = Omit<GraphStatement, 'look'> & ReturnType<GraphStatement['look']>;

/**
 * The exploration's own soundness. What the key leaves out does not decide: every state is asked for its future by up to four of
 * the histories that reach it, the first and the last of either order. A difference that is carried silently over several steps
 * shows when other histories lead: tried backwards, the same states must come out.
 */
export function soundnessOf(graph: Graph, elsewhere: Elsewhere): readonly Sound[] {
  const here = haveSameFuture(graph);
  const futures = futuresOf(graph);
  const isUnlike = (state: string): boolean =>
    state === elsewhere.unlike || (elsewhere.futures.get(state) ?? futures.get(state)) !== futures.get(state);
  const unlike = here.broken === -1 ? graph.keys.findIndex((key) => isUnlike(digestOf(key))) : here.broken;
  const isAlike = elsewhere.futures.size === futures.size && [...elsewhere.futures.keys()].every((state) => futures.has(state));
  return [
    {
      name: 'same-future',
      clause: null,
      says: '归为同一状态的不同经过，此后谁能办什么、办后到哪里，完全相同',
      tried: here.tried + elsewhere.tried + elsewhere.futures.size,
      broken: unlike,
    },
    {
      name: 'either-order',
      clause: null,
      says: '把试办的次序倒过来重走一遍，到达的状态一个不多、一个不少',
      tried: elsewhere.futures.size,
      broken: isAlike ? -1 : 0,
    },
  ];
}
