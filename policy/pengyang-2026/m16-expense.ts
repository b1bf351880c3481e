import { formatDay, asDay } from '../../src/kernel/day.ts';
import type { Holds, Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Finding, test } from '../finding.ts';
import type { ExpenseCategory, ExpenseFacts, ExpenseValue } from '../policy.ts';
import { proportionOf } from '../share.ts';
import { absent, all, known, same } from '../three-valued.ts';
import { PACK } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

/** What the measures name holds, what they leave open needs somebody's recognition, the rest never counts. */
const NAMED: readonly ExpenseCategory[] = ['software', 'cloud-service', 'data-equipment'];
const BY_RECOGNITION: readonly ExpenseCategory[] = ['smart-equipment', 'other-digital'];

const categoryTest = test('category', 'measures/16', {
  holds: '属于可认定的数字化改造支出',
  fails: '不属于数字化改造支出（软件、云服务、数据采集传输设备等），不予认定',
  open: '还缺支出类别，或此类支出还须认定',
});
const complete = test('complete', 'measures/12.2', {
  holds: '合同、发票、付款凭证齐全',
  fails: '没有付款凭证，请补交',
  open: '合同、发票、付款或凭证不全，请补齐',
});
const parties = test('parties', 'measures/12.2', {
  holds: '合同、发票、付款的单位一致',
  fails: '合同、发票、付款的单位不一致：购方应为本企业，合同方、销方、收款方应为同一家',
  open: '还缺合同、发票或付款，不能核对单位',
});
const windowTest = test('window', 'measures/12.2', {
  holds: '合同、发票、付款都在项目期内',
  fails: '合同、发票或付款日期不在项目期内',
  open: '还缺项目期或合同、发票、付款日期',
});
const inPlan = test('in-plan', 'measures/16', {
  holds: '在改造方案之内',
  fails: '不在改造方案之内，须先申请变更',
  open: '还不知道是否在改造方案之内',
});
const notDuplicate = test('not-duplicate', 'measures/10', {
  holds: '发票没有重复使用',
  fails: '发票已经用过，不能重复申报',
  open: '还缺发票，不能查重',
});

function isEligibleKind({ category, recognisedBy }: ExpenseFacts): Holds {
  if (category === undefined) return 'unknown';
  if (BY_RECOGNITION.includes(category)) return recognisedBy === undefined ? 'unknown' : true;
  return NAMED.includes(category);
}

const arePapersComplete = ({ voucher, contract, invoice, payment }: ExpenseFacts): Holds =>
  all([known(voucher), ...[contract, invoice, payment].map((paper) => (paper ? true : 'unknown'))]);

/** 购方是本企业; 销方、合同方、收款方是同一家. Two papers that contradict each other settle it without the third. */
const doPartiesAgree = ({ enterprise, contract, invoice, payment }: ExpenseFacts): Holds =>
  all([
    same(invoice?.buyer, enterprise),
    same(invoice?.seller, contract?.party),
    same(invoice?.seller, payment?.payee),
    same(contract?.party, payment?.payee),
  ]);

/** A period that ends before it begins holds no day. */
function isWithin({ from, to }: NonNullable<ExpenseFacts['window']>, day: string | undefined): Holds {
  if (from > to) return false;
  return day === undefined ? 'unknown' : from <= day && day <= to;
}

function areDatesWithin(facts: ExpenseFacts): Finding {
  const { window, contract, invoice, payment } = facts;
  const missing = absent(facts, 'window', 'contract', 'invoice', 'payment');
  if (!window) return windowTest.of('unknown', missing);
  const holds = all([contract?.signedOn, invoice?.issuedOn, payment?.paidOn].map((day) => isWithin(window, day)));
  if (holds !== false) return windowTest.of(holds, missing);
  return windowTest.says(false, `合同、发票或付款日期不在项目期内（${formatDay(asDay(window.from))}至${formatDay(asDay(window.to))}）`);
}

function isNew({ invoice, seenInvoices = [] }: ExpenseFacts): Holds {
  if (seenInvoices.length === 0) return true;
  return invoice ? !seenInvoices.includes(invoice.number) : 'unknown';
}

/** What a complete expense is worth: the least of the three papers, and of a special invoice, as usually read, only the part before tax. */
export function investmentOf(
  { contract, invoice, payment }: ExpenseFacts,
  { readings }: Terms = stated,
): { readonly grossFen: number; readonly recognisedFen: number } | null {
  if (!contract || !invoice || !payment) return null;
  const totalFen = invoice.netFen + invoice.taxFen;
  const grossFen = Math.min(contract.amountFen, totalFen, payment.amountFen);
  const isTaxTakenOut = invoice.kind === 'special' && readings.deductibleTax === 'excluded';
  return { grossFen, recognisedFen: isTaxTakenOut ? proportionOf(grossFen, invoice.netFen, totalFen) : grossFen };
}

/** expense: 办法第十六条 for what counts, 第十二条（二） for the papers. */
export function expenseUnder(terms: Terms): (facts: ExpenseFacts) => Verdict<ExpenseValue> {
  return (facts) => {
    const findings = [
      categoryTest.of(isEligibleKind(facts), absent(facts, 'category', 'recognisedBy')),
      complete.of(arePapersComplete(facts), absent(facts, 'contract', 'invoice', 'payment', 'voucher')),
      parties.of(doPartiesAgree(facts), absent(facts, 'enterprise', 'contract', 'invoice', 'payment')),
      areDatesWithin(facts),
      inPlan.isTrue(facts.inPlan, 'inPlan'),
      notDuplicate.of(isNew(facts), ['invoice']),
    ];
    return conclude(PACK, 'expense', findings, (outcome) => {
      if (outcome === 'no') return { recognisedFen: 0 };
      const investment = outcome === 'yes' ? investmentOf(facts, terms) : null;
      return { recognisedFen: investment?.recognisedFen ?? null };
    });
  };
}

export const decideExpense = expenseUnder(stated);
