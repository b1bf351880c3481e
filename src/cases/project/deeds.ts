import type { ProjectAct } from './acts.ts';
import { approveByCity } from './approve-by-city.ts';
import { approveByCounty } from './approve-by-county.ts';
import { assessLevel } from './assess-level.ts';
import { assignEvaluator } from './assign-evaluator.ts';
import { completeRectification } from './complete-rectification.ts';
import { concludeAwardNotice } from './conclude-award-notice.ts';
import { confirmAward } from './confirm-award.ts';
import { confirmPilot } from './confirm-pilot.ts';
import { correctApplication } from './correct-application.ts';
import { disqualify } from './disqualify.ts';
import { failAcceptance } from './fail-acceptance.ts';
import { listPilot } from './list-pilot.ts';
import { openNotice } from './open-notice.ts';
import { passAcceptance } from './pass-acceptance.ts';
import { payAward } from './pay-award.ts';
import type { ProjectDeed } from './project-deed.ts';
import { proposePilot } from './propose-pilot.ts';
import { receiveApplication } from './receive-application.ts';
import { registerExpense } from './register-expense.ts';
import { removePilot } from './remove-pilot.ts';
import { requestAcceptance } from './request-acceptance.ts';
import { returnByCity } from './return-by-city.ts';
import { returnByCounty } from './return-by-county.ts';
import { returnPilot } from './return-pilot.ts';
import { ruleOnExpense } from './rule-on-expense.ts';

/** Each act's deed asks for just the states, the input and the facts that its rows in the tables give it. */
export const PROJECT_DEEDS: { readonly [A in ProjectAct]: ProjectDeed<A> } = {
  receiveApplication,
  correctApplication,
  proposePilot,
  listPilot,
  returnPilot,
  openNotice,
  confirmPilot,
  removePilot,
  assessLevel,
  registerExpense,
  ruleOnExpense,
  assignEvaluator,
  requestAcceptance,
  passAcceptance,
  failAcceptance,
  completeRectification,
  approveByCounty,
  returnByCounty,
  approveByCity,
  returnByCity,
  concludeAwardNotice,
  confirmAward,
  payAward,
  disqualify,
};
