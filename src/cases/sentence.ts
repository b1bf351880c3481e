import { batchSentence } from './batch/words.ts';
import { fundSentence } from './fund/words.ts';
import { inspectionSentence } from './inspection/words.ts';
import type { CaseKind, EventOf } from './kinds.ts';
import { noticeSentence } from './notice/words.ts';
import { outlaySentence } from './outlay/words.ts';
import { panelSentence } from './panel/words.ts';
import { performanceSentence } from './performance/words.ts';
import { projectSentence } from './project/words.ts';
import { recoverySentence } from './recovery/words.ts';
import { rowSentence } from './row/words.ts';
import { rulingSentence } from './ruling/words.ts';
import { sanctionSentence } from './sanction/words.ts';
import { selectionSentence } from './selection/words.ts';

/** What to call each kind's events in a sentence. */
const SENTENCES: { readonly [K in CaseKind]: (event: EventOf<K>) => string } = {
  project: projectSentence,
  selection: selectionSentence,
  panel: panelSentence,
  inspection: inspectionSentence,
  notice: noticeSentence,
  fund: fundSentence,
  batch: batchSentence,
  outlay: outlaySentence,
  recovery: recoverySentence,
  sanction: sanctionSentence,
  ruling: rulingSentence,
  performance: performanceSentence,
  row: rowSentence,
};

/** One Chinese sentence for people on what happened. */
export const sentenceOf = <K extends CaseKind>(kind: K, event: EventOf<K>): string => SENTENCES[kind](event);
