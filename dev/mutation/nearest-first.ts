import { basename, dirname } from 'node:path';
import { BaseSequencer, type TestSpecification, type Vitest } from 'vitest/node';

const stemOf = (file: string): string => basename(file).split('.')[0] ?? '';

/** How far a test stands from a file: its own, one of the same folder, another. */
function distance(test: string, file: string): number {
  if (dirname(test) !== dirname(file)) return 2;
  return stemOf(test) === stemOf(file) ? 0 : 1;
}

/** Runs the tests beside the changed file first, of these the ones that failed last time: the first that fails ends the run. */
export class NearestFirst extends BaseSequencer {
  readonly #vitest: Vitest;

  constructor(vitest: Vitest) {
    super(vitest);
    this.#vitest = vitest;
  }

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [changed] = [this.#vitest.config.related ?? []].flat();
    if (changed === undefined) return sorted;
    return sorted.toSorted((a, b) => distance(a.moduleId, changed) - distance(b.moduleId, changed));
  }
}
