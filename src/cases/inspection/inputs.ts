import type { Day } from '../../kernel/day.ts';
import type { DeviceClaims } from '../device-claims.ts';
import type { Round, SaidLine } from './records.ts';

type OfFirm = { readonly caseId: string };
type Recorded = OfFirm &
  DeviceClaims & { readonly on: Day; readonly persons: string; readonly lines: readonly SaidLine[]; readonly findings: string };
type RefusalSeen = OfFirm & DeviceClaims & { readonly on: Day; readonly persons: string; readonly what: string };
/** What an inspector says of one firm. */
export type Said =
  | { readonly act: 'recordInspection'; readonly input: Recorded }
  | { readonly act: 'recordRefusal'; readonly input: RefusalSeen };
export type InspectionInputs = {
  readonly announceInspection: {
    readonly round: Round;
    readonly title: string;
    /** Whole percent of the list. */
    readonly share: number;
    readonly seedSource: string;
    readonly seedOn: Day;
  };
  readonly drawInspection: { readonly seed: string };
  /** Ids of people. */
  readonly assignInspectors: OfFirm & { readonly inspectors: readonly string[] };
  readonly recordInspection: OfFirm &
    DeviceClaims & {
      readonly on: Day;
      readonly persons: string;
      readonly lines: readonly SaidLine[];
      readonly findings: string;
    };
  readonly recordRefusal: RefusalSeen;
  /** From the file of a device: whose, its SHA-256, and what the inspector would have sent. */
  readonly bringInspection: OfFirm & { readonly inspector: string; readonly pack: string; readonly said: Said };
  readonly noteDepartmentFinding: OfFirm & { readonly text: string };
  /** With `finding` also `dueOn`. */
  readonly concludeInspection: OfFirm & {
    readonly opinion: string;
    readonly finding?: string | undefined;
    readonly dueOn?: Day | undefined;
  };
};
