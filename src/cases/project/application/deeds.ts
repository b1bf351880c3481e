import { receiveApplication } from './receive-application.ts';
import { correctApplication } from './correct-application.ts';
import { submitApplication } from './submit-application.ts';
import { returnApplication } from './return-application.ts';
import { withdrawApplication } from './withdraw-application.ts';
import { confirmEligibility } from './confirm-eligibility.ts';
import { declareIneligible } from './declare-ineligible.ts';
import { contestIneligibility } from './contest-ineligibility.ts';
import { placeFirm } from './place-firm.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { ApplicationAct } from './acts.ts';

export const APPLICATION_DEEDS: { readonly [A in ApplicationAct]: ProjectDeed<A> } = {
  receiveApplication,
  correctApplication,
  submitApplication,
  returnApplication,
  withdrawApplication,
  confirmEligibility,
  declareIneligible,
  contestIneligibility,
  placeFirm,
};
