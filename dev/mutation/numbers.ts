import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Literal = { readonly type: string; readonly value: number | string };
type Place = { readonly node: Literal; readonly parent: { readonly key?: unknown; readonly computed?: boolean } };
type Mutator = { readonly name: string; readonly mutate: (place: Place) => Iterable<Literal> };

/** Every number as one more: a rate of 51 %, a cap a fen higher, the next element of a list. Names of properties are left alone. */
const oneMore: Mutator = {
  name: 'NumberLiteral',
  *mutate({ node, parent }) {
    if (parent.key === node && !parent.computed) return;
    if (node.type === 'NumericLiteral') yield { type: node.type, value: Number(node.value) + 1 };
    if (node.type === 'BigIntLiteral') yield { type: node.type, value: String(BigInt(node.value) + 1n) };
  },
};

/**
 * Stryker leaves numbers alone, and numbers are what a policy is made of. It has no plug-in for mutators, but reads its list of
 * them anew for every file: one more is put into it. Throws where the list is not where this version has it.
 */
export async function mutateNumbers(): Promise<void> {
  const core = createRequire(createRequire(import.meta.url).resolve('@stryker-mutator/core'));
  const home = dirname(core.resolve('@stryker-mutator/instrumenter/package.json'));
  const list = pathToFileURL(join(home, 'dist/src/mutators/mutate.js')).href;
  const { allMutators } = (await import(list)) as { allMutators: Mutator[] };
  allMutators.push(oneMore);
}
