import type { ExpenseCategory } from '../../policy/policy.ts';
import type { ProjectStage } from '../cases/project/stages.ts';
import type { Forecast } from '../cases/fund/forecast.ts';
import type { Day } from '../kernel/day.ts';
import type { FundSource } from '../kernel/fund-source.ts';
import type { FundShare, FundUse } from '../kernel/fund-use.ts';
import type { UseHolding } from '../kernel/accounts.ts';
import type { Drawn } from './figure-views.ts';

/** What of the books is looked at; an absent part means all. Days: of the entries, both included. */
export type LedgerFilter = {
  readonly source?: FundSource | undefined;
  readonly use?: FundUse | undefined;
  readonly share?: FundShare | undefined;
  readonly firm?: string | undefined;
  /** Its code, or `UNPLACED`: of the firms there. */
  readonly township?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
};
/** One use of one source: how far its money has come, in fen. */
export type UseLine = { readonly source: FundSource; readonly use: FundUse; readonly fen: Readonly<Record<UseHolding, number>> };
/** What a source was granted and has not allotted yet. */
export type SourceLine = { readonly source: FundSource; readonly grantedFen: number; readonly unallocatedFen: number };
export type CategoryShare = { readonly category: ExpenseCategory; readonly fen: number };
/** A firm's investment, its subsidy, and where that went (plan/4.4). `categories`: what it holds of the subsidy, by kind of recognised expense. */
export type FirmLine = {
  readonly caseId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly stage: ProjectStage;
  readonly source: FundSource;
  readonly investedFen: number;
  readonly recognisedFen: number;
  readonly committedFen: number;
  readonly obligatedFen: number;
  readonly paidFen: number;
  readonly recoveredFen: number;
  readonly categories: readonly CategoryShare[];
};
/** `GET /api/v1/fund-ledger` */
export type FundLedgerView = {
  readonly sources: readonly SourceLine[];
  readonly uses: readonly UseLine[];
  readonly firms: readonly FirmLine[];
  /** Of what was paid to these firms, and for rewards and services; null while nothing was. */
  readonly flow: Drawn | null;
  /** Of the region's money for transformation as it is today, whatever was filtered. */
  readonly forecast: Forecast;
};
