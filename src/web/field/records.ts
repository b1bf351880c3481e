import type { PlaceSaid } from '../../cases/inspection/device-claims.ts';
import type { LineOutcome } from '../../cases/inspection/records.ts';
import type { FieldTask, FieldTasks } from '../../contract/field-views.ts';
import type { Day } from '../../kernel/day.ts';
import type { Item, Standing } from './queue.ts';

/** A line as far as it was looked at. */
export type SeenLine = { readonly outcome?: LineOutcome; readonly note: string };
/** Who did not sign, and why. A signature itself is a photo of the kind `signature`. */
export type Signed =
  | { readonly signer: string; readonly photoId: string; readonly at: string }
  | { readonly signer?: undefined; readonly declined: string };

/** One inspection of one firm as it stands on this device, complete enough to be finished without a network. */
export type Visit = {
  readonly id: string;
  /** What the act is told apart by when it is sent twice. */
  readonly key: string;
  readonly by: { readonly personId: string; readonly name: string };
  /** As it was downloaded. */
  readonly task: FieldTask;
  readonly on: Day;
  readonly persons: string;
  readonly lines: Readonly<Record<string, SeenLine>>;
  readonly findings: string;
  /** How the firm refused, where it would not be inspected. */
  readonly refusal?: string | undefined;
  readonly signed?: Signed | undefined;
  readonly standing: Standing;
};
export type Photo = {
  readonly id: string;
  readonly visitId: string;
  readonly kind: 'photo' | 'signature';
  /** SHA-256, computed when it was taken. */
  readonly digest: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly takenAt: string;
  readonly place: PlaceSaid;
  readonly line?: string;
  readonly standing: Standing;
};
/** What was downloaded last, for whom, when. */
export type Downloaded = FieldTasks & { readonly at: string };

export const visitIdOf = (personId: string, { inspectionId, caseId }: Pick<FieldTask, 'inspectionId' | 'caseId'>): string =>
  `${personId}/${inspectionId}/${caseId}`;

/** A visit and its photos as things to be sent, the photos first. */
export const itemsOf = (visits: readonly Visit[], photos: readonly Photo[]): readonly Item[] =>
  visits.flatMap((visit): Item[] => [
    ...photos
      .filter(({ visitId }) => visitId === visit.id)
      .map(({ id, standing }): Item => ({ id, visit: visit.id, what: 'photo', standing })),
    { id: visit.id, visit: visit.id, what: 'record', standing: visit.standing },
  ]);
