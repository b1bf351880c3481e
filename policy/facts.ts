/**
 * What each decision is asked about, in wire form: fen are integer numbers from 0 to 10^15, days are `YYYY-MM-DD`
 * (legal days in Asia/Shanghai), a property with `?` may be absent, and absent means "not known". Nothing is ever null.
 */
import type { FundUse as AllowedUse } from '../src/kernel/fund-use.ts';

/** 中小企业划型: which of the 16 categories, and as many of the indicators as are known (annual revenue, total assets). */
export type EnterpriseSizeFacts = {
  readonly category: number;
  readonly employees?: number;
  readonly revenueFen?: number;
  readonly assetsFen?: number;
};

/** Whether a subject stands on each of the three lists: 经营异常名录, 严重失信主体名单, 政府采购严重违法失信. */
export type ListedFacts = { readonly abnormal?: boolean; readonly dishonest?: boolean; readonly procurement?: boolean };

/** 事故等级: 一般, 较大, 重大, 特别重大. */
export type IncidentGrade = 'general' | 'larger' | 'major' | 'severe';
export type SubsidyLevel = 'nation' | 'region' | 'city' | 'county';

/** 企业申报: measures/6, 8, 10. `specialised` is 专精特新, `aboveScale` is 规上工业. */
export type EnterpriseEligibilityFacts = {
  readonly applicationDate?: string;
  readonly industry?: string;
  readonly size?: EnterpriseSizeFacts;
  readonly registeredDivision?: string;
  readonly legalPerson?: boolean;
  readonly establishedOn?: string;
  readonly taxCompliant?: boolean;
  readonly financiallySound?: boolean;
  readonly goodCredit?: boolean;
  readonly listed?: ListedFacts;
  readonly incidents?: readonly { readonly on: string; readonly grade: IncidentGrade }[];
  readonly violations?: readonly { readonly on: string }[];
  readonly falsified?: boolean;
  readonly otherSubsidies?: readonly { readonly level: SubsidyLevel; readonly sameKind: boolean }[];
  readonly refusedSupervision?: boolean;
  readonly willing?: boolean;
  readonly hasFoundation?: boolean;
  readonly specialised?: boolean;
  readonly aboveScale?: boolean;
};

/** 服务商: to serve in the programme, or to be rewarded for it (measures/9, 10). */
export type ProviderEligibilityFacts = {
  readonly purpose: 'service' | 'reward';
  readonly inPool?: boolean;
  readonly legalPerson?: boolean;
  readonly qualified?: boolean;
  readonly lawful?: boolean;
  readonly goodCredit?: boolean;
  readonly subcontracts?: boolean;
  readonly listed?: ListedFacts;
  readonly recognised?: boolean;
};

/** One side of 改造评测分离. `percent` is 0–100; entries of one id are added up. */
export type Party = {
  readonly creditCode: string;
  readonly legalRepresentative?: string;
  readonly controller?: string;
  readonly shareholders?: readonly { readonly id: string; readonly percent: number }[];
};
export type IndependenceFacts = { readonly transformer: Party; readonly evaluator: Party };

/** 数字化水平等级: 0 未达一级, 1–4 一级至四级. */
export type Level = 0 | 1 | 2 | 3 | 4;
export type LevelUpliftFacts = { readonly before: Level; readonly after: Level };

/** An answered questionnaire: option keys per question (`Q1`…), reached level per scene (`S01`…). */
export type DigitalLevelFacts = {
  readonly edition: '2024';
  readonly answers: { readonly [question: string]: readonly string[] };
  readonly scenes: { readonly [scene: string]: Level };
};

export type ExpenseCategory =
  | 'software'
  | 'cloud-service'
  | 'data-equipment'
  | 'smart-equipment'
  | 'other-digital'
  | 'operating'
  | 'raw-material'
  | 'construction'
  | 'welfare'
  | 'office-equipment'
  | 'other';

/** One expense with its papers. `enterprise`, `party`, `seller`, `buyer`, `payee` are credit codes. */
export type ExpenseFacts = {
  readonly category?: ExpenseCategory;
  readonly enterprise?: string;
  readonly window?: { readonly from: string; readonly to: string };
  readonly inPlan?: boolean;
  readonly contract?: { readonly signedOn: string; readonly amountFen: number; readonly party: string };
  readonly invoice?: {
    readonly number: string;
    readonly kind: 'special' | 'ordinary';
    readonly netFen: number;
    readonly taxFen: number;
    readonly issuedOn: string;
    readonly seller: string;
    readonly buyer: string;
  };
  readonly payment?: { readonly paidOn: string; readonly amountFen: number; readonly payee: string };
  readonly voucher?: boolean;
  /** Invoice numbers already claimed. Absent means none. */
  readonly seenInvoices?: readonly string[];
  /** Who recognised an expense of a kind the measures do not name. */
  readonly recognisedBy?: string;
};

export type SubsidyFacts = {
  readonly inPilot?: boolean;
  readonly completed?: boolean;
  readonly accepted?: boolean;
  readonly level?: LevelUpliftFacts;
  readonly recognisedFen?: number;
  readonly sameKindSubsidy?: boolean;
  readonly disqualified?: boolean;
  readonly reductionFen?: number;
  readonly reductionReason?: string;
};

export type FundUse = AllowedUse | 'welfare' | 'office' | 'operations' | 'construction' | 'balance-budget';
export type FundPlanFacts = { readonly totalFen: number; readonly uses: readonly { readonly kind: FundUse; readonly fen: number }[] };

/** A public notice as of a day. Absent `objections` means nobody has said yet whether there are any; `[]` means none. */
export type PublicityFacts = {
  readonly startsOn: string;
  readonly asOf: string;
  readonly objections?: readonly { readonly raisedOn: string; readonly settledOn?: string; readonly upheld?: boolean }[];
};

/** `suspensions`: when the period stood still; without `until` it still does. */
export type RectificationFacts = {
  readonly notifiedOn: string;
  readonly asOf: string;
  readonly completedOn?: string;
  readonly suspensions?: readonly { readonly from: string; readonly until?: string }[];
};

export type DeadlineFacts = { readonly kind: 'performance-goals' | 'retention'; readonly from: string };

export type BenchmarkAwardFacts = {
  readonly industry?: string;
  readonly panelRecommended?: boolean;
  readonly objectionFree?: boolean;
  readonly awardFen?: number;
  /** How many benchmark awards the county has already given. */
  readonly alreadyAwarded?: number;
};

export type ReviewState = 'approved' | 'returned' | 'pending';
export type PaymentReadinessFacts = {
  readonly acceptance?: 'passed' | 'failed' | 'pending';
  readonly levelVerified?: boolean;
  readonly investmentAudited?: boolean;
  readonly evaluatorIndependent?: boolean;
  readonly countyReview?: ReviewState;
  readonly cityReview?: ReviewState;
  readonly publicity?: PublicityFacts;
  readonly rectificationOpen?: boolean;
  readonly disqualified?: boolean;
  readonly amountFen?: number;
  readonly availableFen?: number;
  readonly alreadyPaidFen?: number;
};
