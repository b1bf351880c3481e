import type { ClauseId } from '../../kernel/clause.ts';
import type { Day } from '../../kernel/day.ts';
import type { Person } from '../act-rule.ts';
import type { SeedTerms } from '../draw.ts';
import type { Role } from '../roles.ts';
import type { BroughtBy, Shown } from '../device-claims.ts';

/** Why a round is held: at least once a quarter on the spot (measures/16), or at random (plan/2.4.2). */
export const ROUNDS = ['quarterly', 'random'] as const;
export type Round = (typeof ROUNDS)[number];
export const ROUND_WORDS: Record<Round, string> = { quarterly: '季度现场核查', random: '随机抽查' };
export const ROUND_CLAUSES: Record<Round, ClauseId> = { quarterly: 'measures/16', random: 'plan/2.4.2' };

/** Whom the text has supervise beside the lead: industry, finance and the departments of the task force. */
export const INSPECTING = ['officer', 'finance', 'development', 'park', 'science'] as const satisfies readonly Role[];

export type ListedFirm = { readonly caseId: string; readonly name: string; readonly creditCode: string };
/** A round with its list, fixed before the seed is known. */
export type Announced = SeedTerms & {
  readonly round: Round;
  readonly title: string;
  /** Every pilot that is not yet paid, on the day the round is announced. */
  readonly listed: readonly ListedFirm[];
  readonly listDigest: string;
  /** How much of the list is drawn, in whole percent; `size`: the firms that makes, rounded up, one at least. */
  readonly share: number;
  readonly size: number;
};

/** What the plan in force and its contracts lead one to find on the spot. */
export type ChecklistLine = {
  readonly no: string;
  readonly what: string;
  readonly plannedFen: number;
  readonly contracts: readonly string[];
};
export const LINE_OUTCOMES = ['as-planned', 'differs', 'absent'] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];
export const LINE_OUTCOME_WORDS: Record<LineOutcome, string> = { 'as-planned': '与方案一致', differs: '与方案不一致', absent: '没有看到' };
/** A line as it was found. `note`: asked where it is not as planned. */
export type CheckedLine = { readonly no: string; readonly outcome: LineOutcome; readonly note?: string | undefined };
/** The same from a list that was taken along, which may no longer be the list here: `listed` is how the line stood on it. */
export type SaidLine = CheckedLine & { readonly listed?: Pick<ChecklistLine, 'what' | 'plannedFen'> | undefined };

/** What was seen at a firm: the day, who was there, line by line what the plan led to expect, what else was found, photos and papers. */
export type InspectionRecord = Shown & {
  readonly on: Day;
  readonly persons: string;
  readonly lines: readonly (ChecklistLine & CheckedLine)[];
  readonly findings: string;
  readonly by: string;
  readonly broughtBy?: BroughtBy;
};
/** A firm that would not be inspected: what it refused, before whom. */
export type CooperationRefused = Shown & {
  readonly on: Day;
  readonly persons: string;
  readonly what: string;
  readonly by: string;
  readonly broughtBy?: BroughtBy;
};
/** What one of several departments that went together says for itself, beside the common record. */
export type DepartmentFinding = {
  readonly personId: string;
  readonly by: string;
  readonly role: Role;
  readonly text: string;
  readonly on: Day;
};
/** What is to be put right, until which day. */
export type FindingSet = { readonly text: string; readonly dueOn: Day };
export type InspectionConclusion = { readonly opinion: string; readonly finding?: FindingSet; readonly by: string; readonly on: Day };

/** A drawn firm on its way through the round. */
export type Target = ListedFirm & {
  readonly ticket: string;
  readonly inspectors?: readonly Person[];
  readonly record?: InspectionRecord;
  readonly refusal?: CooperationRefused;
  /** Oldest first. */
  readonly departmentFindings?: readonly DepartmentFinding[];
  readonly conclusion?: InspectionConclusion;
};
export const TARGET_STEP_WORDS = { drawn: '待派检查人员', assigned: '待检查', inspected: '待作结论', concluded: '已作结论' } as const;
export type TargetStep = keyof typeof TARGET_STEP_WORDS;
/** How far a firm is: follows from what is on its sheet. */
export function stepOf({ inspectors, record, refusal, conclusion }: Target): TargetStep {
  if (conclusion !== undefined) return 'concluded';
  if (record !== undefined || refusal !== undefined) return 'inspected';
  return inspectors === undefined ? 'drawn' : 'assigned';
}
