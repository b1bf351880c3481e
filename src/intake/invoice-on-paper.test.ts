import { describe, expect, it } from 'vitest';
import { soundInvoice } from '../../test/drawn-invoice.ts';
import { brokenCode } from '../../test/office-tables.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import { readingOf } from './evidence/reading-of.ts';
import { readInvoicePaper } from './invoice-on-paper.ts';
import { readOffice } from './read-office.ts';

const page: InvoiceReading = { from: 'pdf', ...soundInvoice() };
const { number, kind, issuedOn, totalFen } = soundInvoice();
const code: InvoiceReading = { from: 'qr', number, kind, issuedOn, totalFen, lines: [] };
const { totalFen: _unread, ...partly } = page;

describe('an invoice that comes with the folder as PDF', () => {
  it('is taken as it is read, and looked at as any other', () => {
    const { invoices, faults } = readInvoicePaper('票.pdf', [page, code]);
    expect(faults).toEqual([]);
    expect(invoices.map(readingOf)).toEqual([page]);
  });

  it.each<readonly [string, readonly InvoiceReading[], string]>([
    ['that says nothing', [], '没有读到发票'],
    ['that is a photo', [code], '只读到二维码'],
    ['of which something could not be read', [partly], '没有读到价税合计'],
    ['that does not add up', [{ ...page, totalFen: totalFen + 1 }], '不等于价税合计'],
    ['whose wares do not add up', [{ ...page, lines: [{ title: '*软件*', netFen: 1, taxFen: 1 }] }], '各行金额'],
    ['with a wrong buyer', [{ ...page, buyer: brokenCode(1) }], '购买方的统一社会信用代码'],
    ['that is red', [{ ...page, netFen: -100, taxFen: 0, totalFen: -100, lines: [] }], '红字'],
    ['whose square code says another number', [page, { ...code, number: '26642000000000000009' }], '二维码里的发票号码与票面不同'],
  ])('%s is left out and said', (_, readings, words) => {
    const { invoices, faults } = readInvoicePaper('票.pdf', readings);
    expect(invoices).toEqual([]);
    expect(faults[0]).toEqual({ file: '票.pdf', sheet: null, cell: null, message: expect.stringContaining(words) });
  });

  it('and once more as another file counts once, where both say the same of it', () => {
    const papers = [
      { file: '票.pdf', readings: [page] },
      { file: '票.ofd', readings: [{ ...page, from: 'ofd' as const, sellerName: '样例（数字）' }] },
    ];
    expect(readOffice({ tables: [], xml: [], papers, faults: [] }).invoices).toHaveLength(1);
    const other = [...papers, { file: '改.ofd', readings: [{ ...page, from: 'ofd' as const, issuedOn: '2026-09-02' as typeof issuedOn }] }];
    expect(readOffice({ tables: [], xml: [], papers: other, faults: [] }).invoices).toHaveLength(0);
  });
});
