import type { Day } from '../../../kernel/day.ts';
import type { CooperationRefused, FindingSet, InspectionRecord, Round } from '../../inspection/records.ts';
import type { PaperRef } from '../diagnosis/records.ts';

/** What the firm says that it did about a finding, with what it handed in to show it. */
export type FindingAnswer = { readonly text: string; readonly papers: readonly PaperRef[]; readonly by: string; readonly on: Day };
/** Something to be put right. `returned`: why an answer did not do, until the next one. */
export type Finding = FindingSet & {
  readonly step: 'open' | 'answered' | 'closed';
  readonly answers: readonly FindingAnswer[];
  readonly returned?: string;
  readonly closed?: { readonly opinion: string; readonly by: string; readonly on: Day };
};

/** An inspection as its conclusion came onto this firm's file. */
export type InspectionOnFile = {
  readonly inspectionId: string;
  readonly round: Round;
  readonly record?: InspectionRecord;
  readonly refusal?: CooperationRefused;
  readonly opinion: string;
  readonly concludedBy: string;
  readonly finding?: FindingSet;
};
export type FiledInspection = Omit<InspectionOnFile, 'finding'> & { readonly concludedOn: Day; readonly finding?: Finding };
