import * as accounts from './accounts.ts';
import { claimKey, keepResult } from './commands.ts';
import { listFailedJobs } from './failed-jobs.ts';
import { claimInvoices, lockClaimedInvoices } from './invoices.ts';
import { listOccasions } from './entry-occasions.ts';
import * as ledger from './ledger.ts';
import { countTownships, listProjects } from './list-projects.ts';
import { listAtStages } from './list-at-stages.ts';
import { listWaiting } from './list-waiting.ts';
import { searchCases } from './search-cases.ts';
import * as deadlines from './running-deadlines.ts';
import * as reminders from './reminders.ts';
import * as ballotBoxes from './ballot-boxes.ts';
import * as comparisons from './comparisons.ts';
import * as dispatches from './dispatches.ts';
import * as evidence from './evidence.ts';
import * as drafts from './drafts.ts';
import * as bulkRuns from './bulk-runs.ts';
import * as savedFilters from './saved-filters.ts';
import * as files from './files.ts';
import * as history from './history.ts';
import * as whole from './whole-record.ts';
import * as imports from './imports.ts';
import * as reporting from './reporting.ts';
import * as registers from './register-rows.ts';
import * as duties from './duties.ts';
import * as factors from './factors.ts';
import * as identities from './identities.ts';
import * as contacts from './contacts.ts';
import * as deliveries from './deliveries.ts';
import * as messages from './messages.ts';
import * as papers from './papers.ts';
import * as people from './people.ts';
import * as texts from './policy-texts.ts';
import { getProgramme, moveClock } from './programmes.ts';
import * as cases from './read-cases.ts';
import { record, recordMany } from './record.ts';
import { recordNew } from './record-new.ts';
import * as signIn from './sign-in-records.ts';

/** All that is read, on the pool or inside a transaction. */
export const READS = {
  getProgramme,
  findCase: cases.findCase,
  listCases: cases.listCases,
  listCasesOfKind: cases.listCasesOfKind,
  listCasesAt: cases.listCasesAt,
  listCasesNaming: cases.listCasesNaming,
  listRecoveriesFrom: cases.listRecoveriesFrom,
  listEvents: cases.listEvents,
  listAllEvents: cases.listAllEvents,
  listProjects,
  countTownships,
  listWaiting,
  searchCases,
  listAtStages,
  listBalances: ledger.listBalances,
  findBalances: ledger.findBalances,
  listEntries: ledger.listEntries,
  listOccasions,
  sumsOfFirms: ledger.sumsOfFirms,
  sumPostings: ledger.sumPostings,
  listRegister: registers.listRegister,
  listRegisterIds: registers.listRegisterIds,
  findRegisterRow: registers.findRegisterRow,
  listRegisterDigests: registers.listRegisterDigests,
  countRegisters: registers.countRegisters,
  listProjectsByCreditCode: registers.listProjectsByCreditCode,
  findFile: files.findFile,
  listPolicyTexts: texts.listPolicyTexts,
  listWrittenTexts: texts.listWrittenTexts,
  listTextHeads: texts.listTextHeads,
  findImport: imports.findImport,
  findOpenImport: imports.findOpenImport,
  listStagedFiles: imports.listStagedFiles,
  listFailedJobs,
  findDraft: drafts.findDraft,
  listFilters: savedFilters.listFilters,
  listBulks: bulkRuns.listBulks,
  findBallotBox: ballotBoxes.findBallotBox,
  listComparisons: comparisons.listComparisons,
  listDispatches: dispatches.listDispatches,
  findDispatch: dispatches.findDispatch,
  listTemplates: dispatches.listTemplates,
  listReportTemplates: reporting.listReportTemplates,
  listReadings: evidence.listReadings,
  findElsewhere: evidence.findElsewhere,
  listPapers: papers.listPapers,
  findPaper: papers.findPaper,
  findSession: people.findSession,
  findPerson: people.findPerson,
  findPersonByAccount: people.findPersonByAccount,
  listAccountParts: accounts.listAccountParts,
  findCredential: people.findCredential,
  listPeople: people.listPeople,
  hasReader: people.hasReader,
  holdsInvitation: signIn.holdsInvitation,
  listDuties: duties.listDuties,
  listSessionsOf: factors.listSessionsOf,
  countRecoveryCodes: factors.countRecoveryCodes,
  listPasskeys: factors.listPasskeys,
  findBinding: identities.findBinding,
  listResets: duties.listResets,
  listDeadlines: deadlines.listDeadlines,
  listReminders: reminders.listReminders,
  findLastReminderDay: reminders.findLastReminderDay,
  getReminderDays: reminders.getReminderDays,
  listMessages: messages.listMessages,
  listContacts: contacts.listContacts,
  listContactCodes: contacts.listContactCodes,
  listChoices: contacts.listChoices,
  listReached: contacts.listReached,
  listUndigested: deliveries.listUndigested,
  listDeliveries: deliveries.listDeliveries,
  findNextDelivery: deliveries.findNextDelivery,
  listDailyRoots: history.listDailyRoots,
  listDailyHeads: history.listDailyHeads,
  listHeadsOn: history.listHeadsOn,
  listOpenHeads: history.listOpenHeads,
  listWholeCases: whole.listWholeCases,
  listWrittenEvents: whole.listWrittenEvents,
  listOrphans: whole.listOrphans,
  listReasons: whole.listReasons,
  listAllBalances: whole.listAllBalances,
  listFileNames: whole.listFileNames,
};

