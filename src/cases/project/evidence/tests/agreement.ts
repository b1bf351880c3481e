import { type Day, formatDay } from '../../../../kernel/day.ts';
import { differ, foundIn, type Look, sideBySide } from '../surroundings.ts';

/** 购方、销方、合同方、收款方: one buyer, one seller, whichever paper says it. */
export const parties: Look = ({ expense: { facts }, readings }) => {
  const { enterprise, contract, invoice, payment } = facts;
  const [buyer, seller] = [invoice?.buyer ?? readings[0]?.buyer, invoice?.seller ?? readings[0]?.seller];
  return foundIn(
    [
      [!differ(buyer, enterprise), '发票购买方不是本企业'],
      [!differ(seller, contract?.party), '发票销售方与合同对方不是同一家'],
      [!differ(seller, payment?.payee), '收款方与发票销售方不是同一家'],
      [!differ(contract?.party, payment?.payee), '收款方与合同对方不是同一家'],
    ],
    sideBySide(['本企业', enterprise], ['购买方', buyer], ['销售方', seller], ['合同对方', contract?.party], ['收款方', payment?.payee]),
  );
};

const said = (day: string | undefined): string | undefined => (day === undefined ? undefined : formatDay(day as Day));

/** Inside the project's time, and the contract first. */
export const dates: Look = ({ expense: { facts } }) => {
  const { window, contract, invoice, payment } = facts;
  const within = (day: string | undefined): boolean =>
    window === undefined || day === undefined || (window.from <= day && day <= window.to);
  const after = (day: string | undefined): boolean => contract === undefined || day === undefined || contract.signedOn <= day;
  return foundIn(
    [
      [within(contract?.signedOn), '合同日期不在项目期内'],
      [within(invoice?.issuedOn), '开票日期不在项目期内'],
      [within(payment?.paidOn), '付款日期不在项目期内'],
      [after(invoice?.issuedOn), '开票早于签合同'],
      [after(payment?.paidOn), '付款早于签合同'],
    ],
    sideBySide(
      ['项目期', window && `${said(window.from)}至${said(window.to)}`],
      ['合同', said(contract?.signedOn)],
      ['开票', said(invoice?.issuedOn)],
      ['付款', said(payment?.paidOn)],
    ),
  );
};
