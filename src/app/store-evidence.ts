import type { InvoiceReading } from '../kernel/invoice-reading.ts';

/** Of what a project brings: what also lies with another one, in whichever programme. Never whose it is there. */
export type SeenElsewhere = { readonly numbers: readonly string[]; readonly digests: readonly string[] };

export interface EvidenceReads {
  /** What was read of a file when it came; nothing of one that nobody could read. */
  listReadings(digest: string): Promise<readonly InvoiceReading[]>;
  /** Of these invoice numbers and file digests, those that another project than the firm's of this programme has too. */
  findElsewhere(firm: string, asked: SeenElsewhere): Promise<SeenElsewhere>;
}
export interface EvidenceWrites {
  /** Once a file: the same bytes always read the same. */
  keepReadings(digest: string, readings: readonly InvoiceReading[]): Promise<void>;
}
