import type { AuditLot, SampleWay } from '../cases/audit/draw-sample.ts';
import type { Drawn } from '../cases/draw.ts';
import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';
import type { CaseKind } from './views.ts';

/** A payment: the lot of its case, whom it paid, and each thing to ask about it, in words. */
export type AuditListed = AuditLot & {
  readonly kind: 'project' | 'outlay';
  readonly name: string;
  readonly creditCode: string;
  readonly why: readonly string[];
};
export type AuditLine = Drawn<AuditListed>;
/** `GET /api/v1/audit?way=&seed=&count=`: all that was paid, and of it the sample. Without a seed nothing is drawn. */
export type AuditView = {
  readonly on: Day;
  readonly way: SampleWay;
  readonly seed: string | null;
  readonly listDigest: string;
  readonly listed: number;
  readonly paidFen: number;
  readonly drawn: readonly AuditLine[];
};
/** `GET /api/v1/audit/cases/:id?version=`: what stands behind an entry: all that was done on its case until then, with papers and clauses. */
export type Grounds = {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly steps: readonly {
    readonly version: number;
    readonly on: Day;
    readonly by: string;
    readonly label: string;
    readonly says: string;
  }[];
  readonly files: readonly { readonly name: string; readonly href: string; readonly digest: string }[];
  readonly clauses: readonly { readonly clause: ClauseId; readonly says: readonly string[] }[];
  /** The batch by which it was paid. */
  readonly batchId: string | null;
};
