import type { Policy } from '../policy.ts';
import { readEdition } from './read-edition.ts';

/** All versions that are shipped, and every edition of them. */
export type Library = {
  readonly packs: readonly Policy[];
  /** The version or edition of that name, or undefined. */
  readonly find: (name: string) => Policy | undefined;
  /** The same; throws on a name that no version carries. */
  readonly get: (name: string) => Policy;
  /** Of the line of amendments that a version stands in, the one in force on a day; undefined before the first of them that says its day. */
  readonly findOn: (pack: string, day: string) => Policy | undefined;
  /** The versions that amend this one, or amend such a one, earliest first. */
  readonly successorsOf: (pack: string) => readonly Policy[];
};

/** From when on it is in force; one that says no day always was. */
const sinceOf = ({ issue }: Policy): string => issue.inForceOn ?? '';

/** Versions → library. Throws on two of one name, on an amendment of nothing, and on one without its day. */
export function libraryOf(packs: readonly Policy[]): Library {
  const byName = new Map(packs.map((pack) => [pack.name, pack]));
  if (byName.size < packs.length) throw new RangeError('two versions of one name');
  for (const { name, issue } of packs) {
    if (issue.predecessor === null) continue;
    if (!byName.has(issue.predecessor)) throw new RangeError(`${name} amends ${issue.predecessor}, which is not shipped`);
    if (issue.inForceOn === null) throw new RangeError(`${name} does not say from when it is in force`);
  }
  const editions = new Map<string, Policy | undefined>();
  const find = (name: string): Policy | undefined => {
    const known = byName.get(name) ?? editions.get(name);
    if (known) return known;
    const pack = byName.get(name.split('?')[0] ?? '');
    const edition = pack && readEdition(pack, name);
    // Only what exists is kept: names that people make up must not fill the memory.
    if (edition) editions.set(name, edition);
    return edition;
  };
  const get = (name: string): Policy => {
    const found = find(name);
    if (!found) throw new RangeError(`no such policy pack: ${name}`);
    return found;
  };
  const successorsOf = (pack: string): readonly Policy[] =>
    packs
      .filter(({ issue }) => issue.predecessor === pack)
      .flatMap((next) => [next, ...successorsOf(next.name)])
      .toSorted((a, b) => sinceOf(a).localeCompare(sinceOf(b)));
  const firstOf = (pack: Policy): Policy => (pack.issue.predecessor === null ? pack : firstOf(get(pack.issue.predecessor)));
  const findOn = (pack: string, day: string): Policy | undefined => {
    const first = firstOf(get(pack));
    return [first, ...successorsOf(first.name)].findLast((each) => sinceOf(each) <= day);
  };
  return { packs, find, get, findOn, successorsOf };
}
