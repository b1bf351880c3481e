import { readTrees } from '../intake/evidence/read-tree.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';
import { isZip, tooLarge } from './parse-file.ts';
import { readOfd } from './read-ofd.ts';
import { readXml } from './read-xml.ts';

/** The invoices of one file, by what the content is: an OFD, or an XML. Refuses any other, and a file that names no invoice. */
export function parseInvoice(name: string, bytes: Uint8Array, limits: Limits): Result<readonly InvoiceReading[]> {
  if (bytes.length > limits.fileBytes) return tooLarge(name, limits);
  if (isZip(bytes)) return readOfd(name, bytes, limits);
  const tree = readXml(name, bytes, limits);
  if (!tree.ok) return tree;
  const readings = readTrees(tree.value, 'xml');
  return readings.length > 0 ? ok(readings) : refuse('unreadable-file', `《${name}》里没有发票，请从电子税务局重新下载 XML 格式的数电票`);
}
