import type { StoredCase } from '../../policy/what-if/index.ts';
import { ok, type Result } from '../kernel/result.ts';
import { loadPopulation } from './load-population.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

/** What 政策推演 tries a change on: the questions of all cases with their facts, for those who see every case. Only reads. */
export async function listLiveCases(ports: Pick<Ports, 'store'>, { actor, programmeId }: Who): Promise<Result<readonly StoredCase[]>> {
  const may = mayEnter(actor, 'live-cases');
  return may.ok ? ok(await loadPopulation(ports, programmeId)) : may;
}
