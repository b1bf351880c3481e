import { type Day, formatDay } from '../../../../kernel/day.ts';
import { formatYuan } from '../../../../kernel/fen.ts';
import { paymentsIn, slipKey, vouchersIn } from '../proofs.ts';
import { differ, foundIn, type Look, sideBySide } from '../surroundings.ts';

const yuan = (fen: number | undefined): string | undefined => (fen === undefined ? undefined : `${formatYuan(fen)}元`);
const day = (on: string | undefined): string | undefined => (on === undefined ? undefined : formatDay(on as Day));
const sumOf = (amounts: readonly number[]): number | undefined =>
  amounts.length === 0 ? undefined : amounts.reduce((sum, fen) => sum + fen, 0);

/** The same transfer, for another purchase of this firm or anywhere else. Of elsewhere only that it is there. */
export const slipElsewhere: Look = ({ proofs = [], otherProofs = [], others }, { slipsElsewhere }) => {
  const own = paymentsIn(otherProofs);
  const found = paymentsIn(proofs).flatMap(({ confirmed }) => {
    const key = slipKey(confirmed);
    const same = own
      .filter((each) => slipKey(each.confirmed) === key)
      .map(({ expenseId }) => others.find(({ id }) => id === expenseId)?.title);
    const places = [...same.map((title) => `本企业的“${title ?? ''}”`), ...(slipsElsewhere.includes(key) ? ['另一个项目'] : [])];
    return places.length === 0 ? [] : [{ ...confirmed, places: places.join('和') }];
  });
  return foundIn(
    found.map(({ number, places }) => [false, `回单${number}也用在${places}`] as const),
    found.flatMap(({ number, paidOn, amountFen, places }) =>
      sideBySide(['回单', `${number}，${day(paidOn)}，${yuan(amountFen)}`], ['也在', places]),
    ),
    '一次转账付几笔支出的，说明其中哪些付的是本笔',
  );
};

/** The imported ledger says one thing and the papers another; the ledger speaks for itself, so somebody has to say which is right. */
export const ledger: Look = ({ expense: { id }, proofs = [], filedContract }, { ledger: lines = {} }) => {
  const { payment, contract, voucher } = lines[id] ?? {};
  const paid = paymentsIn(proofs).map(({ confirmed }) => confirmed);
  const sum = sumOf(paid.map(({ amountFen }) => amountFen));
  return foundIn(
    [
      [!differ(payment?.amountFen, sum), '台账的付款金额与回单不同'],
      [payment === undefined || sum === undefined || paid.some(({ paidOn }) => paidOn === payment.paidOn), '台账的付款日期与回单不同'],
      [payment === undefined || paid.every(({ payee }) => payee === payment.payee), '台账的收款方与回单不同'],
      [!(voucher === false && vouchersIn(proofs).length > 0), '台账写没有记账凭证，却已确认凭证'],
      [!differ(contract?.amountFen, filedContract?.amountFen), '台账的合同金额与登记的合同不同'],
      [!differ<string>(contract?.signedOn, filedContract?.signedOn), '台账的签订日期与登记的合同不同'],
    ],
    sideBySide(
      ['台账付款', payment && `${day(payment.paidOn)}，${yuan(payment.amountFen)}，收款方${payment.payee}`],
      ...paid.map((each) => ['回单', `${day(each.paidOn)}，${yuan(each.amountFen)}，收款方${each.payee}`] as const),
      ['台账合同', contract && `${day(contract.signedOn)}，${yuan(contract.amountFen)}`],
      ['登记的合同', filedContract && `${day(filedContract.signedOn)}，${yuan(filedContract.amountFen)}`],
    ),
  );
};

/** By the papers handed in: more paid than agreed or booked, and a voucher whose two sides differ. */
export const overpaid: Look = ({ expense: { facts }, proofs = [] }) => {
  const paid =
    sumOf(paymentsIn(proofs).map(({ confirmed }) => confirmed.amountFen)) ?? (proofs.length === 0 ? undefined : facts.payment?.amountFen);
  const vouchers = vouchersIn(proofs);
  const booked = sumOf(vouchers.map(({ confirmed }) => confirmed.amountFen));
  const isAbove = (limit: number | undefined): boolean => paid !== undefined && limit !== undefined && paid > limit;
  return foundIn(
    [
      [!isAbove(facts.contract?.amountFen), '付款超过合同金额'],
      [!isAbove(booked), '付款超过记账凭证的金额'],
      [vouchers.every(({ reading }) => !differ(reading?.debitFen, reading?.creditFen)), '记账凭证借贷不平'],
    ],
    sideBySide(
      ['付款', yuan(paid)],
      ['合同', yuan(facts.contract?.amountFen)],
      ['记账凭证', yuan(booked)],
      ...vouchers.map(
        ({ reading }) => ['读到的借方、贷方', reading && [yuan(reading.debitFen), yuan(reading.creditFen)].join('、')] as const,
      ),
    ),
  );
};

/** What the name of any organisation ends in. */
const ORGANISATION = /公司|厂|店|社|部|中心|院|所|校|局|站|行|企业|集团|会|户$/;
const CASH = /现金|取现|备用金/;

/** Money that went to a person, or in cash, shows no purchase between two firms. */
export const privateAccount: Look = ({ proofs = [] }) => {
  const payments = paymentsIn(proofs);
  return foundIn(
    payments.flatMap(({ confirmed: { payeeName }, reading }) => [
      [ORGANISATION.test(payeeName) || payeeName.length > 5, `收款方“${payeeName}”像是个人`] as const,
      [!CASH.test(`${reading?.purpose ?? ''}${payeeName}`), '像是现金支付'] as const,
    ]),
    payments.flatMap(({ confirmed, reading }) => sideBySide(['收款方', confirmed.payeeName], ['用途', reading?.purpose])),
    '只按户名和用途的字眼判断；办法没有写明付款方式，由县里确定',
  );
};
