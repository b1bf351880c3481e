import { z } from 'zod';

/** The lists of the workbench whose filter stands in the address; each by its address. */
export const FILTERED_LISTS = ['projects', 'deadlines', 'dispatches', 'findings', 'ledger', 'sending'] as const;
export type FilteredList = (typeof FILTERED_LISTS)[number];

const list = z.enum(FILTERED_LISTS, '没有这个列表');
const name = z.string().trim().min(1, '请给筛选起个名称').max(20, '名称不超过20字');

/** `POST /api/v1/saved-filters`: what stands in the address of a list, under a name of one's own. */
export const savedFilter = z.strictObject({
  list,
  name,
  search: z.record(z.string().regex(/^[a-z]{1,20}$/i), z.string().min(1).max(200)),
});
/** `POST /api/v1/saved-filters/drop` */
export const droppedFilter = z.strictObject({ list, name });
/** `GET /api/v1/saved-filters`: all of mine. */
export type SavedFilter = {
  readonly list: FilteredList;
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
};
