import { ok, refuse } from '../../../kernel/result.ts';
import type { FactsOf } from '../../needs.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { EvidenceAct } from './acts.ts';
import { differencesIn, differencesOf, type Said } from './differences.ts';
import { examine } from './examine.ts';
import { saidByPayment, saidByVoucher } from './proofs.ts';
import type { FiledProof, Proof } from './records.ts';
import { openFindings } from './open-findings.ts';
import { PROOF_WORDS } from './words.ts';

const clause = 'measures/12.2';
const noExpense = refuse('not-found', '台账中没有这笔支出，请刷新后重选');

/** Takes an invoice for one purchase, as read and as confirmed. Refuses one without a file or a code to read, and a red one. */
const fileInvoice: ProjectDeed<'fileInvoice'> = {
  decide: (_state, { input: { expenseId, invoice }, facts: { paper, readings, fault, isOnLedger }, context: { actor, today } }) => {
    if (!isOnLedger) return noExpense;
    if (fault !== undefined) return refuse('bad-input', fault, { clause });
    if (paper === undefined && readings.length === 0)
      return refuse('facts-missing', '请先上传发票文件，或粘贴发票二维码的内容', { clause });
    if (invoice.netFen <= 0) return refuse('bad-input', '金额为零或为负（红字发票），不能作为支出凭证；请提交原来的蓝字发票', { clause });
    const differences = readings.flatMap((reading) => differencesOf(invoice, reading));
    const filed = { expenseId, ...(paper && { paper }), readings, confirmed: invoice, differences, by: actor.name, on: today };
    return ok([{ type: 'invoice-filed', invoice: filed }]);
  },
};

type Filing = Pick<FiledProof, 'expenseId' | 'paper' | 'by' | 'on'>;
/** What was read, and where it was confirmed otherwise; of a paper that nobody but people could read, neither. */
const besideReading = <R, F extends string>(reading: R | undefined, confirmed: Said<F>, saidBy: (reading: R) => Said<F>) =>
  reading === undefined ? { differences: [] } : { reading, differences: differencesIn(confirmed, saidBy(reading)) };

function filedProof(proof: Proof, { payment, voucher }: Pick<FactsOf<'fileProof'>, 'payment' | 'voucher'>, filing: Filing): FiledProof {
  if (proof.kind === 'payment') {
    const { kind, ...confirmed } = proof;
    return { kind, ...filing, confirmed, ...besideReading(payment, confirmed, saidByPayment) };
  }
  const { kind, ...confirmed } = proof;
  return { kind, ...filing, confirmed, ...besideReading(voucher, confirmed, saidByVoucher) };
}

/** Takes a payment slip or a voucher for one purchase, as read and as confirmed. Refuses one without a file, and a day to come. */
const fileProof: ProjectDeed<'fileProof'> = {
  decide: (_state, { input: { expenseId, proof }, facts: { paper, isOnLedger, ...read }, context: { actor, today } }) => {
    if (!isOnLedger) return noExpense;
    if (paper === undefined) return refuse('facts-missing', `请先上传${PROOF_WORDS[proof.kind]}的文件，再确认`, { clause });
    if ((proof.kind === 'payment' ? proof.paidOn : proof.bookedOn) > today)
      return refuse('bad-input', `${PROOF_WORDS[proof.kind]}的日期不能晚于今天，请核对年月日`, { clause });
    return ok([{ type: 'proof-filed', proof: filedProof(proof, read, { expenseId, paper, by: actor.name, on: today }) }]);
  },
};

/** Keeps what the tax service answered about the invoice of an expense on file. Refuses without the picture of the answer, and a day to come. */
const verifyInvoice: ProjectDeed<'verifyInvoice'> = {
  obstacle: ({ expenses }) => (expenses.length > 0 ? null : refuse('facts-missing', '还没有登记支出，没有发票可查验', { clause })),
  decide: ({ expenses }, { input: { expenseId, outcome, checkedOn }, facts: { paper }, context: { actor, today } }) => {
    const number = expenses.find(({ id }) => id === expenseId)?.facts.invoice?.number;
    if (number === undefined) return refuse('not-found', '这笔支出还没有发票，请先登记发票', { clause });
    if (paper === undefined) return refuse('facts-missing', '请上传查验结果的截图', { clause });
    if (checkedOn > today) return refuse('bad-input', '查验日期不能晚于今天', { clause });
    const verification = { expenseId, number, outcome, checkedOn, screenshot: paper, by: actor.name, on: today };
    return ok([{ type: 'invoice-verified', verification }]);
  },
};

/** Puts the papers of all expenses side by side. What it finds rejects nothing; each has to be answered before anything rests on it. */
const examineEvidence: ProjectDeed<'examineEvidence'> = {
  obstacle: ({ expenses }) => (expenses.length > 0 ? null : refuse('facts-missing', '还没有登记支出，没有凭证可核查', { clause })),
  decide: (state, { facts: { imported, known }, policy }) => {
    const findings = examine(state, imported, known, policy);
    const before = state.evidence?.examination?.findings;
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(findings))
      return refuse('already-done', '凭证和台账没有变化，疑点与上次核查相同', { clause });
    return ok([{ type: 'evidence-examined', findings }]);
  },
};

/** Explains one finding. Refuses one that is not open. */
const explainFinding: ProjectDeed<'explainFinding'> = {
  obstacle: (state) => (openFindings(state).length > 0 ? null : refuse('already-done', '没有待说明的疑点', { clause })),
  decide: (state, { input: { findingId, reason }, context: { actor, today } }) => {
    const finding = openFindings(state).find(({ id }) => id === findingId);
    if (finding === undefined) return refuse('not-found', '没有这处疑点，或已经说明；请刷新后重选');
    const answer = { findingId, says: finding.says, reason, by: actor.name, on: today };
    return ok([{ type: 'finding-explained', answer }]);
  },
};

export const EVIDENCE_DEEDS: { readonly [A in EvidenceAct]: ProjectDeed<A> } = {
  fileInvoice,
  fileProof,
  verifyInvoice,
  examineEvidence,
  explainFinding,
};
