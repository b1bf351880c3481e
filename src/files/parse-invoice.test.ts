import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { invoiceTree, xmlText } from '../../test/office-tables.ts';
import { refusalOf } from '../../test/refusal.ts';
import { limits } from './limits.ts';
import { parseInvoice } from './parse-invoice.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const custom = (...pairs: readonly (readonly [string, string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocInfo><ofd:CustomDatas>${pairs
    .map(([name, value]) => `<ofd:CustomData Name="${name}">${value}</ofd:CustomData>`)
    .join('')}</ofd:CustomDatas></ofd:DocInfo></ofd:DocBody></ofd:OFD>`;
const SAYS = custom(['发票号码', '26642000000000000001'], ['开票日期', '2026年09月01日'], ['合计金额', '1000.00'], ['合计税额', '130.00']);
const ofd = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])));

describe('an invoice file', () => {
  it('in OFD is read by the words in its root', async () => {
    expect(await parseInvoice('票.ofd', ofd({ 'OFD.xml': SAYS }), limits)).toEqual({
      ok: true,
      value: [{ from: 'ofd', number: '26642000000000000001', issuedOn: '2026-09-01', netFen: 100_000, taxFen: 13_000, lines: [] }],
    });
  });

  it('in OFD is read by the data attached to it where there is any', async () => {
    const file = ofd({ 'OFD.xml': SAYS, 'Doc_0/Attachs/original_invoice.xml': xmlText(invoiceTree()) });
    expect(await parseInvoice('票.ofd', file, limits)).toMatchObject({
      ok: true,
      value: [{ number: '26112000000000000001', totalFen: 11_300_000 }],
    });
  });

  it('in XML is read whatever it is called', async () => {
    expect(await parseInvoice('照片.jpg', bytes(xmlText(invoiceTree())), limits)).toMatchObject({ ok: true, value: [{ from: 'xml' }] });
  });

  it.each([
    ['a zip that is no OFD', ofd({ 'a.txt': 'x' }), '不是 OFD'],
    ['an OFD that says nothing', ofd({ 'OFD.xml': custom() }), '读不出发票'],
    ['an OFD whose root is broken', ofd({ 'OFD.xml': '<a>' }), '读不出发票'],
    ['an OFD cut off', ofd({ 'OFD.xml': SAYS }).slice(0, 200), '已损坏'],
    ['an XML without an invoice', bytes('<html></html>'), '没有发票'],
    ['an XML that declares entities', bytes('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'), 'DOCTYPE'],
  ])('%s is refused', async (_, file, words) => {
    expect(refusalOf(await parseInvoice('票.ofd', file, limits)).message).toContain(words);
  });

  it('that would be a bomb is not opened', async () => {
    const bomb = zipSync({ 'OFD.xml': new Uint8Array(20_000_000) });
    expect(refusalOf(await parseInvoice('票.ofd', bomb, limits)).code).toBe('too-large');
  });
});
