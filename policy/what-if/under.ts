import type { Library } from '../edition/library.ts';
import type { Change, Policy } from '../policy.ts';

/** The policy for facts that are under the version or edition of that name; of no name, for facts that are under none. */
export type Under = (pack: string | undefined) => Policy;
/** Who decides before a change, and who after. */
export type Sides = { readonly before: Under; readonly after: Under };

const kept = <T>(terms: Readonly<Record<string, T>> = {}, has: (name: string, value: T) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(terms).filter(([name, value]) => has(name, value)));

/** Of a change only what the version has: of another one nothing can be supposed. */
const within = ({ parameters, readings }: Policy, change: Change): Change => ({
  parameters: kept(change.parameters, (name) => Object.hasOwn(parameters, name)),
  readings: kept(change.readings, (name, value) => Object.hasOwn(readings[name]?.alternatives ?? {}, value)),
});

/**
 * A change supposed of whatever terms each case is under: those by which it was decided (measures/18), else those of `policy`. Throws
 * on a version that is not shipped.
 */
export function sidesOf(policy: Policy, change: Change, get: Library['get']): Sides {
  const supposed = new Map<string | undefined, Policy>();
  const before: Under = (pack) => (pack === undefined ? policy : get(pack));
  const after: Under = (pack) => {
    const own = before(pack);
    const known = supposed.get(pack) ?? own.under(within(own, change));
    supposed.set(pack, known);
    return known;
  };
  return { before, after };
}
