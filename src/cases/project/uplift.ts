import type { LevelUpliftFacts, LevelUpliftValue, Policy } from '../../../policy/policy.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import { carriedFigures } from './carrying/carried-figures.ts';
import type { Dossier } from './state.ts';

/** Levels before and after, once both are on file, or as an earlier acceptance found them. */
export function levelFactsOf(file: Dossier): LevelUpliftFacts | undefined {
  const { before, after } = file.levels;
  const [from, to] = [before?.verdict.value?.level, after?.verdict.value?.level];
  return from === undefined || to === undefined ? carriedFigures(file)?.level : { before: from, after: to };
}

/** Whether the firm rose as the region demands (measures/7.1, plan/1); null while a level is not on file. */
export function upliftOf(state: Dossier, policy: Policy): Verdict<LevelUpliftValue> | null {
  const facts = levelFactsOf(state);
  return facts === undefined ? null : policy.decisions['level-uplift'].decide(facts);
}
