import { claimKey, enqueue, keepResult } from './commands.ts';
import { claimInvoices, lockClaimedInvoices } from './invoices.ts';
import * as ledger from './ledger.ts';
import { listProjects } from './list-projects.ts';
import { listWaiting } from './list-waiting.ts';
import * as office from './office.ts';
import * as people from './people.ts';
import { getProgramme, moveClock } from './programmes.ts';
import * as cases from './read-cases.ts';
import { record } from './record.ts';
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
  listEvents: cases.listEvents,
  listAllEvents: cases.listAllEvents,
  listProjects,
  listWaiting,
  listBalances: ledger.listBalances,
  findBalances: ledger.findBalances,
  listEntries: ledger.listEntries,
  sumOfFirm: ledger.sumOfFirm,
  listRegister: office.listRegister,
  listRegisterIds: office.listRegisterIds,
  findRegisterRow: office.findRegisterRow,
  listRegisterDigests: office.listRegisterDigests,
  countRegisters: office.countRegisters,
  listProjectsByCreditCode: office.listProjectsByCreditCode,
  findFile: office.findFile,
  findImport: office.findImport,
  listStagedFiles: office.listStagedFiles,
  findSession: people.findSession,
  findPerson: people.findPerson,
  findPersonByAccount: people.findPersonByAccount,
  findCredential: people.findCredential,
  listPeople: people.listPeople,
};

/** All that changes something or locks: only inside a transaction. */
export const WRITES = {
  claimKey,
  keepResult,
  lockCases: cases.lockCases,
  record,
  recordNew,
  post: ledger.post,
  lockBalances: ledger.lockBalances,
  lockClaimedInvoices,
  claimInvoices,
  enqueue,
  moveClock,
  stageImport: office.stageImport,
  dropStagedBefore: office.dropStagedBefore,
  lockImport: office.lockImport,
  finishImport: office.finishImport,
  tryImportLock: office.tryImportLock,
  addRegisterRows: office.addRegisterRows,
  saveRegisterRows: office.saveRegisterRows,
  saveFiles: office.saveFiles,
  addPerson: people.addPerson,
  lockCredential: people.lockCredential,
  saveCredential: people.saveCredential,
  addSession: people.addSession,
  saveSecondFactor: people.saveSecondFactor,
  endSession: people.endSession,
  endSessionsOf: people.endSessionsOf,
  addInvitation: signIn.addInvitation,
  takeInvitation: signIn.takeInvitation,
  lockFailures: signIn.lockFailures,
  noteAttempt: signIn.noteAttempt,
};
