import { APPLICATION_DEEDS } from './application/deeds.ts';
import { SELECTION_DEEDS } from './selection/deeds.ts';
import { DIAGNOSIS_DEEDS } from './diagnosis/deeds.ts';
import { PLAN_DEEDS } from './plan/deeds.ts';
import { DELIVERY_DEEDS } from './delivery/deeds.ts';
import { REPORTING_DEEDS } from './reporting/deeds.ts';
import { SUPERVISION_DEEDS } from './supervision/deeds.ts';
import { BLOCKER_DEEDS } from './blocker/deeds.ts';
import { EVIDENCE_DEEDS } from './evidence/deeds.ts';
import { IMPLEMENTATION_DEEDS } from './implementation/deeds.ts';
import { ACCEPTANCE_DEEDS } from './acceptance/deeds.ts';
import { ACCOUNT_DEEDS } from './account/deeds.ts';
import { PAYMENT_DEEDS } from './payment/deeds.ts';
import { ENDING_DEEDS } from './ending/deeds.ts';
import { SUSPENSION_DEEDS } from './suspension/deeds.ts';
import { VERSION_DEEDS } from './version/deeds.ts';
import { CARRYING_DEEDS } from './carrying/deeds.ts';
import type { ProjectAct } from './acts.ts';
import type { ProjectDeed } from './project-deed.ts';

/** Each act's deed asks for just the states, the input and the facts that its rows in the tables give it. */
export const PROJECT_DEEDS: { readonly [A in ProjectAct]: ProjectDeed<A> } = {
  ...APPLICATION_DEEDS,
  ...SELECTION_DEEDS,
  ...DIAGNOSIS_DEEDS,
  ...PLAN_DEEDS,
  ...DELIVERY_DEEDS,
  ...REPORTING_DEEDS,
  ...BLOCKER_DEEDS,
  ...SUPERVISION_DEEDS,
  ...EVIDENCE_DEEDS,
  ...IMPLEMENTATION_DEEDS,
  ...ACCEPTANCE_DEEDS,
  ...ACCOUNT_DEEDS,
  ...PAYMENT_DEEDS,
  ...ENDING_DEEDS,
  ...SUSPENSION_DEEDS,
  ...VERSION_DEEDS,
  ...CARRYING_DEEDS,
};
