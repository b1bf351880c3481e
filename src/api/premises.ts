import type { Ports } from '../app/ports.ts';
import type { Programme } from '../app/store.ts';
import type { Bases } from './bases.ts';
import type { Limit } from './rate-limit.ts';

/** What every route of one programme stands on. */
export type Premises = {
  readonly ports: Ports;
  /** As it was at the start; only its simulated day may have moved since. */
  readonly programme: Programme;
  /** Of every programme of this deployment. */
  readonly bases: Bases;
  /** What checks evidence packs in a browser; null where it was not built. */
  readonly verifierScript: string | null;
  /** The deployment's, whichever programme they are met in. */
  readonly limits: { readonly failedSignIns: Limit; readonly codes: Limit; readonly objections: Limit; readonly receipts: Limit };
};
