import type { FactGroups } from '../../cases/needs.ts';
import type { Asked } from './asked.ts';

/** The bank's written answer named in the input, with the name it was kept under. */
export async function loadAnswer({ tx, input }: Pick<Asked, 'tx' | 'input'>): Promise<FactGroups['answer']> {
  const found = await tx.findFile(String(input['answer']));
  return found ? { answer: { name: found.name, digest: found.digest } } : {};
}
