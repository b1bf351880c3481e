import type { AdviceRow } from '../kernel/advice-row.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { readDay } from './read-day.ts';
import { squeeze } from './reading.ts';
import { type Cell, isBlank, type Table, textOf } from './table.ts';
import { fenOfYuan } from './yuan.ts';

/** How banks head the columns of their file: none of them has to stand at a certain place. */
const HEADERS = {
  instructionId: ['指令编号', '业务编号', '客户业务编号', '支付指令号', '凭证编号', '附言', '备注'],
  number: ['收款账号', '收款人账号', '收款人账户', '收方账号', '账号'],
  amountFen: ['金额(元)', '金额', '支付金额', '交易金额', '支付金额(元)', '交易金额(元)'],
  status: ['状态', '处理状态', '交易状态', '支付状态', '处理结果', '结果'],
  reason: ['失败原因', '原因', '退票原因', '退汇原因', '处理信息'],
  on: ['支付日期', '交易日期', '处理日期', '入账日期', '日期'],
  voucher: ['凭证号', '银行流水号', '交易流水号', '流水号', '回单号', '回单编号'],
} as const;
type Field = keyof typeof HEADERS;
const FIELDS = Object.keys(HEADERS) as Field[];
const NEEDED: readonly Field[] = ['instructionId', 'number', 'amountFen', 'status'];

const plain = (cell: Cell | undefined): string => squeeze(textOf(cell));
const findField = (cell: Cell | undefined): Field | undefined =>
  FIELDS.find((field) => (HEADERS[field] as readonly string[]).includes(plain(cell)));

type Head = { readonly at: number; readonly columns: ReadonlyMap<Field, number> };

/** The first row in which every needed column is headed; what banks print above it is passed over. */
function findHead({ rows }: Table): Head | undefined {
  for (const [at, cells] of rows.entries()) {
    const columns = new Map<Field, number>();
    for (const [index, cell] of cells.entries()) {
      const field = findField(cell);
      if (field !== undefined && !columns.has(field)) columns.set(field, index);
    }
    if (NEEDED.every((field) => columns.has(field))) return { at, columns };
  }
  return undefined;
}

/** A cell of the file as its reader wrote it: an apostrophe that keeps a text a text is none of it. */
const bare = (cell: Cell | undefined): string => textOf(cell).trim().replace(/^'/u, '');

/** One line; a text says what is wrong with it. */
function rowOf(cells: readonly Cell[], row: number, { columns }: Head): AdviceRow | string {
  const cell = (field: Field): Cell => cells[columns.get(field) ?? -1] ?? null;
  const amountFen = fenOfYuan(bare(cell('amountFen')).replaceAll(/[,，¥￥]/gu, ''));
  const [instructionId, number] = [bare(cell('instructionId')), bare(cell('number'))];
  if (instructionId === '' || number === '') return `第${row}行缺指令编号或收款账号`;
  if (amountFen === undefined || amountFen < 0) return `第${row}行金额“${bare(cell('amountFen'))}”读不出来`;
  const dated = cell('on');
  const day = dated === null || isBlank(dated) ? undefined : readDay(dated);
  if (day !== undefined && 'expected' in day) return `第${row}行日期“${bare(dated)}”读不出来`;
  const [reason, voucher] = [bare(cell('reason')), bare(cell('voucher'))];
  return {
    row,
    instructionId,
    number,
    amountFen,
    status: bare(cell('status')),
    ...(reason !== '' && { reason }),
    ...(day && { on: day.value }),
    ...(voucher !== '' && { voucher }),
  };
}

const isTotal = (cells: readonly Cell[]): boolean => cells.some((cell) => /^(合计|总计|小计)/u.test(plain(cell)));

/** The lines of a bank's file. Refuses one without the needed columns, without a line, or with a line that cannot be read: half a file is none. */
export function readAdvice(tables: readonly Table[]): Result<readonly AdviceRow[]> {
  const found = tables.flatMap((table) => {
    const head = findHead(table);
    return head ? [{ table, head }] : [];
  });
  const [first] = found;
  if (first === undefined)
    return refuse(
      'unreadable-file',
      '回单里没有找到这几列：指令编号、收款账号、金额、状态。请向银行要明细回单，或把列名改成这些后重新上传',
    );
  const read = first.table.rows.flatMap((cells, index) =>
    index <= first.head.at || cells.every(isBlank) || isTotal(cells) ? [] : [rowOf(cells, index + 1, first.head)],
  );
  const wrong = read.filter((each) => typeof each === 'string');
  if (wrong.length > 0) return refuse('unreadable-file', `回单没有登记：${wrong.join('；')}。文件可能不完整，请重新导出`);
  const rows = read.filter((each) => typeof each !== 'string');
  return rows.length > 0 ? ok(rows) : refuse('unreadable-file', '回单里没有明细，请重新导出');
}
