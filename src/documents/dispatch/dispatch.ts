import type { ClauseId } from '../../kernel/clause.ts';
import type { Day } from '../../kernel/day.ts';

/** Whence a figure comes: the case, the step of its history that said it (null: reckoned from it), and the clause. */
export type Source = {
  readonly caseId: string;
  readonly version: number | null;
  readonly says: string;
  readonly clause: ClauseId;
};
/** A number, day or name that a paper takes from the record. `key` names it within the paper, so that it can be found again later. */
export type Figure = { readonly key: string; readonly text: string; readonly source: Source };
export type Part = string | Figure;

/** 层次 of GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1） */
export type Level = 1 | 2 | 3 | 4;
/** Who took part, and how (10.3). */
export type Attendance = { readonly as: '出席' | '请假' | '列席'; readonly parts: readonly Part[] };
export type Block =
  | { readonly kind: 'heading'; readonly level: Level; readonly parts: readonly Part[] }
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] }
  /** `shares`: of the width, in any unit; one a column. */
  | { readonly kind: 'attendance'; readonly lines: readonly Attendance[] }
  | { readonly kind: 'table'; readonly shares: readonly number[]; readonly head: readonly string[]; readonly rows: readonly Part[][] };

/** Who writes, as the red head says it, and the code its numbers begin with (机关代字). */
export type Office = { readonly name: string; readonly code: string };
/** 发文字号, by its parts; `sequence` is null on a draft, which has none yet. */
export type DispatchNumber = { readonly code: string; readonly year: number; readonly sequence: number | null };

/**
 * What has a head of its own: 信函 (10.1), under the issuer's name and between two double rules; 纪要 (10.3), under a mark of its own, with
 * issuer and day below it and neither signature nor seal.
 */
export type Form = { readonly is: 'letter' } | { readonly is: 'minutes'; readonly mark: string };

/** An official paper (公文): what it says, not how it looks. */
export type Dispatch = {
  readonly office: Office;
  readonly number: DispatchNumber;
  readonly title: string;
  /** 签发人, on what goes to a higher office (7.2.6); null on what goes elsewhere. */
  readonly signer: string | null;
  /** Absent: a 文件. */
  readonly form?: Form;
  /** 主送机关; null on what is addressed to everybody. */
  readonly addressee: string | null;
  readonly body: readonly Block[];
  readonly attachments: readonly string[];
  readonly dated: Day;
  /** 抄送机关 */
  readonly copies: readonly string[];
};
