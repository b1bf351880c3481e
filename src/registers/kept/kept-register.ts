import type { ClauseId } from '../../kernel/clause.ts';
import type { Role } from '../../kernel/role.ts';
import type { Register } from '../register.ts';

/** What one cell of a kept register holds: text, a number (money in fen), yes or no. */
export type CellValue = string | number | boolean;
/** The cells of a row by column; an empty one is absent. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A column that stands at one of these values. */
export type At = { readonly column: string; readonly values: readonly string[] };

/** When a row is to be dealt with, whose that is, and when it counts as done. A row without that day is due without a date. */
export type Due = {
  readonly title: string;
  readonly column: string;
  readonly done: At;
  readonly owner: Role;
  readonly otherwise: string;
};

/** What a row must have before it may stand at a value, and who may put it there where not every writer may. */
export type Step = At & { readonly needs: readonly string[]; readonly by?: readonly Role[] };

/** When a row waits for the party rather than for whoever it is due of, until its day has passed. */
export type Turn = { readonly values: readonly string[]; readonly title: string; readonly otherwise: string };

/**
 * Whoever acts in that role for the organisation whose credit code stands in `column` reads a row that stands at `from`, and fills in
 * `writes`: nothing of a row before, and nothing of others' rows. `turn`: values of the same column as `from`.
 */
export type Party = {
  readonly role: Role;
  readonly column: string;
  readonly from: At;
  readonly writes: readonly string[];
  readonly turn: Turn;
};

/** Published rows that are texts to be read and forwarded: the day each bears, and the choice that says what sort of text it is. */
export type Article = { readonly on: string; readonly kind?: string };

/** A register whose rows are entered and changed here: who writes, who reads, what is due, what the public sees. */
export type KeptRegister = Register & {
  readonly clause: ClauseId;
  /** What it is for, to whoever opens it. */
  readonly says: string;
  readonly writers: readonly Role[];
  readonly readers: readonly Role[];
  readonly party?: Party;
  readonly due?: Due;
  readonly steps?: readonly Step[];
  /** Anyone may send a row with these columns, unnamed; they follow it up by a receipt code and read those. */
  readonly fromPublic?: { readonly asks: readonly string[]; readonly answers: readonly string[] };
  /** Rows at that value are shown to anyone, with these columns; what runs its course in the order of days of its own, by the day of this column. */
  readonly published?: At & {
    readonly title: string;
    readonly shows: readonly string[];
    readonly article?: Article;
    readonly course?: string;
  };
  /** A share that pages show beside the columns: of two counts. */
  readonly share?: { readonly header: string; readonly part: string; readonly whole: string };
  /** Rows at that value meet what the text demands; `target`: the policy's number that says how many are wanted. Absent: what is done. */
  readonly meets?: At & { readonly says: string; readonly target?: string };
  /** Lists elsewhere show nothing of a row but its register and day. */
  readonly confidential?: true;
};
