import type { DigitalLevelFacts, DigitalLevelValue, NoValue, ProviderEligibilityFacts } from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { Person } from '../../act-rule.ts';
import type { NamedParty, Source } from '../records.ts';

/** The core links of a business that plan/2.2.1 names, in its order, and what is to be found out about each. */
export const LINKS = ['research', 'production', 'management', 'sales'] as const;
export type Link = (typeof LINKS)[number];
export const ASPECTS = ['pain', 'difficulty', 'need'] as const;
export type Aspect = (typeof ASPECTS)[number];
export type Findings = { readonly [L in Link]?: { readonly [A in Aspect]?: string } };

/** A paper on record. `digest`: SHA-256 of its bytes. */
export type PaperRef = { readonly id: string; readonly name: string; readonly digest: string };
/** What an answer rests on: papers, or what was seen and where. */
export type Evidence = { readonly papers: readonly PaperRef[]; readonly seen?: string };
export type DiagnosisReport = {
  readonly facts: DigitalLevelFacts;
  /** By the question's number. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly findings: Findings;
  /** An imported answer sheet: its file stands behind every answer, and it knows no findings. */
  readonly source?: Source;
};

/** A provider that was looked at for the choice, and what measures/9 says of it as far as the pool tells. */
export type Candidate = {
  readonly party: NamedParty;
  readonly facts: ProviderEligibilityFacts;
  readonly verdict: Verdict<NoValue>;
};
/** How the provider was chosen (择优选用): among whom, out of how many, and why this one. */
export type DiagnosisOrder = {
  readonly provider: NamedParty;
  readonly candidates: readonly Candidate[];
  readonly poolSize: number;
  readonly reason: string;
};
/** `reportDigest`: SHA-256 over the report. A `digest` would say that a file of that digest is on record. */
export type DiagnosisDelivery = {
  readonly report: DiagnosisReport;
  readonly reportDigest: string;
  readonly verdict: Verdict<DigitalLevelValue>;
};
/** A diagnosis on its way or accepted. */
export type Diagnosis = DiagnosisOrder & {
  readonly step: 'assigned' | 'submitted' | 'accepted';
  readonly assignedBy: string;
  readonly assignedOn: Day;
  /** The last one handed in; it stays in view while the provider puts it right. */
  readonly delivery?: DiagnosisDelivery & { readonly by: Person; readonly on: Day };
  /** Why it came back, until the next one. */
  readonly returned?: string;
  readonly accepted?: { readonly opinion: string; readonly by: string; readonly on: Day };
};
