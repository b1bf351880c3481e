/** What became of one change: its file from the project's folder, where it is, and what was put there instead. */
export type Trial = {
  readonly fileName: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
};
export type Tally = { readonly killed: number; readonly timedOut: number; readonly survived: number; readonly uncovered: number };

/** Whether every test passed in spite of the change, or none came by. */
export const isUnnoticed = ({ status }: Trial): boolean => status === 'Survived' || status === 'NoCoverage';

/** Words left alone, and changes with which the programme did not even load, are not counted. */
export function tallyOf(trials: readonly Trial[]): Tally {
  const count = (wanted: string): number => trials.filter(({ status }) => status === wanted).length;
  return { killed: count('Killed'), timedOut: count('Timeout'), survived: count('Survived'), uncovered: count('NoCoverage') };
}

/** Per cent of the changes that were noticed; of none it is 0, for nothing was shown. */
export function scoreOf({ killed, timedOut, survived, uncovered }: Tally): number {
  const all = killed + timedOut + survived + uncovered;
  return all === 0 ? 0 : (100 * (killed + timedOut)) / all;
}
