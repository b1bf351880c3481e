import programme from './0001-programme.ts';
import cases from './0002-cases.ts';
import ledger from './0003-ledger.ts';
import office from './0004-office.ts';
import reasons from './0005-reasons.ts';
import dailyRoots from './0006-daily-roots.ts';
import programmeOnce from './0007-programme-once.ts';
import namedProviders from './0008-named-providers.ts';
import jobs from './0009-jobs.ts';
import policyTexts from './0010-policy-texts.ts';
import drafts from './0011-drafts.ts';
import duties from './0012-duties.ts';
import acceptedImports from './0013-accepted-imports.ts';
import signIn from './0014-sign-in.ts';
import rulings from './0015-rulings.ts';
import runningDeadlines from './0016-running-deadlines.ts';
import panels from './0017-panels.ts';
import papers from './0018-papers.ts';
import earmarks from './0019-earmarks.ts';
import identities from './0020-identities.ts';
import recoveries from './0021-recoveries.ts';
import rows from './0022-rows.ts';
import textChain from './0023-text-chain.ts';
import inspections from './0024-inspections.ts';
import sanctions from './0025-sanctions.ts';
import batches from './0026-batches.ts';
import seats from './0027-seats.ts';
import evidence from './0028-evidence.ts';
import listComparisons from './0029-list-comparisons.ts';
import textHeads from './0030-text-heads.ts';
import goneRows from './0031-gone-rows.ts';
import dispatchTemplates from './0039-dispatch-templates.ts';
import dispatches from './0032-dispatches.ts';
import batchesByKey from './0033-batches-by-key.ts';
import dispatchOccasions from './0034-dispatch-occasions.ts';
import initials from './0035-initials.ts';
import paymentBatches from './0036-payment-batches.ts';
import performance from './0037-performance.ts';
import accountants from './0038-accountants.ts';
import outlays from './0040-outlays.ts';
import keptStates from './0041-kept-states.ts';
import ballotBoxes from './0042-ballot-boxes.ts';
import messages from './0043-messages.ts';
import reportTemplates from './0044-report-templates.ts';
import homes from './0045-homes.ts';
import deliveries from './0046-deliveries.ts';
import slips from './0047-slips.ts';
import savedFilters from './0048-saved-filters.ts';
import townships from './0049-townships.ts';
import bulkRuns from './0050-bulk-runs.ts';
import deadlineOwners from './0051-deadline-owners.ts';

/** In order; one that has run somewhere is never edited again. TypeScript, so that they lie in the bundle. */
export const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-programme', sql: programme },
  { name: '0002-cases', sql: cases },
  { name: '0003-ledger', sql: ledger },
  { name: '0004-office', sql: office },
  { name: '0005-reasons', sql: reasons },
  { name: '0006-daily-roots', sql: dailyRoots },
  { name: '0007-programme-once', sql: programmeOnce },
  { name: '0008-named-providers', sql: namedProviders },
  { name: '0009-jobs', sql: jobs },
  { name: '0010-policy-texts', sql: policyTexts },
  { name: '0011-drafts', sql: drafts },
  { name: '0012-duties', sql: duties },
  { name: '0013-accepted-imports', sql: acceptedImports },
  { name: '0014-sign-in', sql: signIn },
  { name: '0015-rulings', sql: rulings },
  { name: '0016-running-deadlines', sql: runningDeadlines },
  { name: '0017-panels', sql: panels },
  { name: '0018-papers', sql: papers },
  { name: '0019-earmarks', sql: earmarks },
  { name: '0020-identities', sql: identities },
  { name: '0021-recoveries', sql: recoveries },
  { name: '0022-rows', sql: rows },
  { name: '0023-text-chain', sql: textChain },
  { name: '0024-inspections', sql: inspections },
  { name: '0025-sanctions', sql: sanctions },
  { name: '0026-batches', sql: batches },
  { name: '0027-seats', sql: seats },
  { name: '0028-evidence', sql: evidence },
  { name: '0029-list-comparisons', sql: listComparisons },
  { name: '0030-text-heads', sql: textHeads },
  { name: '0031-gone-rows', sql: goneRows },
  { name: '0032-dispatches', sql: dispatches },
  { name: '0033-batches-by-key', sql: batchesByKey },
  { name: '0034-dispatch-occasions', sql: dispatchOccasions },
  { name: '0035-initials', sql: initials },
  { name: '0036-payment-batches', sql: paymentBatches },
  { name: '0037-performance', sql: performance },
  { name: '0038-accountants', sql: accountants },
  { name: '0039-dispatch-templates', sql: dispatchTemplates },
  { name: '0040-outlays', sql: outlays },
  { name: '0041-kept-states', sql: keptStates },
  { name: '0042-ballot-boxes', sql: ballotBoxes },
  { name: '0043-messages', sql: messages },
  { name: '0044-report-templates', sql: reportTemplates },
  { name: '0045-homes', sql: homes },
  { name: '0046-deliveries', sql: deliveries },
  { name: '0047-slips', sql: slips },
  { name: '0048-saved-filters', sql: savedFilters },
  { name: '0049-townships', sql: townships },
  { name: '0050-bulk-runs', sql: bulkRuns },
  { name: '0051-deadline-owners', sql: deadlineOwners },
];
