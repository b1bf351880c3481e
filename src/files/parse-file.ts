import type { Table, XmlNode } from '../intake/table.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import { isOle, isPdf, isPhoto, isZip, tooLarge } from './file-kind.ts';
import type { Limits } from './limits.ts';
import { parseInvoice } from './parse-invoice.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { readXml } from './read-xml.ts';

export type Parsed = { readonly tables: readonly Table[] } | { readonly xml: XmlNode } | { readonly readings: readonly InvoiceReading[] };

const firstText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();

const extensionOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

function refuseOther(name: string, bytes: Uint8Array): Result<never> {
  const extension = extensionOf(name);
  if (isOle(bytes) && extension === 'xlsx')
    return refuse('unreadable-file', `《${name}》有密码，或是改了后缀的旧版 .xls，请去掉密码并另存为 .xlsx`);
  if (isOle(bytes)) return refuse('unreadable-file', `《${name}》是旧版格式，请用 Excel 或 WPS 另存为 .xlsx 再上传`);
  if (extension === 'xlsx' || extension === 'xls' || extension === 'et') {
    return refuse('unreadable-file', `《${name}》的内容不是 xlsx 工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传`);
  }
  return refuse('unreadable-file', `《${name}》不是能读的格式，请提供 .xlsx、.csv 表格或数电票（XML、OFD、PDF）`);
}

const asReadings = (read: Result<readonly InvoiceReading[]>): Result<Parsed> => (read.ok ? ok({ readings: read.value }) : read);
const asTables = (read: Result<Table[]>): Result<Parsed> => (read.ok ? ok({ tables: read.value }) : read);

/** A file's bytes → its tables, its XML tree, or what an OFD, PDF or photo says of an invoice, by what the content is; the name only helps where content cannot tell. */
export async function parseFile(name: string, bytes: Uint8Array, limits: Limits): Promise<Result<Parsed>> {
  const extension = extensionOf(name);
  if (bytes.length > limits.fileBytes) return tooLarge(name, limits);
  if (bytes.length === 0) return refuse('unreadable-file', `《${name}》是空文件，请重新导出`);
  if (extension === 'ofd' || isPdf(bytes) || isPhoto(bytes)) return asReadings(await parseInvoice(name, bytes, limits));
  if (isZip(bytes)) return asTables(await readXlsx(name, bytes, limits));
  if (isOle(bytes)) return refuseOther(name, bytes);
  if (extension === 'xml' || firstText(bytes).startsWith('<?xml')) {
    const read = readXml(name, bytes, limits);
    return read.ok ? ok({ xml: read.value }) : read;
  }
  return extension === 'csv' || extension === 'txt' ? asTables(readCsv(name, bytes, limits)) : refuseOther(name, bytes);
}
