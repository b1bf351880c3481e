import { addDays, asDay, type Day } from '../../src/kernel/day.ts';
import type { Applicant } from './applicants.ts';
import type { Chance } from './chance.ts';
import type { Organisation } from './providers.ts';
import type { Scrawls } from './scrawl.ts';

export type Invoice = {
  readonly number: string;
  readonly kind: 'special' | 'ordinary';
  readonly netFen: number;
  readonly taxFen: number;
  readonly ratePercent: number;
  readonly issuedOn: Day;
  readonly item: string;
  readonly seller: Organisation;
  readonly buyer: { readonly name: string; readonly creditCode: string };
};

/** One line of 投资台账 and the e-invoice it names. */
export type Spending = {
  readonly firm: Applicant;
  readonly category: string;
  readonly title: string;
  readonly supplier: Organisation;
  readonly signedOn: Day;
  readonly contractFen: number;
  readonly invoice: Invoice;
  readonly payment: { readonly paidOn: Day; readonly fen: number; readonly payee: string } | null;
  readonly hasVoucher: boolean;
  readonly isInPlan: boolean;
  readonly scrawls?: Scrawls;
  /** What the decision `expense` must answer: the one test that fails or stays unknown, or neither. */
  readonly expected: { readonly failed?: string; readonly unknown?: string };
};

const WINDOW_OPENS = asDay('2026-07-20');
const PURCHASES = [
  ['软件', '生产执行软件', 6],
  ['云服务', '云主机与对象存储', 6],
  ['数采设备', '边缘采集终端', 13],
  ['软件', '仓储管理软件', 13],
] as const;

export type Order = { readonly firm: Applicant; readonly supplier: Organisation; readonly serial: number };

function makeInvoice(
  { firm, supplier, serial }: Order,
  fen: number,
  issuedOn: Day,
  [item, ratePercent]: readonly [string, number],
): Invoice {
  const netFen = Math.round((fen * 100) / (100 + ratePercent));
  const number = `${issuedOn.slice(2, 4)}${supplier.creditCode.slice(2, 4)}3${String(40_000 + serial).padStart(15, '0')}`;
  return {
    number,
    kind: serial % 2 === 0 ? 'special' : 'ordinary',
    netFen,
    taxFen: fen - netFen,
    ratePercent,
    issuedOn,
    item,
    seller: supplier,
    buyer: firm,
  };
}

/** An order in the window, delivered, invoiced and paid, sometimes not to the last yuan. `wan` bounds its price. */
export function makeSpending(order: Order, kind: number, wan: readonly [number, number], chance: Chance): Spending {
  const [category, title, rate] = PURCHASES[kind % PURCHASES.length] as (typeof PURCHASES)[number];
  const contractFen = chance.whole(wan[0] * 1_000_000, wan[1] * 1_000_000);
  const signedOn = addDays(WINDOW_OPENS, chance.whole(0, 150));
  const issuedOn = addDays(signedOn, chance.whole(3, 30));
  const paidFen = chance.onceIn(4) ? contractFen - 2_000_000 : contractFen;
  return {
    ...order,
    category,
    title,
    signedOn,
    contractFen,
    invoice: makeInvoice(order, contractFen, issuedOn, [title, rate]),
    payment: { paidOn: addDays(issuedOn, chance.whole(1, 25)), fen: paidFen, payee: order.supplier.creditCode },
    hasVoucher: true,
    isInPlan: true,
    expected: {},
  };
}
