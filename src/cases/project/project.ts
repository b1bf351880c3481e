import type { Life } from '../life.ts';
import { PROJECT_ACTS } from './acts.ts';
import { PROJECT_DEEDS } from './deeds.ts';
import { providersOf } from './serving.ts';
import { evolveProject } from './evolve-project.ts';
import { PROJECT_STAGE_WORDS } from './stages.ts';

/** The life of one firm's project, from application to payment. */
export const PROJECT: Life<'project'> = {
  initial: { stage: 'none' },
  stageWords: PROJECT_STAGE_WORDS,
  rules: PROJECT_ACTS,
  deeds: PROJECT_DEEDS,
  evolve: evolveProject,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: (state) => {
    if (state.stage === 'none') return {};
    const { assignment, audit } = state;
    return {
      firm: [state.application.creditCode],
      ...(assignment && { evaluator: [assignment.evaluator.creditCode] }),
      ...(audit && { accountant: [audit.assignment.evaluator.creditCode] }),
      provider: providersOf(state),
    };
  },
};
