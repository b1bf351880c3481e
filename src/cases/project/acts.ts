import type { ActRule } from '../act-rule.ts';
import { APPLICATION_ACTS, type ApplicationAct } from './application/acts.ts';
import { SELECTION_ACTS, type SelectionAct } from './selection/acts.ts';
import { DIAGNOSIS_ACTS, type DiagnosisAct } from './diagnosis/acts.ts';
import { PLAN_ACTS, type PlanAct } from './plan/acts.ts';
import { DELIVERY_ACTS, type DeliveryAct } from './delivery/acts.ts';
import { REPORTING_ACTS, type ReportingAct } from './reporting/acts.ts';
import { SUPERVISION_ACTS, type SupervisionAct } from './supervision/acts.ts';
import { BLOCKER_ACTS, type BlockerAct } from './blocker/acts.ts';
import { EVIDENCE_ACTS, type EvidenceAct } from './evidence/acts.ts';
import { IMPLEMENTATION_ACTS, type ImplementationAct } from './implementation/acts.ts';
import { ACCEPTANCE_ACTS, type AcceptanceAct } from './acceptance/acts.ts';
import { ACCOUNT_ACTS, type AccountAct } from './account/acts.ts';
import { PAYMENT_ACTS, type PaymentAct } from './payment/acts.ts';
import { ENDING_ACTS, type EndingAct } from './ending/acts.ts';
import { SUSPENSION_ACTS, type SuspensionAct } from './suspension/acts.ts';
import { VERSION_ACTS, type VersionAct } from './version/acts.ts';
import { CARRYING_ACTS, type CarryingAct } from './carrying/acts.ts';
import type { ProjectStage } from './stages.ts';
import type { Project } from './state.ts';

export type ProjectAct =
  | ApplicationAct
  | SelectionAct
  | DiagnosisAct
  | PlanAct
  | DeliveryAct
  | ReportingAct
  | BlockerAct
  | SupervisionAct
  | EvidenceAct
  | ImplementationAct
  | AcceptanceAct
  | AccountAct
  | PaymentAct
  | EndingAct
  | SuspensionAct
  | VersionAct
  | CarryingAct;

type Rule = ActRule<ProjectStage, ProjectAct>;

const TABLE = {
  ...APPLICATION_ACTS,
  ...SELECTION_ACTS,
  ...DIAGNOSIS_ACTS,
  ...PLAN_ACTS,
  ...DELIVERY_ACTS,
  ...REPORTING_ACTS,
  ...BLOCKER_ACTS,
  ...SUPERVISION_ACTS,
  ...EVIDENCE_ACTS,
  ...IMPLEMENTATION_ACTS,
  ...ACCEPTANCE_ACTS,
  ...ACCOUNT_ACTS,
  ...PAYMENT_ACTS,
  ...ENDING_ACTS,
  ...SUSPENSION_ACTS,
  ...VERSION_ACTS,
  ...CARRYING_ACTS,
} as const satisfies Record<ProjectAct, Rule>;

/** stage → act → role for a project, with the duties that must lie in different hands: the sum of its parts. */
export const PROJECT_ACTS: Record<ProjectAct, Rule> = TABLE;

/** What the state can be once the table has let the act through. */
export type ProjectAt<A extends ProjectAct> = Project & { readonly stage: (typeof TABLE)[A]['from'][number] };
