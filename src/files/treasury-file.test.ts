import { expect, it } from 'vitest';
import { treasuryWorkbook } from '../documents/treasury-sheet.ts';
import { readAdvice } from '../intake/advice.ts';
import { limits } from './limits.ts';
import { readXlsx } from './read-xlsx.ts';
import { writeWorkbook } from './write-workbook.ts';

const account = { holder: '样例甲有限公司', number: '0012345678901234567890', bank: '样例银行', unionNumber: '999875000016' };
const instruction = { id: 'p-1', caseId: 'p', name: account.holder, creditCode: '916404253167673042', amountFen: 30_000_005, account };

it('a workbook for the treasury that the bank gives back with its answer beside each line is read to the digit and the fen', async () => {
  const [sheet] = treasuryWorkbook([instruction]).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const answers = ['状态', '支付日期'].map((header) => ({ header, width: 12, kind: 'text' as const }));
  const answered = { ...sheet, columns: [...sheet.columns, ...answers], rows: sheet.rows.map((row) => [...row, '支付成功', '2027-03-31']) };
  const tables = await readXlsx('回单.xlsx', await writeWorkbook({ sheets: [answered] }), limits);
  expect(tables.ok && readAdvice(tables.value)).toEqual({
    ok: true,
    value: [{ row: 2, instructionId: 'p-1', number: account.number, amountFen: 30_000_005, status: '支付成功', on: '2027-03-31' }],
  });
});
