import { describe, expect, it } from 'vitest';
import { brokenCode, codeOf, invoiceTree } from '../../test/office-tables.ts';
import { readInvoices } from './invoice.ts';

const read = (change: Parameters<typeof invoiceTree>[0]) => readInvoices('票.xml', invoiceTree(change));

describe('an e-invoice', () => {
  it('is read exactly', () => {
    expect(read({ net: '180713.92', tax: '23492.81', total: '204206.73' }).invoices).toEqual([
      expect.objectContaining({
        number: '26112000000000000001',
        kind: 'special',
        netFen: 18_071_392,
        taxFen: 2_349_281,
        issuedOn: '2026-09-01',
        seller: codeOf(900),
        buyer: codeOf(1),
        lines: [{ title: '*软件*样例软件', netFen: 18_071_392, taxFen: 2_349_281 }],
      }),
    ]);
  });

  it('is ordinary by its label', () => {
    expect(read({ kind: '普通发票' }).invoices[0]?.kind).toBe('ordinary');
  });

  it.each([
    ['whose total is not net plus tax', { total: '113000.01' }, '不等于价税合计'],
    ['of nothing or less', { net: '-100000.00', tax: '-13000.00', total: '-113000.00' }, '红字'],
    ['with half a fen', { net: '100000.005' }, 'TotalAmWithoutTax'],
    ['of an unknown kind', { kind: '收据' }, '发票种类'],
    ['with a wrong buyer code', { buyer: brokenCode(1) }, '购买方'],
    ['with an impossible day', { on: '2026-02-30 10:00:00' }, '没有这一天'],
    ['with a short number', { number: '2611' }, '发票号码'],
  ])('%s is left out and said', (_, change, words) => {
    const { invoices, faults } = read(change);
    expect(invoices).toEqual([]);
    expect(faults[0]).toEqual({ file: '票.xml', sheet: null, cell: null, message: expect.stringContaining(words) });
  });

  it('whose lines do not add up is left out', () => {
    const whole = invoiceTree();
    const data = whole.children[1];
    const line = data?.children.at(-1);
    if (!data || !line) throw new Error('the fixture has lines');
    const doubled = {
      ...whole,
      children: whole.children.map((child) => (child === data ? { ...data, children: [...data.children, line] } : child)),
    };
    expect(readInvoices('票.xml', doubled).faults.map((fault) => fault.message)).toEqual([
      '各行金额相加不等于合计金额',
      '各行税额相加不等于合计税额',
    ]);
  });

  it('is found among several in one file; a file without any is a fault', () => {
    const both = { tag: 'Invoices', text: '', children: [invoiceTree(), invoiceTree({ number: '26112000000000000002' })] };
    expect(readInvoices('票.xml', both).invoices).toHaveLength(2);
    expect(readInvoices('票.xml', { tag: 'html', text: '', children: [] }).faults).toHaveLength(1);
  });
});
