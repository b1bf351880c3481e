import { describe, expect, it } from 'vitest';
import { readAdvice } from './advice.ts';
import type { Cell } from './table.ts';

const table = (...rows: readonly (readonly Cell[])[]) => ({ file: '回单.xlsx', sheet: '明细', rows });
const HEAD = ['业务编号', '收款人账号', '交易金额（元）', '处理状态', '失败原因', '交易日期', '流水号'];
const LINE = ['p-1', "'6222021000000001", '300,000.00', '交易成功', null, '2027-03-31', 'W1'];
const saysOf = (...rows: readonly (readonly Cell[])[]): string => {
  const read = readAdvice([table(...rows)]);
  return read.ok ? '' : read.refusal.message;
};

describe('a bank’s file', () => {
  it('is read by its heads, wherever they stand, with titles above and sums below passed over', () => {
    const read = readAdvice([table(['国库集中支付回单'], [null], HEAD, LINE, ['合计', null, '300,000.00'])]);
    expect(read).toEqual({
      ok: true,
      value: [
        {
          row: 4,
          instructionId: 'p-1',
          number: '6222021000000001',
          amountFen: 30_000_000,
          status: '交易成功',
          on: '2027-03-31',
          voucher: 'W1',
        },
      ],
    });
  });

  it('is read in another order of columns, from typed cells', () => {
    const head = ['状态', '金额', '账号', '指令编号', '日期', '原因'];
    const line = ['退票', { number: '0.1' }, { number: '12345678' }, 'p-2', { day: '2027-03-31' as never }, '户名不符'];
    expect(readAdvice([table(head, line)])).toMatchObject({
      value: [{ instructionId: 'p-2', number: '12345678', amountFen: 10, status: '退票', reason: '户名不符', on: '2027-03-31' }],
    });
  });

  it.each([
    ['without the columns that are needed', [['编号', '金额']], '没有找到这几列'],
    ['without a line', [HEAD], '没有明细'],
    ['with a line cut off', [HEAD, LINE, ['p-2', '62220']], '第3行金额“”读不出来'],
    ['with fractions of a fen', [HEAD, ['p-1', '62220210', '1.005', '成功']], '第2行金额“1.005”读不出来'],
    ['with a negative amount', [HEAD, ['p-1', '62220210', '-1.00', '成功']], '第2行金额“-1.00”读不出来'],
    ['with a day that is none', [HEAD, ['p-1', '62220210', '1.00', '成功', null, '2027-02-30']], '第2行日期'],
    ['with a line of no instruction', [HEAD, [null, '62220210', '1.00', '成功']], '缺指令编号'],
  ] as const)('%s is refused whole', (_what, rows, says) => {
    expect(saysOf(...rows)).toContain(says);
  });
});
