import type { ColumnType, Generated } from 'kysely';
import type { ClauseWording } from '../../policy/wording/split-wording.ts';
import type { DraftFields, FormName } from '../app/store-drafts.ts';
import type { Acceptance } from '../app/store-imports.ts';
import type { CaseKind, ImportProgress } from '../contract/views.ts';
import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';

/** JSON goes in as text and comes out parsed. */
type Json<T> = ColumnType<T, string, string>;
/** Instants travel as ISO text, in UTC, to the millisecond. */
type Instant = string;
type InProgramme = { programme_id: string };

type CaseTable = InProgramme & {
  id: string;
  kind: CaseKind;
  stage: string;
  stage_since: Day;
  version: number;
  head: string;
  state: Json<{ stage: string }>;
  state_version: number;
  title: string;
  credit_code: string | null;
  industry: string | null;
  township: string | null;
  outcome: 'yes' | 'no' | 'unknown' | null;
  failed: string[];
  unknown: string[];
  recognised_fen: bigint;
  amount_fen: bigint | null;
  due_on: Day | null;
  evaluator: string | null;
  accountant: string | null;
  hands: Json<Record<string, string[]>>;
  digest: string | null;
  members: string[];
  updated_on: Day;
  pairs: string[];
  initials: string | null;
};
type EventTable = InProgramme & {
  case_id: string;
  version: number;
  type: string;
  payload: Json<object>;
  act: string;
  actor_id: string;
  actor_name: string;
  on_day: Day;
  at: Instant;
  prev_hash: string;
  hash: string;
};
type EntryTable = InProgramme & {
  id: string;
  number: Generated<bigint>;
  on_day: Day;
  says: string;
  clause: string;
  case_id: string | null;
  firm: string | null;
  reverses: string | null;
  event_case_id: string;
  event_version: number;
};
type PostingTable = InProgramme & { entry_id: string; line: number; account: string; fen: bigint };
type BalanceTable = InProgramme & { key: string; fen: bigint };
type CommandTable = InProgramme & { key: string; digest: string; result: Json<unknown> };
type InvoiceClaimTable = InProgramme & { number: string; case_id: string; expense_id: string };
type FileTable = InProgramme & { digest: string; name: string; mime: string; bytes: Uint8Array };
type ImportTable = InProgramme & {
  id: string;
  by_person: string;
  at: Instant;
  accepted: Json<Acceptance> | null;
  progress: Json<ImportProgress> | null;
};
type ImportFileTable = InProgramme & { import_id: string; line: number; name: string; bytes: Uint8Array };
type PolicyTextTable = InProgramme & {
  id: string;
  source: string;
  dated: Day;
  digest: string;
  clauses: Json<readonly ClauseWording[]>;
  doubts: Json<readonly string[]>;
  by_id: string;
  by_name: string;
  on_day: Day;
  at: Instant;
  version: number;
  hash: string | null;
};
type PolicyTextHeadTable = InProgramme & { version: number; head: string };
type RegisterRowTable = InProgramme & {
  id: string;
  register: string;
  key: string;
  subject: string | null;
  fields: Json<Record<string, string>>;
  data: Json<object>;
  digest: string;
  source: Json<{ file: string; sheet: string | null; row: number; digest?: string }>;
  gone_on: Day | null;
};
type ProgrammeTable = InProgramme & {
  name: string;
  pack: string;
  window_from: Day;
  window_to: Day;
  demo: boolean;
  simulated_day: Day | null;
};
type PersonTable = InProgramme & { id: string; account: string; name: string; organisation: string | null; created_at: Instant };
type MembershipTable = InProgramme & {
  person_id: string;
  organisation: string | null;
  number: Generated<bigint>;
  role: string;
  granted_at: Instant;
  from_day: Day;
  granted_by: string | null;
  reason: string | null;
  needs_second: boolean;
  confirmed_at: Instant | null;
  confirmed_by: string | null;
  ended_at: Instant | null;
  until_day: Day | null;
  ended_by: string | null;
  end_reason: string | null;
};
type FactorResetTable = InProgramme & {
  id: string;
  person_id: string;
  reason: string;
  asked_by: string;
  asked_at: Instant;
  on_day: Day;
  decided_by: string | null;
  decided_at: Instant | null;
  done: boolean | null;
};
type CredentialTable = InProgramme & {
  person_id: string;
  password_hash: string | null;
  totp_sealed: string | null;
  totp_confirmed: boolean;
  totp_step: bigint | null;
  totp_next: string | null;
};
type SessionTable = InProgramme & {
  token_hash: string;
  person_id: string;
  created_at: Instant;
  expires_at: Instant;
  second_factor_at: Instant | null;
  acting_for: string | null;
  ended_at: Instant | null;
  last_seen_at: Instant;
  address: string | null;
  device: string | null;
  sign_in: string;
};
type InvitationTable = InProgramme & {
  token_hash: string;
  person_id: string;
  invited_by: string | null;
  expires_at: Instant;
  used_at: Instant | null;
};
type AttemptTable = InProgramme & { account: string; at: Instant; succeeded: boolean };

type DraftTable = InProgramme & {
  organisation: string;
  form: FormName;
  version: number;
  fields: Json<DraftFields>;
  saved_at: Instant;
  saved_by: string;
};

type ReasonTable = InProgramme & { id: string; test: string; clause: ClauseId; holds: string; says: string };

export type Schema = {
  programmes: ProgrammeTable;
  people: PersonTable;
  memberships: MembershipTable;
  factor_resets: FactorResetTable;
  credentials: CredentialTable;
  sessions: SessionTable;
  invitations: InvitationTable;
  sign_in_attempts: AttemptTable;
  cases: CaseTable;
  events: EventTable;
  reasons: ReasonTable;
  commands: CommandTable;
  invoice_claims: InvoiceClaimTable;
  ledger_entries: EntryTable;
  postings: PostingTable;
  balances: BalanceTable;
  files: FileTable;
  imports: ImportTable;
  import_files: ImportFileTable;
  register_rows: RegisterRowTable;
  policy_texts: PolicyTextTable;
  policy_text_heads: PolicyTextHeadTable;
  drafts: DraftTable;
};
