import { describe, expect, it } from 'vitest';
import { codeOf, invoiceTree } from '../../../test/office-tables.ts';
import { refusalOf } from '../../../test/refusal.ts';
import type { XmlNode } from '../table.ts';
import { readQr } from './read-qr.ts';
import { readTrees } from './read-tree.ts';

const leaf = (tag: string, text: string): XmlNode => ({ tag, text, children: [] });
const node = (tag: string, ...children: readonly XmlNode[]): XmlNode => ({ tag, text: '', children });

describe('an invoice handed in', () => {
  it('is read whole although its figures do not add up and its total is negative', () => {
    expect(readTrees(invoiceTree({ net: '-100.00', total: '13.00' }), 'xml')).toMatchObject([
      {
        from: 'xml',
        number: '26112000000000000001',
        kind: 'special',
        issuedOn: '2026-09-01',
        seller: codeOf(900),
        buyer: codeOf(1),
        netFen: -10_000,
        totalFen: 1_300,
        lines: [{ title: '*软件*样例软件', netFen: -10_000 }],
      },
    ]);
  });

  it.each([
    ['pinyin', ['FPHM', 'KPRQ', 'XSFNSRSBH', 'GMFNSRSBH', 'HJJE', 'HJSE', 'JSHJXX', 'BZ']],
    ['Chinese', ['发票号码', '开票日期', '销售方纳税人识别号', '购买方纳税人识别号', '合计金额', '合计税额', '价税合计', '备注']],
  ])('is read in the %s spelling', (_, tags) => {
    const values = ['26642000000000000001', '2026年9月1日', codeOf(900), codeOf(1), '100.00', '13.00', '¥113.00', '红字'];
    const tree = node('Invoice', ...tags.map((tag, index) => leaf(tag, values[index] ?? '')));
    expect(readTrees(tree, 'ofd')).toEqual([
      {
        from: 'ofd',
        number: '26642000000000000001',
        issuedOn: '2026-09-01',
        seller: codeOf(900),
        buyer: codeOf(1),
        netFen: 10_000,
        taxFen: 1_300,
        totalFen: 11_300,
        remark: '红字',
        lines: [],
      },
    ]);
  });

  it('says only what is there, and a tree without a number is no invoice', () => {
    expect(readTrees(node('EInvoice', leaf('EIid', '26642000000000000001')), 'xml')).toEqual([
      { from: 'xml', number: '26642000000000000001', lines: [] },
    ]);
    expect(readTrees(node('html'), 'xml')).toEqual([]);
  });

  it('brings its unit price, cut to the fen, and its quantity as it is written', () => {
    const line = node(
      'IssuItemInformation',
      leaf('ItemName', '*软件*甲'),
      leaf('MeaUnits', '套'),
      leaf('Quantity', '2'),
      leaf('UnPrice', '50.123456'),
    );
    expect(readTrees(node('EInvoice', leaf('EIid', '1'), line), 'xml')[0]?.lines).toEqual([
      { title: '*软件*甲', unit: '套', quantity: '2', unitPriceFen: 5_012 },
    ]);
  });
});

describe('the square code of an invoice', () => {
  it.each([
    [
      '01,32,,26642000000000000001,1130.00,20260901,,74AE',
      { kind: 'ordinary', number: '26642000000000000001', totalFen: 113_000, issuedOn: '2026-09-01' },
    ],
    ['01，31，，26642000000000000001，1130，20260901，，74AE，', { kind: 'special', totalFen: 113_000 }],
    ['01,10,050003523456,29342181,104.72,20180613,02418567008427471889,1774,', { kind: 'ordinary', number: '29342181', netFen: 10_472 }],
  ])('%s', (text, reading) => {
    const read = readQr(text);
    expect(read.ok && read.value).toMatchObject(reading);
  });

  it.each(['', 'https://example.com', '01,32,,123,1130.00,20260901,,74AE', '02,32,,26642000000000000001,1130.00,20260901,,74AE'])(
    '“%s” is refused, saying what was expected',
    (text) => {
      expect(refusalOf(readQr(text)).message).toContain('应以“01,”开头');
    },
  );
});
