import type { DeadlineName } from '../cases/deadlines/rules.ts';
import type { AnyAct } from '../cases/needs.ts';
import type { PartyRole, Role } from '../cases/roles.ts';
import type { ProjectStage, Reach } from '../cases/project/stages.ts';
import type { CaseKind, ProjectList } from '../contract/views.ts';
import type { Day } from '../kernel/day.ts';
import type { Earmark } from '../kernel/earmark.ts';
import type { Fen } from '../kernel/fen.ts';
import type { KeptReason } from '../kernel/kept-reasons.ts';
import type { Account } from '../kernel/accounts.ts';
import type { Balances } from '../ledger/balances.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Result } from '../kernel/result.ts';
import type { CaseDeadlines, DeadlineReads, DeadlineWrites } from './store-deadlines.ts';
import type { ReportingReads, ReportingWrites } from './store-reporting.ts';
import type { DispatchReads, DispatchWrites } from './store-dispatches.ts';
import type { BulkReads, BulkWrites } from './store-bulk.ts';
import type { DraftReads, DraftWrites } from './store-drafts.ts';
import type { FilterReads, FilterWrites } from './store-filters.ts';
import type { SurveyReads, SurveyWrites } from './store-surveys.ts';
import type { ComparisonReads, ComparisonWrites } from './store-comparisons.ts';
import type { EvidenceReads, EvidenceWrites } from './store-evidence.ts';
import type { HistoryReads, HistoryWrites } from './store-history.ts';
import type { ImportReads, ImportWrites } from './store-imports.ts';
import type { JobReads, JobWrites } from './store-jobs.ts';
import type { DeliveryReads, DeliveryWrites } from './store-deliveries.ts';
import type { MessageReads, MessageWrites } from './store-messages.ts';
import type { PaperReads, PaperWrites } from './store-papers.ts';
import type { PeopleReads, PeopleWrites } from './store-people.ts';
import type { TextReads, TextWrites } from './store-texts.ts';

