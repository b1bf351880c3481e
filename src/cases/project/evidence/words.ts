import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { SaysEvents } from '../says-events.ts';
import type { EvidenceEvent } from './events.ts';
import type {
  ContractFacts,
  Difference,
  FiledProof,
  FindingTest,
  InvoiceFacts,
  PaymentFacts,
  Verification,
  VoucherFacts,
} from './records.ts';

export const CHECK_OUTCOME_WORDS: Record<Verification['outcome'], string> = { matches: '一致', differs: '不一致', unknown: '查无此票' };
export const INVOICE_FIELD_WORDS: Record<Difference['field'], string> = {
  number: '发票号码',
  kind: '发票种类',
  netFen: '合计金额',
  taxFen: '合计税额',
  totalFen: '价税合计',
  issuedOn: '开票日期',
  seller: '销售方信用代码',
  buyer: '购买方信用代码',
};
/** What a reading says beyond the fields that are confirmed. */
export const READING_WORDS = {
  ...INVOICE_FIELD_WORDS,
  code: '发票代码',
  checkCode: '校验码',
  sellerName: '销售方',
  buyerName: '购买方',
} as const;
export const PAYMENT_FIELD_WORDS: Record<keyof PaymentFacts, string> = {
  number: '流水号',
  paidOn: '付款日期',
  amountFen: '付款金额',
  payerName: '付款方',
  payeeName: '收款方',
  payeeAccount: '收款账号',
  payee: '收款方信用代码',
};
export const VOUCHER_FIELD_WORDS: Record<keyof VoucherFacts, string> = { number: '凭证字号', bookedOn: '记账日期', amountFen: '凭证金额' };
export const CONTRACT_FIELD_WORDS: Record<keyof ContractFacts, string> = {
  number: '合同编号',
  partyName: '合同对方',
  partyCode: '合同对方信用代码',
  signedOn: '签订日期',
  amountFen: '合同金额',
};
export const PROOF_WORDS: Record<FiledProof['kind'], string> = { payment: '付款回单', voucher: '记账凭证' };
/** What a proof was confirmed as otherwise than read, for people. */
export const proofDifferences = (proof: FiledProof): readonly Difference<string>[] =>
  proof.kind === 'payment'
    ? proof.differences.map((each) => ({ ...each, field: PAYMENT_FIELD_WORDS[each.field] }))
    : proof.differences.map((each) => ({ ...each, field: VOUCHER_FIELD_WORDS[each.field] }));
export const CODE_AMOUNT_DOUBT = '二维码里只有一个金额：20位号码的按价税合计读，带发票代码的按不含税金额读；与票面不同的，以票面为准';
export const INVOICE_KIND_WORDS: Record<InvoiceFacts['kind'], string> = { special: '增值税专用发票', ordinary: '普通发票' };
export const FINDING_TITLES: Record<FindingTest, string> = {
  'number-elsewhere': '发票号码重复',
  'file-elsewhere': '发票文件重复',
  parties: '单位不一致',
  dates: '日期不合',
  'number-form': '号码不合规则',
  sums: '金额加不起来',
  capitals: '大小写不同',
  confirmed: '确认与读到的不同',
  readings: '各处读到的不一致',
  red: '红字发票',
  'seller-pool': '销售方不在资源池',
  'seller-tied': '买卖双方有关联',
  'unit-price': '单价偏离',
  split: '疑似拆分',
  excluded: '疑似不予支持的支出',
  unverified: '未经查验',
  'slip-elsewhere': '付款回单重复',
  ledger: '台账与凭证不同',
  overpaid: '付款金额不合',
  'private-account': '现金或个人账户',
  'other-list': '另一级也有这家企业',
};

export const EVIDENCE_WORDS: SaysEvents<EvidenceEvent> = {
  'invoice-filed': ({ invoice: { confirmed, differences, paper } }) =>
    `确认发票${confirmed.number}${paper === undefined ? '' : `（文件“${paper.name}”）`}${
      differences.length === 0 ? '' : `，${differences.map(({ field }) => INVOICE_FIELD_WORDS[field]).join('、')}与读到的不同`
    }`,
  'proof-filed': ({ proof }) =>
    `确认${PROOF_WORDS[proof.kind]}${proof.confirmed.number}（文件“${proof.paper.name}”），${formatYuan(proof.confirmed.amountFen)}元${
      proof.differences.length === 0
        ? ''
        : `，${proofDifferences(proof)
            .map(({ field }) => field)
            .join('、')}与读到的不同`
    }`,
  'invoice-verified': ({ verification: { number, outcome, checkedOn } }) =>
    `${formatDay(checkedOn)}向税务机关查验发票${number}：${CHECK_OUTCOME_WORDS[outcome]}`,
  'evidence-examined': ({ findings }) =>
    findings.length === 0 ? '核查凭证，没有疑点' : `核查凭证，有${findings.length}处疑点：${findings.map(({ says }) => says).join('；')}`,
  'finding-explained': ({ answer: { says, reason } }) => `说明疑点“${says}”：${reason}`,
};
