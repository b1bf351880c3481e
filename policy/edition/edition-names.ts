import { editionName } from './change.ts';
import { changeOn, type Ruled } from './in-time.ts';

/** Every edition of a version that its rulings, in the order of signing, have ever made: after each of them, for facts of any day. */
export function editionNames(pack: string, rulings: readonly Ruled[]): readonly string[] {
  const own = rulings.filter((ruled) => ruled.pack === pack);
  const after = (signed: number): string[] =>
    own.slice(0, signed).map(({ from }) => editionName(pack, changeOn(own.slice(0, signed), pack, from)));
  return [...new Set([pack, ...own.flatMap((_, index) => after(index + 1))])];
}
