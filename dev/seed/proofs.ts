import { keepPaper } from '../../src/app/papers/keep-paper.ts';
import { readCase } from '../../src/app/read-case.ts';
import type { ContractFacts, PaymentFacts } from '../../src/cases/project/evidence/records.ts';
import { asDay } from '../../src/kernel/day.ts';
import { formatYuan } from '../../src/kernel/fen.ts';
import { drawPdf } from '../county/drawn-pdf.ts';
import { granted } from './granted.ts';
import type { Play } from './play.ts';

/** A page with a title and one line for each label, in a font that every reader of PDF brings itself. */
function drawLines(title: string, lines: readonly string[]): Uint8Array {
  const texts = lines.map((text, index) => ({ text, x: 60, y: 330 - index * 24, size: 11 }));
  return drawPdf({ pages: [{ texts: [{ text: title, x: 200, y: 365, size: 16 }, ...texts] }], font: 'UniGB-UCS2-H' });
}

type Firm = { readonly name: string; readonly creditCode: string };

/** A contract as its two sides signed it. */
export const drawContract = (buyer: Firm, what: string, { number, signedOn, amountFen, partyName, partyCode }: ContractFacts): Uint8Array =>
  drawLines('采购合同（样例）', [
    `合同编号：${number}`,
    `签订日期：${signedOn}`,
    `甲方：${buyer.name}`,
    `统一社会信用代码：${buyer.creditCode}`,
    `乙方：${partyName}`,
    `统一社会信用代码：${partyCode}`,
    `标的：${what}`,
    `合同金额：${formatYuan(amountFen)}元`,
    '本合同为演示虚构，无法律效力。',
  ]);

const drawSlip = ({ number, paidOn, amountFen, payerName, payeeName, payeeAccount }: PaymentFacts): Uint8Array =>
  drawLines('样例银行付款回单', [
    `流水号：${number}`,
    `交易日期：${paidOn}`,
    `付款人户名：${payerName}`,
    '付款人账号：6222021000008001',
    '付款人开户行：样例银行彭阳支行',
    `收款人户名：${payeeName}`,
    `收款人账号：${payeeAccount}`,
    '收款人开户行：样例银行固原支行',
    `金额（小写）：¥${formatYuan(amountFen)}`,
    '用途：货款（样例）',
  ]);

/** The firm that has somebody here brings its bank's slip of the first payment that its ledger names, and confirms what was read from it. */
export async function bringSlip({ ports, cast, act }: Play, caseId: string): Promise<void> {
  const view = granted(await readCase(ports, cast.firm, caseId));
  if (view.kind !== 'project') throw new Error(`not a project: ${caseId}`);
  const [paid] = view.project.expenses.flatMap(({ id, supplier, facts: { payment } }) =>
    payment === undefined ? [] : [{ id, supplier, payment }],
  );
  if (paid?.payment.paidOn === undefined || paid.payment.amountFen === undefined || paid.payment.payee === undefined)
    throw new Error(`nothing paid: ${caseId}`);
  const { paidOn, amountFen, payee } = paid.payment;
  const said = {
    number: `${paidOn.replaceAll('-', '')}00004207`,
    paidOn: asDay(paidOn),
    amountFen,
    payerName: view.project.application.name,
    payeeName: paid.supplier,
  };
  const slip = { ...said, payeeAccount: '6222021000008002', payee };
  const sent = { caseId, about: 'payment', name: '付款回单（样例）.pdf', bytes: drawSlip(slip) };
  const { id: paperId } = granted(await keepPaper(ports, cast.firm, sent));
  await act('firm', 'project', 'fileProof', { expenseId: paid.id, paperId, proof: { kind: 'payment', ...slip } }, caseId);
}
