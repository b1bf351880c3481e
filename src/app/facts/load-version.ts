import type { FactGroups } from '../../cases/needs.ts';
import type { Asked } from './asked.ts';

/** The version that the input names (`pack` of a ruling, `to` of a move), as the rulings leave it, and whether it amends the case's own. */
export async function loadVersion({ input, state, inForce, policies }: Asked): Promise<FactGroups['version']> {
  const named = input['to'] ?? input['pack'];
  const version = typeof named === 'string' ? policies.packs.find(({ name }) => name === named) : undefined;
  if (version === undefined) return { isSuccessor: false };
  const own = 'pack' in state ? state.pack : undefined;
  const isSuccessor = own !== undefined && policies.successorsOf(own).some(({ name }) => name === version.name);
  return { target: inForce.of({ pack: version.name }), isSuccessor };
}
