import type { DiagnosisDelivery, DiagnosisOrder } from './records.ts';

/** What an accepted one says of the level is its own event: `level-assessed`. */
export type DiagnosisEvent =
  | { readonly type: 'diagnosis-assigned'; readonly order: DiagnosisOrder }
  | { readonly type: 'diagnosis-submitted'; readonly delivery: DiagnosisDelivery }
  | { readonly type: 'diagnosis-returned'; readonly reason: string }
  | { readonly type: 'diagnosis-accepted'; readonly opinion: string };
