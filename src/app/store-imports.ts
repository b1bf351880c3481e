import type { Source } from '../cases/project/events.ts';

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
};

export type FileRecord = { readonly digest: string; readonly name: string; readonly mime: string; readonly bytes: Uint8Array };
export type FoundProject = {
  readonly id: string;
  readonly stage: string;
  /** Of the application as it was last read in. */ readonly digest: string | null;
};
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };
/** Files looked at and waiting to be imported; `done` is what came of it. */
export type StagedImport = { readonly id: string; readonly by: string; readonly at: string; readonly done: unknown };

export interface ImportReads {
  /** In the order they came; `subjects`: only rows about these credit codes. */
  listRegister(
    register: string,
    filter?: { readonly subjects?: readonly string[]; readonly keys?: readonly string[] },
  ): Promise<readonly RegisterRecord[]>;
  listRegisterIds(register: string, subject: string): Promise<readonly string[]>;
  findRegisterRow(id: string): Promise<RegisterRecord | undefined>;
  /** Natural key → digest of every row of the register. */
  listRegisterDigests(register: string): Promise<ReadonlyMap<string, string>>;
  countRegisters(): Promise<ReadonlyMap<string, number>>;
  /** Credit code → project of the firm, for as many as have one. */
  listProjectsByCreditCode(codes: readonly string[]): Promise<ReadonlyMap<string, FoundProject>>;
  findFile(digest: string): Promise<FileRecord | undefined>;
  findImport(id: string): Promise<StagedImport | undefined>;
  /** The files of an import in the order they came; none once it is done, for then they are kept by digest. */
  listStagedFiles(importId: string): Promise<readonly UploadedFile[]>;
}

export interface ImportWrites {
  stageImport(staged: Omit<StagedImport, 'done'>, files: readonly UploadedFile[]): Promise<void>;
  /** Drops what others looked at before this instant and never imported. */
  dropStagedBefore(at: string): Promise<void>;
  /** Locked, so that it is imported once. */
  lockImport(id: string): Promise<StagedImport | undefined>;
  /** Its staged files go: by now they are kept by digest. */
  finishImport(id: string, done: object): Promise<void>;
  /** False where another import of this programme is running. Held until the transaction ends. */
  tryImportLock(): Promise<boolean>;
  /** New rows, any number of them; one whose key is known already fails the transaction. */
  addRegisterRows(rows: readonly RegisterRecord[]): Promise<void>;
  /** Changed rows keep their ids. */
  saveRegisterRows(rows: readonly RegisterRecord[]): Promise<void>;
  /** Files are kept once by digest and never changed. */
  saveFiles(files: readonly FileRecord[]): Promise<void>;
}
