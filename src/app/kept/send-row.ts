import { isFromPublic } from '../../cases/row/columns.ts';
import { refuse, type Result } from '../../kernel/result.ts';
import { type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import type { ActDone } from '../../contract/act-inputs.ts';
import { actOnCase } from '../act-on-case.ts';
import type { Ports } from '../ports.ts';
import { anyone } from './anyone.ts';

/** How a receipt code reads: 16 characters of Crockford's base32, 80 bits. */
export const RECEIPT_LENGTH = 16;
const isReceiptCode = (text: string): boolean => new RegExp(`^[0-9A-HJKMNP-TV-Z]{${RECEIPT_LENGTH}}$`).test(text);
/** As people type it: in any case, with blanks or dashes between. */
export const readReceiptCode = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();

/**
 * A row sent by anyone. Of the code only its digest is kept, and it is also the key: the same page sent twice is one row. Nothing
 * about the sender is asked or kept. Refuses a register that takes nothing from the public.
 */
export async function sendRow(ports: Ports, programmeId: string, name: KeptName, cells: Cells, code: string): Promise<Result<ActDone>> {
  const who = anyone(programmeId);
  if (!isFromPublic(keptRegisters[name], who.actor)) return refuse('not-permitted', '这本台账不接受公众提交');
  if (!isReceiptCode(code)) return refuse('bad-input', '页面已过期，请重新打开后再提交');
  const receipt = ports.hash(code);
  return actOnCase(ports, who, { kind: 'row', act: 'enterRow', input: { register: name, receipt, ...cells }, key: `receipt-${receipt}` });
}
