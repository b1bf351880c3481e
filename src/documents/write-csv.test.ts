import { expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

it('写出的表，Excel 认得出是中文、是金额，也不会把文字当公式算', () => {
  const columns = [
    { header: '企业', width: 10, kind: 'text' },
    { header: '金额', width: 10, kind: 'fen', total: true },
    { header: '件', width: 10, kind: 'number' },
  ] as const;
  const rows = [
    ['样例“甲”,公司', 123_456_789, -1],
    ['=1+1', null, 2],
    ['a"b\nc', 5, null],
  ] as const;
  expect(writeCsv({ name: '样例', columns, rows })).toBe(
    '\uFEFF企业,金额,件\r\n"样例“甲”,公司",1234567.89,-1\r\n\'=1+1,,2\r\n"a""b\nc",0.05,\r\n',
  );
});
