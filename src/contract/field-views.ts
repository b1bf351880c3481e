import type { ChecklistLine, Round } from '../cases/inspection/records.ts';
import type { FiledLevel } from '../cases/project/implementation/on-site.ts';
import type { Day } from '../kernel/day.ts';
import type { Me } from './views.ts';

/** What an earlier inspection left with the firm. */
export type EarlierInspection = { readonly on: Day; readonly opinion: string; readonly finding?: string; readonly isOpen: boolean };
/** A firm that the reader was sent to and that has no record yet, with all that is needed on the spot without a network. */
export type FieldTask = {
  readonly inspectionId: string;
  readonly title: string;
  readonly round: Round;
  /** No inspection can have been before. */
  readonly drawnOn: Day;
  /** The project. */
  readonly caseId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly contact?: string;
  readonly phone?: string;
  readonly inspectors: readonly string[];
  readonly checklist: readonly ChecklistLine[];
  /** Papers to be shown by the firm: contracts and what was paid for. */
  readonly toShow: readonly string[];
  readonly earlier: readonly EarlierInspection[];
};
/**
 * A firm whose level after this evaluator is entrusted with, and nothing else of it: neither the level before nor what the firm says of itself.
 * `edition`: the indicator set it is asked by. `filed`: the level after on file, where there is one already.
 */
export type AssessmentTask = {
  /** The project. */
  readonly caseId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly contact?: string;
  readonly edition: string;
  readonly filed?: FiledLevel;
  /** Why this evaluator's answers would be refused now: it was found to be tied to the firm or to who serves it. */
  readonly tie?: string;
  /** What was to be built, by the plan in force: to be seen on the spot. */
  readonly works: readonly string[];
};
/** `tasks`: of an inspector. `assessments`: of an evaluator. */
export type FieldTasks = Pick<Me, 'personId' | 'name' | 'today' | 'clock'> & {
  readonly tasks: readonly FieldTask[];
  readonly assessments: readonly AssessmentTask[];
};

/** One firm of a file from a device: photos that lie in it and were taken, whether its record is entered, and what was not taken. */
export type PackVisit = {
  readonly name: string;
  readonly photos: number;
  readonly isRecorded: boolean;
  readonly faults: readonly string[];
};
export type PackTaken = { readonly by: string; readonly part: number; readonly parts: number; readonly visits: readonly PackVisit[] };
/** A photo that was received: its number and SHA-256. */
export type PhotoKept = { readonly id: string; readonly digest: string };
