import { needOf, type AnyAct, type FactGroup, type FactGroups } from '../../cases/needs.ts';
import type { Asked } from './asked.ts';
import { loadAcceptanceReviews } from './load-acceptance-reviews.ts';
import { loadAnswer } from './load-answer.ts';
import { loadAnswers } from './load-answers.ts';
import { loadCarried } from './load-carried.ts';
import { loadBallotBox } from './load-ballot-box.ts';
import { loadDiagnosis } from './load-diagnosis.ts';
import { loadDraft } from './load-draft.ts';
import { loadEvidence, loadExamination } from './load-evidence.ts';
import { readEvaluations } from './load-evaluations.ts';
import { loadExpenses } from './load-expenses.ts';
import { loadExperts } from './load-experts.ts';
import { loadGround } from './load-ground.ts';
import { loadFundNotice } from './load-fund-notice.ts';
import { loadAllocation, loadCommitment } from './load-money.ts';
import { loadApproval, loadPayables } from './load-payables.ts';
import { loadNamed } from './load-named.ts';
import { loadInspected } from './load-inspected.ts';
import {
  loadAcceptance,
  loadAudit,
  loadBankPapers,
  loadDelivered,
  loadPutRight,
  loadRectified,
  loadScans,
  loadStated,
} from './load-papers.ts';
import { loadPilots } from './load-pilots.ts';
import { loadFigures } from './load-figures.ts';
import { loadGoals } from './load-goals.ts';
import { loadListing } from './load-listing.ts';
import { loadPlan } from './load-plan.ts';
import { loadPaid } from './load-paid.ts';
import { loadPool } from './load-pool.ts';
import { loadRatingsTold } from './load-ratings-told.ts';
import { loadParties } from './load-parties.ts';
import { loadSigning } from './load-signing.ts';
import { loadSpending } from './load-spending.ts';
import { loadSubsidies } from './load-subsidies.ts';
import { loadVersion } from './load-version.ts';

const LOADERS: { readonly [G in FactGroup]: (asked: Asked) => Promise<FactGroups[G]> } = {
  nothing: async () => ({}),
  draft: loadDraft,
  answers: loadAnswers,
  expenses: loadExpenses,
  evidence: loadEvidence,
  examination: loadExamination,
  pool: loadPool,
  diagnosis: loadDiagnosis,
  plan: loadPlan,
  parties: loadParties,
  carried: loadCarried,
  subsidies: loadSubsidies,
  commitment: loadCommitment,
  allocation: loadAllocation,
  payables: loadPayables,
  approval: loadApproval,
  answer: loadAnswer,
  paid: loadPaid,
  projects: async ({ projects }) => ({ projects }),
  noticed: async ({ projects, outlays }) => ({ projects, outlays }),
  ground: loadGround,
  spending: loadSpending,
  listing: loadListing,
  experts: loadExperts,
  pilots: loadPilots,
  inspected: loadInspected,
  rectified: loadRectified,
  stated: loadStated,
  bankPapers: loadBankPapers,
  acceptance: loadAcceptance,
  audit: loadAudit,
  acceptanceReviews: loadAcceptanceReviews,
  putRight: loadPutRight,
  scans: loadScans,
  delivered: loadDelivered,
  ratingsTold: loadRatingsTold,
  fundNotice: loadFundNotice,
  version: loadVersion,
  signing: loadSigning,
  named: loadNamed,
  evaluated: async ({ tx }) => ({ evaluations: await readEvaluations(tx) }),
  goals: loadGoals,
  figures: loadFigures,
  ballotBox: loadBallotBox,
};

/** The facts an act is decided with, read inside its transaction. Absent facts stay absent. */
export const loadFacts = (act: AnyAct, asked: Asked): Promise<object> => LOADERS[needOf(act)](asked);
