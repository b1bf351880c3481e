import type { Reads } from '../store.ts';
import { OPEN, type OpenCase } from './cases-resting-on.ts';

const MOST = 100_000;

/** Every open case. Mere applications, of which there may be very many, come without their state: all have the same verdict on file. */
export async function loadOpenCases(reads: Reads): Promise<readonly OpenCase[]> {
  const listed = await reads.listAtStages(OPEN, { all: true }, MOST);
  const further = listed.filter(({ stage }) => stage !== 'applied').map(({ id }) => id);
  const states = new Map((await reads.listCases(further)).map(({ id, state }) => [id, state]));
  return listed.map(({ id, kind, stage, title }) => ({ id, kind, stage, title, state: states.get(id) }));
}
