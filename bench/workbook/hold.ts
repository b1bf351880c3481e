// node bench/workbook/hold.ts <rows>: a ledger of so many rows, all held, to the bytes of an Excel file; tells how long that took and how
// much memory this process has held at most, the rows among it. A process of its own, because what it holds is measured.
import type { WorkbookColumn } from '../../src/documents/workbook.ts';
import { writeWorkbook } from '../../src/files/write-workbook.ts';
import { heldMegabytes, tellOf } from './tell.ts';

const text = (header: string): WorkbookColumn => ({ header, width: 24, kind: 'text' });
const columns: readonly WorkbookColumn[] = [
  { header: '日期', width: 12, kind: 'day' },
  ...['摘要', '科目', '企业', '依据', '案卷', '分录编号', '冲销'].map(text),
  { header: '金额（元）', width: 20, kind: 'fen', total: true },
];
const rowOf = (number: number) => {
  const entry = String(number >> 1).padStart(6, '0');
  const [firm, account] = [`91640425MA${entry}00`, number % 2 === 0 ? '自治区资金／已锁定' : '自治区资金／已拨付'];
  return [
    '2026-11-01',
    `样例企业${entry}：支付改造补助`,
    account,
    firm,
    '办法第十二条',
    `project-${entry}`,
    `paid-${entry}`,
    null,
    number * 37,
  ];
};

const idle = heldMegabytes();
const rows = Array.from({ length: Number(process.argv[2]) }, (_, index) => rowOf(index));
await tellOf(idle, () => writeWorkbook({ sheets: [{ name: '分录', columns, rows }] }));
process.exit();
