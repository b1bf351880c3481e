import { accountability } from './accountability.ts';
import { applicationCalls } from './application-calls.ts';
import { bankMatches } from './bank-matches.ts';
import { benchmarks } from './benchmarks.ts';
import { chainLeaders } from './chain-leaders.ts';
import { circulars } from './circulars.ts';
import { cloudAdoption } from './cloud-adoption.ts';
import { complaints } from './complaints.ts';
import { departmentDuties } from './department-duties.ts';
import { industryPlan } from './industry-plan.ts';
import { initialAssessments } from './initial-assessments.ts';
import type { KeptRegister } from './kept-register.ts';
import { laggardHelp } from './laggard-help.ts';
import { letters } from './letters.ts';
import { lookBack } from './look-back.ts';
import { meetingDecisions } from './meeting-decisions.ts';
import { officeComplaints } from './office-complaints.ts';
import { policyBases } from './policy-bases.ts';
import { programmeStages } from './programme-stages.ts';
import { providerMatches } from './provider-matches.ts';
import { providerRatings } from './provider-ratings.ts';
import { providerServices } from './provider-services.ts';
import { providerStanding } from './provider-standing.ts';
import { publications } from './publications.ts';
import { stageTasks } from './stage-tasks.ts';
import { supportServices } from './support-services.ts';
import { taskForceMembers } from './task-force-members.ts';
import { trainings } from './trainings.ts';
import { typicalCases } from './typical-cases.ts';

const TABLE = {
  'application-calls': applicationCalls,
  complaints,
  'office-complaints': officeComplaints,
  'meeting-decisions': meetingDecisions,
  'programme-stages': programmeStages,
  'stage-tasks': stageTasks,
  trainings,
  'initial-assessments': initialAssessments,
  'industry-plan': industryPlan,
  'cloud-adoption': cloudAdoption,
  'laggard-help': laggardHelp,
  'look-back': lookBack,
  'chain-leaders': chainLeaders,
  'typical-cases': typicalCases,
  publications,
  benchmarks,
  'provider-services': providerServices,
  'provider-standing': providerStanding,
  'provider-ratings': providerRatings,
  'support-services': supportServices,
  'provider-matches': providerMatches,
  'bank-matches': bankMatches,
  'department-duties': departmentDuties,
  circulars,
  letters,
  accountability,
  'task-force-members': taskForceMembers,
  'policy-bases': policyBases,
} as const;

export type KeptName = keyof typeof TABLE;
/** Those whose rows are due by a day. */
export type DueName = { [N in KeptName]: (typeof TABLE)[N] extends { readonly due: object } ? N : never }[KeptName];
export const KEPT_NAMES = Object.keys(TABLE) as readonly KeptName[];

/** Every register whose rows are entered and changed here, by name. */
export const keptRegisters: { readonly [N in KeptName]: KeptRegister } = TABLE;
export const isKeptName = (text: string): text is KeptName => Object.hasOwn(TABLE, text);
