import type { ClauseId } from '../../src/kernel/clause.ts';
import { type Graph, isEnd } from './explore.ts';

/** Something shown of the whole graph at once. Without a clause: about the exploration itself. `broken`: the first state that breaks it, -1 for none. */
export type GraphStatement = {
  readonly name: string;
  readonly says: string;
  readonly clause: ClauseId | null;
  look(graph: Graph): { readonly tried: number; readonly broken: number };
};

/** The states from which one of these can be reached without anybody being disqualified on purpose. */
function leadingTo(graph: Graph, isGoal: (index: number) => boolean): ReadonlySet<number> {
  const into = graph.worlds.map((): number[] => []);
  graph.edges.forEach((edges, from) => edges.forEach(({ to, deed }) => deed?.act !== 'disqualify' && into[to]?.push(from)));
  const found = new Set([...graph.worlds.keys()].filter(isGoal));
  for (const to of found) into[to]?.forEach((from) => found.add(from));
  return found;
}

/** That nobody is ever caught in a dead end. */
export const MOVING: readonly GraphStatement[] = [
  {
    name: 'someone-can-move',
    clause: 'measures/12.2',
    says: '未到终点的每个状态都有人能办下去，至多等到期限届满，且不必取消资格就能到终点',
    look(graph) {
      const ends = new Set(graph.worlds.flatMap((world, index) => (isEnd(world) ? [index] : [])));
      const moving = leadingTo(graph, (index) => ends.has(index));
      return { tried: graph.worlds.length - ends.size, broken: graph.worlds.findIndex((_, index) => !moving.has(index)) };
    },
  },
  {
    name: 'payment-stays-open',
    clause: 'plan/2.4.4',
    says: '成为试点之后，只要没有到终点，按规定办就总能走到拨付',
    look(graph) {
      const hopeful = leadingTo(graph, (index) => graph.worlds[index]?.cases.project.stage === 'paid');
      const pilots = graph.worlds.flatMap((world, index) => (world.trail.isPilot && !isEnd(world) ? [index] : []));
      return { tried: pilots.length, broken: pilots.find((index) => !hopeful.has(index)) ?? -1 };
    },
  },
];
