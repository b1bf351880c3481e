import type { Day } from '../kernel/day.ts';
import type { Role } from '../kernel/role.ts';

/** 近三年事故: one accident. */
export type Incident = { readonly on: Day; readonly grade: 'general' | 'larger' | 'major' | 'severe' };
/** 股东: `id` is a number plate of a person or a credit code, `percent` 0–100. */
export type Holder = { readonly id: string; readonly percent: number };

/** What a cell of each kind becomes. */
export type KindValues = {
  readonly text: string;
  /** A number plate: half width, upper case, no spaces. */
  readonly identifier: string;
  readonly creditCode: string;
  readonly day: Day;
  /** `YYYY-MM` */
  readonly month: string;
  /** Money, in the unit the cell or its header names (万元 or 元); integer fen. */
  readonly money: number;
  readonly count: number;
  /** 0–100 */
  readonly percent: number;
  readonly yesNo: boolean;
  /** 6 or 12 digits. */
  readonly division: string;
  /** 国民经济行业代码, digits only. */
  readonly gbCode: string;
  readonly invoiceNumber: string;
  readonly incidents: readonly Incident[];
  readonly holders: readonly Holder[];
  /** `Q1`… or `S01`… */
  readonly question: string;
  /** Upper-case option letters or one digit, as written: what they mean depends on the question. */
  readonly answer: string;
  /** A firm or a provider, by its credit code: one that the programme knows. */
  readonly firm: string;
  readonly provider: string;
  /** Somebody with an account in the programme, by name. */
  readonly person: string;
  /** SHA-256 of a file on record. */
  readonly file: string;
};
export type Kind = keyof KindValues;

type ColumnHead = {
  readonly key: string;
  /** The header as the programme's own form has it. */
  readonly header: string;
  readonly aliases?: readonly string[];
  /** Whether finding this header says that the sheet is this register. */
  readonly telling?: true;
  /** Of a kept register: without it a row is not taken. */
  readonly required?: true;
  /** Of a kept register: several lines. */
  readonly long?: true;
  readonly hint?: string;
  /** Of a kept register: only these of its writers may fill it in. */
  readonly writers?: readonly Role[];
  /** Phones and bank accounts: shown with their last four digits only. */
  readonly masked?: true;
};
/** A choice's words per value; a word `*市` stands for anything ending in 市. */
export type ChoiceColumn = ColumnHead & {
  readonly kind: 'choice';
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** The value of any other text; `itself` keeps the text. Absent: any other text is unreadable. */
  readonly otherwise?: 'other' | 'itself';
  /** Of a kept register: the value of a new row that says nothing. */
  readonly initial?: string;
};
export type Column = (ColumnHead & { readonly kind: Kind }) | ChoiceColumn;

/** A plain book: one definition, from which import, table, form and export all come. */
export type Register = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** The columns that tell one record from another; none when a record may repeat. */
  readonly naturalKey: readonly string[];
  /** The column that says who a record is about, and the one that names it. A row with neither is not a record. */
  readonly subject: { readonly code: string | null; readonly name: string };
  /** Obligations of the programme that this book carries. */
  readonly serves: readonly string[];
};

type ChoiceValue<C extends ChoiceColumn> = C['otherwise'] extends 'itself'
  ? string
  : Extract<keyof C['choices'], string> | (C['otherwise'] extends 'other' ? 'other' : never);
type ValueOf<C extends Column> = C extends ChoiceColumn ? ChoiceValue<C> : C['kind'] extends Kind ? KindValues[C['kind']] : never;

/** The readable values of one record of a register; a key that is absent was empty or unreadable. */
export type RowOf<R extends Register> = { readonly [C in R['columns'][number] as C['key']]?: ValueOf<C> };