/** All that changes something or locks: only inside a transaction. */
export const WRITES = {
  claimKey,
  keepResult,
  findLastDay: cases.findLastDay,
  lockCases: cases.lockCases,
  holdCases: cases.holdCases,
  keepDeadlines: deadlines.keepDeadlines,
  addReminders: reminders.addReminders,
  saveReminderDays: reminders.saveReminderDays,
  addMessages: messages.addMessages,
  readMessages: messages.readMessages,
  saveContactCode: contacts.saveContactCode,
  tryContactCode: contacts.tryContactCode,
  saveContact: contacts.saveContact,
  endContact: contacts.endContact,
  failContact: contacts.failContact,
  saveChoices: contacts.saveChoices,
  addDeliveries: deliveries.addDeliveries,
  takeDelivery: deliveries.takeDelivery,
  settleDelivery: deliveries.settleDelivery,
  sendAgain: deliveries.sendAgain,
  record,
  recordMany,
  recordNew,
  keepEarmarks: ledger.keepEarmarks,
  post: ledger.post,
  lockBalances: ledger.lockBalances,
  lockClaimedInvoices,
  claimInvoices,
  moveClock,
  stageImport: imports.stageImport,
  dropStagedBefore: imports.dropStagedBefore,
  lockImport: imports.lockImport,
  lockImports: imports.lockImports,
  acceptImport: imports.acceptImport,
  saveImportProgress: imports.saveImportProgress,
  addRegisterRows: registers.addRegisterRows,
  saveRegisterRows: registers.saveRegisterRows,
  markGone: registers.markGone,
  saveFiles: files.saveFiles,
  lockPolicyTexts: texts.lockPolicyTexts,
  addPolicyText: texts.addPolicyText,
  lockDraft: drafts.lockDraft,
  saveDraft: drafts.saveDraft,
  saveFilter: savedFilters.saveFilter,
  dropFilter: savedFilters.dropFilter,
  addBulk: bulkRuns.addBulk,
  lockBulk: bulkRuns.lockBulk,
  saveBulk: bulkRuns.saveBulk,
  addPaper: papers.addPaper,
  keepReadings: evidence.keepReadings,
  claimSlips: evidence.claimSlips,
  lockBallotBox: ballotBoxes.lockBallotBox,
  saveBallotBox: ballotBoxes.saveBallotBox,
  dropBallotBox: ballotBoxes.dropBallotBox,
  addComparison: comparisons.addComparison,
  lockNextSequence: dispatches.lockNextSequence,
  addDispatch: dispatches.addDispatch,
  addTemplate: dispatches.addTemplate,
  addReportTemplate: reporting.addReportTemplate,
  addPerson: people.addPerson,
  endSessionOf: factors.endSessionOf,
  touchSession: factors.touchSession,
  saveRecoveryCodes: factors.saveRecoveryCodes,
  takeRecoveryCode: factors.takeRecoveryCode,
  lockPasskey: factors.lockPasskey,
  addPasskey: factors.addPasskey,
  usePasskey: factors.usePasskey,
  endPasskeys: factors.endPasskeys,
  addJourney: identities.addJourney,
  takeJourney: identities.takeJourney,
  useIdentity: identities.useIdentity,
  bindIdentity: identities.bindIdentity,
  endIdentity: identities.endIdentity,
  addChallenge: factors.addChallenge,
  takeChallenge: factors.takeChallenge,
  grantDuties: duties.grantDuties,
  endDuties: duties.endDuties,
  confirmDuty: duties.confirmDuty,
  lockWaitingDuty: duties.lockWaitingDuty,
  addReset: duties.addReset,
  lockReset: duties.lockReset,
  decideReset: duties.decideReset,
  lockCredential: people.lockCredential,
  saveCredential: people.saveCredential,
  addSession: people.addSession,
  saveActingFor: people.saveActingFor,
  saveSecondFactor: people.saveSecondFactor,
  endSession: people.endSession,
  endSessionsOf: people.endSessionsOf,
  endSessionsOfSignIn: people.endSessionsOfSignIn,
  endSessionsEverywhere: people.endSessionsEverywhere,
  bindHome: accounts.bindHome,
  addInvitation: signIn.addInvitation,
  takeInvitation: signIn.takeInvitation,
  lockFailures: signIn.lockFailures,
  noteAttempt: signIn.noteAttempt,
  lockDailyRoots: history.lockDailyRoots,
  addDailyRoots: history.addDailyRoots,
};
