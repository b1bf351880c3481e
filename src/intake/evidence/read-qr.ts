import { ok, refuse, type Result } from '../../kernel/result.ts';
import { present } from '../present.ts';
import { readDayText } from '../read-day.ts';
import { fenOfYuan } from '../yuan.ts';
import type { InvoiceReading } from '../../kernel/invoice-reading.ts';

const SPECIAL = ['01', '08', '31'];
const ORDINARY = ['04', '10', '11', '32'];

type Printed = Pick<InvoiceReading, 'code' | 'checkCode' | 'kind' | 'issuedOn' | 'netFen' | 'totalFen'>;

const kindOf = (code: string): InvoiceReading['kind'] => {
  if (SPECIAL.includes(code)) return 'special';
  return ORDINARY.includes(code) ? 'ordinary' : undefined;
};

/**
 * The text that the square code of an invoice holds, scanned or pasted: version, kind, old invoice code, number, amount, day, check code. The
 * amount of an invoice with an old code is before tax, that of a 数电票 with it. Refuses any other text, naming what was expected.
 */
export function readQr(text: string): Result<InvoiceReading> {
  const [version = '', kind = '', code = '', number = '', amount = '', day = '', check = ''] = text.normalize('NFKC').trim().split(',');
  const isDigital = /^\d{20}$/.test(number) && code === '';
  if (version !== '01' || !(isDigital || (/^\d{10,12}$/.test(code) && /^\d{8}$/.test(number))))
    return refuse(
      'bad-input',
      '这不是发票二维码的内容；应以“01,”开头、用逗号分开，例如“01,32,,26642000000000000001,1130.00,20260901,,0000”',
    );
  const fen = fenOfYuan(amount);
  const read = readDayText(day);
  return ok({
    from: 'qr',
    number,
    lines: [],
    ...present<Printed>({
      code: isDigital ? undefined : code,
      checkCode: /^\d{20}$/.test(check) ? check : undefined,
      kind: kindOf(kind),
      issuedOn: 'value' in read ? read.value : undefined,
      netFen: isDigital ? undefined : fen,
      totalFen: isDigital ? fen : undefined,
    }),
  });
}
