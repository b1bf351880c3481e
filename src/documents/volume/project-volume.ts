import type { Policy } from '../../../policy/policy.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { recognisedFenOf } from '../../cases/project/expenses.ts';
import { PROJECT_STAGE_WORDS } from '../../cases/project/stages.ts';
import type { Day } from '../../kernel/day.ts';
import { awardChapter, paymentChapter } from './money-chapters.ts';
import { applicationChapter, levelChapter } from './firm-chapters.ts';
import { acceptanceChapter, inspectionChapter } from './check-chapters.ts';
import { dispatchChapter, historyChapter, type HistoryLine, type SentPaper } from './record-chapters.ts';
import { expenseChapter, planChapter } from './works-chapters.ts';
import type { Volume } from './volume.ts';

/** What a volume is bound from: the case as it stands, every step of it in words, the papers sent. */
export type VolumeGiven = {
  readonly id: string;
  readonly state: KnownProject;
  readonly policy: Policy;
  readonly today: Day;
  readonly history: readonly HistoryLine[];
  readonly sent: readonly SentPaper[];
  /** The firm's scenes before and after, as SVG text. */
  readonly scenes: readonly string[];
};

/** 一企一档 of one firm, chapter by chapter in the order of its way; a chapter of which nothing is on file says so. */
export function projectVolume({ id, state, policy, today, history, sent, scenes }: VolumeGiven): Volume {
  const { name, creditCode } = state.application;
  return {
    office: policy.issue.issuer.split('、')[0] ?? policy.issue.issuer,
    firm: name,
    creditCode,
    stage: PROJECT_STAGE_WORDS[state.stage],
    caseId: id,
    asOf: today,
    chapters: [
      applicationChapter(state),
      { ...levelChapter(state), drawings: scenes },
      planChapter(state),
      expenseChapter(state, recognisedFenOf(state.expenses)),
      inspectionChapter(state),
      acceptanceChapter(state),
      awardChapter(state),
      paymentChapter(state),
      dispatchChapter(sent),
      historyChapter(history),
    ],
  };
}
