import { expect, it } from 'vitest';
import { treasuryCsv, treasuryWorkbook } from './treasury-sheet.ts';

const account = { holder: '=样例,"甲"有限公司', number: '0012345678', bank: '样例银行', unionNumber: '999875000016' };
const instruction = { id: 'p-1', caseId: 'p', name: account.holder, creditCode: '916404253167673042', amountFen: 30_000_005, account };

it('the file for the treasury is text throughout: no formula runs, no zero is lost, no amount is rounded', () => {
  expect(treasuryCsv([instruction])).toBe(
    '\uFEFF指令编号,收款人名称,统一社会信用代码,收款账号,开户银行,联行号,金额（元）,用途\r\n' +
      'p-1,"\'=样例,""甲""有限公司",916404253167673042,0012345678,样例银行,999875000016,300000.05,中小企业数字化转型补助\r\n',
  );
  const [sheet] = treasuryWorkbook([instruction]).sheets;
  expect(sheet?.columns.every(({ kind }) => kind === 'text')).toBe(true);
  expect(sheet?.rows[0]?.[6]).toBe('300000.05');
});
