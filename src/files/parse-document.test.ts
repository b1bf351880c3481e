import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CONTRACT_LINES, drawSlip, drawVoucher, SLIP_LAYOUTS, soundSlip, soundVoucher } from '../../test/drawn-slip.ts';
import { type Drawing, drawPdf } from '../../dev/county/drawn-pdf.ts';
import { refusalOf } from '../../test/refusal.ts';
import { limits } from './limits.ts';
import { DOCUMENT_READERS } from './parse-document.ts';

const pdf = (texts: Drawing['pages'][number]['texts'], bent: Partial<Drawing> = {}): Uint8Array =>
  new Uint8Array(drawPdf({ pages: [{ texts }], ...bent }));
const contractPdf = pdf(CONTRACT_LINES.map((text, index) => ({ text, x: 30, y: 370 - index * 20 })));
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const document = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zipSync(
    Object.fromEntries(Object.entries({ 'word/document.xml': document, ...more }).map(([name, text]) => [name, strToU8(text)])),
  );
};
const { payment, voucher, contract } = DOCUMENT_READERS;

describe('a file handed in as evidence', () => {
  it.each(SLIP_LAYOUTS)('that is a slip in the layout of %s is read', async (layout) => {
    expect(await payment('回单.pdf', pdf(drawSlip(soundSlip(), layout)), limits)).toEqual({
      ok: true,
      value: [{ from: 'pdf', ...soundSlip() }],
    });
  });

  it('that is a voucher is read', async () => {
    const read = await voucher('凭证.pdf', pdf(drawVoucher(soundVoucher())), limits);
    expect(read).toEqual({ ok: true, value: [{ from: 'pdf', ...soundVoucher() }] });
  });

  it('that is a contract says the same as PDF and as docx', async () => {
    const says = { number: 'HT-2026-001', amountFen: 11_300_000, signedOn: '2026-08-01', seller: { name: '样例数字技术有限公司' } };
    expect(await contract('合同.pdf', contractPdf, limits)).toMatchObject({ ok: true, value: [{ from: 'pdf', ...says }] });
    const word = docx(CONTRACT_LINES.map(paragraph).join(''));
    expect(await contract('合同.docx', word, limits)).toMatchObject({ ok: true, value: [{ from: 'docx', ...says }] });
  });

  it('without words, as a scan or a photo, says nothing and is a paper all the same', async () => {
    expect(await payment('扫描.pdf', pdf([]), limits)).toEqual({ ok: true, value: [] });
    expect(await contract('照片.jpg', new Uint8Array([0xff, 0xd8, 0xff]), limits)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['a slip cut off', payment, pdf(drawSlip(soundSlip(), 'list')).slice(0, 300), '从网上银行重新下载'],
    ['a slip with a script', payment, pdf([], { catalogue: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }), '脚本'],
    ['more pages than a slip has', payment, pdf([], { pages: Array.from({ length: 21 }, () => ({ texts: [] })) }), '付款回单不会超过20页'],
    ['a contract with macros', contract, docx(paragraph('甲方：样例'), { 'word/vbaProject.bin': 'x' }), '宏'],
    [
      'a contract that declares entities',
      contract,
      docx('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
      '另存为 .docx',
    ],
    ['a zip that is no contract', contract, zipSync({ 'a.txt': strToU8('x') }), '不是完整的 Word'],
    ['a contract cut off', contract, docx(paragraph('甲方：样例')).slice(0, 80), '已损坏'],
    ['a bomb', contract, zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }), '炸弹'],
  ] as const)('that is %s is refused, and the fix named', async (_, read, bytes, words) => {
    expect(refusalOf(await read('文件', bytes, limits)).message).toContain(words);
  });
});
