import type {
  LevelUpliftFacts,
  PublicityFacts,
  PublicityValue,
  RectificationFacts,
  RectificationValue,
} from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { ProjectStage } from '../stages.ts';
import type { Plan } from '../plan/records.ts';
import type { Award, FundSource, Source } from '../records.ts';

/** Where a firm may stand when its file comes here from spreadsheets, in order. What lies between these is done here. */
export const CARRIED_STAGES = [
  'pilot',
  'rectifying',
  'accepted',
  'county-approved',
  'city-approved',
  'paid',
] as const satisfies readonly ProjectStage[];
export type CarriedStage = (typeof CARRIED_STAGES)[number];

/** What was decided before, in the order of the programme. */
export const EARLIER_STEPS = ['listed', 'plan', 'contract', 'failed', 'accepted', 'county', 'city', 'paid'] as const;
export type EarlierStepName = (typeof EARLIER_STEPS)[number];
export type EarlierStep = { readonly what: EarlierStepName; readonly on: Day; readonly by: string; readonly paper: string };
export type EarlierNotice = { readonly from: Day; readonly to: Day };

/** What the acceptance found. */
export type EarlierFigures = {
  readonly level: LevelUpliftFacts;
  readonly recognisedFen: number;
  readonly audited: boolean;
  readonly independent: boolean;
};

/** What a row of the sheet says was done before the firm's file came here. `cells`: where each of its columns stood, such as `M5`. */
export type EarlierSteps = {
  readonly stage: CarriedStage;
  readonly notice: EarlierNotice;
  readonly steps: readonly EarlierStep[];
  readonly figures?: EarlierFigures;
  readonly awardFen?: number;
  readonly awardNotice?: EarlierNotice;
  /** Whose money was paid; absent: the region's. */
  readonly paidFrom?: FundSource;
  /** The plan as its own sheet has it, where that was imported. */
  readonly plan?: Plan;
  readonly source: Source;
  readonly cells: Readonly<Record<string, string>>;
};

type JudgedRectification = { readonly facts: RectificationFacts; readonly verdict: Verdict<RectificationValue> };
type JudgedNotice = { readonly facts: PublicityFacts; readonly verdict: Verdict<PublicityValue> };
/** What our rules say of the same; `award`: with the amount that they give. */
export type JudgedSteps = {
  readonly notices: readonly JudgedNotice[];
  readonly rectification?: JudgedRectification;
  readonly award?: Award;
};
/** The page of the file. `confirmed`: by whom it was taken over, and what our rules said then; absent only where it is asked what would come of it. */
export type CarriedPage = EarlierSteps & {
  readonly confirmed?: { readonly by: string; readonly on: Day; readonly opinion: string; readonly judged: JudgedSteps };
};
