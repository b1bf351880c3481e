import { isSameName } from '../../../../kernel/bank-account.ts';
import { type Day, formatDay } from '../../../../kernel/day.ts';
import { paymentsIn } from '../proofs.ts';
import { differ, foundIn, type Look, sideBySide } from '../surroundings.ts';

/** Both are there and name two. */
const namesDiffer = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && !isSameName(a, b);

/** 购方、销方、合同方、付款方、收款方: one buyer, one seller, whichever paper says it. A slip knows names only. */
export const parties: Look = ({ expense: { facts }, readings, proofs = [], filedContract, firm }) => {
  const { enterprise, contract, invoice, payment } = facts;
  const [buyer, seller] = [invoice?.buyer ?? readings[0]?.buyer, invoice?.seller ?? readings[0]?.seller];
  const slips = paymentsIn(proofs).map(({ confirmed }) => confirmed);
  const sellerName = readings.find((each) => each.sellerName !== undefined)?.sellerName;
  const party = filedContract?.party.name;
  const customer = filedContract?.reading?.buyer;
  return foundIn(
    [
      [!differ(buyer, enterprise), '发票购买方不是本企业'],
      [!differ(seller, contract?.party), '发票销售方与合同对方不是同一家'],
      [!differ(seller, payment?.payee), '收款方与发票销售方不是同一家'],
      [!differ(contract?.party, payment?.payee), '收款方与合同对方不是同一家'],
      [slips.every(({ payerName }) => !namesDiffer(payerName, firm)), '回单付款方不是本企业'],
      [slips.every(({ payeeName }) => !namesDiffer(payeeName, sellerName)), '回单收款方与发票销售方不是同一家'],
      [slips.every(({ payeeName }) => !namesDiffer(payeeName, party)), '回单收款方与合同对方不是同一家'],
      [!namesDiffer(customer?.name, firm) && !differ(customer?.creditCode, enterprise), '合同甲方不是本企业'],
    ],
    sideBySide(
      ['本企业', enterprise],
      ['购买方', buyer],
      ['销售方', seller],
      ['合同对方', contract?.party],
      ['收款方', payment?.payee],
      ...(slips.length > 0 || customer !== undefined
        ? ([
            ['本企业名称', firm],
            ['销售方名称', sellerName],
            ['合同对方名称', party],
            ['合同甲方', customer?.name],
          ] as const)
        : []),
      ...slips.map(({ payerName, payeeName }) => ['回单', `${payerName}付给${payeeName}`] as const),
    ),
  );
};

const said = (day: string | undefined): string | undefined => (day === undefined ? undefined : formatDay(day as Day));

/** Inside the project's time, and the contract first. */
export const dates: Look = ({ expense: { facts }, proofs = [] }) => {
  const { window, contract, invoice, payment } = facts;
  const slips = paymentsIn(proofs).map(({ confirmed }) => confirmed.paidOn);
  const within = (day: string | undefined): boolean =>
    window === undefined || day === undefined || (window.from <= day && day <= window.to);
  const after = (day: string | undefined): boolean => contract === undefined || day === undefined || contract.signedOn <= day;
  return foundIn(
    [
      [within(contract?.signedOn), '合同日期不在项目期内'],
      [within(invoice?.issuedOn), '开票日期不在项目期内'],
      [within(payment?.paidOn) && slips.every(within), '付款日期不在项目期内'],
      [after(invoice?.issuedOn), '开票早于签合同'],
      [after(payment?.paidOn) && slips.every(after), '付款早于签合同'],
    ],
    sideBySide(
      ['项目期', window && `${said(window.from)}至${said(window.to)}`],
      ['合同', said(contract?.signedOn)],
      ['开票', said(invoice?.issuedOn)],
      ['付款', said(payment?.paidOn)],
      ...slips.map((on) => ['回单', said(on)] as const),
    ),
  );
};
