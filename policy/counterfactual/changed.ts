import type { FactChange } from './way.ts';

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function put(place: unknown, [key, ...deeper]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(place)) return place.map((item: unknown, index) => (String(index) === key ? put(item, deeper, value) : item));
  const tree = isTree(place) ? place : {};
  return { ...tree, [key]: put(tree[key], deeper, value) };
}

/** A copy of the facts with the change's values in their places. Values fit the facts' shape as far as the change was made for them. */
export const changed = <Facts extends object>(facts: Facts, { set = {} }: FactChange): Facts =>
  Object.entries(set).reduce<Facts>((copy, [path, value]) => put(copy, path.split('.'), value) as Facts, facts);
