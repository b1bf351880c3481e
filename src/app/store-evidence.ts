import type { KeptReadings } from '../kernel/paper-reading.ts';

/** Of what a project brings: what also lies with another one, in whichever programme. Never whose it is there. */
export type SeenElsewhere = { readonly numbers: readonly string[]; readonly slips: readonly string[]; readonly digests: readonly string[] };

export interface EvidenceReads {
  /** What was read of a file when it came; nothing of one that nobody could read. */
  listReadings(digest: string): Promise<KeptReadings>;
  /** Of these invoice numbers, slips and file digests, those that another project than the firm's of this programme has too. */
  findElsewhere(firm: string, asked: SeenElsewhere): Promise<SeenElsewhere>;
}
export interface EvidenceWrites {
  /** Once a file and kind: the same bytes always read the same. */
  keepReadings(digest: string, readings: KeptReadings): Promise<void>;
  /** Which transfers this case rests on, by `slipKey`. */
  claimSlips(claims: readonly { readonly slip: string; readonly caseId: string; readonly expenseId: string }[]): Promise<void>;
}
