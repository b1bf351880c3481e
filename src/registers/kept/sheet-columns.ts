import type { Column } from '../register.ts';

/** What an exported sheet says of a row beside its cells, so that it finds its way back. */
export const ROW_ID = { key: 'rowId', header: '行编号（勿改）', kind: 'text' } as const satisfies Column;
export const ROW_VERSION = { key: 'rowVersion', header: '版本（勿改）', kind: 'count' } as const satisfies Column;
