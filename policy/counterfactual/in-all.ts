import { asDay, type Day, formatDay } from '../../src/kernel/day.ts';
import type { FactChange, Proposal, Way } from './way.ts';

/** All ways of a verdict taken together: `fixed` nothing turns; with `set` nothing fails any more; `state` must still be said. */
export type InAll<Each extends Proposal = Way> = {
  readonly fixed: readonly Each[];
  readonly set: NonNullable<FactChange['set']>;
  readonly state: readonly string[];
  readonly on?: Day;
};

type Stated = NonNullable<FactChange['set']>[string];
/** Two ways that move the same fact: the further one serves both (a later day, a higher level). */
const further = (one: Stated | undefined, other: Stated): Stated =>
  one !== undefined && typeof one === typeof other && !Array.isArray(one) && one > other ? one : other;

/** Puts the ways of one verdict together. They are independent but for a shared day or level, so nothing is moved twice. */
export function inAll<Each extends Proposal>(ways: readonly Each[]): InAll<Each> {
  const changes = ways.flatMap(({ change }) => change ?? []);
  const set: Record<string, Stated> = {};
  for (const [path, value] of changes.flatMap((change) => Object.entries(change.set ?? {}))) set[path] = further(set[path], value);
  const on = changes
    .flatMap((change) => change.on ?? [])
    .toSorted()
    .at(-1);
  return {
    fixed: ways.filter(({ change }) => change === null),
    set,
    state: [...new Set(changes.flatMap(({ state = [] }) => state))],
    ...(on && { on }),
  };
}

/** In a sentence, what the ways beside the tests come to together; undefined where every test holds. Never promises what still has to be said. */
export function inAllSays(ways: readonly Way[]): string | undefined {
  if (ways.length === 0) return undefined;
  const { fixed, state, on } = inAll(ways);
  if (fixed.length === ways.length) return ways.length === 1 ? '这一项改变不了。' : `${ways.length} 项都改变不了。`;
  if (fixed.length > 0) return `${fixed.length} 项改变不了，其余 ${ways.length - fixed.length} 项做到了也不能通过。`;
  const earliest = on ? `，最早 ${formatDay(asDay(on))}` : '';
  if (state.length === 0) return `共差 ${ways.length} 项，都做到即可${earliest}。`;
  return `共差 ${ways.length} 项；补充说明的内容也都符合，即可${earliest}。`;
}
