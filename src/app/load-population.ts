import type { StoredCase } from '../../policy/what-if/index.ts';
import { gather, gatheredCases, nothingGathered } from './gather-population.ts';
import type { Ports } from './ports.ts';
import type { StoredEvent } from './store.ts';

const PAGE = 1_000;

/** What a supposed policy is tried on: every question a programme has answered, each with its latest facts and under the edition that answered it, by case. Only reads. */
export async function loadPopulation({ store }: Pick<Ports, 'store'>, programmeId: string): Promise<StoredCase[]> {
  const reads = store.in(programmeId);
  const gathered = nothingGathered();
  let after: Pick<StoredEvent, 'caseId' | 'version'> | undefined;
  do {
    const page = await reads.listAllEvents(after, PAGE);
    for (const event of page) gather(gathered, event);
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after);
  return gatheredCases(gathered);
}
