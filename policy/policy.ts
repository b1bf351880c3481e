import type { z } from 'zod';
import type { ClauseId } from '../src/kernel/clause.ts';
import type { Earmark } from '../src/kernel/earmark.ts';
import type { Step } from '../src/kernel/steps.ts';
import type { Verdict } from '../src/kernel/verdict.ts';
import type { CheckablePack } from './checkup/pack.ts';
import type { ExampleTable } from './example.ts';
import type * as Facts from './facts.ts';
import type { LevelExplanation } from './explained-level.ts';
import type { Obligation } from './obligation.ts';
import type { Suspensions } from './suspension.ts';
import type * as Values from './values.ts';
import type { Fingerprints } from './wording/compare-wording.ts';

export type * from './explained-level.ts';
export type * from './facts.ts';
export type * from './obligation.ts';
export type * from './suspension.ts';
export type * from './values.ts';

/** One question a policy answers: the shape of its facts, and the pure function from facts to verdict. */
export interface Decision<F, Value extends object> {
  readonly name: DecisionName;
  /** What the decision is about, in Chinese. */
  readonly title: string;
  /** Strict: an unknown key is a fault. `z.toJSONSchema` of it describes the same documents. */
  readonly facts: z.ZodType<F>;
  /** Facts that the schema has accepted → verdict. No I/O, no clock, no chance. */
  readonly decide: (facts: F) => Verdict<Value>;
}

/** The questions every issued version answers. */
export type Decisions = {
  readonly 'enterprise-size': Decision<Facts.EnterpriseSizeFacts, Values.EnterpriseSizeValue>;
  readonly 'enterprise-eligibility': Decision<Facts.EnterpriseEligibilityFacts, Values.EnterpriseEligibilityValue>;
  readonly 'provider-eligibility': Decision<Facts.ProviderEligibilityFacts, Values.NoValue>;
  readonly independence: Decision<Facts.IndependenceFacts, Values.NoValue>;
  readonly 'level-uplift': Decision<Facts.LevelUpliftFacts, Values.LevelUpliftValue>;
  readonly 'digital-level': Decision<Facts.DigitalLevelFacts, Values.DigitalLevelValue>;
  readonly expense: Decision<Facts.ExpenseFacts, Values.ExpenseValue>;
  readonly subsidy: Decision<Facts.SubsidyFacts, Values.SubsidyValue>;
  readonly 'fund-plan': Decision<Facts.FundPlanFacts, Values.FundPlanValue>;
  readonly publicity: Decision<Facts.PublicityFacts, Values.PublicityValue>;
  readonly rectification: Decision<Facts.RectificationFacts, Values.RectificationValue>;
  readonly deadline: Decision<Facts.DeadlineFacts, Values.DeadlineValue>;
  readonly 'benchmark-award': Decision<Facts.BenchmarkAwardFacts, Values.BenchmarkAwardValue>;
  readonly 'payment-readiness': Decision<Facts.PaymentReadinessFacts, Values.PaymentReadinessValue>;
};
export type DecisionName = keyof Decisions;

/** A clause of the issued text. `says` is our own summary, never the official wording. */
export type Clause = { readonly id: ClauseId; readonly says: string };

/** A number of the policy, written once. `says` names it in Chinese. */
export type Parameter = {
  readonly value: number;
  readonly unit: '分' | '%' | '日' | '个工作日' | '个月' | '年' | '级' | '家' | '次';
  readonly clause: ClauseId;
  readonly says: string;
};

/** 口径: where the text leaves room, how this version reads it, and how else it could be read. */
export type Reading = {
  readonly clause: ClauseId;
  readonly question: string;
  readonly chosen: string;
  readonly alternatives: Readonly<Record<string, string>>;
};

/** Terms that somebody wonders about: numbers and readings to put in the place of the stated ones, by name. Money in fen. */
export type Change = {
  readonly parameters?: Readonly<Record<string, number>>;
  readonly readings?: Readonly<Record<string, string>>;
  /** Clause → number of the document that rules on it from now on: reasons that rest on the clause cite it. */
  readonly authorities?: Readonly<Record<string, string>>;
};

/** Whence a version comes. `inForceOn` is null where the text only says "from its publication"; `predecessor` is what it amends. */
export type Issue = {
  readonly pack: string;
  readonly issuer: string;
  readonly document: string;
  readonly inForceOn: string | null;
  readonly predecessor: string | null;
};

/** The arithmetic behind verdicts, under the same terms as they. */
export type Explanations = {
  readonly expense: (facts: Facts.ExpenseFacts) => readonly Step[];
  readonly subsidy: (facts: Facts.SubsidyFacts) => readonly Step[];
  readonly level: (facts: Facts.DigitalLevelFacts) => LevelExplanation;
};

/** A file of the pack that rules stand in: the clauses it cites, the numbers and readings it uses, the test files that try it, the decisions it speaks in. */
export type RuleFile = {
  readonly name: string;
  readonly clauses: readonly ClauseId[];
  readonly parameters: readonly string[];
  readonly readings: readonly string[];
  readonly tests: readonly string[];
  readonly decisions: readonly DecisionName[];
};

/** One issued version of the programme. */
export interface Policy {
  /** Of the version, or of the edition: what verdicts bear. */
  readonly name: string;
  readonly title: string;
  readonly issue: Issue;
  /** What was ruled on clauses since, by the numbers of the documents. */
  readonly authorities: Readonly<Record<string, string>>;
  /** Where it is in force, by name and 行政区划代码, and the city above it. */
  readonly county: { readonly name: string; readonly division: string; readonly city: string };
  /** The industries it supports: key in the facts → Chinese name. */
  readonly industries: Readonly<Record<string, string>>;
  readonly decisions: Decisions;
  readonly explain: Explanations;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly readings: Readonly<Record<string, Reading>>;
  /** Which periods may stand still, and on which grounds. */
  readonly suspensions: Suspensions;
  /** What the books keep by themselves, from the parameters. */
  readonly earmarks: readonly Earmark[];
  readonly clauses: readonly Clause[];
  /** Of the official wording; the wording itself is imported, not kept here. */
  readonly fingerprints: Fingerprints;
  readonly ruleFiles: readonly RuleFile[];
  readonly obligations: readonly Obligation[];
  /** 算例, by article: of the terms as issued, whatever is supposed. */
  readonly examples: readonly ExampleTable[];
  /** What the text says of awards, periods, targets and shares, for the checkup (`policy/checkup`). */
  readonly statements: CheckablePack;
  /** The same articles under other terms, under a name that says them: an edition where somebody signed it, else a supposition. Throws on a term it does not have. */
  readonly under: (change: Change) => Policy;
}
