import type { ClauseId } from '../../src/kernel/clause.ts';
import type { CheckablePack } from './pack.ts';
import type { FundRegion } from './fund-region.ts';

/** 矛盾: both cannot be meant. 缺漏: something needed is not said. 两可: it can be read in two ways. 提示: worth knowing. */
export const FINDING_KINDS = ['contradiction', 'gap', 'ambiguity', 'note'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What a rule of the checkup found: the clauses it rests on, what is the matter, and what would mend it. Chinese. */
export type CheckupFinding = {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly clauses: readonly ClauseId[];
  readonly says: string;
  readonly mend: string;
  readonly region?: FundRegion;
  /** The official text says so too, in its own words. */
  readonly inText?: true;
};

/** One thing to look for. Pure: the pack's data in, what was found out. */
export type Rule = (pack: CheckablePack) => readonly CheckupFinding[];

export const uniqueClauses = (clauses: readonly ClauseId[]): ClauseId[] => [...new Set(clauses)];
