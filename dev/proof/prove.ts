import type { Policy } from '../../policy/index.ts';
import type { ClauseId } from '../../src/kernel/clause.ts';
import { ASIDE } from './beside.ts';
import { explore, type Graph, modelUnder, type Step } from './explore.ts';
import { exploreElsewhere } from './explore-elsewhere.ts';
import { MOVING } from './moving.ts';
import { soundnessOf } from './soundness.ts';
import type { Statement } from './statement.ts';
import { ACCEPTANCE } from './statements/acceptance.ts';
import { APPLICATION } from './statements/application.ts';
import { BOOKS } from './statements/books.ts';
import { ENDS } from './statements/ends.ts';
import { FLOW } from './statements/flow.ts';
import { handsUnder } from './statements/hands.ts';
import { NOTICES } from './statements/notices.ts';
import { PAYMENT } from './statements/payment.ts';
import { FIRST_WORLD, type World } from './world.ts';

/** A statement with how often it was put to the test. `counterexample`: the shortest way to what breaks it. */
export type Shown = {
  readonly name: string;
  readonly says: string;
  readonly clause: ClauseId | null;
  readonly tried: number;
  readonly counterexample: readonly Step[] | null;
};
export type Proof = { readonly shown: readonly Shown[]; readonly graph: Graph };
/** A statement that was never put to the test is not shown. */
export const isShown = ({ tried, counterexample }: Shown): boolean => tried > 0 && counterexample === null;

/** From which world on, and at which statement's first counterexample to stop. */
export type Bounds = { readonly first?: World; readonly until?: string };

function wayTo({ cameFrom }: Pick<Graph, 'cameFrom'>, index: number): Step[] {
  const way: Step[] = [];
  for (let step = cameFrom[index]; step; step = cameFrom[step.index]) way.unshift(step);
  return way;
}

/** Explores everything reachable under the policy, with the product's tables as they stand, and asks every statement of every state and step. */
export function prove(policy: Policy, { first = FIRST_WORLD, until }: Bounds = {}): Proof {
  const statements: readonly Statement[] = [
    ...APPLICATION,
    ...PAYMENT,
    ...NOTICES,
    ...ACCEPTANCE,
    ...handsUnder(policy),
    ...BOOKS,
    ...ENDS,
    ...FLOW,
  ];
  const tried = new Map<string, number>();
  const broken = new Map<string, { readonly index: number; readonly step: Step | 'here' }>();
  const graph = explore(
    modelUnder(policy),
    (visit) => {
      for (const { name, look } of statements) {
        const found = look(visit);
        tried.set(name, (tried.get(name) ?? 0) + found.tried);
        if (found.broken && !broken.has(name)) broken.set(name, { index: visit.index, step: found.broken });
      }
      return until !== undefined && broken.has(until);
    },
    first,
  );
  const shown = statements.map(({ name, says, clause }): Shown => {
    const at = broken.get(name);
    const way = at && [...wayTo(graph, at.index), ...(at.step === 'here' ? [] : [at.step])];
    return { name, says, clause, tried: tried.get(name) ?? 0, counterexample: way ?? null };
  });
  return { graph, shown: [...shown, ...(until === undefined ? ofGraph(graph) : [])] };
}

const ofGraph = (graph: Graph): Shown[] => [...MOVING, ASIDE].map(({ look, ...words }) => asShown(graph, { ...words, ...look(graph) }));

type Found = Omit<Shown, 'counterexample'> & { readonly broken: number };
const asShown = (graph: Graph, { broken, ...found }: Found): Shown => ({
  ...found,
  counterexample: broken === -1 ? null : wayTo(graph, broken),
});

/** The proof, and that the exploration is sound: for that another thread explores at the same time. */
export async function proveSoundly(policy: Policy): Promise<Proof> {
  const elsewhere = exploreElsewhere(policy.name);
  const { graph, shown } = prove(policy);
  const sound = soundnessOf(graph, await elsewhere);
  return { graph, shown: [...shown, ...sound.map((each) => asShown(graph, each))] };
}
