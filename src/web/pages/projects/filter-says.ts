import { findTownship } from '../../../../policy/townships/index.ts';
import { PROJECT_STAGE_WORDS } from '../../../cases/project/stages.ts';
import { OUTCOME } from '../../parts/words.ts';
import type { ProjectFilter } from '../../queries.ts';
import { PROJECTS } from './words.ts';

const STAGES: Readonly<Record<string, string>> = PROJECT_STAGE_WORDS;

/** What the list is picked out by, in words; undefined where it is whole. */
export function filterSays({ stage, outcome, reach, township, q }: ProjectFilter): string | undefined {
  const parts = [
    ...(stage === undefined ? [] : [`${PROJECTS.stage} ${STAGES[stage] ?? stage}`]),
    ...(outcome === undefined ? [] : [`${PROJECTS.outcome} ${OUTCOME[outcome].word}`]),
    ...(reach === undefined ? [] : [`${PROJECTS.reach} ${PROJECTS.reaches[reach]}`]),
    ...(township === undefined ? [] : [`${PROJECTS.township} ${findTownship(township)?.name ?? PROJECTS.unplaced}`]),
    ...(q === undefined ? [] : [`${PROJECTS.find}“${q}”`]),
  ];
  return parts.length === 0 ? undefined : parts.join('；');
}
