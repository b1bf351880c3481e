import type { RecoveryStage } from '../cases/recovery/acts.ts';
import type { OpenInstalment } from '../cases/recovery/owed.ts';
import type { Trigger } from '../cases/recovery/records.ts';
import type { KnownRecovery } from '../cases/recovery/state.ts';
import type { SanctionStage } from '../cases/sanction/acts.ts';
import type { Sanctioned } from '../cases/sanction/records.ts';
import type { KnownSanction } from '../cases/sanction/state.ts';
import type { Day } from '../kernel/day.ts';
import type { View } from './views.ts';

/** `GET /api/v1/cases/:id` of a recovery. Fen; `owedFen` and what follows are null before anything is decided. */
export type RecoveryView = View<'recovery'> & {
  readonly stage: RecoveryStage;
  readonly recovery: KnownRecovery;
  readonly receivedFen: number;
  readonly owedFen: number | null;
  readonly overdueFen: number;
  readonly open: readonly OpenInstalment[];
};

/** `GET /api/v1/recoveries`: newest first. */
export type RecoveryRow = {
  readonly id: string;
  readonly caseId: string;
  readonly name: string;
  readonly trigger: Trigger;
  readonly stage: RecoveryStage;
  readonly claimedFen: number;
  readonly receivedFen: number;
  readonly owedFen: number | null;
  readonly overdueFen: number;
  /** Until when the next step is the firm's: to answer, or to give the next part back; null where nothing is. */
  readonly dueOn: Day | null;
  readonly on: Day;
};
/** A firm on the county's list of bad faith today (measures/17). */
export type BadFaithRow = {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly trigger: Trigger;
  readonly from: Day;
  readonly until: Day;
};
export type RecoveriesView = { readonly recoveries: readonly RecoveryRow[]; readonly badFaith: readonly BadFaithRow[] };

/** `GET /api/v1/cases/:id` of a sanction. */
export type SanctionView = View<'sanction'> & { readonly stage: SanctionStage; readonly sanction: KnownSanction };
/** `GET /api/v1/sanctions`: newest first. */
export type SanctionRow = Pick<Sanctioned, 'provider' | 'offence' | 'measures' | 'until'> & {
  readonly id: string;
  readonly stage: SanctionStage;
  readonly on: Day;
};
