import { APPLICATION_WORDS } from './application/words.ts';
import { SELECTION_WORDS } from './selection/words.ts';
import { DIAGNOSIS_WORDS } from './diagnosis/words.ts';
import { PLAN_WORDS } from './plan/words.ts';
import { DELIVERY_WORDS } from './delivery/words.ts';
import { REPORTING_WORDS } from './reporting/words.ts';
import { SUPERVISION_WORDS } from './supervision/words.ts';
import { BLOCKER_WORDS } from './blocker/words.ts';
import { EVIDENCE_WORDS } from './evidence/words.ts';
import { IMPLEMENTATION_WORDS } from './implementation/words.ts';
import { ACCEPTANCE_WORDS } from './acceptance/words.ts';
import { ACCOUNT_WORDS } from './account/words.ts';
import { PAYMENT_WORDS } from './payment/words.ts';
import { ENDING_WORDS } from './ending/words.ts';
import { SUSPENSION_WORDS } from './suspension/words.ts';
import { VERSION_WORDS } from './version/words.ts';
import { CARRYING_WORDS } from './carrying/words.ts';
import type { ProjectEvent } from './events.ts';
import type { SaysEvents } from './says-events.ts';

const SENTENCES: SaysEvents<ProjectEvent> = {
  ...APPLICATION_WORDS,
  ...SELECTION_WORDS,
  ...DIAGNOSIS_WORDS,
  ...PLAN_WORDS,
  ...DELIVERY_WORDS,
  ...REPORTING_WORDS,
  ...BLOCKER_WORDS,
  ...SUPERVISION_WORDS,
  ...EVIDENCE_WORDS,
  ...IMPLEMENTATION_WORDS,
  ...ACCEPTANCE_WORDS,
  ...ACCOUNT_WORDS,
  ...PAYMENT_WORDS,
  ...ENDING_WORDS,
  ...SUSPENSION_WORDS,
  ...VERSION_WORDS,
  ...CARRYING_WORDS,
};

/** One sentence for people on what happened. */
export function projectSentence(event: ProjectEvent): string {
  const says = SENTENCES[event.type] as (event: ProjectEvent) => string;
  return says(event);
}
