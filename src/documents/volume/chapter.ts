import { paragraph } from '../dispatch/blocks.ts';
import type { Block } from '../dispatch/dispatch.ts';
import type { Chapter } from './volume.ts';

/** A chapter that says so where nothing of it is on file. */
export const chapter = (title: string, ...body: readonly (Block | null)[]): Chapter => {
  const told = body.filter((block) => block !== null);
  return { title, body: told.length === 0 ? [paragraph('案卷中还没有这一项。')] : told };
};
/** A table, or nothing where it has no rows. `columns`: head and share of the width. */
export const table = (columns: readonly (readonly [head: string, share: number])[], rows: readonly string[][]): Block | null =>
  rows.length === 0 ? null : { kind: 'table', shares: columns.map(([, share]) => share), head: columns.map(([head]) => head), rows };