/** What is kept, and how use cases reach it. Everything is bound to one programme: no call can forget which. */
export interface Store {
  in(programmeId: string): Reads;
  /**
   * One transaction: all of it or nothing. A refusal rolls back and is returned; a defect rolls back and is thrown.
   * Serialisation failures and deadlocks are tried again a bounded number of times, so `work` must have no other effects.
   */
  transact<T>(programmeId: string, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>>;
  /** The same as `transact`, but nothing of it stays: what would be, decided on the very rows. */
  rehearse<T>(programmeId: string, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>>;
  listProgrammes(): Promise<readonly Programme[]>;
  createProgramme(programme: Programme): Promise<void>;
  /** After thousands of cases came at once: brings up to date what counting them leans on, which the database would get to within minutes. */
  settle(): Promise<void>;
}

export type Programme = {
  readonly id: string;
  readonly name: string;
  /** The line of versions it stands in. No policy's name: which version and edition is in force, `in-force.ts` alone says. */
  readonly policy: { readonly line: string };
  /** Contracts, invoices and payments count from … to, ends included (the trial's --from/--to). */
  readonly window: { readonly from: Day; readonly to: Day };
  readonly demo: boolean;
  /** Only a demonstration has a simulated day. */
  readonly simulatedDay: Day | null;
};

export type StoredCase = {
  readonly id: string;
  readonly kind: CaseKind;
  readonly version: number;
  /** Hash of the last event: the head of the case's chain. */
  readonly head: string;
  readonly state: { readonly stage: string };
};

/** An event as it lies in the chain: `hash` covers everything here but itself, the payload by its very text. */
export type StoredEvent = {
  readonly caseId: string;
  readonly version: number;
  readonly type: string;
  /** With all reasons in their words. */
  readonly payload: object;
  /** The payload's JSON as it was hashed, reasons by their ids; kept letter for letter. */
  readonly text: string;
  readonly act: string;
  readonly actor: { readonly personId: string; readonly name: string };
  readonly on: Day;
  readonly at: string;
  readonly prevHash: string;
  readonly hash: string;
};

/** An event on its way to the record, with the reasons that its text names. */
export type NewEvent = StoredEvent & { readonly reasons: readonly KeptReason[] };

export type HandIds = Readonly<Record<string, readonly string[]>>;
/** What lists, searches and inboxes ask of a case without opening it. */
export type Listing = {
  readonly title: string;
  readonly creditCode: string | null;
  readonly industry: string | null;
  /** Code of the township where the firm works. */
  readonly township: string | null;
  readonly outcome: 'yes' | 'no' | 'unknown' | null;
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
  readonly recognisedFen: number;
  readonly amountFen: number | null;
  readonly dueOn: Day | null;
  /** Credit code of the evaluator entrusted with the case. */
  readonly evaluator: string | null;
  /** Of the accountant entrusted with the audit, where it is another than the evaluator. */
  readonly accountant: string | null;
  /** Act → ids of all who did it: what `notBy` asks. */
  readonly hands: HandIds;
  /** Of a project's application as read in: what tells a changed row from an unchanged one. */
  readonly digest: string | null;
  /** The projects a selection or notice is about; the people who sit on a panel; the project and the firm of a recovery; the register that a row stands in. */
  readonly members: readonly string[];
};

/** A case and the events that brought it there from `before`. */
export type CaseChange = {
  readonly id: string;
  readonly kind: CaseKind;
  /** The version the events were decided on; 0 for a new case. */
  readonly before: number;
  readonly events: readonly NewEvent[];
  readonly state: { readonly stage: string };
  readonly listing: Listing;
  /** The periods that the case is in now. */
  readonly deadlines: CaseDeadlines['deadlines'];
};

/** An entry in the books and the event that made it. */
export type EntryRecord = Entry & { readonly event: { readonly caseId: string; readonly version: number } };
/** What people know an entry by: the case that made it and, of a payment, the instruction and the batch it was ordered in. */
export type EntryOccasion = {
  readonly kind: CaseKind;
  readonly name: string;
  readonly instructionId: string | null;
  readonly batch: string | null;
};

/** Which cases somebody may see at all. */
export type Scope = { readonly all: true } | { readonly organisation: string; readonly as: readonly PartyRole[] } | { readonly none: true };

export type ProjectSearch = {
  readonly scope: Scope;
  readonly stage?: string | undefined;
  readonly outcome?: 'yes' | 'no' | 'unknown' | undefined;
  readonly reach?: Reach | undefined;
  readonly township?: string | undefined;
  readonly text?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

export type TownshipCount = { readonly township: string | null; readonly stage: ProjectStage; readonly count: number };

/** What somebody may find: these kinds wholly, their projects, and the recoveries, sanctions and panels that are their own. */
export type SearchScope = {
  readonly kinds: readonly CaseKind[];
  readonly projects: Scope;
  /** Registers kept here whose rows are theirs to read. */
  readonly registers: readonly string[];
  readonly organisation: string | undefined;
  readonly personId: string;
};
export type CaseFound = CaseAtStage & { readonly creditCode: string | null };

export type CaseAtStage = { readonly id: string; readonly kind: CaseKind; readonly stage: string; readonly title: string };
/** What somebody is waited for: acts on cases at a stage, with the periods that they end; and acts that end a period within a stage. */
export type WaitedFor = {
  readonly stages: readonly {
    readonly kind: CaseKind;
    readonly stage: string;
    readonly act: AnyAct;
    readonly ends: readonly DeadlineName[];
    readonly notBy: readonly string[];
  }[];
  /** `isUsual`: theirs unless the case says otherwise or the day has passed; else theirs only where the case says so. */
  readonly deadlines: readonly {
    readonly deadline: DeadlineName;
    readonly act: AnyAct;
    readonly isUsual: boolean;
    /** All of a case are one item. */
    readonly isGathered: boolean;
    readonly notBy: readonly string[];
  }[];
  readonly roles: readonly Role[];
};
export type WaitingCase = {
  readonly id: string;
  readonly kind: CaseKind;
  readonly stage: string;
  readonly title: string;
  readonly since: Day;
  readonly act: AnyAct;
  readonly deadline: DeadlineName | null;
  /** Of the nearest of these periods. */
  readonly about: string | null;
  readonly dueOn: Day | null;
  /** How many periods the item stands for: two dozen goals to be put right, say. */
  readonly count: number;
};
export type WaitingPage = { readonly items: readonly WaitingCase[]; readonly total: number };

export interface CaseReads {
  getProgramme(): Promise<Programme>;
  findCase(id: string): Promise<StoredCase | undefined>;
  listCases(ids: readonly string[]): Promise<readonly StoredCase[]>;
  /** Newest first. */
  listCasesOfKind(kind: CaseKind, limit: number): Promise<readonly StoredCase[]>;
  listCasesAt(kind: CaseKind, stage: string, limit: number): Promise<readonly StoredCase[]>;
  /** Selections, notices and recoveries that name this project, recoveries from this firm, panels on which this person sits, rows of this register, oldest first. */
  listCasesNaming(
    kind: 'selection' | 'notice' | 'panel' | 'outlay' | 'recovery' | 'sanction' | 'row',
    member: string,
  ): Promise<readonly StoredCase[]>;
  /** Recoveries from these firms, by credit code, in every programme of the database: bad faith is no matter of one programme. */
  listRecoveriesFrom(firms: readonly string[]): Promise<readonly StoredCase[]>;
  listEvents(caseId: string): Promise<readonly StoredEvent[]>;
  /** Every event of the programme, case by case, page by page: those that come after the last one seen. */
  listAllEvents(after: Pick<StoredEvent, 'caseId' | 'version'> | undefined, limit: number): Promise<readonly StoredEvent[]>;
  listProjects(search: ProjectSearch): Promise<ProjectList>;
  /** How many projects stand where, by township and stage. */
  countTownships(): Promise<readonly TownshipCount[]>;
  /** Cases by words of their titles, in characters or in initials, and firms by the beginning of their credit codes. */
  searchCases(text: string, scope: SearchScope, limit: number): Promise<readonly CaseFound[]>;
  /** Cases at any of these stages, longest there first. */
  listAtStages(
    at: readonly { readonly kind: CaseKind; readonly stage: string }[],
    scope: Scope,
    limit: number,
  ): Promise<readonly CaseAtStage[]>;
  /** One item per act waited for, or one for all periods that are gathered, the most urgent first, but for those whose hands bar this person from it; and how many there are. */
  listWaiting(
    waitedFor: WaitedFor,
    asked: { readonly scope: Scope; readonly personId: string; readonly today: Day; readonly limit: number },
  ): Promise<WaitingPage>;
}

/** `caseId`: null where money came in or was allotted. */
export type PostingSum = { readonly account: Account; readonly caseId: string | null; readonly fen: Fen };

export interface LedgerReads {
  /** Accounts only: what each holds. Accounts never posted to are absent. */
  listBalances(): Promise<Balances>;
  /** These balances (accounts, `account#case`, `firm:code`) as they are now, not locked. */
  findBalances(keys: readonly string[]): Promise<Balances>;
  /** Newest first, or the other way about; `total` counts all that match. `after` is the id of the last entry already seen. */
  listEntries(asked: {
    readonly caseId?: string | undefined;
    readonly firm?: string | undefined;
    readonly account?: Account | undefined;
    /** Days of the entries, both included. */
    readonly from?: Day | undefined;
    readonly to?: Day | undefined;
    readonly after?: string | undefined;
    readonly oldestFirst?: true;
    readonly limit: number;
  }): Promise<{ readonly entries: readonly EntryRecord[]; readonly total: number }>;
  /** By entry. */
  listOccasions(entryIds: readonly string[]): Promise<ReadonlyMap<string, EntryOccasion>>;
  /** What the entries of a period brought to each account, apart for each case they were for; of one firm, where it is named. */
  sumPostings(asked: {
    readonly firm?: string | undefined;
    readonly from?: Day | undefined;
    readonly to?: Day | undefined;
  }): Promise<readonly PostingSum[]>;
  /** What entries for each of these firms brought to these accounts over its whole life in the programme; firms without any are absent. */
  sumsOfFirms(firms: readonly string[], accounts: readonly Account[]): Promise<ReadonlyMap<string, Fen>>;
}

export type Reads = CaseReads &
  LedgerReads &
  ImportReads &
  DraftReads &
  FilterReads &
  BulkReads &
  PaperReads &
  EvidenceReads &
  ComparisonReads &
  SurveyReads &
  DispatchReads &
  ReportingReads &
  PeopleReads &
  HistoryReads &
  JobReads &
  DeadlineReads &
  MessageReads &
  DeliveryReads &
  TextReads;

/** A key seen before answers with its first result; with other content it is refused. */
export type KeyClaim =
  | { readonly state: 'fresh' }
  | { readonly state: 'known'; readonly result: unknown }
  | { readonly state: 'other-content' };

export interface Parts {
  /** A part of the transaction that is undone alone where it refuses; what came before it stays. */
  within<T>(work: () => Promise<Result<T>>): Promise<Result<T>>;
}

export interface CaseWrites {
  /** Waits for a transaction that holds the same key, so a double click ends in one act. */
  claimKey(key: string, digest: string): Promise<KeyClaim>;
  keepResult(key: string, result: unknown): Promise<void>;
  /** The day of the last act on any of these cases. */
  findLastDay(ids: readonly string[]): Promise<Day | undefined>;
  /** Row locks, taken in id order whatever the order asked. */
  lockCases(ids: readonly string[]): Promise<readonly StoredCase[]>;
  /** The same locks without reading a state: for more cases than are held in memory at once. */
  holdCases(ids: readonly string[]): Promise<void>;
  /** Appends events and saves states, any number of cases in a fixed number of round trips. */
  record(changes: readonly CaseChange[]): Promise<void>;
  /**
   * The same for so many cases that writing their whole states would take longer than all else: what is kept of a state stays as it
   * was, and readings add the events since, until `record` keeps it anew.
   */
  recordMany(changes: readonly CaseChange[]): Promise<void>;
  /** Many new cases at once. Their states are left to be folded from the events at the next reading. */
  recordNew(changes: readonly CaseChange[]): Promise<void>;
  /** A version's limits, by which the database judges entries: as first written, so that no later hand loosens them. */
  keepEarmarks(policy: string, earmarks: readonly Earmark[]): Promise<void>;
  /** `policy`: the version by whose earmarks, kept before, the database judges the entries. */
  post(entries: readonly EntryRecord[], policy: string): Promise<void>;
  /** These balances (accounts, `account#case`, `firm:code`), locked until the end: what is available stays so. */
  lockBalances(keys: readonly string[]): Promise<Balances>;
  /** Invoice numbers claimed by expenses on file in any case; no other transaction claims any until this one ends. */
  lockClaimedInvoices(numbers: readonly string[]): Promise<readonly string[]>;
  claimInvoices(claims: readonly { readonly number: string; readonly caseId: string; readonly expenseId: string }[]): Promise<void>;
  moveClock(today: Day): Promise<void>;
}

export type Tx = Reads &
  CaseWrites &
  ImportWrites &
  DraftWrites &
  FilterWrites &
  BulkWrites &
  Parts &
  PaperWrites &
  EvidenceWrites &
  ComparisonWrites &
  SurveyWrites &
  DispatchWrites &
  ReportingWrites &
  PeopleWrites &
  HistoryWrites &
  JobWrites &
  DeadlineWrites &
  MessageWrites &
  DeliveryWrites &
  TextWrites;
