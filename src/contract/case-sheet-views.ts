import { z } from 'zod';
import { CASE_SHEET_NAMES } from '../cases/project/sheets/index.ts';
import type { Refusal } from '../kernel/result.ts';

export const caseSheetName = z.enum(CASE_SHEET_NAMES, '没有这种表格，请从页面上导出');

/** A cell of an edited sheet in words; “—” where it is empty. */
export type SaidChange = { readonly what: string; readonly from: string; readonly to: string };
/** What confirming sends of one project: the act's input as the page would send it, on the version that the sheet shows. */
export type SheetCase = { readonly caseId: string; readonly version: number; readonly input: Readonly<Record<string, unknown>> };
/** What an edited sheet would do to one project. `rows`: its rows in the file. `taken`: what confirming sends; null where nothing is taken. */
export type SheetFirm = {
  readonly rows: readonly number[];
  readonly name: string;
  readonly what: 'changed' | 'same' | 'stale' | 'faulty';
  readonly changes: readonly SaidChange[];
  readonly refusals: readonly Pick<Refusal, 'message' | 'clause' | 'because'>[];
  readonly taken: SheetCase | null;
};
/** `POST /api/v1/case-sheets/:name/preview`: nothing is kept. `says`: what is wrong with the sheet as a whole. */
export type CaseSheetPreview = { readonly says: readonly string[]; readonly firms: readonly SheetFirm[] };

/** More than that is done in several goes. */
export const MOST_FIRMS = 200;

/** `POST /api/v1/case-sheets/:name`: each project by itself; the same key again does nothing twice. */
export const takeCaseSheet = z.strictObject({
  key: z.string().regex(/^[\w-]{8,60}$/, '页面已过期，请刷新后重新提交'),
  cases: z
    .array(
      z.strictObject({
        caseId: z.string().min(1).max(80),
        version: z.int().min(1),
        input: z.record(z.string().max(40), z.unknown()),
      }),
    )
    .min(1, '没有要采用的内容')
    .max(MOST_FIRMS, `一次最多${MOST_FIRMS}家，请分成几个文件`),
});
export type TakeCaseSheet = { readonly key: string; readonly cases: readonly SheetCase[] };
