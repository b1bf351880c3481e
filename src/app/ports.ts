import type { FilledSheet, TemplateSheet } from '../registers/reporting/report-template.ts';
import type { Actor } from '../cases/act-rule.ts';
import type { CaseKind } from '../contract/views.ts';
import type { Day } from '../kernel/day.ts';
import type { Dispatch } from '../documents/dispatch/dispatch.ts';
import type { WorkbookInRows } from '../documents/workbook.ts';
import type { BoundFile, Volume } from '../documents/volume/volume.ts';
import type { Library } from '../../policy/index.ts';
import type { OfficeFolder, Table } from '../intake/index.ts';
import type { ReadKind, Readings } from '../kernel/paper-reading.ts';
import type { Result } from '../kernel/result.ts';
import type { Gateways } from './messages/gateway.ts';
import type { IdentityService } from './identity-service.ts';
import type { PasskeyCeremony } from './passkey-ceremony.ts';
import type { Store } from './store.ts';
import type { UploadedFile } from './store-imports.ts';
import type { Vault } from './vault.ts';

/** The programme's time: legal day in Asia/Shanghai and the instant, both from outside. A demonstration's day is simulated. */
export type Moment = { readonly today: Day; readonly at: string };

/** The signed-in person (or the public) in one programme. */
export type Who = { readonly actor: Actor; readonly programmeId: string };

/** One command to one case. `key` makes it idempotent; `version` is what the page showed. */
export type Command = {
  readonly kind: CaseKind;
  /** Absent: the act opens a new case. */
  readonly caseId?: string;
  readonly act: string;
  readonly input: unknown;
  readonly key: string;
  readonly version?: number;
};

/** What a device packed: its list as JSON, unread, and the bytes it names by a digest, unchecked. */
export type OpenedFieldPack = { readonly list: unknown; readonly photoOf: (digest: string) => Uint8Array | undefined };

/** The two files of one official paper. */
export type SetDispatch = { readonly docx: Uint8Array; readonly pdf: Uint8Array };

/** Everything a use case needs from outside. Wired once, in `main.ts`. */
export type Ports = {
  readonly store: Store;
  readonly vault: Vault;
  readonly ceremony: PasskeyCeremony;
  /** Null where this deployment has none. */
  readonly identityService: IdentityService | null;
  /** None for a channel through which nothing is sent here. */
  readonly gateways: Gateways;
  /** The address at which somebody of this programme reads what they were told, after signing in. */
  readonly pageOf: (programmeId: string) => string;
  /** The programme whose pages are asked, where nobody has said which: public pages, the sign-in form. */
  readonly programmeId: string;
  readonly moment: (programmeId: string) => Promise<Moment>;
  /** All versions of the policy with their editions. Which of them decides, `in-force.ts` alone says. */
  readonly policies: Library;
  /** Reads an office's files in a worker with limits. What cannot be read is named in its faults; nothing is thrown for bad input. */
  readonly readOffice: (files: readonly UploadedFile[]) => Promise<OfficeFolder>;
  /** The plain text of one paper (docx, txt), read in a worker with limits. Refuses what cannot be read. */
  readonly readPaper: (name: string, bytes: Uint8Array) => Promise<Result<string>>;
  /** The sheets of one spreadsheet file, read in a worker with limits. Refuses what cannot be read. */
  readonly readTable: (name: string, bytes: Uint8Array) => Promise<Result<readonly Table[]>>;
  /** The bytes of an xlsx file. */
  readonly writeWorkbook: (workbook: WorkbookInRows) => Promise<Uint8Array>;
  /** Opens a file of the field app. Refuses what is no archive or a harmful one, and an archive without a list in JSON. */
  readonly readFieldPack: (name: string, bytes: Uint8Array) => Result<OpenedFieldPack>;
  /** What one file says, taken for a paper of this kind, right or wrong, read in a worker with limits: of an invoice also its code, of a photo no more than that. Refuses what cannot be read. */
  readonly readDocument: <K extends ReadKind>(kind: K, name: string, bytes: Uint8Array) => Promise<Result<readonly Readings[K][]>>;
  /** What the sheets of a reporting template say and let stand, read in a worker with limits. Refuses what is no workbook, or carries macros. */
  readonly readReportTemplate: (name: string, bytes: Uint8Array) => Promise<Result<readonly TemplateSheet[]>>;
  /** The template with these cells filled and all else as it was. */
  readonly fillReportTemplate: (name: string, bytes: Uint8Array, filled: FilledSheet) => Promise<Result<Uint8Array>>;
  /** An official paper as .docx and as PDF, the same bytes for the same paper; the .docx in the office's own template where one is given. Refuses characters that no font here can draw. */
  readonly setDispatch: (paper: Dispatch, template?: Uint8Array) => Promise<Result<SetDispatch>>;
  /** Refuses a Word template that is not fit to be an official paper's, with what to do about it. */
  readonly checkTemplate: (name: string, bytes: Uint8Array) => Promise<Result<null>>;
  /** A firm's whole file as one PDF with contents and page numbers, its papers as pages. Refuses where there are no fonts. */
  readonly setVolume: (volume: Volume, files: readonly BoundFile[]) => Promise<Result<Uint8Array>>;
  /** Files as one archive: the same files always give the same bytes. */
  readonly bindArchive: (files: readonly { readonly name: string; readonly content: string | Uint8Array }[]) => Uint8Array;
  /** A text as a square code (QR), SVG. */
  readonly drawCode: (text: string) => Promise<string>;
  /** SHA-256, lower-case hex; a text is hashed as UTF-8. */
  readonly hash: (data: string | Uint8Array) => string;
  /** A fresh id, sortable by time of making. */
  readonly newId: () => string;
};
