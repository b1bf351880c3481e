import type { Table, XmlNode } from '../intake/table.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { readXml } from './read-xml.ts';

export type Parsed = { readonly tables: readonly Table[] } | { readonly xml: XmlNode };

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b);
export const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d);
/** JPEG or PNG. */
export const isPhoto = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47);
/** The container of .xls and of password-protected .xlsx files. */
export const isOle = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const firstText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();

const extensionOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const HINTS: Readonly<Record<string, string>> = {
  pdf: '读不了 PDF，请提供表格（.xlsx、.csv）或数电票 XML',
  ofd: '读不了 OFD，请从开票或税务平台下载 XML 格式',
};

function refuseOther(name: string, bytes: Uint8Array): Result<never> {
  const extension = extensionOf(name);
  if (isOle(bytes) && extension === 'xlsx')
    return refuse('unreadable-file', `《${name}》有密码，或是改了后缀的旧版 .xls，请去掉密码并另存为 .xlsx`);
  if (isOle(bytes)) return refuse('unreadable-file', `《${name}》是旧版格式，请用 Excel 或 WPS 另存为 .xlsx 再上传`);
  if (extension === 'xlsx' || extension === 'xls' || extension === 'et') {
    return refuse('unreadable-file', `《${name}》的内容不是 xlsx 工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传`);
  }
  return refuse('unreadable-file', `《${name}》${HINTS[extension] ?? '不是能读的格式，请提供 .xlsx、.csv 表格或数电票 XML'}`);
}

const asTables = (read: Result<Table[]>): Result<Parsed> => (read.ok ? ok({ tables: read.value }) : read);

/** A file's bytes → its tables or its XML tree, by what the content is; the name only helps where content cannot tell. */
export async function parseFile(name: string, bytes: Uint8Array, limits: Limits): Promise<Result<Parsed>> {
  const extension = extensionOf(name);
  if (bytes.length > limits.fileBytes) return tooLarge(name, limits);
  if (bytes.length === 0) return refuse('unreadable-file', `《${name}》是空文件，请重新导出`);
  if (extension === 'ofd' || extension === 'pdf') return refuseOther(name, bytes);
  if (isZip(bytes)) return asTables(await readXlsx(name, bytes, limits));
  if (isOle(bytes)) return refuseOther(name, bytes);
  if (extension === 'xml' || firstText(bytes).startsWith('<?xml')) {
    const read = readXml(name, bytes, limits);
    return read.ok ? ok({ xml: read.value }) : read;
  }
  return extension === 'csv' || extension === 'txt' ? asTables(readCsv(name, bytes, limits)) : refuseOther(name, bytes);
}

export const tooLarge = (name: string, limits: Limits): Result<never> =>
  refuse('too-large', `《${name}》超过 ${limits.fileBytes / 1024 / 1024} MB，没有读取；请删去图片和多余的工作表，或分成几个文件`);
