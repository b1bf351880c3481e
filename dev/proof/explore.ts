import type { Policy } from '../../policy/index.ts';
import { nextTurn } from './clock.ts';
import { keysUnder } from './key.ts';
import { wishesUnder, type Wishes } from './wishes.ts';
import { type Deed, type Done, FIRST_WORLD, perform, type World } from './world.ts';

/** One step out of state `index`. Without a deed: days passed. */
export type Step = Done & { readonly index: number; readonly before: World; readonly deed?: Deed };
/** A state reached, and all that is possible there. */
export type Visit = { readonly index: number; readonly world: World; readonly steps: readonly Step[]; readonly refused: readonly Deed[] };
/** Looks at every state with its steps; true ends the exploration. */
export type Watch = (visit: Visit) => boolean;

/**
 * `keys[i]`: of state i. `edges[i]`: where each of its steps leads. `cameFrom`: the shortest way back. `others`: for a state that
 * was reached by other histories too, the last of those.
 */
export type Graph = {
  readonly model: Model;
  readonly worlds: readonly World[];
  readonly keys: readonly string[];
  readonly others: ReadonlyMap<number, World>;
  readonly cameFrom: readonly (Step | undefined)[];
  readonly edges: readonly (readonly Edge[])[];
  readonly steps: number;
  readonly refusals: number;
  /** The number of the state that a world is in; undefined where none like it was reached. */
  findIndex(world: World): number | undefined;
};
export type Edge = { readonly to: number; readonly deed?: Deed };

const ENDS: readonly string[] = ['paid', 'removed', 'disqualified'];
export const isEnd = ({ cases }: World): boolean => ENDS.includes(cases.project.stage);

/** In which order wishes are tried: which history first reaches a state turns on it. */
export type Order = 'forth' | 'back';

/** What is explored: the product's tables as they were when this was made, under a policy. */
export type Model = { readonly policy: Policy; readonly wishesOf: Wishes; readonly keyOf: (world: World) => string };

export function modelUnder(policy: Policy, order: Order = 'forth'): Model {
  const wishesOf = wishesUnder();
  const inOrder: Wishes = (world, end) => (order === 'forth' ? wishesOf(world, end) : wishesOf(world, end).toReversed());
  return { policy, wishesOf: inOrder, keyOf: keysUnder(policy) };
}

/** All steps out of a world: every wish that is granted, and the next day that something turns on. */
export function visitOf(world: World, { policy, wishesOf }: Model, index = 0): Visit {
  const steps: Step[] = [];
  const refused: Deed[] = [];
  for (const deed of wishesOf(world, isEnd(world))) {
    const done = perform(world, deed, policy);
    if (done.ok) steps.push({ ...done.value, index, before: world, deed });
    else refused.push(deed);
  }
  const later = nextTurn(world);
  return { index, world, refused, steps: later ? [...steps, { world: later, events: [], index, before: world }] : steps };
}

/** Breadth first over everything reachable. Worlds of one key are one state. */
export function explore(model: Model, watch: Watch, first: World = FIRST_WORLD): Graph {
  const { keyOf } = model;
  const worlds = [first];
  const keys = [keyOf(first)];
  const others = new Map<number, World>();
  const indices = new Map(keys.map((key, index) => [key, index]));
  const cameFrom: (Step | undefined)[] = [undefined];
  const edges: (readonly Edge[])[] = [];
  let [steps, refusals] = [0, 0];
  const reach = (step: Step): number => {
    const key = keyOf(step.world);
    const known = indices.get(key);
    if (known !== undefined) {
      others.set(known, step.world);
      return known;
    }
    indices.set(key, worlds.length);
    keys.push(key);
    cameFrom.push(step);
    return worlds.push(step.world) - 1;
  };
  for (const [index, world] of worlds.entries()) {
    const visit = visitOf(world, model, index);
    edges.push(visit.steps.map((step) => ({ to: reach(step), ...(step.deed && { deed: step.deed }) })));
    steps += visit.steps.length;
    refusals += visit.refused.length;
    if (watch(visit)) break;
  }
  return { model, worlds, keys, others, cameFrom, edges, steps, refusals, findIndex: (world) => indices.get(keyOf(world)) };
}
