import type { Source } from '../cases/project/events.ts';

/** A row of a plain book as imported. `key` is its natural key, `subject` the credit code it is about. */
export type RegisterRecord = {
  readonly id: string;
  readonly register: string;
  readonly key: string;
  readonly subject: string | null;
  /** The row as people see it: column → text. */
  readonly fields: Readonly<Record<string, string>>;
  /** The row as decisions need it. */
  readonly data: object;
  /** SHA-256 over `fields` and `data`: what tells unchanged from changed. */
  readonly digest: string;
  readonly source: Source;
};

export type FileRecord = { readonly digest: string; readonly name: string; readonly mime: string; readonly bytes: Uint8Array };
/** What an import would do, kept between looking and importing. `staged` is read back as it was written. */
export type StagedImport = {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly staged: unknown;
  readonly done: unknown;
};

export interface ImportReads {
  listRegister(
    register: string,
    filter?: { readonly subject?: string; readonly keys?: readonly string[] },
  ): Promise<readonly RegisterRecord[]>;
  findRegisterRow(id: string): Promise<RegisterRecord | undefined>;
  /** Natural key → digest of every row of the register. */
  listRegisterDigests(register: string): Promise<ReadonlyMap<string, string>>;
  countRegisters(): Promise<ReadonlyMap<string, number>>;
  /** Credit code → project of the firm, for as many as have one. */
  listProjectsByCreditCode(codes: readonly string[]): Promise<ReadonlyMap<string, { readonly id: string; readonly stage: string }>>;
  findFile(digest: string): Promise<FileRecord | undefined>;
  findImport(id: string): Promise<StagedImport | undefined>;
}

export interface ImportWrites {
  stageImport(staged: Omit<StagedImport, 'done'>): Promise<void>;
  finishImport(id: string, done: object): Promise<void>;
  /** False where another import of this programme is running. Held until the transaction ends. */
  tryImportLock(): Promise<boolean>;
  saveRegisterRows(rows: readonly RegisterRecord[]): Promise<void>;
  /** Files are kept once by digest and never changed. */
  saveFiles(files: readonly FileRecord[]): Promise<void>;
}
