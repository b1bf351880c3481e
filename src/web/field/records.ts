import type { DigitalLevelFacts } from '../../../policy/policy.ts';
import type { PlaceSaid } from '../../cases/device-claims.ts';
import type { LineOutcome } from '../../cases/inspection/records.ts';
import type { SaidOnSite } from '../../cases/project/implementation/on-site.ts';
import type { AssessmentTask, FieldTask, FieldTasks } from '../../contract/field-views.ts';
import type { Day } from '../../kernel/day.ts';
import type { Item, Standing } from './queue.ts';

/** A line as far as it was looked at. */
export type SeenLine = { readonly outcome?: LineOutcome; readonly note: string };
/** Who did not sign, and why. A signature itself is a photo of the kind `signature`. */
export type Signed =
  | { readonly signer: string; readonly photoId: string; readonly at: string }
  | { readonly signer?: undefined; readonly declined: string };

type OfVisit<Task> = {
  readonly id: string;
  /** What the act is told apart by when it is sent twice. */
  readonly key: string;
  readonly by: { readonly personId: string; readonly name: string };
  /** As it was downloaded. */
  readonly task: Task;
  readonly on: Day;
  readonly signed?: Signed | undefined;
  readonly standing: Standing;
};
/** One inspection of one firm as it stands on this device, complete enough to be finished without a network. */
export type InspectionVisit = OfVisit<FieldTask> & {
  readonly persons: string;
  readonly lines: Readonly<Record<string, SeenLine>>;
  readonly findings: string;
  /** How the firm refused, where it would not be inspected. */
  readonly refusal?: string | undefined;
};
/** One look at the level of one firm. `answers`, `scenes`, `seen`: by the numbers of the indicators. `shown`: what stood on the screen when it was signed. */
export type AssessmentVisit = OfVisit<AssessmentTask> & {
  readonly answers: SaidOnSite['answers'];
  readonly scenes: DigitalLevelFacts['scenes'];
  readonly seen: SaidOnSite['seen'];
  readonly shown?: SaidOnSite['shown'] | undefined;
};
export type Visit = InspectionVisit | AssessmentVisit;
export const isInspection = (visit: Visit): visit is InspectionVisit => !isAssessment(visit);
export const isAssessment = (visit: Visit): visit is AssessmentVisit => 'scenes' in visit;
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

type Task = FieldTask | AssessmentTask;
/** Which firm, and for what: `visit/<round>/<project>` or `assessment/<project>`. */
export const placeOf = (task: Task): string =>
  ('inspectionId' in task ? ['visit', task.inspectionId, task.caseId] : ['assessment', task.caseId]).map(encodeURIComponent).join('/');
export const visitIdOf = (personId: string, task: Task): string =>
  'inspectionId' in task ? `${personId}/${task.inspectionId}/${task.caseId}` : `${personId}/${placeOf(task)}`;

/** What was handed in and the office does not have yet. */
export const leftOf = (visits: readonly Visit[], photos: readonly Photo[]): number =>
  itemsOf(
    visits.filter(({ standing }) => standing.is !== 'held'),
    photos,
  ).filter(({ standing }) => standing.is !== 'sent').length;

/** A visit and its photos as things to be sent, the photos first. */
export const itemsOf = (visits: readonly Visit[], photos: readonly Photo[]): readonly Item[] =>
  visits.flatMap((visit): Item[] => [
    ...photos
      .filter(({ visitId }) => visitId === visit.id)
      .map(({ id, standing }): Item => ({ id, visit: visit.id, what: 'photo', standing })),
    { id: visit.id, visit: visit.id, what: 'record', standing: visit.standing },
  ]);
