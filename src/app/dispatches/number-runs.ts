import type { NumberRun } from '../../contract/dispatch-views.ts';
import type { DispatchNumber } from '../../documents/dispatch/dispatch.ts';

type Taken = DispatchNumber & { readonly sequence: number };

/** The runs of these numbers, newest year first. */
export function numberRuns(taken: readonly Taken[]): readonly NumberRun[] {
  const runs = Map.groupBy(taken, ({ code, year }) => `${year} ${code}`);
  return [...runs.values()]
    .map((numbers): NumberRun => {
      const borne = new Set(numbers.map(({ sequence }) => sequence));
      const last = Math.max(...borne);
      const missing = Array.from({ length: last }, (_, index) => index + 1).filter((each) => !borne.has(each));
      return { code: numbers[0]?.code ?? '', year: numbers[0]?.year ?? 0, last, missing };
    })
    .toSorted((a, b) => b.year - a.year || a.code.localeCompare(b.code));
}
