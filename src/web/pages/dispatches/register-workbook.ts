import type { DispatchRow } from '../../../contract/dispatch-views.ts';
import type { Workbook } from '../../../documents/workbook.ts';
import { REGISTER } from './words.ts';

/** The lines of the register as the page shows them, filter and all. */
export const registerWorkbook = (rows: readonly DispatchRow[]): Workbook => ({
  sheets: [
    {
      name: REGISTER.title,
      columns: [
        { header: REGISTER.number, width: 24, kind: 'text' },
        { header: REGISTER.kind, width: 22, kind: 'text' },
        { header: REGISTER.name, width: 50, kind: 'text' },
        { header: REGISTER.addressee, width: 30, kind: 'text' },
        { header: REGISTER.on, width: 14, kind: 'day' },
        { header: REGISTER.by, width: 14, kind: 'text' },
      ],
      rows: rows.map(({ number, kindTitle, title, addressee, on, by }) => [
        number,
        kindTitle,
        title,
        addressee ?? REGISTER.everybody,
        on,
        by,
      ]),
    },
  ],
});
