import { z } from 'zod';
import { BULK_ACTS, type BulkAct } from '../cases/project/bulk-acts.ts';
import type { Result } from '../kernel/result.ts';

/** More than that is done in several goes, so that a preview answers within seconds. */
const MOST_AT_ONCE = 100;

const id = z.string().min(1).max(80);
const cases = z
  .array(z.strictObject({ id, version: z.int().min(1) }))
  .min(1, '请至少选一家企业')
  .max(MOST_AT_ONCE, `一次最多${MOST_AT_ONCE}家，请分几次办理`)
  .refine((listed) => new Set(listed.map((each) => each.id)).size === listed.length, '同一家企业选了两次，请刷新列表后重选');

const bulk = {
  act: z.enum(BULK_ACTS, '这项办理不能批量，请逐家办理'),
  /** What the act asks, the same of every firm. */
  input: z.record(z.string().max(40), z.unknown()),
  cases,
};
/** `POST /api/v1/bulk/preview` */
export const bulkPreview = z.strictObject(bulk);
export type BulkAsked = {
  readonly act: BulkAct;
  readonly input: Readonly<Record<string, unknown>>;
  readonly cases: readonly { readonly id: string; readonly version: number }[];
};
/** `POST /api/v1/bulk`: the same key again answers with the same run. */
export const bulkBegin = z.strictObject({ ...bulk, key: z.string().regex(/^[\w-]{8,60}$/, '页面已过期，请刷新后重新提交') });
export type BulkBegin = BulkAsked & { readonly key: string };

/** What would come, or came, of one firm. `outcome` null: not tried yet. */
export type BulkItem = {
  readonly caseId: string;
  readonly name: string;
  readonly outcome: Result<null> | null;
};
/** `GET /api/v1/bulk`: my runs, the last first; `isOpen`: neither at its end nor given up. */
export type BulkRun = {
  readonly id: string;
  readonly act: BulkAct;
  readonly label: string;
  readonly at: string;
  readonly isOpen: boolean;
  readonly items: readonly BulkItem[];
};
