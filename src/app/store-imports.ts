import type { Actor } from '../cases/act-rule.ts';
import type { Source } from '../cases/project/events.ts';
import type { ImportProgress } from '../contract/views.ts';
import type { Day } from '../kernel/day.ts';

/** A row of a plain book as imported. `key` is its natural key, `subject` the credit code it is about. */
export type RegisterRecord = {
  readonly id: string;
  readonly register: string;
  readonly key: string;
  readonly subject: string | null;
  /** The row as the file shows it: column → text. */
  readonly fields: Readonly<Record<string, string>>;
  /** The row as decisions need it: what could be read. */
  readonly data: object;
  /** SHA-256 over `fields` and `data`: what tells unchanged from changed. */
  readonly digest: string;
  readonly source: Source;
  /** Since when a later file of its book no longer has it; null while it stands there. */
  readonly goneOn: Day | null;
};

export type FileRecord = { readonly digest: string; readonly name: string; readonly mime: string; readonly bytes: Uint8Array };
export type FoundProject = {
  readonly id: string;
  readonly stage: string;
  /** Code of the township where the firm works. */ readonly township: string | null;
  /** Of the application as it was last read in. */ readonly digest: string | null;
};
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };
/** By whom and on which day an import was accepted: so the applications in it were received. */
export type Acceptance = { readonly actor: Actor; readonly today: Day };
/** Files looked at; from when somebody accepted them, how far their import has come. */
export type StagedImport = {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly accepted: Acceptance | null;
  readonly progress: ImportProgress | null;
};

export interface ImportReads {
  /** In the order they came; `subjects`: only rows about these credit codes. */
  listRegister(
    register: string,
    filter?: { readonly subjects?: readonly string[]; readonly keys?: readonly string[] },
  ): Promise<readonly RegisterRecord[]>;
  /** Of rows that their book still has. */
  listRegisterIds(register: string, subject: string): Promise<readonly string[]>;
  findRegisterRow(id: string): Promise<RegisterRecord | undefined>;
  /** Natural key → digest of every row of the register; the empty text for one that is gone, for it is news that it is there. */
  listRegisterDigests(register: string): Promise<ReadonlyMap<string, string>>;
  countRegisters(): Promise<ReadonlyMap<string, number>>;
  /** Credit code → project of the firm, for as many as have one. */
  listProjectsByCreditCode(codes: readonly string[]): Promise<ReadonlyMap<string, FoundProject>>;
  findFile(digest: string): Promise<FileRecord | undefined>;
  findImport(id: string): Promise<StagedImport | undefined>;
  /** The accepted import that is not finished: one at most. */
  findOpenImport(): Promise<StagedImport | undefined>;
  /** The files of an import in the order they came; none once it is finished, for then they are kept by digest. */
  listStagedFiles(importId: string): Promise<readonly UploadedFile[]>;
}

export interface ImportWrites {
  stageImport(staged: Pick<StagedImport, 'id' | 'by' | 'at'>, files: readonly UploadedFile[]): Promise<void>;
  /** Drops what others looked at before this instant and nobody accepted. */
  dropStagedBefore(at: string): Promise<void>;
  /** Who wants to accept an import waits until nobody else of this programme is about to. */
  lockImports(): Promise<void>;
  /** Locked, so that each step of it is done once. */
  lockImport(id: string): Promise<StagedImport | undefined>;
  acceptImport(id: string, acceptance: Acceptance, progress: ImportProgress): Promise<void>;
  /** With the end its staged files go: by then they are kept by digest. */
  saveImportProgress(id: string, progress: ImportProgress): Promise<void>;
  /** New rows, any number of them; one whose key is known already fails the transaction. */
  addRegisterRows(rows: readonly RegisterRecord[]): Promise<void>;
  /** A later file of their book no longer has these rows, from that day on. */
  markGone(ids: readonly string[], on: Day): Promise<void>;
  /** Changed rows keep their ids, and are no longer gone. */
  saveRegisterRows(rows: readonly RegisterRecord[]): Promise<void>;
  /** Files are kept once by digest and never changed. */
  saveFiles(files: readonly FileRecord[]): Promise<void>;
}
