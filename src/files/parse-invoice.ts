import { readPages } from '../intake/evidence/read-page.ts';
import { readTrees } from '../intake/evidence/read-tree.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';
import { isPdf, isPhoto, isZip, tooLarge } from './file-kind.ts';
import { readCodes, readPhoto } from './read-codes.ts';
import { readOfd } from './read-ofd.ts';
import { readPdf } from './read-pdf.ts';
import { readXml } from './read-xml.ts';

/** The words of a PDF first, then the square code on it: the two are looked at side by side. */
async function readPdfInvoice(name: string, bytes: Uint8Array, limits: Limits): Promise<Result<readonly InvoiceReading[]>> {
  const pdf = await readPdf(name, bytes, limits, { what: '发票', from: '电子税务局', pages: limits.pages, withPictures: true });
  return pdf.ok ? ok([...readPages(pdf.value.pages), ...(await readCodes(pdf.value.pictures))]) : pdf;
}

function readXmlInvoice(name: string, bytes: Uint8Array, limits: Limits): Result<readonly InvoiceReading[]> {
  const tree = readXml(name, bytes, limits);
  if (!tree.ok) return tree;
  const readings = readTrees(tree.value, 'xml');
  return readings.length > 0 ? ok(readings) : refuse('unreadable-file', `《${name}》里没有发票，请从电子税务局重新下载 XML 格式的数电票`);
}

/**
 * What one file says of an invoice, by what the content is: OFD, PDF, photo, or XML. Of a photo that is its square code alone; a photo or a scan
 * that says nothing is a paper all the same. Refuses any other file, a damaged one, and an XML or OFD that names no invoice.
 */
export async function parseInvoice(name: string, bytes: Uint8Array, limits: Limits): Promise<Result<readonly InvoiceReading[]>> {
  if (bytes.length > limits.fileBytes) return tooLarge(name, limits);
  if (isZip(bytes)) return readOfd(name, bytes, limits);
  if (isPdf(bytes)) return readPdfInvoice(name, bytes, limits);
  return isPhoto(bytes) ? readPhoto(name, bytes, limits) : readXmlInvoice(name, bytes, limits);
}
