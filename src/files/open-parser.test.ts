import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { drawInvoice, soundInvoice } from '../../test/drawn-invoice.ts';
import { drawPdf } from '../../dev/county/drawn-pdf.ts';
import { rawXlsx } from '../../test/office-tables.ts';
import type { Result } from '../kernel/result.ts';
import { limits, type Limits } from './limits.ts';
import { officeReader } from './office-reader.ts';
import { openParser, readTable } from './open-parser.ts';
import { readXlsx } from './read-xlsx.ts';

const parser = openParser();
afterAll(() => parser.close());
const MB = 1024 * 1024;

const messageOf = async (reading: Promise<Result<unknown>>): Promise<string> => {
  const result = await reading;
  return result.ok ? '' : result.refusal.message;
};
const refusal = (name: string, bytes: Uint8Array | string): Promise<string> =>
  messageOf(parser.parse(name, typeof bytes === 'string' ? strToU8(bytes) : bytes));

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sound = rawXlsx(ONE_CELL);

/** The same archive, but its directory gives every large entry another inflated size. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > MB) view.setUint32(at + 24, size, true);
  }
  return copy;
}

describe('rubbish is refused in words that name the file and the fix', () => {
  it.each([
    ['样例.xlsx', '不是工作簿', '另存为 .xlsx'],
    ['样例.xls', '<html><table></table></html>', '另存为 .xlsx'],
    ['样例.docx', 'PK', '另存'],
    ['样例.pdf', '%PDF-1.7', 'PDF'],
    ['样例.ofd', 'PK', '已损坏'],
    ['样例.exe', 'MZ', '不是能读的格式'],
    ['样例.csv', '', '空文件'],
    ['样例.xml', '<a><b></a>', '不是完整的 XML'],
    ['样例.xml', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'DOCTYPE'],
    ['样例.xml', '<?xml version="1.0"?><!doctype a SYSTEM "http://127.0.0.1/"><a/>', 'DOCTYPE'],
    ['样例.csv', '"没有配对,1\n2', '引号'],
  ])('%s: %s', async (name, content, words) => {
    const message = await refusal(name, content);
    expect(message).toContain(words === '另存' ? '重新' : words);
    expect(message).toContain(`《${name}》`);
  });

  it('an old .xls, or a workbook locked by a password', async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal('样例.xls', ole)).toContain('旧版');
    expect(await refusal('样例.xlsx', ole)).toContain('密码');
  });

  it('a zip that is no workbook, or is cut off', async () => {
    expect(await refusal('样例.xlsx', zipSync({ 'a.txt': strToU8('样例') }))).toContain('不是有效的 xlsx');
    expect(await refusal('样例.xlsx', sound.slice(0, sound.length - 40))).toContain('已损坏');
    expect(await refusal('样例.xlsx', sound.slice(0, 200))).toContain('已损坏');
    expect(await refusal('样例.xlsx', new Uint8Array([...sound.slice(0, 4), ...randomBytes(3000)]))).toContain('已损坏');
  });

  it('a zip whose checksum is not that of its bytes', async () => {
    const copy = sound.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 1, true);
    expect(await refusal('样例.xlsx', copy)).toContain('已损坏');
  });

  it('a text in no encoding that is used here', async () => {
    const utf16 = Buffer.from('\ufeff企业名称,代码\n样例,1\n', 'utf16le');
    expect(await refusal('样例.csv', utf16)).toContain('CSV UTF-8');
    expect(await refusal('样例.csv', randomBytes(4000))).toContain('CSV UTF-8');
  });

  it('a file of more than 50 MB, unread', async () => {
    expect(await refusal('样例.xlsx', new Uint8Array(60 * MB))).toContain('超过 50 MB');
  });
});

describe('a zip bomb', () => {
  const dense = zipSync({ 'xl/workbook.xml': strToU8('x'), 'xl/worksheets/sheet1.xml': new Uint8Array(11 * MB) });
  const refusedUnder = async (tighter: Partial<Limits>, bytes: Uint8Array): Promise<string> => {
    const read = await readXlsx('炸弹.xlsx', bytes, { ...limits, ...tighter });
    return read.ok ? '' : read.refusal.message;
  };

  it('is refused by its ratio, by its size and by its number of entries', async () => {
    expect(await refusal('炸弹.xlsx', dense)).toContain('压缩炸弹');
    expect(await refusedUnder({ ratio: Infinity, inflatedBytes: 10 * MB }, dense)).toContain('压缩炸弹');
    const many = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}`, new Uint8Array()])));
    expect(await refusedUnder({ entries: 29 }, many)).toContain('压缩炸弹');
  });

  it('whose directory lies about its size is found out while counting', async () => {
    expect(await refusal('炸弹.xlsx', lying(dense, 1000))).toContain('压缩炸弹');
    expect(await refusal('炸弹.xlsx', lying(dense, 0))).toContain('压缩炸弹');
  });
});

describe('an invoice in an office’s folder', () => {
  it('is read as PDF by its words', async () => {
    const read = await officeReader()([{ name: '票.pdf', bytes: drawPdf({ pages: [{ texts: drawInvoice(soundInvoice(), 'digital') }] }) }]);
    expect(read.invoices).toMatchObject([{ from: 'pdf', number: soundInvoice().number, file: '票.pdf' }]);
  });
});

describe('the thread that reads', () => {
  it('goes on after a refusal', async () => {
    await refusal('坏.xlsx', 'PK坏');
    expect(await parser.parse('好.xlsx', sound)).toMatchObject({ ok: true });
  });

  it('is stopped when time runs out, and the next file gets a new one', async () => {
    const hasty = openParser({ ...limits, milliseconds: 1 });
    expect(await messageOf(hasty.parse('慢.xlsx', sound))).toContain('已停止');
    expect(await messageOf(hasty.parse('慢.xlsx', sound))).toContain('已停止');
    await hasty.close();
  });

  it('is stopped when memory runs out', async () => {
    const poor = openParser({ ...limits, heapMegabytes: 24, ratio: 10_000, milliseconds: 15_000 });
    const rows = Array.from({ length: 80_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`).join('');
    expect(await messageOf(poor.parse('大.xlsx', rawXlsx(rows)))).toContain('已停止');
    await poor.close();
  });

  it('is stopped when a page unfolds to more than the memory, wherever that lies', async () => {
    const poor = openParser({ ...limits, heapMegabytes: 64, milliseconds: 120_000 });
    const page = deflateSync(new Uint8Array(400 * MB).fill(0x20));
    const bomb = Buffer.concat([
      strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'),
      strToU8('3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << >> >>\nendobj\n'),
      strToU8(`4 0 obj\n<< /Filter /FlateDecode /Length ${page.length} >>\nstream\n`),
      page,
      strToU8('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
    ]);
    expect(await messageOf(poor.parseDocument('payment', '炸弹.pdf', bomb))).toContain('已停止');
    await poor.close();
  });

  it('leaves the caller’s bytes alone', async () => {
    const bytes = sound.slice();
    await readTable('好.xlsx', bytes);
    expect(bytes).toEqual(sound);
  });

  it('takes files given at once one after another', async () => {
    const all = await Promise.all(['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => parser.parse(name, sound)));
    expect(all.map((read) => read.ok && 'tables' in read.value && read.value.tables[0]?.file)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
  });

  it('says when a table is an XML', async () => {
    expect(await messageOf(readTable('a.xml', strToU8('<a/>')))).toContain('不是表格');
  });
});
