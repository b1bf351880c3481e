import { readContractPages, readContractText } from '../intake/evidence/read-contract.ts';
import { readPayments } from '../intake/evidence/read-payment.ts';
import { readVouchers } from '../intake/evidence/read-voucher.ts';
import type { ReadKind, Readings } from '../kernel/paper-reading.ts';
import { ok, type Result } from '../kernel/result.ts';
import { isPdf, isZip, tooLarge } from './file-kind.ts';
import type { Limits } from './limits.ts';
import { parseInvoice } from './parse-invoice.ts';
import { readDocx } from './read-docx.ts';
import { type ReadPdf, readPdf, type TakenFor } from './read-pdf.ts';

type Read<K extends ReadKind> = (name: string, bytes: Uint8Array, limits: Limits) => Promise<Result<readonly Readings[K][]>>;
type Pages = ReadPdf['pages'];

/** A PDF by its words. A photo, and a scan that has none, says nothing and is a paper all the same: its fields are typed beside it. */
const pdfReader =
  <T>(as: Omit<TakenFor, 'pages'> & { readonly most: 'pages' | 'contractPages' }, read: (pages: Pages) => readonly T[]) =>
  async (name: string, bytes: Uint8Array, limits: Limits): Promise<Result<readonly T[]>> => {
    if (bytes.length > limits.fileBytes) return tooLarge(name, limits);
    if (!isPdf(bytes)) return ok([]);
    const pdf = await readPdf(name, bytes, limits, { ...as, pages: limits[as.most] });
    return pdf.ok ? ok(read(pdf.value.pages)) : pdf;
  };

const one = <T>(reading: T | undefined): readonly T[] => (reading === undefined ? [] : [reading]);
const contractPdf = pdfReader({ what: '合同', from: '保存合同的系统', most: 'contractPages' }, (pages) => one(readContractPages(pages)));
const parseContract: Read<'contract'> = async (name, bytes, limits) => {
  if (bytes.length > limits.fileBytes || !isZip(bytes)) return contractPdf(name, bytes, limits);
  const text = readDocx(name, bytes, limits);
  return text.ok ? ok(one(readContractText(text.value, 'docx'))) : text;
};

/** How a file is read that is handed in as a paper of each kind. Each refuses what is damaged, locked, hostile or too large. */
export const DOCUMENT_READERS: { readonly [K in ReadKind]: Read<K> } = {
  invoice: parseInvoice,
  payment: pdfReader({ what: '付款回单', from: '网上银行', most: 'pages' }, readPayments),
  voucher: pdfReader({ what: '记账凭证', from: '财务软件', most: 'pages' }, readVouchers),
  contract: parseContract,
};
